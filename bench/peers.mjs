// The project beside the libraries that one would use instead, in one run.
//
//   node bench/peers.mjs [cold] [scale] [everything] [report] [--write]
//
// cold        first visits with an empty cache, on a slow phone and on a desktop
// everything  the bytes of a visit that uses everything, against a page of all libraries together
// scale       13 to 100,000 records: load, key, filter, zoom, memory
// report      the tables, from what the other parts left in bench/results/; --write also puts them into bench/RESULTS.md
//
// Without a part, all of them; each keeps what it measured, so that one can be repeated alone. CHROMIUM names the browser,
// BENCH_PORT the port of the server, DIST the folder of the site; SIZES=13,1000 and RUNS=1 make it short. Times never make
// it fail; a page that does not work does.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALONE, circumstances, launch } from "./browser.mjs";
import { everything } from "./everything.mjs";
import { install } from "./install.mjs";
import { writePages } from "./peers/pages.mjs";
import { report } from "./report.mjs";
import { SIZES, SUBJECTS, measure, writeSizes } from "./scale.mjs";
import { serve } from "./serve.mjs";
import { copySite } from "./site.mjs";
import { PAGES, PROFILES, visitOnce } from "./visits.mjs";

const port = process.env.BENCH_PORT ?? "8391";
const dist = process.env.DIST ?? "dist";
const runs = Number(process.env.RUNS ?? 5);
const sizes = process.env.SIZES?.split(",").map(Number) ?? SIZES;
const results = join("bench", "results");
const site = join("target", "bench", "www");

const say = (line) => console.error(`bench: ${line}`);
const keep = (part, measured) => {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${part}.json`), `${JSON.stringify(measured, null, 1)}\n`);
};

async function cold(server) {
  const measured = { ...circumstances(), runs, profiles: {} };
  for (const [name, profile] of Object.entries(PROFILES)) {
    const visits = Object.fromEntries(Object.keys(PAGES).map((page) => [page, []]));
    // The first round tries whether a page is usable when it says so, and has the server compress its files.
    for (let round = 0; round <= runs; round++) {
      for (const [page, place] of Object.entries(PAGES)) {
        const browser = await launch(ALONE);
        try {
          const visit = await visitOnce(browser, server.address, place, profile, round === 0);
          if (round > 0) visits[page].push(visit);
        } finally {
          await browser.close();
        }
      }
      say(`${name}: ${round === 0 ? "tried" : `${round} of ${runs}`}`);
    }
    measured.profiles[name] = visits;
  }
  measured.chromium = await version();
  keep("cold", measured);
}

async function scale(server) {
  writeSizes(site, dist, sizes);
  say("Compressing the made-up data.");
  const data = (count) => [`/ours-p-${count}/dataset.json`, `/ours-t-${count}/dataset.json`, `/datatables/rows-${count}.json`, `/vis/items-${count}.json`];
  await server.warm(sizes.flatMap(data));
  const measured = { ...circumstances(), runs, desktop: {}, mobile: {} };
  measured.chromium = await version();
  const finished = new Set(Object.keys(SUBJECTS));
  const row = async (profile, name, count) => {
    const result = await measure(server.address, SUBJECTS[name], count, PROFILES[profile], runs);
    (measured[profile][name] ??= {})[count] = result;
    say(`${profile}, ${name}, ${count}: ${result.trouble ?? "done"}`);
    keep("scale", measured);
    return result;
  };
  for (const count of sizes) {
    for (const name of finished) {
      const result = await row("desktop", name, count);
      // What cannot be loaded is not tried with more.
      if (result.trouble && result.load.length === 0) finished.delete(name);
    }
  }
  if (sizes.includes(10_000)) for (const name of ["explorer", "datatables", "timeline", "vis", "grouped"]) await row("mobile", name, 10_000);
}

async function version() {
  const browser = await launch();
  await browser.close();
  return browser.version();
}

const asked = process.argv.slice(2).filter((word) => word !== "--write");
const PARTS = ["cold", "everything", "scale", "report"];
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown) throw new Error(`There is no part "${unknown}"; there are ${PARTS.join(", ")}.`);
const parts = asked.length > 0 ? asked : PARTS;

if (parts.some((part) => part !== "report")) {
  install();
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  copySite(dist, join(site, "ours"));
  await writePages(site);
  const server = await serve(site, port);
  try {
    if (parts.includes("cold")) await cold(server);
    if (parts.includes("everything")) keep("everything", { ...circumstances(await version()), ...(await everything(server, runs)) });
    if (parts.includes("scale")) await scale(server);
  } finally {
    server.stop();
  }
}
if (parts.includes("report")) {
  const text = report(results);
  writeFileSync(join(results, "peers.md"), text);
  if (process.argv.includes("--write")) writeFileSync(join("bench", "RESULTS.md"), text);
  console.log(text);
}
