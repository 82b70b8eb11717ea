// SPDX-License-Identifier: Apache-2.0
// Three small comforts; every page works without them.
"use strict";

(() => {
  const root = document.documentElement;

  // Tells the site once on which time zone this browser's clock is, so that it can ask.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && root.dataset.zone && zone !== root.dataset.zone) {
    const wanted = "zone=" + encodeURIComponent(zone);
    const isKnown = () => document.cookie.split("; ").includes(wanted);
    if (!isKnown()) {
      document.cookie = wanted + "; Path=" + (root.dataset.home || "/") + "; Max-Age=31536000; SameSite=Strict";
      const isFresh = !document.querySelector("form.entry input:checked:not([value=''])");
      if (isKnown() && isFresh) location.reload();
    }
  }

  // 3 a.m. mode by the clock of this device, at the hours the settings name.
  const [from, until] = (root.dataset.nightHours ?? "").split("-");
  if (from && until) {
    const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    const now = new Date().getHours() * 60 + new Date().getMinutes();
    const since = (start) => (now - start + 1440) % 1440;
    const isNight = since(minutes(from)) < (minutes(until) - minutes(from) + 1440) % 1440;
    if (isNight) root.dataset.theme = "night";
    const door = document.querySelector("[data-night-door]");
    if (isNight && door && !location.search) location.replace(door.href);
  }

  // Keeps the clock on the buttons going, on the clock the record is kept in.
  const clocks = document.querySelectorAll("[data-clock]");
  const tick = () => {
    const there = new Date(Date.now() + Number(root.dataset.offset) * 60000);
    for (const clock of clocks) clock.textContent = there.toISOString().slice(11, 16);
  };
  if (clocks.length) setInterval(tick, 5000);

  // Says “not kept yet” from the first change in a form until it is sent.
  const state = document.querySelector("[data-state]");
  for (const form of document.querySelectorAll("form.entry")) {
    form.addEventListener("input", () => {
      if (state && state.dataset.state !== "waiting") state.dataset.state = "unsaved";
    });
  }
})();
