"use strict";

const openMenus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// An invitation's code travels behind the # of its address, so that no server sees it in a log.
const coded = document.querySelector("form[data-code-from-address]");
if (coded && location.hash.length > 1) {
  coded.querySelector("input[name=code]").value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
}

// On a phone a row of tabs is wider than the screen: the one that is open is brought into view.
function showOpenTabs() {
  for (const tab of document.querySelectorAll(":is(.tabs, .section-tabs, .sorting) > [aria-current]")) {
    const row = tab.parentElement;
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }
}
showOpenTabs();
document.addEventListener("htmx:after:swap", showOpenTabs);

// What somebody has unfolded stays so while the page refreshes around it.
window.htmx?.registerExtension("unfolded", {
  htmx_before_morph_attr: (element, { attrName, newValue }) =>
    !(element.matches("details") && attrName === "open" && newValue === null),
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// What is too large is not even sent, and what was typed beside it stays.
for (const input of document.querySelectorAll("[data-largest]")) {
  input.addEventListener("change", () => {
    const large = input.files[0]?.size > input.dataset.largest;
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    input.reportValidity();
    if (large) input.value = "";
  });
}

// Not by navigator.clipboard: it is missing where the portal is served without https.
for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.copies).select();
    if (!document.execCommand("copy")) return;
    button.textContent = button.dataset.done;
    document.getElementById("announcer").textContent = button.dataset.done;
  });
}
