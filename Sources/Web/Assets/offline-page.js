// SPDX-License-Identifier: Apache-2.0
// What the page says about waiting, old pages and logging out; the worker is started here.
"use strict";

(() => {
  if (!("indexedDB" in self)) return;
  const root = document.documentElement;
  const pill = document.querySelector("[data-waiting]");
  const state = document.querySelector("[data-state]");
  const when = (moment) => new Intl.DateTimeFormat(
    root.lang === "en" ? "en-GB" : root.lang, { dateStyle: "medium", timeStyle: "short" }
  ).format(moment);

  // The state at the top: how much is not yet safe.
  const count = async () => {
    const items = await queue.all();
    const waiting = items.filter((item) => item.state === "waiting").length;
    const refused = items.length - waiting;
    if (!pill) return;
    pill.hidden = !items.length;
    const isQuiet = pill.hasAttribute("data-quiet");
    pill.textContent = isQuiet ? words("waitingQuiet")
      : refused ? words("refused", { count: refused }) : words("waiting", { count: waiting });
    if (state && items.length) state.dataset.state = "waiting";
    else if (state?.dataset.state === "waiting") state.dataset.state = "saved";
  };

  // The list of what waits.
  const list = document.querySelector("[data-waiting-list]");
  const line = (item) => {
    const piece = document.querySelector("#waiting-item").content.cloneNode(true);
    const part = (name) => piece.querySelector(name);
    part("h2").textContent = item.title;
    part("[data-made]").textContent = words("made", { when: when(item.made) });
    part("[data-why]").textContent = item.why.join(" ");
    const open = part("[data-open]");
    open.hidden = !item.isForm;
    open.href = item.page;
    const told = part("[data-told]");
    told.hidden = item.state !== "told";
    told.addEventListener("click", () => queue.remove(item.key));
    part("[data-drop]").hidden = item.state === "told";
    part("[data-drop-sure]").addEventListener("click", () => queue.remove(item.key));
    return piece;
  };
  let drawn = null;
  const draw = async () => {
    if (!list) return;
    const items = await queue.all();
    const next = JSON.stringify(items.map((item) => [item.key, item.state, item.why]));
    if (next === drawn) return;
    drawn = next;
    list.replaceChildren(...items.map(line));
    document.querySelector("[data-waiting-none]").hidden = items.length > 0;
    const isAnyWaiting = items.some((item) => item.state === "waiting");
    document.querySelector("[data-waiting-some]").hidden = !isAnyWaiting;
    const persisted = await navigator.storage?.persisted?.();
    document.querySelector("[data-may-vanish]").hidden = !isAnyWaiting || persisted !== false;
  };
  document.querySelector("[data-send-now]")?.addEventListener("click", async (event) => {
    const says = document.querySelector("[data-send-says]");
    event.target.disabled = true;
    says.textContent = words("sending");
    await queue.all().then((items) => Promise.all(items.filter((item) => item.state === "refused")
      .map((item) => queue.change(item.key, (now) => ({ ...now, state: "waiting" })))));
    const results = [...(await sender.hurry()).values()];
    event.target.disabled = false;
    const isSent = results.every((outcome) => outcome.is === "confirmed");
    says.textContent = isSent ? words("sent") : results.findLast((one) => one.why)?.why[0] ?? "";
  });

  const refresh = () => { count().catch(() => {}); draw().catch(() => {}); };
  queue.onChange(refresh);

  // A deletion elsewhere in the site takes what waits for the same entry with it.
  const purge = async (what) => {
    if (what === "all") { await queue.clear(); return; }
    for (const item of await queue.all()) if (item.id === what) await queue.remove(item.key);
  };

  // Logging out is held back while something waits, and then clears this device.
  const forget = async () => {
    for (const name of await self.caches?.keys() ?? []) {
      if (name.startsWith("evenfall " + base.pathname + " ")) await caches.delete(name);
    }
  };
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-logout]")) return;
    event.preventDefault();
    await sender.hurry();
    if (!await queue.clearWhenSafe()) {
      let says = form.querySelector("[role=alert]");
      if (!says) {
        says = document.createElement("p");
        says.setAttribute("role", "alert");
        form.prepend(says);
      }
      says.textContent = words("logout");
      return;
    }
    await forget();
    delete form.dataset.logout;
    form.submit();
  });

  // Says from when the page is, when it came from this device.
  const old = document.querySelector("[data-from-when]");
  if (old && root.dataset.from) {
    const isNight = document.querySelector("[data-night-page]");
    old.textContent = isNight ? words("fromNight")
      : words("from", { when: when(Number(root.dataset.from)) });
    old.hidden = false;
  }

  // The worker, where the browser allows one.
  const wake = async () => {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register(new URL("worker.js", base), { scope: base.pathname });
    const worker = (await navigator.serviceWorker.ready).active;
    if (!root.dataset.from && root.dataset.record) worker.postMessage({ type: "warm" });
  };
  const insecure = document.querySelector("[data-insecure]");
  if (insecure) insecure.hidden = "serviceWorker" in navigator;
  sender.listeners.add(() => wake().catch(() => {}));

  const begin = async () => {
    if (root.dataset.purge) await purge(root.dataset.purge);
    refresh();
    sender.flush();
    await wake();
  };
  begin().catch(() => {});
  for (const event of ["online", "focus", "pageshow"]) addEventListener(event, () => sender.hurry());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sender.hurry();
  });
})();
