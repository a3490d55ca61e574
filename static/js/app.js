"use strict";

const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (events, act, target = document) => events.split(" ").forEach((event) => target?.addEventListener(event, act));
const keepUnless = (isSaved) => on("beforeunload", (event) => isSaved() || event.preventDefault(), window);
const whenHere = (act) => on("DOMContentLoaded", () => window.htmx && act());

// A code travels behind the #, so that no server sees it in a log.
const coded = all("form[data-code-from-address]")[0];
if (coded && location.hash.length > 1) {
  coded.elements.code.value = decodeURIComponent(location.hash.slice(1));
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

// See vetting/ahead.py.
const marks = document.documentElement.classList;
function forget() {
  marks.remove("ahead");
  setTimeout(() => marks.add("ahead"), 99);
}
on("pageshow htmx:after:swap", forget, window);
setInterval(forget, 9999);

whenHere(() => htmx.registerExtension("unfolded", {
  htmx_before_morph_attr: (element, { attrName, newValue }) =>
    !(element.matches("details") && attrName === "open" && newValue === null),
}));

for (const button of all("[data-print], [data-copies]")) {
  on("click", () => {
    if ("print" in button.dataset) return print();
    // navigator.clipboard needs https.
    byId(button.dataset.copies).select();
    if (document.execCommand("copy")) byId("announcer").textContent = button.firstChild.data = button.dataset.done;
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
