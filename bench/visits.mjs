// First visits with nothing in the cache: one page of each library, in turn, so that what else the machine does falls on
// all of them alike.
import { call, visit } from "./watch.mjs";

/** Devices: CDP's emulation of the network and of the processor, and the screen. */
export const PROFILES = {
  mobile: {
    title: "mobile: slow 4G (150 ms, 1.6 Mbit/s), processor ÷ 4, 390 × 844",
    screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
    network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
    slower: 4,
  },
  desktop: {
    title: "desktop: no throttling, 1440 × 900",
    screen: { viewport: { width: 1440, height: 900 } },
    slower: 1,
  },
};

const slides = {
  usable: () => document.documentElement.dataset.loaded === "timeline" && Boolean(document.querySelector(".tl-slidenav-next")),
  act: () => document.querySelector(".tl-slidenav-next").click(),
  picture: () => document.querySelector(".tl-timemarker-active")?.id,
};

/**
 * The pages. `usable` says in the page when its timeline can be operated; `act` operates it, and `picture` is what must
 * change then: the definition is tried once for each page and profile.
 */
export const PAGES = {
  ours: {
    title: "assises",
    path: "ours/fr/",
    usable: () => Boolean(document.getElementById("announcer")),
    act: () => document.getElementById("zoom-in").click(),
    picture: () => document.querySelector("output.years").textContent,
  },
  timelinejs: { title: "TimelineJS, same headline and typeface, all local", path: "timelinejs/", ...slides },
  documented: { title: "TimelineJS as documented", path: "documented/", ...slides },
  stack: {
    title: "full JavaScript stack",
    path: "stack/",
    ...slides,
    whole: () => document.documentElement.dataset.all === "yes",
  },
  vis: {
    title: "vis-timeline",
    path: "vis/?n=13",
    usable: () => document.documentElement.dataset.loaded === "timeline",
    act: () => document.getElementById("zoom-in").click(),
    picture: () => String(window.timeline.getWindow().start),
  },
  blank: { title: "blank page, same words", path: "blank/" },
};

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Sets network and processor, and counts what the page loads. */
export async function follow(page, { network, slower }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  if (network) await session.send("Network.emulateNetworkConditions", network);
  if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const traffic = { bytes: 0, requests: 0, thirdParty: [], files: [], open: new Map(), last: 0 };
  session.on("Network.requestWillBeSent", ({ requestId, request: { url }, redirectResponse }) => {
    if (!/^https?:/.test(url) || redirectResponse) return;
    traffic.requests++;
    traffic.last = Date.now();
    if (new URL(url).hostname !== "127.0.0.1") traffic.thirdParty.push(url);
    traffic.open.set(requestId, url);
  });
  const done = ({ requestId, encodedDataLength = 0 }) => {
    const url = traffic.open.get(requestId);
    if (url === undefined) return;
    traffic.open.delete(requestId);
    traffic.last = Date.now();
    traffic.bytes += encodedDataLength;
    traffic.files.push([new URL(url).pathname.split("/").at(-1), encodedDataLength]);
  };
  session.on("Network.loadingFinished", done);
  session.on("Network.loadingFailed", done);
  return { session, traffic };
}

/** Waits until nothing was loaded or worked on for that many milliseconds. */
export async function quiet(page, traffic, time) {
  for (;;) {
    await pause(100);
    if (traffic.open.size > 0 || Date.now() - traffic.last < time) continue;
    const idle = await page.evaluate(() => performance.now() - Math.max(0, ...window.seen.longTasks.map(([at, length]) => at + length)));
    if (idle > time) return;
  }
}

/** Blocking time as Lighthouse counts it: what tasks take above 50 ms, after the first paint. */
const blocking = (tasks, from) =>
  tasks.reduce((sum, [start, length]) => {
    const end = start + length;
    const begin = Math.max(start, from);
    return end > begin ? sum + Math.max(0, end - begin - 50) : sum;
  }, 0);

/** At the very moment that counts as usable, the page is operated. */
function trial(act, picture) {
  const timer = setInterval(() => {
    if (window.seen.usable === null) return;
    clearInterval(timer);
    const before = picture();
    act();
    setTimeout(() => (window.tried = [before, picture()]), 3000);
  }, 1);
}

/** What a question about the page gives as soon as that is true. */
export async function until(page, question, limit = 120_000) {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const answer = await page.evaluate(question);
    if (answer) return answer;
    await pause(50);
  }
  throw new Error(`not within ${limit / 1000} s`);
}

/** One visit in a context of its own. */
export async function visitOnce(browser, address, { path, usable, act, picture, whole }, profile, isTried = false) {
  const context = await browser.newContext(profile.screen);
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const { session, traffic } = await follow(page, profile);
    await page.addInitScript(call(visit, usable ?? null));
    if (isTried && act) await page.addInitScript(call(trial, act, picture));
    await page.goto(address + path, { waitUntil: "commit", timeout: 120_000 });
    if (usable) await until(page, () => window.seen?.usable);
    if (whole) await until(page, whole);
    if (isTried && act) {
      const [before, after] = await until(page, () => window.tried);
      if (before === after) throw new Error(`${path}: what counts as usable does not answer (${before} stays).`);
    }
    await page.waitForLoadState("load");
    await quiet(page, traffic, profile.slower > 1 ? 2500 : 1000);
    const seen = await page.evaluate(() => ({ ...window.seen, elements: document.querySelectorAll("*").length }));
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name) => metrics.find((metric) => metric.name === name)?.value;
    if (errors.length > 0) console.error(`${path}: ${errors.join(" | ")}`);
    return {
      bytes: traffic.bytes,
      requests: traffic.requests,
      thirdParty: traffic.thirdParty.length,
      fcp: seen.fcp,
      lcp: seen.lcp,
      usable: usable ? seen.usable : seen.fcp,
      blocking: blocking(seen.longTasks, seen.fcp ?? 0),
      shift: seen.shift,
      nodes: seen.elements,
      heap: metric("JSHeapUsedSize"),
      lcpElement: seen.lcpElement,
      longTasks: seen.longTasks.map((task) => task.map(Math.round)),
      files: traffic.files,
      hosts: [...new Set(traffic.thirdParty.map((url) => new URL(url).hostname))],
    };
  } finally {
    await context.close();
  }
}
