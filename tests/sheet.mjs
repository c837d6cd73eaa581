// The contact sheet: every kind of page in both languages, at three widths, light and dark, and the fiches as printed.
//
//   node tests/sheet.mjs [--keep]
//
// It writes target/sheet/: a picture of each page, index.html with all of them, and a sheet for each width. Pages that
// differ from those of the run that was kept (--keep) are listed, and shown beside what they were. DIST names the folder
// of the site, CHROMIUM the browser, TEST_PORT the port. `scripts/sheet` starts it.
import { chromium } from "@playwright/test";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../bench/site.mjs";
import { LANGUAGES } from "./browser/support.mjs";

const folder = join("target", "sheet");
const WIDTHS = { 320: 1100, 768: 1300, 1440: 1500 };
const SCHEMES = ["light", "dark"];
const PAGES = {
  home: (it) => it.home,
  edition: (it) => it.edition(12),
  announced: (it) => it.edition(13),
  list: (it) => it.explorer,
  table: (it) => `${it.explorer}?view=table`,
  map: (it) => `${it.explorer}?view=map`,
  network: (it) => `${it.explorer}?view=network`,
  nothing: (it) => `${it.explorer}?q=xyzzy`,
  partnership: (it) => it.partnership("val-de-marne--yen-bai"),
  authority: (it) => it.locality("hai-phong"),
  comparison: (it) => `${it.compare}?edition=8,12`,
  sources: (it) => it.sources,
  data: (it) => it.data,
  both: (it) => `${it.edition(8)}${it === LANGUAGES.fr ? "?bilingue" : "?song-ngu"}`,
  missing: (it) => `${it.home}zzz/`,
};
const PRINTED = ["edition", "partnership", "authority"];

/** All pictures: what to open, how, and the name of the file. */
const pictures = [];
for (const [page, path] of Object.entries(PAGES)) {
  for (const [lang, words] of Object.entries(LANGUAGES)) {
    const of = { page, lang, path: path(words) };
    for (const width of Object.keys(WIDTHS)) {
      for (const scheme of SCHEMES) pictures.push({ ...of, width, scheme, name: [page, lang, width, scheme].join("-") });
    }
    if (PRINTED.includes(page)) pictures.push({ ...of, width: "print", scheme: "light", name: `${page}-${lang}-print` });
  }
}

/** Opens a page as a reader who has been here before: with the typeface, which a first visit goes without. */
async function take(context, address, { path, width, scheme, name }) {
  const isPrint = width === "print";
  const page = await context.newPage();
  await page.setViewportSize(isPrint ? { width: 794, height: 1123 } : { width: Number(width), height: WIDTHS[width] });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address + path);
  await page.locator("#announcer").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  if (isPrint) {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot());
  await page.close();
  // What is not there is answered with 404, which a browser logs.
  const told = complaints.filter((text) => !(path.endsWith("zzz/") && text.includes("404")));
  return [...told, ...(wide > 0 && !isPrint ? [`wider than the screen by ${wide} px`] : [])];
}

const image = (name) => `<figure><img src="${name}.png" alt="" loading="lazy"><figcaption>${name}</figcaption></figure>`;
const STYLE = "body{font:14px sans-serif;background:#888;margin:8px}figure{display:inline-block;margin:4px;vertical-align:top}img{width:VARpx;display:block}h2{margin:8px 0}";
const document = (body, width) => `<!doctype html><meta charset="utf-8"><style>${STYLE.replace("VAR", width)}</style>${body}`;

const kept = join(folder, "kept");
mkdirSync(kept, { recursive: true });
const server = await serve(process.env.DIST ?? "dist", process.env.TEST_PORT ?? "8291", 600);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox", "--disable-gpu"] });
const queue = [...pictures];
const faults = [];
try {
  const worker = async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    await take(context, server.address, pictures[0]);
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const fault of await take(context, server.address, next)) faults.push(`${next.name}: ${fault}`);
    }
  };
  await Promise.all([worker(), worker()]);

  const same = (name) => readFileSync(join(folder, `${name}.png`)).equals(readFileSync(join(kept, `${name}.png`)));
  const changed = pictures.map(({ name }) => name).filter((name) => existsSync(join(kept, `${name}.png`)) && !same(name));
  const both = changed.map((name) => image(`kept/${name}`) + image(name)).join("<br>");
  const all = pictures.map(({ name }) => image(name)).join("");
  writeFileSync(join(folder, "index.html"), document(`<h2>${changed.length} changed</h2>${both}<h2>All</h2>${all}`, 320));

  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  for (const width of [...Object.keys(WIDTHS), "print"]) {
    const body = pictures.filter((picture) => picture.width === width).map(({ name }) => image(name)).join("");
    const file = join(folder, `of-${width}.html`);
    writeFileSync(file, document(body.replaceAll('loading="lazy"', ""), 170));
    await page.goto(`file://${process.cwd()}/${file}`);
    await page.screenshot({ path: join(folder, `sheet-${width}.png`), fullPage: true });
    rmSync(file);
  }
  if (process.argv.includes("--keep")) {
    for (const { name } of pictures) writeFileSync(join(kept, `${name}.png`), readFileSync(join(folder, `${name}.png`)));
  }
  console.log(`${pictures.length} pictures in ${folder}/, ${changed.length} other than those kept.`);
  changed.forEach((name) => console.log(`  ${name}`));
  faults.forEach((fault) => console.error(fault));
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
}
