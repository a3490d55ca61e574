"use strict";

// Rows of a plan's tables come and go; review.js saves what they hold.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-drop]");
  if (!button || !document.documentElement.matches(".js")) return;
  event.preventDefault();
  const field = button.closest(".plan-field");
  if ("add" in button.dataset) {
    const row = field.querySelector(".plan-row:last-child").cloneNode(true);
    const next = (text) => text.replace(/\d+(?=-[a-z]+$|$)/, (number) => Number(number) + 1);
    for (const each of row.querySelectorAll("[id], [name], label, legend, button span")) {
      for (const name of ["id", "name", "for"]) if (each.hasAttribute(name)) each.setAttribute(name, next(each.getAttribute(name)));
      if (each.matches("legend, span")) each.textContent = next(each.textContent);
      else if (each.name === "drop") each.value = next(each.value);
      else if (each.name) {
        each.value = "";
        each.placeholder = "";
      }
    }
    row.hidden = false;
    field.querySelector(".plan-rows").append(row);
    row.querySelector("[name]").focus();
  } else {
    const row = button.closest(".plan-row");
    for (const each of row.querySelectorAll("[name^=f-]")) each.value = "";
    row.hidden = true;
    field.querySelector("[data-add]").focus();
    row.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
