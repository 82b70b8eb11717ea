// SPDX-License-Identifier: Apache-2.0
// Sends what waits until the server confirms that it is on its disk.
"use strict";

const sender = (() => {
  const confirmed = ["kept", "unchanged", "conflict", "deleted", "done"];
  const steps = [2, 4, 8, 15, 30, 60, 120, 300];
  const patience = 10000;
  let failures = 0;
  let timer = null;
  let running = null;
  let isAskedAgain = false;

  // What became of one attempt: { is: "confirmed" | "refused" | "later" | "login", … }
  const attempt = async (item) => {
    const fields = [...item.fields, ["recorded", item.recorded], ["recordedZone", item.zone]];
    if (item.record) fields.push(["record", item.record]);
    try {
      const answer = await fetch(item.action, {
        method: "POST", body: new URLSearchParams(fields), cache: "no-store", redirect: "manual",
        headers: { Accept: "application/json" }, signal: AbortSignal.timeout(patience),
      });
      const isFacts = (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
      const facts = isFacts ? await answer.json() : null;
      const says = facts?.says ?? [];
      if (answer.ok && confirmed.includes(facts?.state)) return { is: "confirmed", facts };
      if (answer.status === 401) return { is: "login", why: [words("login")] };
      const isPassing = answer.status >= 500 || [408, 425, 429].includes(answer.status);
      if (facts && !isPassing && answer.status >= 400) {
        return { is: "refused", status: answer.status, why: says };
      }
      return { is: "later", reached: Boolean(facts), why: says.length ? says : [words("unreachable")] };
    } catch {
      return { is: "later", reached: false, why: [words("unreachable")] };
    }
  };

  // Writes down what became of an attempt, unless the item was changed while it was under way.
  const settle = (item, outcome) => queue.change(item.key, (now) => {
    if (now.version !== item.version) return undefined;
    if (outcome.is === "confirmed") {
      if (now.purges) navigator.serviceWorker?.controller?.postMessage({ type: "purge" });
      const state = outcome.facts.state;
      if (state !== "conflict" && state !== "deleted") return null;
      return { ...now, state: "told", why: [words(state)] };
    }
    const state = outcome.is === "refused" ? "refused" : "waiting";
    return { ...now, state, why: outcome.why, status: outcome.status ?? null };
  });

  const round = async () => {
    const results = new Map();
    const blocked = new Set();
    for (const item of await queue.all()) {
      if (item.state !== "waiting" || blocked.has(item.id)) continue;
      const tried = await queue.change(item.key, (now) => ({ ...now, tries: now.tries + 1 }));
      if (!tried) continue;
      const outcome = await attempt(tried);
      await settle(tried, outcome);
      results.set(item.key, outcome);
      if (outcome.is === "confirmed" || outcome.is === "refused") continue;
      blocked.add(item.id);
      // Where nobody answers, or wants a login first, the rest need not be tried.
      if (outcome.is === "login" || !outcome.reached) break;
    }
    return results;
  };

  const plan = async () => {
    clearTimeout(timer);
    const waiting = (await queue.all()).filter((item) => item.state === "waiting");
    if (!waiting.length) { failures = 0; return; }
    const wait = steps[Math.min(failures, steps.length - 1)] * 1000;
    failures += 1;
    timer = setTimeout(flush, wait * (0.8 + 0.4 * Math.random()));
  };

  // One page of the site sends at a time; another one waits for its turn.
  const locked = (body) => (navigator.locks
    ? navigator.locks.request("evenfall " + base.pathname + " sending", body) : body());

  const loop = async () => {
    let results = new Map();
    do {
      isAskedAgain = false;
      results = new Map([...results, ...await locked(round)]);
    } while (isAskedAgain);
    running = null;
    await plan();
    if ([...results.values()].some((outcome) => outcome.is === "confirmed")) {
      navigator.storage?.persist?.();
      for (const listener of sender.listeners) listener();
    }
    return results;
  };

  // Tries everything that waits. The answer tells by key what became of it.
  const flush = () => {
    if (running) isAskedAgain = true;
    else running = loop().catch(() => { running = null; return new Map(); });
    return running;
  };

  return { flush, listeners: new Set(), hurry: () => { failures = 0; return flush(); } };
})();
