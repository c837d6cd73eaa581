// Where the time of a first visit goes, when a goal is missed: the requests in their order, the long tasks, and what the
// main thread did in them.
//
//   node bench/profile.mjs [page] [mobile|desktop]      pages as in visits.mjs; needs target/bench/www, which peers.mjs writes
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALONE, launch } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { PAGES, PROFILES, follow, quiet, until } from "./visits.mjs";
import { call, visit } from "./watch.mjs";

const [name = "ours", device = "mobile"] = process.argv.slice(2);
const [place, profile] = [PAGES[name], PROFILES[device]];
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler", "blink.user_timing", "v8.execute", "loading"];

/** What an event of the trace is counted as. */
const KINDS = {
  ParseHTML: "parse HTML",
  ParseAuthorStyleSheet: "style",
  UpdateLayoutTree: "style",
  RecalculateStyles: "style",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
  EvaluateScript: "script",
  FunctionCall: "script",
  RunMicrotasks: "script",
  FireAnimationFrame: "script",
  TimerFire: "script",
  "v8.compile": "compile",
  "v8.compileModule": "compile",
  "v8.evaluateModule": "script",
  "v8.wasm.compileStreaming": "compile",
  MajorGC: "garbage",
  MinorGC: "garbage",
};

/** Milliseconds of each kind within a span of time, each event without those inside of it. */
function split(events, from, to) {
  const inside = events
    .filter(({ name, ts, dur }) => KINDS[name] && dur && ts >= from && ts + dur <= to)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = {};
  const open = [];
  for (const event of inside) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer) sums[KINDS[outer.name]] -= event.dur;
    sums[KINDS[event.name]] = (sums[KINDS[event.name]] ?? 0) + event.dur;
    open.push(event);
  }
  return Object.entries(sums)
    .map(([kind, time]) => [kind, Math.round(time / 100) / 10])
    .filter(([, time]) => time >= 0.5)
    .sort((a, b) => b[1] - a[1]);
}

/** Functions by the time spent in them alone, from the samples of the trace. */
function functions(events, thread, from, to) {
  const nodes = new Map();
  const own = new Map();
  let at = 0;
  for (const { name, args, pid } of events.filter((event) => event.name === "ProfileChunk" || event.name === "Profile")) {
    if (pid !== thread.pid) continue;
    if (name === "Profile") at = args.data.startTime;
    const { cpuProfile, timeDeltas = [] } = args.data;
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node.callFrame);
    (cpuProfile?.samples ?? []).forEach((id, index) => {
      at += timeDeltas[index] ?? 0;
      if (at < from || at > to) return;
      const { functionName, url } = nodes.get(id) ?? {};
      const label = `${functionName || "(anonymous)"} ${url?.split("/").at(-1) ?? ""}`.trim();
      own.set(label, (own.get(label) ?? 0) + (timeDeltas[index] ?? 0));
    });
  }
  return [...own].filter(([label]) => !/^\((idle|program|root)\)/.test(label)).sort((a, b) => b[1] - a[1]).slice(0, 15);
}

const port = process.env.BENCH_PORT ?? "8391";
const server = await serve(join("target", "bench", "www"), port);
const browser = await launch(ALONE);
try {
  // Once for the server to compress what is asked for.
  const warm = await browser.newPage();
  await warm.goto(server.address + place.path, { waitUntil: "networkidle" });
  await warm.close();
  const context = await browser.newContext(profile.screen);
  const page = await context.newPage();
  const { session, traffic } = await follow(page, profile);
  const requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => requests.set(requestId, { url: request.url, priority: request.initialPriority, start: timestamp }));
  session.on("Network.responseReceived", ({ requestId, timestamp }) => requests.has(requestId) && (requests.get(requestId).answer = timestamp));
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => Object.assign(requests.get(requestId) ?? {}, { end: timestamp, bytes: encodedDataLength }));
  await page.addInitScript(call(visit, place.usable ?? null));
  await browser.startTracing(page, { categories: CATEGORIES, path: join("target", "bench", `${name}-${device}.trace.json`) });
  await page.goto(server.address + place.path, { waitUntil: "commit" });
  if (place.usable) await until(page, () => window.seen?.usable);
  await quiet(page, traffic, 1500);
  const seen = await page.evaluate(() => window.seen);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());

  const start = Math.min(...[...requests.values()].map(({ start }) => start));
  const at = (time) => String(time ? Math.round((time - start) * 1000) : "–").padStart(6);
  const lines = [`${place.title}, ${profile.title}`, ""];
  lines.push(`FCP ${Math.round(seen.fcp)}, LCP ${Math.round(seen.lcp)} (${seen.lcpElement}), usable ${Math.round(seen.usable)}`, "");
  lines.push("requests: sent, answered, complete in ms; bytes; priority", "");
  for (const { url, priority, start, answer, end, bytes } of requests.values()) {
    lines.push(`${at(start)} ${at(answer)} ${at(end)} ${String(Math.round(bytes ?? 0)).padStart(8)}  ${priority.padEnd(8)} ${url.replace(server.address, "").slice(0, 80)}`);
  }
  const busiest = new Map();
  for (const { name, pid, tid, dur } of traceEvents) if (KINDS[name] && dur) busiest.set(`${pid} ${tid}`, (busiest.get(`${pid} ${tid}`) ?? 0) + dur);
  const [key] = [...busiest].sort((a, b) => b[1] - a[1])[0];
  const [pid, tid] = key.split(" ").map(Number);
  const mine = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const origin = Math.min(...mine.filter(({ name, args }) => name === "navigationStart" || (name === "CommitLoad" && args)).map(({ ts }) => ts), Infinity);
  const tasks = mine.filter(({ name, dur }) => /RunTask$/.test(name) && dur > 40_000).sort((a, b) => a.ts - b.ts);
  lines.push("", "tasks of more than 40 ms, from the arrival of the page: what they did in ms", "");
  for (const task of tasks) {
    lines.push(`${String(Math.round((task.ts - origin) / 1000)).padStart(6)} for ${Math.round(task.dur / 1000)}: ${split(mine, task.ts, task.ts + task.dur).map(([kind, time]) => `${kind} ${time}`).join(", ")}`);
  }
  lines.push("", `in all: ${split(mine, 0, Infinity).map(([kind, time]) => `${kind} ${time}`).join(", ")}`, "", "functions by their own time in ms", "");
  for (const [label, time] of functions(traceEvents, { pid }, 0, Infinity)) lines.push(`${(time / 1000).toFixed(1).padStart(8)}  ${label}`);
  const text = `${lines.join("\n")}\n`;
  writeFileSync(join("bench", "results", `profile-${name}-${device}.txt`), text);
  console.log(text);
} finally {
  await browser.close();
  server.stop();
}
