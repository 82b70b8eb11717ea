// SPDX-License-Identifier: Apache-2.0
// What waits on this device: forms that were sent and not yet confirmed, in IndexedDB.
//
// An item: { key, id, action, fields: [[name, value]…], record, page, title, made, recorded,
//            zone, version, tries, state, why: [sentence…] }
// state: "waiting", "refused" (needs the person), or "told" (done, with something to say).
"use strict";

// Where the site begins: the manifest stands at its root, under whatever path that is.
const base = new URL(".", document.querySelector("link[rel=manifest]")?.href ?? "/");

// An identifier as the server makes them: ten characters of time, sixteen of chance.
const freshID = () => {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  let text = "";
  for (let rest = Date.now(), n = 0; n < 10; n += 1, rest = Math.floor(rest / 32)) {
    text = alphabet[rest % 32] + text;
  }
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += alphabet[byte % 32];
  return text;
};

// The wall clock of this device with its offset, such as 2026-11-20T21:14:05+01:00.
const stamp = (now) => {
  const offset = -new Date(now).getTimezoneOffset();
  const local = new Date(now + offset * 60000).toISOString().slice(0, 19);
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  const size = Math.abs(offset);
  return local + (offset < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60);
};

// A sentence of the page's language by its name, with what goes into it.
const words = (name, parts = {}) => {
  const all = document.querySelector("#words").content;
  const sentence = all.querySelector(`[data-say=${name}]`)?.textContent ?? "";
  return sentence.replace(/\{(\w+)\}/g, (whole, part) => parts[part] ?? whole);
};

const queue = (() => {
  const name = "evenfall " + base.pathname;
  const listeners = new Set();
  const channel = "BroadcastChannel" in self ? new BroadcastChannel(name) : null;
  const tell = () => { for (const listener of listeners) listener(); };
  if (channel) channel.onmessage = tell;
  let opening = null;

  const open = () => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("items", { keyPath: "key" });
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opening = null; };
        resolve(request.result);
      };
      request.onerror = () => { opening = null; reject(request.error); };
    });
    return opening;
  };

  // Runs one transaction; what it wrote is on the disk when the promise is kept.
  const run = async (mode, body) => {
    const file = await open();
    return new Promise((resolve, reject) => {
      const transaction = file.transaction("items", mode, { durability: "strict" });
      const answer = { value: undefined };
      transaction.oncomplete = () => {
        if (mode === "readwrite") { tell(); channel?.postMessage("changed"); }
        resolve(answer.value);
      };
      transaction.onabort = () => reject(transaction.error);
      body(transaction.objectStore("items"), answer);
    });
  };

  // Reads an item and writes what `change` makes of it; undefined leaves it, null removes it.
  const change = (key, body) => run("readwrite", (items, answer) => {
    items.get(key).onsuccess = (event) => {
      const former = event.target.result;
      const next = former && body(former);
      answer.value = next;
      if (next === null) items.delete(key);
      else if (next) items.put(next);
    };
  });

  return {
    onChange: (listener) => listeners.add(listener),
    all: () => run("readonly", (items, answer) => {
      items.getAll().onsuccess = (event) => {
        answer.value = event.target.result.sort((a, b) => (a.made - b.made) || (a.key < b.key ? -1 : 1));
      };
    }),
    put: (item) => run("readwrite", (items) => items.put(item)),
    remove: (key) => run("readwrite", (items) => items.delete(key)),
    clear: () => run("readwrite", (items) => items.clear()),
    // Clears it unless something in it is not yet safe; both in one step, so that what another
    // page keeps at this moment stays. The answer tells whether it was cleared.
    clearWhenSafe: () => run("readwrite", (items, answer) => {
      items.getAll().onsuccess = (event) => {
        answer.value = event.target.result.every((item) => item.state === "told");
        if (answer.value) items.clear();
      };
    }),
    change,
  };
})();
