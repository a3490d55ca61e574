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
