// How long the search takes to answer a key: with the real dataset, with 10,000 and with 100,000 partnerships.
//
// CHROMIUM names the browser, BENCH_PORT the port of the server. Needs dist/ and target/bench/<count>.json, which
// `make bench` sees to. Times never make it fail; a page that does not work does.
import { chromium } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { watch } from "./page.mjs";
import { copySite, serve } from "./site.mjs";

const folder = join("target", "bench");
const port = process.env.BENCH_PORT ?? "8391";

/** Each dataset, and what is asked of it. */
const SIZES = [
  { count: JSON.parse(readFileSync(join("dist", "dataset.json"))).partnerships.length, goal: "" },
  { count: 10_000, goal: "≤ 16 ms, ≤ 3,000 nodes", dataset: join(folder, "10000.json") },
  { count: 100_000, goal: "≤ 60 ms", dataset: join(folder, "100000.json") },
];

/** Free: a frame is drawn as soon as there is one. Paced: at the next tick of a clock, as a screen does. */
const CLOCKS = { free: ["--disable-gpu-vsync", "--disable-frame-rate-limit"], paced: [] };

/** Typed letter by letter, with a word mistyped and corrected, and taken back letter by letter. */
const KEYS = [
  ...["hai duomg", -2, "ng", -9, "lyon", -4, "eau", -3, "hải phòng", -9, "zzz", -3].flatMap((part) =>
    typeof part === "number" ? Array(-part).fill("Backspace") : [...part],
  ),
];
const ROUNDS = 2;
/** Milliseconds between keys, after each answer: quick typing, and time to notice late changes. */
const SETTLE = 80;

const number = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 1, minimumFractionDigits: 0 });
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** Opens the page, types, and gives a row of the table. */
async function measure(browser, address, { count, goal }, clock) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.addInitScript(watch, SETTLE);
  const start = performance.now();
  await page.goto(`${address}${count}/fr/partenariats/`);
  await page.locator("#announcer").waitFor({ state: "attached", timeout: 120_000 });
  const search = page.locator("#search:enabled");
  await search.focus();
  const ready = (performance.now() - start) / 1000;
  const frames = await page.evaluate(() => window.bench.frames());
  await page.evaluate(() => window.bench.follow());

  const samples = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of KEYS) {
      const sample = page.evaluate(() => window.bench.next());
      await (key > "~" ? page.keyboard.insertText(key) : page.keyboard.press(key));
      samples.push(await sample);
    }
  }
  // The answers are those of a search.
  for (const [word, finds] of [["lyon", "hasText"], ["zzzz", "hasNotText"]]) {
    await search.fill(word);
    await page.locator("#results", { [finds]: "Lyon" }).waitFor();
  }
  await page.close();
  if (errors.length > 0) throw new Error(`${count} partnerships: ${errors.join("\n")}`);
  const [times, programs] = ["time", "program"].map((part) =>
    samples.map((sample) => sample[part]).sort((a, b) => a - b),
  );
  return [
    number(count),
    `${clock} (${frames}/s)`,
    samples.length,
    number(percentile(times, 0.5)),
    number(percentile(times, 0.9)),
    number(times.at(-1)),
    number(percentile(programs, 0.5)),
    number(Math.max(...samples.map(({ nodes }) => nodes))),
    samples.filter(({ isLate }) => isLate).length,
    number(ready),
    goal,
  ];
}

const HEADER = [
  ["partnerships", "clock", "keys", "median", "90 %", "max", "program", "nodes max", "late", "ready s", "goal"],
  ["--:", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"],
];

/** A row for each clock and size. */
async function rows(address) {
  const rows = [];
  for (const [clock, args] of Object.entries(CLOCKS)) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || undefined,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", ...args],
    });
    try {
      version = browser.version();
      for (const size of SIZES) rows.push(await measure(browser, address, size, clock));
    } finally {
      await browser.close();
    }
  }
  return rows;
}

let version = "";
for (const { count, dataset } of SIZES) copySite("dist", join(folder, String(count)), dataset);
const server = await serve(folder, port);
try {
  const [cpus, [load]] = [os.cpus(), os.loadavg()];
  const report = [
    ...[...HEADER, ...(await rows(server.address))].map((cells) => `| ${cells.join(" | ")} |`),
    "",
    "Milliseconds from the `input` event to the end of the frame after it.",
    `free: a frame is drawn at once (${CLOCKS.free.join(" ")}); paced: at the next tick of a`,
    "screen's clock; in brackets the frames in a second while the page changes in each. program: the median of the part",
    "before the frame. late: keys after whose frame the page still changed. ready: from opening the page to typing.",
    "",
    `${cpus.length} × ${cpus[0].model}, load ${number(load)} at the start; Chromium ${version}; ` +
      new Date().toISOString().slice(0, 10),
    "",
  ].join("\n");
  writeFileSync(join(folder, "typing.md"), report);
  console.log(report);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  server.stop();
}
