// Lighthouse on one page of each type: performance, accessibility, best practices and search engines, as on a phone.
//
//   node bench/lighthouse.mjs [page …]      pages: home edition partnership explorer data
//
// CHROMIUM names the browser, BENCH_PORT the port of the server, DIST the folder. The site is copied and published again
// for the address of the server, because canonical addresses are among what is audited. The reports go to
// bench/results/lighthouse/; nothing here makes the run fail.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { circumstances, peer } from "./browser.mjs";
import { install } from "./install.mjs";
import { serve } from "./serve.mjs";
import { copySite } from "./site.mjs";

const port = process.env.BENCH_PORT ?? "8391";
const results = join("bench", "results", "lighthouse");
const site = join("target", "bench", "lighthouse");
const RUNS = Number(process.env.RUNS ?? 3);

const PAGES = {
  home: "fr/",
  edition: "fr/assises/8/",
  partnership: "fr/partenariats/",
  explorer: "fr/partenariats/",
  data: "fr/donnees/",
};
const CATEGORIES = { performance: "Performance", accessibility: "Accessibility", "best-practices": "Best practices", seo: "SEO" };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** The site as it would be published for this address. */
function publishFor(address) {
  const dist = process.env.DIST ?? "dist";
  copySite(dist, site);
  const { partnerships } = JSON.parse(readFileSync(join(site, "dataset.json"), "utf8"));
  PAGES.partnership = `fr/partenariats/${partnerships[0].id}/`;
  // A published folder has no template any more: an empty page with the same head is one.
  const template = templateOf(readFileSync(join(site, "fr", "index.html"), "utf8"));
  writeFileSync(join(site, "index.html"), template);
  execFileSync(
    "cargo",
    ["run", "--quiet", "--features", "ssr", "--bin", "assises", "--", "publish", "--dist", site, "--site-url", address],
    { stdio: "inherit" },
  );
}

/** What Trunk wrote, from a page that was published with it. */
function templateOf(page) {
  return page
    .replace(/<html[^>]*>/, '<html lang="vi">')
    .replace(/<base [^>]*>/, '<base href="./">')
    .replace(/<title>[^]*?(?=\n)/, "<title>assises</title>")
    .replace(/<body>[^]*<\/body>/, '<body>\n<div id="app"></div>\n</body>');
}

/** A value of a report as words: a node by its selector, an address by its end. */
function words(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(Math.round(value * 1000) / 1000);
  if (typeof value !== "object") return String(value).slice(0, 160);
  if (value.type === "node") return `${value.selector} “${(value.nodeLabel ?? "").slice(0, 60)}”`;
  if (value.type === "source-location") return `${value.url}:${value.line}`;
  if (value.items) return value.items.map((item) => `(${row(item)})`).join(" ");
  return words(value.value ?? value.url ?? JSON.stringify(value));
}

const row = (item) =>
  Object.entries(item)
    .filter(([key, value]) => !["debugData", "type", "headings"].includes(key) && value !== undefined)
    .map(([key, value]) => `${key}: ${words(value)}`)
    .join("; ");

/** The requests of a tree, each below the one that asked for it. */
const tree = (nodes, depth) =>
  Object.values(nodes ?? {}).flatMap(({ url, navStartToEndTime, transferSize, children }) => [
    `${" ".repeat(6 + depth * 2)}- ${url}, ${navStartToEndTime} ms, ${transferSize} bytes`,
    ...tree(children, depth + 1),
  ]);

/** What an audit found, in a line or a few. */
function causes(audit) {
  const tables = (audit.details?.items ?? []).map((item) => (item.type === "list-section" ? item.value : item));
  const lines = tables.flatMap((item) => {
    if (item?.type === "network-tree") return tree(item.chains, 0);
    if (item?.type === "text" || typeof item === "string") return [];
    return (item?.type === "table" ? item.items : [item]).map((item) => `      - ${row(item)}`);
  });
  return lines.length > 12 ? [...lines.slice(0, 12), `      - and ${lines.length - 12} more`] : lines;
}

install();
const { default: lighthouse } = await import(peer.resolve("lighthouse"));

/** The version of the browser that listens there. */
async function version(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/json/version`);
  return (await answer.json()).Browser.replace(/^.*\//, "");
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PAGES));
if (unknown.length > 0) throw new Error(`There is no page "${unknown[0]}"; there are ${Object.keys(PAGES).join(", ")}.`);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
publishFor(`http://127.0.0.1:${port}/`);
const server = await serve(site, port);
// Lighthouse's own launcher: others switch off what is audited, as the cache for going back.
const { launch } = await import(createRequire(peer.resolve("lighthouse")).resolve("chrome-launcher"));
const browser = await launch({
  chromePath: process.env.CHROMIUM || undefined,
  port: Number(port) + 1,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const summary = { ...circumstances(await version(browser.port)), lighthouse: peer("lighthouse/package.json").version, runs: RUNS, pages: {} };
const notes = [];
try {
  for (const name of asked.length > 0 ? asked : Object.keys(PAGES)) {
    const address = server.address + PAGES[name];
    const reports = [];
    // One visit for the server to compress what is asked for.
    for (let run = -1; run < RUNS; run++) {
      const report = await lighthouse(address, {
        port: browser.port,
        output: "html",
        logLevel: "error",
        onlyCategories: Object.keys(CATEGORIES),
      });
      if (report.lhr.runtimeError) throw new Error(`${name}: ${report.lhr.runtimeError.message}`);
      if (run >= 0) reports.push(report);
    }
    const scores = Object.fromEntries(
      Object.keys(CATEGORIES).map((category) => [
        category,
        median(reports.map(({ lhr }) => Math.round((lhr.categories[category].score ?? 0) * 100))),
      ]),
    );
    const middle =
      reports.find(({ lhr }) => Math.round(lhr.categories.performance.score * 100) === scores.performance) ?? reports[0];
    const { lhr } = middle;
    writeFileSync(join(results, `${name}.html`), middle.report);
    const metrics = Object.fromEntries(
      ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index", "interactive"].map(
        (id) => [id, median(reports.map((report) => report.lhr.audits[id]?.numericValue ?? NaN))],
      ),
    );
    const open = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) =>
      score === null ? scoreDisplayMode === "error" : score < 1,
    );
    summary.pages[name] = {
      path: PAGES[name],
      scores,
      runs: reports.map((report) => Math.round(report.lhr.categories.performance.score * 100)),
      metrics,
      below: open.map(({ id, score, title, displayValue }) => ({ id, score, title, displayValue })),
      warnings: lhr.runWarnings,
    };
    notes.push(`## ${name}: ${PAGES[name]}`, "");
    for (const [category, title] of Object.entries(CATEGORIES)) {
      const { auditRefs } = lhr.categories[category];
      notes.push(`${title} ${scores[category]}`, "");
      for (const { id, weight } of [...auditRefs].sort((a, b) => b.weight - a.weight)) {
        const audit = open.find((audit) => audit.id === id);
        if (!audit) continue;
        notes.push(`  - ${id} (weight ${weight}, score ${audit.score}): ${audit.title}${audit.displayValue ? ` – ${audit.displayValue}` : ""}`);
        if (audit.explanation) notes.push(`      ${audit.explanation}`);
        notes.push(...causes(audit));
      }
      notes.push("");
    }
    notes.push("Where the time goes", "");
    for (const id of ["long-tasks", "bootup-time", "mainthread-work-breakdown", "largest-contentful-paint-element", "layout-shifts"]) {
      const audit = lhr.audits[id];
      if (audit?.details?.items?.length > 0) notes.push(`  - ${id}${audit.displayValue ? ` – ${audit.displayValue}` : ""}`, ...causes(audit));
    }
    notes.push("");
  }
} finally {
  await browser.kill();
  server.stop();
}

const ms = (value) => Math.round(value).toLocaleString("en-US");
const table = [
  ["page", ...Object.values(CATEGORIES), "FCP ms", "LCP ms", "TBT ms", "CLS", "speed index"],
  ["---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"],
  ...Object.entries(summary.pages).map(([name, { scores, metrics }]) => [
    name,
    ...Object.keys(CATEGORIES).map((category) => scores[category]),
    ms(metrics["first-contentful-paint"]),
    ms(metrics["largest-contentful-paint"]),
    ms(metrics["total-blocking-time"]),
    metrics["cumulative-layout-shift"].toFixed(3),
    ms(metrics["speed-index"]),
  ]),
].map((cells) => `| ${cells.join(" | ")} |`);
const head = `Lighthouse ${summary.lighthouse}, mobile, medians of ${RUNS}; ${summary.machine}, load ${summary.load[0]}; Chromium ${summary.chromium}; ${summary.day}`;
writeFileSync(join(results, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
writeFileSync(join(results, "summary.md"), [...table, "", head, ""].join("\n"));
writeFileSync(join(results, "open.md"), [...table, "", head, "", "# Audits below 100 %", "", ...notes].join("\n"));
console.log([...table, "", head, ""].join("\n"));
