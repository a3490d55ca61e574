"use strict";

const all = (selector, root = document) => root.querySelectorAll(selector);
const byId = (id) => document.getElementById(id);
const on = (event, act, root = document) => root.addEventListener(event, act);
const keepUnless = (isSaved) => on("beforeunload", (event) => isSaved() || event.preventDefault(), window);

function closeMenus(event) {
  for (const menu of all("details.menu[open]")) {
    if (event.key === "Escape") menu.querySelector("summary").focus();
    else if (event.key || menu.contains(event.target)) continue;
    menu.open = false;
  }
}
on("click", closeMenus);
on("keydown", closeMenus);

// A code travels behind the #, so that no server sees it in a log.
const coded = document.querySelector("form[data-code-from-address]");
if (coded && location.hash.length > 1) {
  coded.querySelector("input[name=code]").value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
}

function showOpenTabs() {
  for (const tab of all(":is(.tabs, .section-tabs, .sorting) > [aria-current]")) {
    const row = tab.parentElement;
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }
}
showOpenTabs();
on("htmx:after:swap", showOpenTabs);

// What somebody has unfolded stays so.
window.htmx?.registerExtension("unfolded", {
  htmx_before_morph_attr: (element, { attrName, newValue }) =>
    !(element.matches("details") && attrName === "open" && newValue === null),
});

let toasted = 0;
function toast(text) {
  byId("toast").textContent = text;
  clearTimeout(toasted);
  toasted = setTimeout(() => { byId("toast").textContent = ""; }, 5000);
}

for (const button of all("[data-print], [data-copies]")) {
  on("click", () => {
    if ("print" in button.dataset) return print();
    // navigator.clipboard is missing without https.
    byId(button.dataset.copies).select();
    if (document.execCommand("copy")) toast(button.dataset.done);
  }, button);
}

for (const input of all("[data-largest]")) {
  on("change", () => {
    const large = input.files[0]?.size > input.dataset.largest;
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    input.reportValidity();
    if (large) input.value = "";
  }, input);
}

// The server's clock alone counts: here is measured what has passed since its last answer.
if (byId("drill-clock")) {
  const clock = () => byId("drill-clock");
  const now = () => performance.now() / 1000;
  let heard = "";
  let since = 0;
  let asked = false;
  let saved = false;

  function look() {
    asked = true;
    window.htmx?.trigger(clock(), "look");
  }

  function tick() {
    const { left, next, state } = clock().dataset;
    if (heard !== left + next) {
      heard = left + next;
      since = now();
      asked = false;
    }
    if (state !== "running") {
      for (const field of all("#review textarea")) field.readOnly = true;
      return;
    }
    const passed = now() - since;
    const rest = Math.max(0, Math.ceil(left - passed));
    byId("drill-time").textContent = `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`;
    if (rest <= 3 && !saved) {
      saved = true;
      for (const part of all("#review .criterion")) window.htmx?.trigger(part, "save");
    }
    if (passed > next && !asked) look();
  }

  if (window.htmx) document.documentElement.classList.add("js");
  tick();
  setInterval(tick, 500);
  on("visibilitychange", () => document.hidden || look());
}

// Each fact saves by itself; htmx swaps its state, and never what the person types. Without this
// file or without htmx the form is sent whole.
if (window.htmx && byId("facts-by-itself")) {
  document.documentElement.classList.add("js");
  const edits = new WeakMap();
  const sent = new WeakMap();
  let leaving = false;

  const lineOf = (element) => element?.closest?.("[data-saves]");

  const isUnsaved = (line) => edits.get(line) !== sent.get(line);

  function tell(line) {
    line.toggleAttribute("data-unsaved", isUnsaved(line));
    line.querySelector(".fact-unsaved").hidden = !isUnsaved(line);
  }

  for (const event of ["input", "change"]) {
    on(event, ({ target }) => {
      const line = lineOf(target);
      if (!line) return;
      edits.set(line, (edits.get(line) ?? 0) + 1);
      tell(line);
      if (event === "change") htmx.trigger(line, "save");
    });
  }

  on("htmx:before:request", ({ detail: { ctx } }) => {
    const line = lineOf(ctx.sourceElement);
    if (!line) return;
    // The state that it found while it waited for its turn may have been swapped since.
    ctx.target = line.querySelector(".fact-state");
    ctx.edits = edits.get(line);
    const { value } = line.closest("form").elements.csrf_token;
    const body = new URLSearchParams({ csrf_token: value });
    for (const each of all("input, select, textarea", line)) {
      if (each.type !== "radio" || each.checked) body.append(each.name, each.value);
    }
    ctx.request.body = body;
  });

  on("htmx:finally:request", ({ detail: { ctx } }) => {
    const line = lineOf(ctx.sourceElement);
    if (!line) return;
    if (ctx.response?.status === 200 && ctx.status === "swapped") sent.set(line, ctx.edits);
    // The line, the server or its disk: that passes, and nobody has to remember it.
    else if (!(ctx.response?.status < 500)) setTimeout(() => isUnsaved(line) && htmx.trigger(line, "save"), 5000);
    tell(line);
  });

  on("submit", () => { leaving = true; });
  keepUnless(() => leaving || !document.querySelector("[data-unsaved]"));
}

// Enter sends what is typed; the field keeps it until the portal has answered.
if (byId("quick-form")) {
  const form = byId("quick-form");
  const field = form.elements.entries;
  const said = () => byId("quick-said");
  let sent = null;

  // Whole lines: somebody may be in the middle of the next one.
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

  const isOurs = (event) => event.detail.ctx?.sourceElement?.closest("#quick-form, #quick-last");

  on("htmx:config:request", (event) => {
    if (isOurs(event) !== form) return;
    sent ??= field.value;
    event.detail.ctx.request.body.set("entries", sent);
  });

  on("htmx:before:response", (event) => {
    const { response } = event.detail.ctx;
    if (!isOurs(event)) return;
    // The button that was pressed is about to go.
    if ([200, 409, 422].includes(response.status) && !response.raw.redirected) return field.focus();
    event.preventDefault();
    failed();
  });

  on("htmx:after:swap", (event) => {
    if (isOurs(event) !== form || sent === null) return;
    const more = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    sent = null;
    field.value = [said().dataset.left, more].filter(Boolean).join("\n");
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    // Not before htmx has let go of the request that this answers.
    if (more.includes("\n")) setTimeout(send);
  });

  on("htmx:error", (event) => isOurs(event) && failed());
  keepUnless(() => !field.value.trim());
}

const ceremony = document.querySelector("form[data-passkey]");
if (ceremony && navigator.credentials) {
  async function perform() {
    const { options, passkey } = ceremony.dataset;
    const failed = byId("passkey-failed");
    failed.hidden = true;
    try {
      const read = passkey === "get" ? "parseRequestOptionsFromJSON" : "parseCreationOptionsFromJSON";
      const publicKey = PublicKeyCredential[read](JSON.parse(options));
      const made = (await navigator.credentials[passkey]({ publicKey })).toJSON();
      made.extensions = JSON.stringify(made.clientExtensionResults);
      ceremony.elements.credential.value = JSON.stringify(made);
      ceremony.submit();
    } catch {
      failed.hidden = false;
    }
  }

  on("submit", (event) => {
    event.preventDefault();
    perform();
  }, ceremony);
  perform();
}
