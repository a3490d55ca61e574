"use strict";

const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (events, act, target = document) => events.split(" ").forEach((event) => target?.addEventListener(event, act));
const keepUnless = (isSaved) => on("beforeunload", (event) => isSaved() || event.preventDefault(), window);
const whenHere = (act) => on("DOMContentLoaded", () => window.htmx && act());

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

// What somebody has unfolded stays so.
whenHere(() => htmx.registerExtension("unfolded", {
  htmx_before_morph_attr: (element, { attrName, newValue }) =>
    !(element.matches("details") && attrName === "open" && newValue === null),
}));

function toast(text) {
  byId("toast").textContent = text;
  if (text) setTimeout(toast, 5000, "");
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
