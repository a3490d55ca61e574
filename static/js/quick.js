"use strict";

// Enter sends what is typed. The field keeps it until the portal has answered, together with what
// was typed meanwhile, so that nothing is lost and nobody has to wait.
{
  const form = document.getElementById("quick-form");
  const field = form.elements.entries;
  const said = () => document.getElementById("quick-said");
  let sent = null;

  function send() {
    if (sent === null && field.value.trim()) form.requestSubmit();
  }

  function put(text) {
    field.value = text;
    field.focus();
    field.setSelectionRange(text.length, text.length);
  }

  function failed() {
    sent = null;
    said().textContent = form.dataset.unsaved;
    field.focus();
  }

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim()) field.setRangeText("\n", field.value.length, field.value.length, "end");
    send();
  });

  const isOurs = (event) => event.detail.ctx?.sourceElement?.closest("#quick-form, #quick-last");

  document.addEventListener("htmx:config:request", (event) => {
    if (isOurs(event) === form) sent = field.value;
  });

  document.addEventListener("htmx:before:response", (event) => {
    const { response } = event.detail.ctx;
    if (!isOurs(event) || ([200, 409, 422].includes(response.status) && !response.raw.redirected)) return;
    event.preventDefault();
    failed();
  });

  document.addEventListener("htmx:after:swap", (event) => {
    if (!isOurs(event)) return;
    if (isOurs(event) !== form || sent === null) return put(field.value);
    const left = said().dataset.left;
    const more = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    sent = null;
    put([left, more].filter(Boolean).join("\n"));
    if (more.includes("\n")) send();
  });

  document.addEventListener("htmx:error", (event) => {
    if (isOurs(event)) failed();
  });

  window.addEventListener("beforeunload", (event) => {
    if (field.value.trim()) event.preventDefault();
  });
}
