// What a visit costs, and how much of it one core can serve: the tables of hosting/COST.md. `scripts/hosting bench` runs
// this; with `--write` after the folder the tables there are written anew.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { dist, find, nginx } from "../tests/hosting/servers.mjs";

const VISITS = 1e6;
/** The share of a day's visits in its busiest hour. */
const BUSIEST = 0.1;
const RUNS = 5;
const SECONDS = 5;
const CONNECTIONS = 64;
/** Nothing has been sent for that long: the visit is over. */
const QUIET = 3000;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const row = (...cells) => `| ${cells.join(" | ")} |`;
const head = (...cells) => [row(...cells), row(...cells.map((_, at) => (at ? "--:" : "---")))];

/** The answers that nginx notes in a file, from now on. */
function follow(log) {
  let seen = 0;
  return async () => {
    for (let size = -1; ; ) {
      const now = statSync(log).size;
      if (now === size) break;
      size = now;
      await sleep(QUIET);
    }
    const lines = readFileSync(log, "utf8").trim().split("\n").filter(Boolean);
    const answers = lines.slice(seen).map((line) => {
      const [path, status, encoding, bytes] = line.split(" ");
      return { path, status: Number(status), encoding, bytes: Number(bytes) };
    });
    seen = lines.length;
    return answers;
  };
}

const FIRST = [
  ["home", "fr/"],
  ["an edition", "fr/assises/8/"],
  ["explorer", "fr/partenariats/"],
  ["explorer, map", "fr/partenariats/?view=map"],
  ["a source, which is only published", "fr/sources/vnp-fr-2010/"],
];

/** Visits of a reader whose browser has nothing yet, as rows; and the bytes of each. */
async function visits() {
  const folder = mkdtempSync(join(tmpdir(), "assises-visits-"));
  const log = join(folder, "log");
  const host = await nginx({ log });
  const [{ origin }] = host.sites;
  const answers = follow(log);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  const hasOffline = existsSync(join(dist, "sw.js"));
  const visit = async (path, serviceWorkers, then = async () => {}) => {
    const context = await browser.newContext({ serviceWorkers });
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    await page.locator("#announcer").waitFor({ state: "attached" });
    const first = await answers();
    const rest = await then(page);
    await context.close();
    return [first, rest];
  };
  const sum = (all) => all.reduce((total, { bytes }) => total + bytes, 0);
  const lines = head("first visit", "requests", "bytes", ...(hasOffline ? ["with all pages for offline use"] : []));
  const costs = [];
  const again = head("then", "requests", "bytes");
  for (const [name, path] of FIRST) {
    const [first] = await visit(path, "block");
    if (first.some(({ path, encoding }) => path.endsWith(".wasm") && encoding !== "br")) {
      throw new Error("the program came without brotli");
    }
    const whole = hasOffline ? sum((await visit(path, "allow"))[0]) : 0;
    lines.push(row(name, first.length, kb(sum(first)), ...(hasOffline ? [kb(whole)] : [])));
    costs.push({ name, requests: first.length, bytes: sum(first) });
    if (hasOffline) costs.push({ name: `${name}, and all for offline use`, bytes: whole });
  }
  const steps = [
    ["the same page again, a new tab", async (page) => (await page.context().newPage()).goto(page.url())],
    ["another page, by a link", async (page) => page.locator("main a[href^='fr/collectivites/']").first().click()],
    ["the same page, reloaded", async (page) => page.reload()],
  ];
  for (const [name, step] of steps) {
    const [, rest] = await visit("fr/assises/8/", "block", async (page) => {
      await step(page);
      return answers();
    });
    again.push(row(name, rest.length, kb(sum(rest))));
    costs.push({ name: `an edition: ${name}`, bytes: sum(rest) });
  }
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true });
  return { lines: [...lines, "", ...again], costs };
}

/** What that is for a million visits a day. */
function day(costs) {
  const lines = head("a million such visits a day", "GB a day", "TB in 30 days", "Mbit/s on average", "in the busiest hour");
  for (const { name, bytes } of costs) {
    const mbits = (bytes * VISITS * 8) / 86_400 / 1e6;
    const [gb, tb] = [(bytes * VISITS) / 1e9, (bytes * VISITS * 30) / 1e12];
    lines.push(row(name, gb.toFixed(1), tb.toFixed(2), mbits.toFixed(1), (mbits * BUSIEST * 24).toFixed(1)));
  }
  return lines;
}

/** Requests a second that one worker on one core answers; the other core asks. */
async function throughput() {
  const wrk = find("wrk");
  if (!wrk || !find("taskset") || cpus().length < 2) return ["(no wrk, no taskset or a single core: not measured)"];
  const host = await nginx({ under: [find("taskset"), "-c", "0"] });
  const [{ origin }] = host.sites;
  const wasm = /data-wasm="\.\/([^"]+)"/.exec(readFileSync(join(dist, "fr/index.html"), "utf8"))[1];
  const answer = await fetch(`${origin}/fr/assises/8/`, { headers: { "Accept-Encoding": "br" } });
  const br = ["-H", "Accept-Encoding: br"];
  const cases = [
    ["a page, brotli", "fr/assises/8/", br],
    ["the same, not changed (304)", "fr/assises/8/", [...br, "-H", `If-None-Match: ${answer.headers.get("etag")}`]],
    ["a page, gzip", "fr/assises/8/", ["-H", "Accept-Encoding: gzip"]],
    ["a page, not compressed", "fr/assises/8/", []],
    ["the program, brotli", wasm, br],
    ["the dataset, brotli", "dataset.json", br],
    ["what is not there (404)", "fr/zzz", br],
  ];
  const lines = head("answer", "requests/s", "least and most", "MB/s");
  for (const [name, path, headers] of cases) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const command = ["-c", "1", wrk, "-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, ...headers, `${origin}/${path}`];
      const { stdout, stderr } = spawnSync("taskset", command, { encoding: "utf8" });
      const requests = /Requests\/sec:\s+([\d.]+)/.exec(stdout);
      const [, amount, unit] = /Transfer\/sec:\s+([\d.]+)(KB|MB|GB)/.exec(stdout) ?? [];
      if (!requests || !unit) throw new Error(`wrk: ${stdout}${stderr}`);
      const mb = (Number(amount) * 1024 ** { KB: 1, MB: 2, GB: 3 }[unit]) / 1e6;
      runs.push({ requests: Number(requests[1]), mb });
    }
    const rates = runs.map(({ requests }) => requests);
    const rate = (value) => Math.round(value).toLocaleString("en");
    lines.push(row(name, rate(median(rates)), `${rate(Math.min(...rates))}–${rate(Math.max(...rates))}`, Math.round(median(runs.map(({ mb }) => mb)))));
  }
  await host.stop();
  return lines;
}

const began = loadavg()[0].toFixed(1);
const { lines, costs } = await visits();
const rates = await throughput();
const load = `${began} at the beginning, ${loadavg()[0].toFixed(1)} at the end`;
const text = [
  ...lines,
  "",
  ...day(costs),
  "",
  ...rates,
  "",
  `${cpus()[0].model}, ${cpus().length} cores; load ${load}; ${RUNS} runs of ${SECONDS} s, ${CONNECTIONS} connections; medians.`,
].join("\n");
console.log(text);
if (process.argv.includes("--write")) {
  const file = new URL("../hosting/COST.md", import.meta.url);
  const [before, rest] = readFileSync(file, "utf8").split("<!-- measured: begin -->\n");
  writeFileSync(file, `${before}<!-- measured: begin -->\n\n${text}\n\n<!-- measured: end -->${rest.split("<!-- measured: end -->")[1]}`);
}
