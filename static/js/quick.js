"use strict";

// Enter sends what is typed. The field keeps it until the portal has answered, together with what
// was typed meanwhile, so that nothing is lost and nobody has to wait.
{
  const form = document.getElementById("quick-form");
  const field = form.elements.entries;
  const said = () => document.getElementById("quick-said");
  let sent = null;

  // Whole lines: somebody may be in the middle of the next one.
  function send() {
    const lines = field.value.slice(0, field.value.lastIndexOf("\n") + 1);
    if (sent !== null || !lines.trim()) return;
    sent = lines;
    form.requestSubmit();
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
    if (isOurs(event) !== form) return;
    sent ??= field.value;
    event.detail.ctx.request.body.set("entries", sent);
  });

  document.addEventListener("htmx:before:response", (event) => {
    const { response } = event.detail.ctx;
    if (!isOurs(event)) return;
    // The button that was pressed is about to go.
    if ([200, 409, 422].includes(response.status) && !response.raw.redirected) return field.focus();
    event.preventDefault();
    failed();
  });

  document.addEventListener("htmx:after:swap", (event) => {
    if (isOurs(event) !== form || sent === null) return;
    const left = said().dataset.left;
    const more = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    sent = null;
    put([left, more].filter(Boolean).join("\n"));
    // Not before htmx has let go of the request that this answers.
    if (more.includes("\n")) setTimeout(send);
  });

  document.addEventListener("htmx:error", (event) => {
    if (isOurs(event)) failed();
  });

  window.addEventListener("beforeunload", (event) => {
    if (field.value.trim()) event.preventDefault();
  });
}
