"use strict";

// Saves a review as it is made. htmx carries each save; this file names the page, numbers its
// saves, and says "saved" only of what the server has acknowledged. What is not saved yet is kept
// in this page alone: it is a judgement about a person, and other people may use this device.
{
  const root = document.getElementById("review");

  const CLIENT = "review-client";
  const TIMEOUT = 15000;
  const WAITS = [2000, 4000, 8000, 15000, 30000];
  const PATIENCE = 4000;
  const KEEPALIVE_LIMIT = 60000;
  const SIGN_IN = new Set(["signedOut", "otherPerson"]);
  const PASSING = new Set(["offline", "server", ...SIGN_IN]);
  const words = root ? root.dataset : {};
  const sheets = new Map();
  let ready = false;
  let client = "";
  let seq = 0;
  let attempts = 0;
  let timer = 0;

  class Sheet {
    constructor(article) {
      this.article = article;
      this.id = article.dataset.criterion;
      this.sent = null;
      this.trouble = "";
      this.stored = ["", "saved"].includes(article.dataset.state) ? this.served : null;
    }

    get state() { return document.getElementById(`state-${this.id}`); }
    get radios() { return [...this.article.querySelectorAll("input[type=radio]")]; }
    get picked() { return this.radios.find((radio) => radio.checked); }
    get value() { return this.picked ? this.picked.value : ""; }
    get note() { return this.article.querySelector("textarea"); }
    get content() { return JSON.stringify([this.value, this.note.value]); }
    // What the server sent: on a slow line a person writes before this script is there.
    get served() { return JSON.stringify([this.radios.find((radio) => radio.defaultChecked)?.value || "", this.note.defaultValue]); }
    get inConflict() { return this.article.dataset.state === "conflict"; }
    get clean() { return this.content === this.stored && !this.sent; }

    show(state, text = "") {
      this.article.dataset.state = state;
      if (state === "conflict" || (state === "unsaved" && !text)) return;
      const line = document.createElement("p");
      line.className = "save-state";
      line.id = `state-${this.id}-text`;
      line.dataset.state = state;
      line.textContent = text || words[state];
      document.getElementById(line.id).replaceWith(line);
    }

    save() { htmx.trigger(this.article, "save"); }

    showMine() {
      const mine = (name) => this.state.querySelector(`[data-mine=${name}]`);
      mine("value").textContent = this.picked ? this.picked.closest("label").innerText.replace(/\s+/g, " ") : words.none;
      mine("note").textContent = this.note.value;
    }

    focus() { (this.picked || this.radios[0] || this.note).focus({ preventScroll: true }); }

    write(body) {
      body.set(`${this.id}-value`, this.value);
      body.set(`${this.id}-note`, this.note.value);
    }

    body() {
      if (!this.sent || this.sent.content !== this.content) {
        seq += 1;
        this.sent = { content: this.content, seq };
      }
      const body = new FormData();
      body.set("csrf_token", token());
      body.set("review", words.review);
      body.set("client", client);
      body.set("seq", this.sent.seq);
      body.set(`${this.id}-version`, this.state.querySelector("input").value);
      this.write(body);
      return body;
    }
  }

  // Many fields that are saved as one, with tables whose rows come and go.
  class BodySheet extends Sheet {
    get fields() { return [...this.article.querySelectorAll("[name^=f-]")]; }
    get controls() { return this.fields.filter((each) => each.type !== "checkbox" || each.checked); }
    get value() { return "one"; }
    get content() { return JSON.stringify(this.controls.filter((each) => each.value).map((each) => [each.name, each.value])); }
    get served() { return JSON.stringify(this.fields.map((each) => [each.name, servedValue(each)]).filter(([, value]) => value)); }

    showMine() {}
    focus() { this.article.querySelector("[name^=f-]").focus({ preventScroll: true }); }
    write(body) { for (const each of this.controls) if (each.value) body.set(each.name, each.value); }

    add(button) {
      const rows = button.closest(".plan-field").querySelector(".plan-rows");
      const last = rows.lastElementChild;
      const next = last.cloneNode(true);
      const number = Number(last.querySelector("[name^=f-]").name.match(/-(\d+)-[a-z]+$/)[1]);
      const renamed = (text) => text.replace(new RegExp(`-${number}(?=-[a-z]+$|$)`), `-${number + 1}`);
      for (const each of next.querySelectorAll("[id], [name], [for], [value]")) {
        for (const attribute of ["id", "name", "for"]) {
          if (each.hasAttribute(attribute)) each.setAttribute(attribute, renamed(each.getAttribute(attribute)));
        }
        if (each.name === "drop") each.value = renamed(each.value);
        else if (each.matches("input, textarea")) { each.value = ""; each.removeAttribute("placeholder"); }
        else if (each.matches("select")) each.selectedIndex = 0;
      }
      for (const each of next.querySelectorAll("legend, button .visually-hidden")) {
        each.textContent = each.textContent.replace(/\d+/, (digits) => Number(digits) + 1);
      }
      next.hidden = false;
      rows.append(next);
      next.querySelector("[name^=f-]").focus();
    }

    drop(button) {
      const row = button.closest(".plan-row");
      for (const each of row.querySelectorAll("[name^=f-]")) each.value = "";
      row.hidden = true;
      row.closest(".plan-field").querySelector("[data-add]").focus();
      row.dispatchEvent(new Event("change", { bubbles: true }));
    }

    reload() {
      this.sent = null;
      this.stored = this.content;
      this.article.dataset.state = "saved";
      location.reload();
    }

    press(event) {
      for (const act of ["add", "drop", "reload"]) {
        const button = event.target.closest(`[data-${act}]`);
        if (!button) continue;
        event.preventDefault();
        event.stopPropagation();
        this[act](button);
        return true;
      }
      return false;
    }
  }

  const all = () => [...sheets.values()];
  const unsaved = () => all().filter((sheet) => !sheet.clean);
  const early = () => unsaved().filter((sheet) => sheet.stored !== null && !sheet.sent && !sheet.trouble);
  const saveEarly = () => { for (const sheet of early()) sheet.save(); };
  const token = () => document.querySelector("[name=csrf_token]").value;

  // The name is taken out of the tab's store while a page uses it, so that a duplicated tab, whose
  // store is a copy, finds none and takes a name of its own.
  function takeName() {
    const kept = JSON.parse(sessionStorage.getItem(CLIENT) || "null");
    sessionStorage.removeItem(CLIENT);
    client = kept ? kept.client : newName();
    seq = kept ? Math.max(kept.seq, seq) : seq;
  }

  function servedValue(field) {
    if (field.type === "checkbox") return field.defaultChecked ? field.value : "";
    if (field.options) return ([...field.options].find((each) => each.defaultSelected) || field.options[0]).value;
    return field.defaultValue;
  }

  function newName() {
    return [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function leaveName() {
    sessionStorage.setItem(CLIENT, JSON.stringify({ client, seq }));
  }

  function summarise() {
    const states = all().map((sheet) => sheet.article.dataset.state);
    const worst = ["conflict", "unsaved", "saving"].find((state) => states.includes(state)) || "saved";
    const line = document.getElementById("save-state");
    if (line.dataset.state !== worst) {
      line.dataset.state = worst;
      line.textContent = words[worst];
    }
    document.getElementById("save-retry").hidden = worst !== "unsaved" || unsaved().every((sheet) => sheet.trouble === "refused");
  }

  function changed(sheet) {
    if (sheet.inConflict) {
      sheet.showMine();
      return;
    }
    if (sheet.clean) sheet.show("saved");
    else if (!sheet.trouble) sheet.show("saving");
    summarise();
  }

  function acknowledged(sheet, content) {
    sheet.stored = content;
    sheet.sent = null;
    sheet.trouble = "";
    attempts = 0;
    changed(sheet);
  }

  function failed(sheet, trouble) {
    sheet.trouble = trouble;
    sheet.show("unsaved", words[trouble]);
    if (trouble === "signedOut") offerSignIn(sheet);
    summarise();
    if (PASSING.has(trouble)) retryLater();
  }

  function offerSignIn(sheet) {
    const link = document.createElement("a");
    link.href = words.signInUrl;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = words.signIn;
    document.getElementById(`state-${sheet.id}-text`).append(" ", link);
  }

  function retryLater() {
    clearTimeout(timer);
    timer = setTimeout(retry, WAITS[Math.min(attempts, WAITS.length - 1)]);
    attempts += 1;
  }

  async function retry() {
    clearTimeout(timer);
    const waiting = unsaved().filter((sheet) => PASSING.has(sheet.trouble));
    if (waiting.some((sheet) => SIGN_IN.has(sheet.trouble))) {
      const trouble = await signInAgain();
      if (trouble) {
        for (const sheet of waiting) failed(sheet, trouble);
        return;
      }
    }
    for (const sheet of waiting) sheet.save();
  }

  function retryAll() {
    for (const sheet of unsaved().filter((each) => !PASSING.has(each.trouble))) sheet.save();
    retry();
  }

  // A new sign-in has a new token: this very page, fetched again, brings it, and tells whose it is.
  async function signInAgain() {
    try {
      const answer = await fetch(location.href);
      if (answer.redirected) return "signedOut";
      if (!answer.ok) return answer.status < 500 ? "missing" : "server";
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const review = page.getElementById("review");
      if (!review || review.dataset.review !== words.review) return "otherPerson";
      const fresh = page.querySelector("[name=csrf_token]").value;
      for (const field of document.querySelectorAll("[name=csrf_token]")) field.value = fresh;
      return "";
    } catch {
      return "offline";
    }
  }

  function troubleOf(status) {
    const known = { 400: "signedOut", 401: "signedOut", 403: "forbidden", 404: "missing", 413: "tooLarge" };
    return known[status] || "server";
  }

  const sheetOf = (event) => sheets.get(event.detail.ctx?.sourceElement);
  const isNewest = (sheet, ctx) => sheet.sent && sheet.sent.seq === ctx.seq;

  document.addEventListener("htmx:config:request", (event) => {
    const sheet = sheetOf(event);
    if (!sheet) return;
    // In a conflict nothing goes up until the person has chosen.
    if (!ready || sheet.clean || sheet.inConflict) {
      event.preventDefault();
      if (ready) changed(sheet);
      return;
    }
    const { ctx } = event.detail;
    ctx.request.body = sheet.body();
    ctx.request.timeout = TIMEOUT;
    ctx.seq = sheet.sent.seq;
    ctx.content = sheet.sent.content;
    sheet.show("saving");
    summarise();
  });

  document.addEventListener("htmx:before:response", (event) => {
    const sheet = sheetOf(event);
    if (!sheet) return;
    const { ctx } = event.detail;
    if ([200, 409, 422].includes(ctx.response.status) && !ctx.response.raw.redirected) return;
    event.preventDefault();
    if (isNewest(sheet, ctx)) failed(sheet, troubleOf(ctx.response.status));
  });

  // Of two answers the one that knows more is shown, whichever comes first.
  document.addEventListener("htmx:before:swap", (event) => {
    const { ctx, tasks } = event.detail;
    const sheet = sheetOf(event);
    if (!sheet) return;
    const isOld = (task) => {
      if (!task.target) return true;
      if (task.target.id === `state-${sheet.id}`) return !isNewest(sheet, ctx);
      const fresh = task.fragment.querySelector("[data-changes]");
      return !fresh || Number(fresh.dataset.changes) < Number(task.target.dataset.changes);
    };
    tasks.splice(0, tasks.length, ...tasks.filter((task) => !isOld(task)));
  });

  document.addEventListener("htmx:after:swap", (event) => {
    const sheet = sheetOf(event);
    const { ctx } = event.detail;
    if (!sheet || !isNewest(sheet, ctx)) return;
    const { state, acknowledged: number, seq: stored } = sheet.state.dataset;
    if (ctx.response.status === 200 && Number(number) === ctx.seq) {
      acknowledged(sheet, ctx.content);
    } else if (ctx.response.status !== 200 && ctx.text.includes(`state-${sheet.id}`)) {
      sheet.trouble = "refused";
      sheet.show(state);
    } else {
      seq = Math.max(seq, Number(stored) || 0);
      sheet.sent = null;
      failed(sheet, "server");
    }
    summarise();
  });

  document.addEventListener("htmx:error", (event) => {
    const sheet = sheetOf(event);
    if (sheet && isNewest(sheet, event.detail.ctx)) failed(sheet, "offline");
  });

  function choose(event, sheet) {
    if (sheet.press?.(event)) return;
    const keep = event.target.closest("[data-keep]");
    const take = event.target.closest("[data-take]");
    if (!keep && !take) return;
    event.preventDefault();
    if (take) {
      for (const radio of sheet.radios) radio.checked = radio.value === take.dataset.value && take.dataset.value !== "";
      sheet.note.value = take.dataset.note;
    }
    sheet.sent = null;
    sheet.stored = null;
    sheet.trouble = "";
    sheet.article.dataset.state = "saving";
    sheet.save();
    focusOn(sheet);
  }

  // Leaving

  function settled(patience) {
    const until = Date.now() + patience;
    return new Promise((resolve) => {
      const look = () => {
        const stuck = unsaved().some((sheet) => sheet.trouble || sheet.inConflict);
        if (!unsaved().length || stuck || Date.now() > until) resolve();
        else setTimeout(look, 30);
      };
      look();
    });
  }

  async function saveThen(go) {
    for (const sheet of unsaved()) sheet.save();
    await settled(PATIENCE);
    go();
  }

  function leaveByLink(event) {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.target || !unsaved().length) return;
    const url = new URL(link.href);
    if (url.hash && url.pathname + url.search === location.pathname + location.search) return;
    event.preventDefault();
    saveThen(() => location.assign(link.href));
  }

  function leaveByForm(event) {
    if (event.target.id === "review-form") {
      event.preventDefault();
      for (const sheet of unsaved()) sheet.save();
    } else if (event.target.method === "post" && unsaved().length) {
      event.preventDefault();
      const { target, submitter } = event;
      saveThen(() => {
        if (submitter?.name) target.append(hidden(submitter.name, submitter.value));
        target.submit();
      });
    }
  }

  function hidden(name, value) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    return field;
  }

  function saveOnLeaving() {
    for (const sheet of unsaved().filter((each) => !each.inConflict)) {
      const body = new URLSearchParams(sheet.body());
      if (body.toString().length > KEEPALIVE_LIMIT) continue;
      const url = sheet.article.getAttribute("hx-post");
      fetch(url, { method: "POST", body, keepalive: true }).catch(() => {});
    }
    leaveName();
  }

  // Keys

  const KEYS = {
    n: (sheet) => step(sheet, 1),
    p: (sheet) => step(sheet, -1),
    u: nextUnanswered,
    m: (sheet) => sheet?.note.focus(),
    o: (sheet) => pick(sheet, "not-observed"),
    x: (sheet) => pick(sheet, "not-applicable"),
    "?": () => document.getElementById("review-keys").showModal(),
  };

  function pick(sheet, value) {
    const radio = sheet?.radios.find((each) => each.value === value);
    if (!radio) return;
    radio.focus();
    if (radio.checked) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function focusOn(sheet) {
    sheet.focus();
    sheet.article.scrollIntoView({ block: "start", behavior: "instant" });
  }

  function step(sheet, by) {
    const order = all();
    const from = sheet ? order.indexOf(sheet) : by > 0 ? -1 : order.length;
    const next = order[from + by];
    if (next) focusOn(next);
    else if (by > 0) document.querySelector("#review-next a").focus();
  }

  function nextUnanswered(sheet) {
    const order = all();
    const from = order.indexOf(sheet) + 1;
    const next = [...order.slice(from), ...order.slice(0, from)].find((each) => !each.value);
    if (next) focusOn(next);
    else document.querySelector("#review-next a").click();
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const sheet = sheets.get(event.target.closest(".criterion"));
    const typing = event.target.matches("textarea, input:not([type=radio]), select");
    if (typing) {
      if (event.key === "Escape" && sheet) focusOn(sheet);
      return;
    }
    if (event.key === "Enter" && event.target.matches("input[type=radio]")) {
      event.preventDefault();
      step(sheet, 1);
      return;
    }
    if (!document.getElementById("review-keys-on")?.checked) return;
    const key = event.key.toLowerCase();
    const act = /^[0-4]$/.test(key) && sheet ? () => pick(sheet, key) : KEYS[key];
    if (!act) return;
    event.preventDefault();
    act(sheet);
  }

  function start() {
    if (!window.htmx) return;
    ready = true;
    document.documentElement.classList.add("js");
    takeName();
    for (const event of ["input", "change"]) {
      root.addEventListener(event, ({ target }) => {
        const sheet = sheets.get(target.closest(".criterion"));
        if (!sheet) return;
        if (target.value === "" && target.type === "radio") target.checked = false;
        if (sheet.trouble === "refused") sheet.trouble = "";
        changed(sheet);
      });
    }
    root.addEventListener("click", (event) => {
      const sheet = sheets.get(event.target.closest(".criterion"));
      if (sheet) choose(event, sheet);
    });
    document.addEventListener("click", leaveByLink);
    document.addEventListener("submit", leaveByForm);
    document.addEventListener("keydown", press);
    document.getElementById("save-retry").addEventListener("click", retryAll);
    document.getElementById("review-keys-open")?.addEventListener("click", KEYS["?"]);
    document.getElementById("review-keys-close")?.addEventListener("click", () => {
      document.getElementById("review-keys").close();
    });
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    window.addEventListener("beforeunload", (event) => {
      if (unsaved().length) event.preventDefault();
    });
    window.addEventListener("pagehide", saveOnLeaving);
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) takeName();
      saveEarly();
    });
    document.addEventListener("htmx:after:init", saveEarly);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") for (const sheet of unsaved()) sheet.save();
      else retry();
    });
    const target = document.getElementById(location.hash.slice(1));
    if (sheets.has(target)) focusOn(sheets.get(target));
    for (const sheet of early()) changed(sheet);
    summarise();
  }

  // htmx comes after this file and may work before the last script of the page is there: from its
  // first request on, each one is looked at here.
  if (root) {
    for (const article of root.querySelectorAll(".criterion")) sheets.set(article, "body" in article.dataset ? new BodySheet(article) : new Sheet(article));
    document.addEventListener("DOMContentLoaded", start);
  }
}
