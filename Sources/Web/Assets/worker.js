// SPDX-License-Identifier: Apache-2.0
// Answers for the site while its computer does not: pages from the network first, then from
// this device. `self.facts` stands before this file: version, files, pages, offline, list,
// logout.
"use strict";

const root = new URL(self.registration.scope).pathname;
const home = root.replace(/\/$/, "");
const own = "evenfall " + root + " ";
const fileCache = own + "files " + facts.version;
const pageCache = own + "pages " + facts.version;
const marks = home + "/kept-marks";
const patience = 3000;
const patterns = facts.pages.map((pattern) => new RegExp(
  "^" + home.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    + pattern.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/]+") + "$"
));
let lastFailure = 0;
// How often this browser logged out; what was fetched before that is not kept after it.
let departures = 0;

const isKept = (path) => patterns.some((pattern) => pattern.test(path));

// What was noted about the pages: of which record they are and at which of its states.
const notes = async () => {
  const found = await (await caches.open(pageCache)).match(marks);
  return found ? found.json() : {};
};
const note = async (noted) => (await caches.open(pageCache))
  .put(marks, new Response(JSON.stringify(noted)));

// Whatever changes what is kept does so one after the other. What was fetched before a logout
// finds that it is over when its turn comes, whether it came before the clearing or after it.
let lastTurn = Promise.resolve();
const inTurn = (work) => {
  lastTurn = lastTurn.catch(() => {}).then(work);
  return lastTurn;
};
const clear = () => inTurn(() => caches.delete(pageCache));

// Keeps a page. Pages of another record, and what a deletion names, go first.
const keep = async (path, response, since) => {
  const isPage = (response.headers.get("Content-Type") ?? "").startsWith("text/html");
  if (!response.ok || !isPage || response.redirected || response.type !== "basic") return;
  const text = await response.text();
  const head = text.slice(0, 2000);
  if (head.includes(" data-purge=\"")) {
    await clear();
    return;
  }
  const record = head.match(/ data-record="([^"]*)"/)?.[1];
  if (!record) return;
  const headers = new Headers(response.headers);
  headers.set("Evenfall-Kept", String(Date.now()));
  await inTurn(async () => {
    if (since !== departures) return;
    if ((await notes()).record !== record) {
      await caches.delete(pageCache);
      await note({ record });
    }
    await (await caches.open(pageCache)).put(path, new Response(text, { headers }));
  });
};

// A page from this device, which says from when it is.
const stored = async (path) => {
  const found = await (await caches.open(pageCache)).match(path);
  if (!found) return undefined;
  const text = await found.text();
  const from = found.headers.get("Evenfall-Kept");
  return new Response(text.replace("<html ", `<html data-from="${from}" `), {
    headers: found.headers,
  });
};

const page = async (event, url) => {
  const canKeep = isKept(url.pathname);
  const since = departures;
  const network = fetch(event.request).then(async (response) => {
    lastFailure = response.status >= 500 ? Date.now() : 0;
    if (canKeep && !url.search) {
      event.waitUntil(keep(url.pathname, response.clone(), since).catch(() => {}));
    } else if (response.ok && !response.redirected) {
      event.waitUntil(purge(response.clone()).catch(() => {}));
    }
    return response;
  });
  const fallback = async () => (canKeep ? await stored(url.pathname) : undefined);
  // After a failure a page is not waited for as long as the first time.
  const wait = Date.now() - lastFailure < 30000 ? 700 : patience;
  const slow = new Promise((resolve) => {
    setTimeout(async () => { const old = await fallback(); if (old) resolve(old); }, wait);
  });
  event.waitUntil(network.catch(() => {}));
  try {
    const response = await Promise.race([network, slow]);
    if (response.status < 500) return response;
    return await fallback() ?? response;
  } catch {
    lastFailure = Date.now();
    return await fallback() ?? await stored(home + facts.offline) ?? Response.error();
  }
};

// A page that is not kept can still say that something was deleted.
const purge = async (response) => {
  if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html")) return;
  const head = (await response.text()).slice(0, 2000);
  if (head.includes(" data-purge=\"")) await clear();
};

const file = async (request) => await (await caches.open(fileCache)).match(request) ?? fetch(request);

// Fetches the pages a person may need next, when the record has changed since the last time.
let warming = null;
const warm = async () => {
  const since = departures;
  const answer = await fetch(home + facts.list, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const list = await answer.json();
  const noted = await notes();
  if (noted.record === list.record && noted.state === list.state) return;
  const wanted = [...list.pages];
  const next = async () => {
    for (let path = wanted.shift(); path && since === departures; path = wanted.shift()) {
      await keep(path, await fetch(path, { headers: { Accept: "text/html" } }), since);
    }
  };
  await Promise.all([next(), next()]);
  await inTurn(async () => {
    if (since === departures) await note({ record: list.record, state: list.state });
  });
};
const warmOnce = () => {
  warming ??= warm().catch(() => {}).finally(() => { warming = null; });
  return warming;
};

// Pages go with the login, whatever the page itself could do; what waits to be sent stays. They
// go again once the server has ended the login, with all that was fetched until then.
const leave = async (request) => {
  const depart = () => { departures += 1; return clear(); };
  await depart();
  try {
    return await fetch(request);
  } finally {
    await depart();
  }
};

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(fileCache);
    await cache.addAll(facts.files.map((path) => home + "/" + path));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(own) && name !== fileCache && name !== pageCache) await caches.delete(name);
    }
    await self.clients.claim();
    await warmOnce();
  })());
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "warm") event.waitUntil(warmOnce());
  if (event.data?.type === "purge") event.waitUntil(clear().then(warmOnce));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === location.origin && url.pathname.startsWith(root);
  if (event.request.method === "POST" && isOurs && url.pathname === home + facts.logout) {
    event.respondWith(leave(event.request));
  }
  if (event.request.method !== "GET" || !isOurs) return;
  if (url.pathname.startsWith(home + "/assets/")) event.respondWith(file(event.request));
  else if (event.request.mode === "navigate") event.respondWith(page(event, url));
});
