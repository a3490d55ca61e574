"use strict";

const token = (page = document) => page.querySelector("[name=csrf_token]");
const isAnswer = ({ status, raw }) => [200, 409, 422].includes(status) && !raw.redirected;

// Before htmx, to hear its first request.
const hearing = (at) => (name, act) => on(`htmx:${name}`, (event) => {
  const { ctx } = event.detail;
  const place = at(ctx?.sourceElement);
  if (place) act(place, ctx, event, ctx.save && ctx.save === place.sent);
});

// "Saved" is what the server acknowledged. The rest stays here: others may use this device.
if (byId("review")) {
  const root = byId("review");
  const words = root.dataset;
  const NAME = "review-client";
  const TROUBLES = { 400: "signedOut", 401: "signedOut", 403: "forbidden", 404: "missing", 413: "tooLarge" };
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
      // A person may have written before this script came.
      const served = new DOMParser().parseFromString(article.outerHTML, "text/html");
      this.stored = /^(saved)?$/.test(this.is) ? this.read(served) : null;
    }

    get is() { return this.article.dataset.state; }
    get state() { return byId(`state-${this.id}`); }
    get line() { return byId(`state-${this.id}-text`); }
    get note() { return fieldsOf(this.article).at(-1); }
    get radios() { return fieldsOf(this.article).filter((each) => each.type === "radio"); }
    get picked() { return this.radios.find(({ checked }) => checked); }
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

  const fieldsOf = (place) => all("input:not([type=hidden]), select, textarea", place);
  const unsaved = () => sheets.filter((sheet) => !sheet.clean);
  const sheetAt = (element) => sheets.find(({ article }) => article === element?.closest(".criterion"));
  // A duplicated tab finds none.
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
    const worst = ["conflict", "unsaved", "saving"].find((state) => sheets.some((sheet) => sheet.is === state)) ?? "saved";
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
    for (const mine of all("[data-mine]", sheet.state)) mine.textContent = sheet[mine.dataset.mine];
    if (sheet.is !== "conflict" && (sheet.clean || !sheet.trouble)) sheet.show(sheet.clean ? "saved" : "saving");
    summarise();
  }

  function foresee() {
    const parts = all(".map").map((part) => all("a", part));
    if (!parts.length) return;
    let [answered, rated, whole] = [0, 0, 0];
    for (const { dataset: { value, weight = 0 } } of parts.flat()) {
      answered += value !== "";
      rated += weight * /\d/.test(value);
      whole += weight * (value !== "not-applicable");
    }
    const done = parts.map((squares) => squares.filter(({ dataset }) => dataset.value).length);
    show({ answered, coverage: `${Math.round(100 * rated / whole)} %` }, done);
  }

  function show(now, done) {
    for (const each of all("[data-now]")) each.textContent = now[each.dataset.now] ?? each.textContent;
    all(".section-tabs a").forEach((tab, index) => {
      const meter = tab.querySelector("meter");
      meter.value = done[index];
      tab.classList.toggle("section-done", meter.value === meter.max);
      tab.querySelector("span").firstChild.data = `${done[index]}/${meter.max} `;
    });
  }

  const pageOf = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

  async function renew(id) {
    const page = await fetch(location.href).then(pageOf).catch(() => document);
    byId(id).replaceWith(page.getElementById(id) ?? byId(id));
  }

  function hear(now) {
    const figures = byId("review-figures");
    if (!(Number(now.changes) >= figures?.dataset.changes)) return;
    figures.dataset.changes = now.changes;
    show(now, now.done.split(" "));
    if (byId("review-level")?.dataset.level !== now.level) renew("review-level");
    const [next, last] = all("#review-next a");
    next.hidden = !now.next;
    last.hidden = !next.hidden;
    next.href = now.next;
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

  async function signInAgain() {
    try {
      const answer = await fetch(location.href);
      if (answer.redirected) return "signedOut";
      if (!answer.ok) return TROUBLES[answer.status] ?? "server";
      const page = await pageOf(answer);
      if (page.getElementById("review")?.dataset.review !== words.review) return "otherPerson";
      for (const field of all("[name=csrf_token]")) field.value = token(page).value;
    } catch {
      return "offline";
    }
  }

  const hears = hearing(sheetAt);

  hears("config:request", (sheet, ctx, event) => {
    if (!client || sheet.clean || sheet.is === "conflict") return event.preventDefault();
    Object.assign(ctx.request, { body: sheet.body(), timeout: 15000 });
    ctx.save = sheet.sent;
    sheet.show("saving");
    summarise();
  });

  hears("before:response", (sheet, { response }, event, isNewest) => {
    if (isAnswer(response)) return;
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
    hear(sheet.state.dataset);
    const isSaved = ctx.response.status === 200;
    if (isSaved && Number(acknowledged) === sheet.sent.seq) {
      Object.assign(sheet, { stored: sheet.sent.content, sent: null, trouble: "" });
      attempts = 0;
      sheet.show(sheet.clean ? "saved" : "saving");
    } else if (!isSaved && ctx.text.includes(`state-${sheet.id}`)) {
      sheet.trouble = "refused";
      sheet.show(state, "");
    } else {
      seq = Math.max(seq, stored ?? 0);
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
    if ("reload" in link.dataset) sheets.length = 0;
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
    if (target.id === "review-form" && !submitter?.matches("[data-add], [data-drop]")) {
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

  const nextLink = () => root.querySelector("#review-next a:not([hidden])");
  const beside = (sheet, by) => sheets[sheets.indexOf(sheet) + by];
  const KEYS = {
    n: (sheet) => (beside(sheet, 1) ?? nextLink()).focus(),
    p: (sheet) => beside(sheet, -1)?.focus(),
    u: (sheet) => {
      const from = sheets.indexOf(sheet) + 1;
      const next = [...sheets.slice(from), ...sheets].find((each) => !each.value);
      next ? next.focus() : saveThen(() => nextLink().click());
    },
    m: (sheet) => sheet?.note.focus(),
    o: (sheet) => pick(sheet, "not-observed"),
    x: (sheet) => pick(sheet, "not-applicable"),
    a: (sheet = sheets[0]) => {
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

  const sheets = all(".criterion", root).map((article) => new Sheet(article));
  whenHere(() => {
    marks.add("js");
    takeName();
    on("input change", ({ target }) => {
      const sheet = sheetAt(target);
      if (!sheet) return;
      if (target.type === "radio" && !target.value) {
        target.checked = false;
        sheet.radios[0].focus();
      }
      if (sheet.trouble === "refused") sheet.trouble = "";
      changed(sheet);
    }, root);
    on("click", choose, root);
    on("click", leaveByLink);
    on("submit", leaveByForm);
    on("keydown", press);
    on("visibilitychange htmx:after:init", saveAll);
    on("online focus", saveAll, window);
    on("click", () => {
      unsaved()[0]?.focus();
      saveAll();
    }, byId("save-retry"));
    on("click", () => KEYS.u(), byId("review-unanswered"));
    keepUnless(() => !unsaved().length);
    on("pagehide", saveOnLeaving, window);
    on("pageshow", (event) => {
      const there = byId(location.hash.slice(1));
      if (event.persisted) takeName();
      else if (document.activeElement === document.body) (there?.querySelector(".plan-row:last-child [name]") ?? sheetAt(there))?.focus();
      saveAll();
    }, window);
    for (const sheet of unsaved()) changed(sheet);
    summarise();
  });
}

// The server's clock alone counts.
if (byId("drill-clock")) whenHere(() => {
  const clock = () => byId("drill-clock");
  const now = () => performance.now() / 1000;
  const look = () => htmx.trigger(clock(), "look");
  let heard = "";
  let since = 0;
  let asked = false;
  let saved = false;

  function tick() {
    const { left, next, state } = clock().dataset;
    if (heard !== left + next) {
      heard = left + next;
      since = now();
      asked = false;
    }
    for (const field of all("#review textarea")) field.readOnly = state !== "running";
    if (state !== "running") return;
    const passed = now() - since;
    const rest = Math.max(0, Math.ceil(left - passed));
    byId("drill-time").textContent = `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`;
    if (rest <= 3) saved ||= all("#review .criterion").map((part) => htmx.trigger(part, "save"));
    if (passed > next) asked ||= [look()];
  }

  tick();
  setInterval(tick, 500);
  on("visibilitychange", () => document.hidden || look());
});

if (byId("facts-by-itself")) whenHere(() => {
  marks.add("js");
  const edits = new WeakMap();
  const sent = new WeakMap();
  let leaving = false;

  const lineOf = (element) => element?.closest("[data-saves]");
  const hears = hearing(lineOf);
  const isUnsaved = (line) => edits.get(line) !== sent.get(line);

  function tell(line) {
    line.toggleAttribute("data-unsaved", isUnsaved(line));
    line.querySelector(".fact-unsaved").hidden = !isUnsaved(line);
  }

  on("input change", ({ target, type }) => {
    const line = lineOf(target);
    if (!line) return;
    edits.set(line, (edits.get(line) ?? 0) + 1);
    tell(line);
    if (type === "change") htmx.trigger(line, "save");
  });

  hears("before:request", (line, ctx) => {
    // Another answer may have swapped the state meanwhile.
    ctx.target = line.querySelector(".fact-state");
    ctx.edits = edits.get(line);
    const body = ctx.request.body = new URLSearchParams({ csrf_token: token().value });
    for (const each of all("input, select, textarea", line)) {
      if (each.type !== "radio" || each.checked) body.append(each.name, each.value);
    }
  });

  hears("finally:request", (line, ctx) => {
    if (ctx.response?.status === 200 && ctx.status === "swapped") sent.set(line, ctx.edits);
    else if (!(ctx.response?.status < 500)) setTimeout(() => isUnsaved(line) && htmx.trigger(line, "save"), 5000);
    tell(line);
  });

  on("submit", () => { leaving = true; });
  keepUnless(() => leaving || !all("[data-unsaved]").length);
});

if (byId("quick-form")) {
  const form = byId("quick-form");
  const field = form.elements.entries;
  const said = () => byId("quick-said");
  let sent = null;

  function send() {
    const lines = field.value.slice(0, field.value.lastIndexOf("\n") + 1);
    if (sent !== null || !lines.trim()) return;
    sent = lines;
    form.requestSubmit();
  }

  function failed() {
    sent = null;
    said().textContent = form.dataset.unsaved;
    field.focus();
  }

  on("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim()) field.setRangeText("\n", field.value.length, field.value.length, "end");
    send();
  }, field);

  const hears = hearing((element) => element?.closest("#quick-form, #quick-last"));

  hears("config:request", (place, ctx) => {
    if (place === form) ctx.request.body.set("entries", sent ??= field.value);
  });

  hears("before:response", (place, { response }, event) => {
    // The button that was pressed is about to go.
    if (isAnswer(response)) return field.focus();
    event.preventDefault();
    failed();
  });

  hears("after:swap", (place) => {
    if (place !== form || sent === null) return;
    const more = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    sent = null;
    field.value = [said().dataset.left, more].filter(Boolean).join("\n");
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    // Not before htmx has let go of this request.
    if (more.includes("\n")) setTimeout(send);
  });

  hears("error", failed);
  keepUnless(() => !field.value.trim());
}
