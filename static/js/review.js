"use strict";

// Saves a review as it is made: htmx carries each save, and "saved" is only what the server has
// acknowledged. The rest is kept in this page alone: other people may use this device.
{
  const byId = (id) => document.getElementById(id);
  const on = (target, events, act) => events.split(" ").forEach((event) => target?.addEventListener(event, act));
  const root = byId("review");
  const words = root.dataset;
  const NAME = "review-client";
  const TROUBLES = { 400: "signedOut", 401: "signedOut", 403: "forbidden", 404: "missing", 413: "tooLarge" };
  const sheets = new Map();
  let client = "";
  let seq = 0;
  let attempts = 0;
  let timer = 0;
  let leave = null;

  class Sheet {
    sent = null;
    trouble = "";

    constructor(article) {
      this.article = article;
      this.id = article.dataset.criterion;
      // What the server sent: a person may have written before this script came.
      const served = new DOMParser().parseFromString(article.outerHTML, "text/html");
      this.stored = /^(saved)?$/.test(this.is) ? this.read(served) : null;
    }

    get is() { return this.article.dataset.state; }
    get state() { return byId(`state-${this.id}`); }
    get line() { return byId(`state-${this.id}-text`); }
    get note() { return fieldsOf(this.article).at(-1); }
    get radios() { return fieldsOf(this.article).filter((each) => each.type === "radio"); }
    get picked() { return this.radios.find((each) => each.checked); }
    get value() { return this.picked?.value ?? ""; }
    get said() { return this.picked?.closest("label").innerText ?? words.none; }
    get written() { return this.note.value; }
    get clean() { return !this.sent && this.read() === this.stored; }

    read(place = this.article) {
      const isSaid = (each) => each.value && (each.checked || !/radio|checkbox/.test(each.type));
      return JSON.stringify(fieldsOf(place).filter(isSaid).map((each) => [each.name, each.value]));
    }

    show(state, text = words[state]) {
      this.article.dataset.state = state;
      if (text) tell(this.line, state, text);
    }

    save() { htmx.trigger(this.article, "save"); }

    body() {
      const content = this.read();
      if (this.sent?.content !== content) this.sent = { content, seq: ++seq };
      return new URLSearchParams({
        csrf_token: token().value,
        review: words.review,
        client,
        seq: this.sent.seq,
        [`${this.id}-version`]: this.state.querySelector("input").value,
        ...Object.fromEntries(JSON.parse(content)),
      });
    }

    focus() {
      (this.picked ?? fieldsOf(this.article)[0]).focus({ preventScroll: true });
      this.article.scrollIntoView({ behavior: "instant" });
    }
  }

  const fieldsOf = (place) => [...place.querySelectorAll("input:not([type=hidden]), select, textarea")];
  const all = () => [...sheets.values()];
  const unsaved = () => all().filter((sheet) => !sheet.clean);
  const sheetAt = (element) => sheets.get(element?.closest(".criterion"));
  const token = (page = document) => page.querySelector("[name=csrf_token]");

  // Out of the tab's store while a page uses it: a duplicated tab finds none and takes its own.
  function takeName() {
    const kept = JSON.parse(sessionStorage.getItem(NAME));
    sessionStorage.removeItem(NAME);
    client = kept?.client ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
    seq = Math.max(kept?.seq ?? 0, seq);
  }

  function tell(line, state, text) {
    line.className = "save-state";
    line.dataset.state = state;
    line.textContent = text;
  }

  function summarise() {
    const waiting = unsaved();
    const worst = ["conflict", "unsaved", "saving"].find((state) => all().some((sheet) => sheet.is === state)) ?? "saved";
    const line = byId("save-state");
    if (line.dataset.state !== worst) tell(line, worst, words[worst]);
    byId("save-retry").hidden = worst !== "unsaved" || waiting.every((sheet) => sheet.trouble === "refused");
    if (waiting.length) foresee();
    if (waiting.every((sheet) => sheet.trouble || sheet.is === "conflict")) leave?.();
  }

  function changed(sheet) {
    const square = byId(`map-${sheet.id}`);
    if (square) {
      square.dataset.value = sheet.value;
      square.querySelector("span span").textContent = /\d/.test(sheet.value) ? sheet.value : sheet.said;
    }
    foresee();
    for (const mine of sheet.state.querySelectorAll("[data-mine]")) mine.textContent = sheet[mine.dataset.mine];
    if (sheet.is !== "conflict" && (sheet.clean || !sheet.trouble)) sheet.show(sheet.clean ? "saved" : "saving");
    summarise();
  }

  // The header answers at once, counting as scoring/ does; the portal's own figures follow.
  function foresee() {
    const parts = root.querySelectorAll(".map");
    let [answered, rated, whole, points] = [0, 0, 0, 0];
    root.querySelectorAll(".section-tabs a").forEach((tab, index) => {
      const squares = parts[index]?.querySelectorAll("a") ?? [];
      let done = 0;
      for (const { dataset: { value, weight = 0 } } of squares) {
        done += value !== "";
        rated += weight * /\d/.test(value);
        whole += weight * (value !== "not-applicable");
        points += weight * (Number(value) || 0);
      }
      answered += done;
      tab.classList.toggle("section-done", done === squares.length);
      tab.querySelector("meter").value = done;
      tab.querySelector("span").firstChild.data = `${done}/${squares.length} `;
    });
    const share = (part, of) => (25 * part / of).toFixed(1).replace(".", words.point);
    const now = {
      answered,
      total: rated ? share(points, rated) : "–",
      interval: rated && rated < whole ? `(${share(points, whole)}–${share(points + 4 * (whole - rated), whole)})` : "",
      coverage: `${Math.round(100 * rated / whole)} %`,
    };
    if (parts.length) for (const each of root.querySelectorAll("[data-now]")) each.textContent = now[each.dataset.now];
  }

  function failed(sheet, trouble) {
    sheet.trouble = trouble;
    sheet.show("unsaved", words[trouble]);
    if (trouble === "signedOut") sheet.line.append(" ", byId("review-sign-in").content.cloneNode(true));
    summarise();
    if (/forbidden|missing|tooLarge/.test(trouble)) return;
    clearTimeout(timer);
    timer = setTimeout(saveAll, Math.min(2000 * 2 ** attempts++, 30000));
  }

  async function saveAll() {
    const waiting = unsaved();
    const trouble = waiting.some((sheet) => /signedOut|otherPerson/.test(sheet.trouble)) && await signInAgain();
    for (const sheet of waiting) trouble ? failed(sheet, trouble) : sheet.save();
  }

  // This very page, fetched again, brings the new token, and tells whose it is.
  async function signInAgain() {
    try {
      const answer = await fetch(location.href);
      if (answer.redirected) return "signedOut";
      if (!answer.ok) return TROUBLES[answer.status] ?? "server";
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.getElementById("review")?.dataset.review !== words.review) return "otherPerson";
      for (const field of document.querySelectorAll("[name=csrf_token]")) field.value = token(page).value;
    } catch {
      return "offline";
    }
  }

  // Saving

  function hears(name, act) {
    on(document, `htmx:${name}`, (event) => {
      const { ctx } = event.detail;
      const sheet = sheets.get(ctx?.sourceElement);
      if (sheet) act(sheet, ctx, event, ctx.save && ctx.save === sheet.sent);
    });
  }

  hears("config:request", (sheet, ctx, event) => {
    if (!client || sheet.clean || sheet.is === "conflict") return event.preventDefault();
    Object.assign(ctx.request, { body: sheet.body(), timeout: 15000 });
    ctx.save = sheet.sent;
    sheet.show("saving");
    summarise();
  });

  hears("before:response", (sheet, { response }, event, isNewest) => {
    if ([200, 409, 422].includes(response.status) && !response.raw.redirected) return;
    event.preventDefault();
    if (isNewest) failed(sheet, TROUBLES[response.status] ?? "server");
  });

  // Of two answers the one that knows more is shown.
  hears("before:swap", (sheet, ctx, { detail: { tasks } }, isNewest) => {
    const isFresh = ({ target, fragment }) => target?.id === `state-${sheet.id}` ? isNewest
      : Number(fragment.querySelector("[data-changes]")?.dataset.changes) >= Number(target?.dataset.changes);
    tasks.splice(0, tasks.length, ...tasks.filter(isFresh));
  });

  hears("after:swap", (sheet, ctx, event, isNewest) => {
    if (!isNewest) return summarise();
    const { state, acknowledged, seq: stored } = sheet.state.dataset;
    const isSaved = ctx.response.status === 200;
    if (isSaved && Number(acknowledged) === sheet.sent.seq) {
      Object.assign(sheet, { stored: sheet.sent.content, sent: null, trouble: "" });
      attempts = 0;
      sheet.show(sheet.clean ? "saved" : "saving");
    } else if (!isSaved && ctx.text.includes(`state-${sheet.id}`)) {
      sheet.trouble = "refused";
      sheet.show(state, "");
    } else {
      seq = Math.max(seq, stored);
      sheet.sent = null;
      failed(sheet, "server");
    }
    summarise();
  });

  hears("error", (sheet, ctx, event, isNewest) => {
    if (isNewest) failed(sheet, "offline");
  });

  function choose(event) {
    const button = event.target.closest("[data-keep], [data-take]");
    if (!button) return;
    event.preventDefault();
    const sheet = sheetAt(button);
    const { take, value, note } = button.dataset;
    if (take === "") {
      for (const radio of sheet.radios) radio.checked = value && radio.value === value;
      sheet.note.value = note;
    }
    Object.assign(sheet, { sent: null, stored: null, trouble: "" });
    sheet.show("saving");
    changed(sheet);
    sheet.save();
    sheet.focus();
  }

  // Leaving

  function saveThen(go, event) {
    if (event && !unsaved().length) return;
    event?.preventDefault();
    leave = () => {
      leave = null;
      go();
    };
    saveAll();
    setTimeout(() => leave?.(), 4000);
    summarise();
  }

  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey);

  function leaveByLink(event) {
    const link = event.target.closest("a[href]");
    if (!link || link.target || event.button || event.shiftKey || !isPlain(event)) return;
    if ("reload" in link.dataset) sheets.clear();
    const isHere = link.hash && link.href.split("#")[0] === location.href.split("#")[0];
    if (!isHere) return saveThen(() => location.assign(link.href), event);
    const sheet = sheetAt(byId(link.hash.slice(1)));
    if (!sheet) return;
    event.preventDefault();
    link.closest("[popover]")?.hidePopover();
    sheet.focus();
  }

  function leaveByForm(event) {
    const { target, submitter } = event;
    if (target.id === "review-form") {
      event.preventDefault();
      saveAll();
    } else if (target.method === "post") {
      saveThen(() => {
        document.removeEventListener("submit", leaveByForm);
        target.requestSubmit(submitter);
      }, event);
    }
  }

  function saveOnLeaving() {
    for (const sheet of unsaved()) {
      if (sheet.is !== "conflict") fetch(sheet.article.getAttribute("hx-post"), { method: "POST", body: sheet.body(), keepalive: true }).catch(() => {});
    }
    sessionStorage.setItem(NAME, JSON.stringify({ client, seq }));
  }

  // Keys

  const nextLink = () => root.querySelector("#review-next a");
  const beside = (sheet, by) => all()[all().indexOf(sheet) + by];
  const KEYS = {
    n: (sheet) => (beside(sheet, 1) ?? nextLink()).focus(),
    p: (sheet) => beside(sheet, -1)?.focus(),
    u: (sheet) => {
      const from = all().indexOf(sheet) + 1;
      const next = [...all().slice(from), ...all()].find((each) => !each.value);
      next ? next.focus() : saveThen(() => nextLink().click());
    },
    m: (sheet) => sheet?.note.focus(),
    o: (sheet) => pick(sheet, "not-observed"),
    x: (sheet) => pick(sheet, "not-applicable"),
    a: (sheet = all()[0]) => {
      byId("review-map").showPopover();
      byId(`map-${sheet.id}`).focus();
    },
    "?": () => byId("review-keys").showPopover(),
  };

  function pick(sheet, value) {
    const radio = sheet?.radios.find((each) => each.value === value);
    radio?.focus();
    if (!radio?.checked) radio?.click();
  }

  function press(event) {
    const { key, target } = event;
    if (!isPlain(event) || root.querySelector(":popover-open")) return;
    const isRadio = target.type === "radio";
    const sheet = sheetAt(target);
    let act = null;
    if (!isRadio && target.matches("textarea, select, input")) act = key === "Escape" && sheet && (() => sheet.focus());
    else if (isRadio && key === "Enter") act = KEYS.n;
    else if (byId("review-keys-on")?.checked) act = /^[0-4]$/.test(key) ? () => pick(sheet, key) : KEYS[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(sheet);
  }

  function start() {
    if (!window.htmx) return;
    document.documentElement.classList.add("js");
    takeName();
    on(root, "input change", ({ target }) => {
      const sheet = sheetAt(target);
      if (!sheet) return;
      if (target.type === "radio" && !target.value) target.checked = false;
      if (sheet.trouble === "refused") sheet.trouble = "";
      changed(sheet);
    });
    on(root, "click", choose);
    on(document, "click", leaveByLink);
    on(document, "submit", leaveByForm);
    on(document, "keydown", press);
    on(document, "visibilitychange htmx:after:init", saveAll);
    on(window, "online focus", saveAll);
    on(byId("save-retry"), "click", () => {
      unsaved()[0]?.focus();
      saveAll();
    });
    on(byId("review-unanswered"), "click", () => KEYS.u());
    on(window, "beforeunload", (event) => {
      if (unsaved().length) event.preventDefault();
    });
    on(window, "pagehide", saveOnLeaving);
    on(window, "pageshow", (event) => {
      if (event.persisted) takeName();
      else if (document.activeElement === document.body) sheetAt(byId(location.hash.slice(1)))?.focus();
      saveAll();
    });
    for (const sheet of unsaved()) changed(sheet);
    summarise();
  }

  // Before htmx, so that its first request is looked at here.
  for (const article of root.querySelectorAll(".criterion")) sheets.set(article, new Sheet(article));
  on(document, "DOMContentLoaded", start);
}
