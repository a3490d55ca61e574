"use strict";

// Each fact saves by itself: htmx sends it and swaps its state, and never what the person types.
// Here: say when to save, send only that fact and as it is at that moment, and say what is not
// saved yet. Without this file or without htmx nothing saves by itself, and the form is sent whole.
if (window.htmx && document.querySelector(".facts-form")) {
  document.getElementById("facts-by-itself").hidden = false;

  const edits = new WeakMap();
  const sent = new WeakMap();

  const lineOf = (element) => element?.closest?.("[data-saves]") ?? null;
  const isUnsaved = (line) => (edits.get(line) ?? 0) !== (sent.get(line) ?? 0);

  const tell = (line) => {
    line.toggleAttribute("data-unsaved", isUnsaved(line));
    line.querySelector(".fact-unsaved").hidden = !isUnsaved(line);
  };

  const fieldsOf = (line) => {
    const token = line.closest("form").elements.csrf_token;
    const body = new URLSearchParams({ csrf_token: token.value });
    for (const control of line.querySelectorAll("input, select, textarea")) {
      if (control.type !== "radio" || control.checked) body.append(control.name, control.value);
    }
    return body;
  };

  for (const event of ["input", "change"]) {
    document.addEventListener(event, ({ target, type }) => {
      const line = lineOf(target);
      if (!line) return;
      edits.set(line, (edits.get(line) ?? 0) + 1);
      tell(line);
      if (type === "change") htmx.trigger(line, "save");
    });
  }

  document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
    const line = lineOf(ctx.sourceElement);
    if (!line) return;
    // The state that it found while it waited for its turn may have been swapped since.
    ctx.target = line.querySelector(".fact-state");
    ctx.request.body = fieldsOf(line);
    ctx.edits = edits.get(line) ?? 0;
  });

  document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
    const line = lineOf(ctx.sourceElement);
    if (!line) return;
    if (ctx.response?.status === 200 && ctx.status === "swapped") sent.set(line, ctx.edits);
    // The line, the server or its disk: that passes, and nobody has to remember it.
    else if (!(ctx.response?.status < 500)) setTimeout(() => isUnsaved(line) && htmx.trigger(line, "save"), 5000);
    tell(line);
  });

  let leaving = false;
  document.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && document.querySelector("[data-unsaved]")) event.preventDefault();
  });
}
