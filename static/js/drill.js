"use strict";

// Shows the time of a drill between two answers of the server, whose clock alone counts. Here only
// the time since the last answer is measured, so that the device's clock plays no part.
{
  const SAVE_BEFORE_END = 3;
  let heard = "";
  let since = 0;
  let asked = false;
  let saved = false;

  const clock = () => document.getElementById("drill-clock");
  const shown = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  function hear() {
    const { left, next } = clock().dataset;
    heard = `${left} ${next}`;
    since = performance.now();
    asked = false;
  }

  function tick() {
    if (`${clock().dataset.left} ${clock().dataset.next}` !== heard) hear();
    if (clock().dataset.state !== "running") {
      for (const field of document.querySelectorAll("#review textarea")) field.readOnly = true;
      return;
    }
    const passed = (performance.now() - since) / 1000;
    const left = Math.max(0, Math.ceil(clock().dataset.left - passed));
    document.getElementById("drill-time").textContent = shown(left);
    if (left <= SAVE_BEFORE_END && !saved) saveAll();
    if (passed > clock().dataset.next && !asked) look();
  }

  function saveAll() {
    saved = true;
    for (const part of document.querySelectorAll("#review .criterion")) window.htmx?.trigger(part, "save");
  }

  function look() {
    asked = true;
    window.htmx?.trigger(clock(), "look");
  }

  if (clock()) {
    if (window.htmx) document.documentElement.classList.add("js");
    hear();
    setInterval(tick, 500);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") look();
    });
  }
}
