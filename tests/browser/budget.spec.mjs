// What a page costs: bytes and requests of a first visit, elements as published and as the program draws them; and what
// the whole site weighs. No times: these figures are the same on every machine. scripts/budget.json has the limit of
// each and its value when that file was last written; `BUDGET=write` writes the present ones.
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { LANGUAGES, expect, live, test } from "./support.mjs";

const { fr, vi } = LANGUAGES;
const PAGES = {
  home: vi.home,
  explorer: fr.explorer,
  edition: vi.edition(8),
  partnership: fr.partnership("toulouse--ha-noi"),
  locality: vi.locality("ha-noi"),
  comparison: fr.compare,
  sources: vi.sources,
  data: fr.data,
};

const file = "scripts/budget.json";
const dist = resolve(process.env.DIST ?? "dist");
const isWriting = process.env.BUDGET === "write";

// Where they write, they write one file.
if (isWriting) test.describe.configure({ mode: "serial" });
test.beforeEach(({}, info) => test.skip(info.project.name !== "root", "no other in a folder"));

/** What a file is on the wire: compressed, where a compressed one stands beside it. */
function weight(path) {
  const compressed = statSync(`${path}.br`, { throwIfNoEntry: false });
  return (compressed ?? statSync(path, { throwIfNoEntry: false }))?.size ?? 0;
}

const number = (value) => value.toLocaleString("en");

/** Compares figures with their limits; tells each that is above, and what it was. */
function hold(name, figures) {
  const budget = JSON.parse(readFileSync(file, "utf8"));
  const all = (budget.visits ??= {});
  const known = (all[name] ??= {});
  const over = [];
  for (const [what, value] of Object.entries(figures)) {
    const { limit, last } = known[what] ?? {};
    if (isWriting) known[what] = { limit: Math.max(limit ?? 0, Math.ceil(value * 1.05)), last: value };
    else if (limit === undefined) over.push(`${name}: ${number(value)} ${what}, and no limit in ${file}`);
    else if (value > limit) over.push(`${name}: ${number(value)} ${what}, limit ${number(limit)}, was ${number(last)}`);
  }
  if (isWriting) writeFileSync(file, `${JSON.stringify(budget, null, 2)}\n`);
  expect(over).toEqual([]);
}

const KINDS = { document: "html", stylesheet: "css", script: "js", font: "fonts" };

for (const [name, path] of Object.entries(PAGES)) {
  test(`what a first visit of the page ${name} costs`, async ({ page, browser, baseURL }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request));
    await page.goto(path);
    if (!["sources", "data"].includes(name)) await live(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState("networkidle");
    const elements = () => document.querySelectorAll("*").length;
    const drawn = await page.evaluate(elements);

    const figures = { requests: asked.length };
    for (const request of asked) {
      const at = decodeURIComponent(new URL(request.url()).pathname.slice(new URL(baseURL).pathname.length));
      const kind = KINDS[request.resourceType()] ?? (at.endsWith(".wasm") ? "wasm" : at === "dataset.json" ? "data" : "other");
      const bytes = `bytes of ${kind}`;
      figures[bytes] = (figures[bytes] ?? 0) + weight(join(dist, at.endsWith("/") ? `${at}index.html` : at));
    }
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const published = await plain.newPage();
    await published.goto(path);
    figures["elements as published"] = await published.evaluate(elements);
    figures["elements as drawn"] = drawn;
    await plain.close();
    hold(name, figures);
  });
}

test("what the whole site weighs, and what a browser keeps of it", () => {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const sum = (paths, size) => paths.reduce((total, path) => total + size(path), 0);
  const kept = paths.filter(
    (path) => /\.(css|js|svg|wasm|webmanifest|woff2)$/.test(path) || /^(dataset|offline-\w+)\.json$/.test(relative(dist, path)),
  );
  hold("site", {
    files: paths.length,
    "bytes of all files": sum(paths, (path) => statSync(path).size),
    "files kept": kept.length,
    "bytes kept": sum(kept, weight),
  });
});
