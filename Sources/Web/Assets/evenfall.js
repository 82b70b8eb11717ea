// SPDX-License-Identifier: Apache-2.0
// Four small comforts; every page works without them.
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

  // Says when the next rating of a timed test is due, from the first one on; silent, on the record's clock.
  const due = document.querySelector("[data-next]");
  if (due) {
    const step = Number(due.dataset.step) * 60000;
    let start = 0;
    const say = () => {
      if (!start) return;
      const next = start + (Math.floor((Date.now() - start) / step) + 1) * step;
      const isOver = next - start > step * Number(due.dataset.steps);
      const there = new Date(next + Number(root.dataset.offset) * 60000);
      due.textContent = isOver ? due.dataset.over : due.dataset.next.replace("{time}", there.toISOString().slice(11, 16));
      due.hidden = false;
    };
    document.addEventListener("change", (event) => {
      if (event.target.name === due.dataset.from && !start) start = Date.now();
      say();
    });
    setInterval(say, 5000);
  }

  // Says “not kept yet” from the first change in a form until it is sent.
  const state = document.querySelector("[data-state]");
  for (const form of document.querySelectorAll("form.entry")) {
    form.addEventListener("input", () => {
      if (state && state.dataset.state !== "waiting") state.dataset.state = "unsaved";
    });
  }
})();
