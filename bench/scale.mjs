// The same libraries with more and more records: how long the page takes to load, and to answer a key, a filter, a zoom.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALONE, launch } from "./browser.mjs";
import { writeSize } from "./peers/pages.mjs";
import { until } from "./visits.mjs";
import { answers, call } from "./watch.mjs";

export const SIZES = [13, 1_000, 10_000, 100_000];
const LOADS = 5;
/** What takes longer, in ms, did not finish. */
export const LIMIT = 60_000;
/** Milliseconds without change that end an answer: longer than the rest after which the project's page completes its own. */
const QUIET = 300;
/** How long the samples of one action may take together, once there are enough. */
const PATIENCE = 20_000;
const ENOUGH = 5;

/** A frame is drawn as soon as there is one: otherwise most answers would be rounded up to the screen's next tick. */
const FREE = ["--disable-gpu-vsync", "--disable-frame-rate-limit"];

const WORDS = ["hai duomg", "lyon", "eau"];
const KEYS = WORDS.flatMap((word) => [...word, ...Array([...word].length).fill("Backspace")]);

const loaded = () => Boolean(document.documentElement.dataset.loaded);
const mounted = () => Boolean(document.getElementById("announcer"));

/** A key typed into the field, and what is pressed or chosen, each as often as there is patience for. */
const typing = (field) => async (page, take) => {
  await page.locator(field).focus();
  for (const key of KEYS) {
    const isMore = await take("key", () => (key > "~" ? page.keyboard.insertText(key) : page.keyboard.press(key)));
    if (!isMore) break;
  }
  await page.locator(field).fill("");
  await page.waitForTimeout(QUIET);
};
const choosing = (field, value) => async (page, take) => {
  for (let turn = 0; turn < 8; turn++) {
    if (!(await take("filter", () => page.locator(field).selectOption(turn % 2 ? "" : value)))) break;
  }
};
const checking = (box) => async (page, take) => {
  for (let turn = 0; turn < 8; turn++) {
    if (!(await take("filter", () => page.evaluate((box) => document.querySelector(box).click(), box)))) break;
  }
};
const zooming = async (page, take) => {
  for (let turn = 0; turn < 8; turn++) {
    const act = turn % 4 < 2 ? () => document.getElementById("zoom-in").click() : () => document.getElementById("zoom-out").click();
    if (!(await take("zoom", act))) break;
  }
};

/** What is measured; `most` is the largest size that is tried. */
export const SUBJECTS = {
  explorer: { kind: "table", title: "assises, explorer", path: (n) => `ours-p-${n}/fr/partenariats/`, usable: mounted, acts: [typing("#search"), checking("#status-active")] },
  datatables: { kind: "table", title: "DataTables", path: (n) => `datatables/?n=${n}`, usable: loaded, acts: [typing("input[type=search]"), choosing("#filter", "active")] },
  fuse: { kind: "table", title: "Fuse.js and a list", path: (n) => `fuse/?n=${n}`, usable: loaded, acts: [typing("#search"), choosing("#filter", "active")] },
  // With a query the program draws the page; without, the one that is published stays, with the true data.
  timeline: { kind: "timeline", title: "assises, timeline", path: (n) => `ours-t-${n}/fr/?drawn`, usable: mounted, acts: [zooming, lanes] },
  vis: { kind: "timeline", title: "vis-timeline", path: (n) => `vis/?n=${n}`, usable: loaded, acts: [zooming, checking("#filter")] },
  grouped: { kind: "timeline", title: "vis-timeline, near items joined", path: (n) => `vis/?n=${n}&grouped`, usable: loaded, acts: [zooming, checking("#filter")] },
};

/** A lane of the project's timeline, switched off and on. */
async function lanes(page, take) {
  for (let turn = 0; turn < 8; turn++) {
    const act = () => document.querySelector("button.lane:last-of-type").click();
    if (!(await take("filter", act))) break;
  }
}

/** The folders of every size, beside the pages of the others. */
export function writeSizes(site, dist, sizes = SIZES) {
  const folder = join("target", "bench", "data");
  mkdirSync(folder, { recursive: true });
  const program = process.env.ASSISES ?? join("target", "release", "assises");
  if (!process.env.ASSISES) {
    execFileSync("cargo", ["build", "--quiet", "--release", "--features", "ssr", "--bin", "assises"], { stdio: "inherit" });
  }
  const version = statSync(program).mtimeMs;
  for (const count of sizes) {
    const make = (name, partnerships, milestones) => {
      const file = join(folder, `${name}-${count}.json`);
      if (!existsSync(file) || statSync(file).mtimeMs < version) {
        const options = ["synth", "--partnerships", partnerships, "--milestones", milestones, "--seed", 1];
        writeFileSync(file, execFileSync(program, options.map(String), { maxBuffer: 2 ** 30 }));
      }
      return file;
    };
    // The real milestones are always there; thirteen events are the editions.
    const partnerships = make("p", count, 55);
    const events = count === 13 ? join(dist, "dataset.json") : make("t", 62, count - 13);
    for (const [kind, file] of [["p", partnerships], ["t", events]]) slimCopy(dist, join(site, `ours-${kind}-${count}`), file);
    writeSize(site, count, partnerships, events);
  }
}

/** The program, and the two pages that are measured, with another dataset. */
function slimCopy(dist, folder, dataset) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dist)) {
    if (/\.(js|css|wasm|svg)$/.test(name)) cpSync(join(dist, name), join(folder, name));
  }
  for (const name of ["fonts", "map", "fr/index.html", "fr/partenariats/index.html"]) cpSync(join(dist, name), join(folder, name), { recursive: true });
  cpSync(dataset, join(folder, "dataset.json"));
}

const within = (promise, time) => {
  let timer;
  const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("did not finish")), time)));
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
};

/** Memory of the page's process that it shares with no other, and its share of the rest (PSS), in bytes. */
async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      try {
        return Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+) kB/m)[1]) * 1024;
      } catch {
        return 0;
      }
    });
  return Math.max(0, ...sizes) || null;
}

/** Loads a page some times, and acts on it after the first. */
export async function measure(address, subject, count, profile, loads = LOADS) {
  const result = { load: [], key: [], filter: [], zoom: [], last: { key: [], filter: [], zoom: [] }, heap: null, memory: null, nodes: null };
  for (let turn = 0; turn < loads; turn++) {
    let browser;
    try {
      browser = await launch([...FREE, ...ALONE]);
      await within(once(browser, address, subject, count, profile, turn === 0, result), LIMIT * 2);
    } catch (error) {
      result.trouble = error.message.split("\n")[0];
      break;
    } finally {
      await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
    }
  }
  return result;
}

async function once(browser, address, { path, usable, acts }, count, { screen, network, slower }, isFirst, result) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
  }
  if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript(call(mark, usable));
  await page.addInitScript(call(answers, QUIET));
  const load = async () => {
    await page.goto(address + path(count), { waitUntil: "commit", timeout: LIMIT });
    return until(page, () => window.usableAt, LIMIT);
  };
  result.load.push(await within(load(), LIMIT));
  if (!isFirst) return;
  await page.waitForTimeout(1000);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  result.heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
  result.memory = await memory(browser);
  result.nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  let began = Date.now();
  const take = async (what, act) => {
    // A function of the page is called there; of the browser's keyboard and mouse, from here.
    const isInside = /document/.test(String(act)) && !/page\./.test(String(act));
    // Input overtakes what is evaluated: the page listens before anything is pressed.
    await within(page.evaluate(`void (window.answering = window.answer(${isInside ? act : ""}))`), LIMIT);
    if (!isInside) await within(act(), LIMIT);
    const { first, last, frame } = await within(page.evaluate("window.answering"), LIMIT);
    result[what].push(first ?? frame);
    result.last[what].push(last ?? frame);
    return result[what].length < ENOUGH || Date.now() - began < PATIENCE;
  };
  for (const act of acts) {
    began = Date.now();
    await act(page, take);
  }
  if (errors.length > 0) throw new Error(errors[0]);
}

/** Notes when the page can be used, and its picture is there. */
function mark(usable) {
  const observer = new MutationObserver(() => {
    if (!usable()) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (window.usableAt = performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
