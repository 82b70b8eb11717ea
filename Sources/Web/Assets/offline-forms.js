// SPDX-License-Identifier: Apache-2.0
// Forms marked data-keep are kept on the device first, then sent; the page says which it is.
"use strict";

(() => {
  if (!("indexedDB" in self)) return;
  const root = document.documentElement;
  const held = document.querySelector("[data-held]");
  const start = document.querySelector("[data-start]");
  let shown = null;

  // A page that was kept here has identifiers that were given out before: make new ones.
  const renew = (form) => {
    const input = form.querySelector("input[name=id][data-fresh]");
    if (input) input.value = freshID();
  };
  if (root.dataset.from) document.querySelectorAll("form[data-keep]").forEach(renew);

  const pathOf = (form) => new URL(form.getAttribute("action"), location.href).pathname;

  const titleOf = (form, submitter) => {
    if (form.matches(".entry")) {
      const title = document.title.replace(/ · Evenfall$/, "");
      const heading = document.querySelector("h1")?.textContent ?? title;
      return title === heading ? title : title + " · " + heading;
    }
    const button = submitter?.cloneNode(true);
    button?.querySelectorAll("time").forEach((time) => time.remove());
    return button?.textContent.trim() || document.title;
  };

  // What waits under the same identifier for the same place is replaced, not sent besides;
  // it stays written down when it first was.
  const itemOf = async (form, submitter) => {
    const data = new FormData(form);
    if (submitter?.name) data.append(submitter.name, submitter.value);
    const fields = [...data].map(([name, value]) => [name, String(value)]);
    const [id, action] = [String(data.get("id") ?? ""), pathOf(form)];
    const former = (await queue.all()).find((item) => item.id === id && item.action === action
      && item.state !== "told");
    const now = Date.now();
    return {
      key: former?.key ?? freshID(), id, action, fields, record: root.dataset.record ?? "",
      page: form.matches(".entry") ? location.pathname : action,
      isForm: form.matches(".entry"), purges: form.matches("[data-undo-form]"),
      title: former && !form.matches(".entry") ? former.title : titleOf(form, submitter),
      made: former?.made ?? now, recorded: former?.recorded ?? stamp(now),
      zone: former?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
      version: freshID(), tries: former?.tries ?? 0, state: "waiting", why: [],
    };
  };

  const isStart = (item) => item.action.endsWith("/started");

  // Shows the card of what is kept on this device alone.
  const show = (item, says) => {
    if (!held) return;
    shown = item;
    held.querySelector("[data-held-says]").textContent = words(says);
    const earlier = held.querySelector("[data-held-earlier]");
    earlier.hidden = !isStart(item) || says === "undone";
    earlier.querySelector("input[name=id]").value = item.id;
    held.querySelector("[data-held-undo]").hidden = item.isForm || says === "undone";
    const plainUndo = held.querySelector("[data-undo-form]");
    if (plainUndo) plainUndo.hidden = true;
    held.hidden = false;
    if (start) start.hidden = true;
    else held.scrollIntoView({ block: "nearest" });
  };

  const plainly = (form, submitter) => {
    delete form.dataset.keep;
    form.requestSubmit(submitter);
  };

  const keep = async (form, submitter) => {
    let item;
    try {
      item = await itemOf(form, submitter);
      await queue.put(item);
    } catch {
      // No room on the device, or storing is forbidden: send it as without a script.
      plainly(form, submitter);
      return;
    }
    const slow = setTimeout(() => show(item, item.purges ? "undone" : "held"), 4000);
    const outcome = (await sender.hurry()).get(item.key);
    clearTimeout(slow);
    if (outcome?.is === "confirmed") {
      const state = outcome.facts.state;
      if (shown?.key === item.key) { show(item, "sent"); return; }
      const page = outcome.facts.page;
      if (state === "conflict" || state === "deleted") location.assign(waitingPage());
      else if (page) location.assign(page);
      return;
    }
    if (outcome?.is === "refused" && outcome.status === 422) {
      // The server's own page says what is wrong, at each field.
      await queue.remove(item.key);
      plainly(form, submitter);
      return;
    }
    if (outcome?.is === "refused") { location.assign(waitingPage()); return; }
    show(item, item.purges ? "undone" : "held");
    if (!item.isForm) renew(form);
  };

  const waitingPage = () => document.querySelector("[data-waiting]")?.getAttribute("href");

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-keep]")) return;
    event.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = "yes";
    keep(form, event.submitter).finally(() => { delete form.dataset.busy; });
  });

  // Takes a tap back: what was never tried leaves the queue; what may have arrived is undone
  // on the server too.
  const undo = async () => {
    const item = shown;
    if (!item) return;
    const left = await queue.change(item.key, (now) => (now.tries === 0 ? null : {
      ...now, action: new URL(held.dataset.undo, location.href).pathname, version: freshID(),
      fields: [["id", now.id]], purges: true, title: now.title + " · " + undoButton.textContent, state: "waiting",
    }));
    show(item, "undone");
    if (left !== null) sender.hurry();
  };
  const undoButton = held?.querySelector("button[data-held-undo]");
  undoButton?.addEventListener("click", undo);

  // A form whose answers wait here opens with them, to look at or to change.
  const restore = async (form) => {
    const idField = form.querySelector("input[name=id]");
    const isFresh = idField?.hasAttribute("data-fresh");
    const path = pathOf(form);
    const item = (await queue.all()).find((one) => one.action === path && one.state !== "told"
      && (isFresh || one.id === idField?.value));
    if (!item) return;
    const values = new Map();
    for (const [name, value] of item.fields) {
      values.set(name, [...(values.get(name) ?? []), value]);
    }
    for (const field of form.elements) {
      const given = values.get(field.name);
      if (!field.name) continue;
      // What was written down on a device was based on what the device had shown.
      if (field.name === "basis" && given) field.value = given[0];
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = Boolean(given?.includes(field.value));
      } else if (field.type !== "submit" && field.type !== "hidden" && given) {
        field.value = given[0];
      }
    }
    idField.value = item.id;
    idField.removeAttribute("data-fresh");
    show(item, "restored");
    if (item.state === "refused") {
      held.querySelector("[data-held-says]").textContent = item.why.join(" ");
    }
  };
  document.querySelectorAll("form.entry[data-keep]").forEach((form) => restore(form).catch(() => {}));
})();
