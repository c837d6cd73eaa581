// Any address at all: 1,000 paths and 1,000 queries made up, none of which may give an error or a blank page.
// Junk by hand is in junk.spec.mjs.
import { readFileSync } from "node:fs";
import { LANGUAGES, expect, open, test } from "./support.mjs";

const { fr, vi } = LANGUAGES;
const dataset = JSON.parse(readFileSync("public/dataset.json", "utf8"));
const SEED = Number(process.env.SEED ?? 20261122);
// `QUERIES=10000` takes minutes; what is read of any query is tested without a browser (tests/search/queries.rs).
const [ADDRESSES, QUERIES] = [1_000, Number(process.env.QUERIES ?? 1_000)];

/** Mulberry32: a number from 0 to 1 at each call, the same ones for a seed. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Goes to each address within the program; tells what each page lacked. */
const visit = (page, addresses) =>
  page.evaluate(async (addresses) => {
    const found = [];
    window.visited = true;
    for (const address of addresses) {
      const url = new URL(address, document.baseURI).href;
      try {
        await navigation.navigate(url, { history: "replace" }).finished;
      } catch (error) {
        found.push(`${address}: ${error}`);
      }
      const title = document.querySelector("h1")?.textContent ?? "";
      if (!title.trim()) found.push(`${address}: no heading`);
      if (!document.querySelector("#main")?.childElementCount) found.push(`${address}: blank`);
      if (location.href !== url) found.push(`${address}: became ${location.href}`);
      if (/NaN|undefined/.test(title)) found.push(`${address}: ${title}`);
    }
    return found;
  }, addresses);

/** Visits them a few hundred at a time, within one page that is never loaded again. */
async function visitAll(page, addresses) {
  for (let start = 0; start < addresses.length; start += 250) {
    expect(await visit(page, addresses.slice(start, start + 250)), `seed ${SEED}`).toEqual([]);
  }
  expect(await page.evaluate(() => window.visited)).toBe(true);
}

const kit = (seed) => {
  const next = random(seed);
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  const LETTERS = [..."abcxyz0189-_.,~!*'()%&=+?/é đẢ\u0309🙂<>\"\\\u202e中"];
  const word = (most) => Array.from({ length: below(most) }, () => pick(LETTERS)).join("");
  return { next, below, pick, word };
};

/** The paths of all that the program draws, in both languages. */
const drawn = [fr, vi].flatMap((words) => [
  words.home,
  words.explorer,
  words.compare,
  ...dataset.conferences.map(({ edition }) => words.edition(edition)),
  ...dataset.partnerships.map(({ id }) => words.partnership(id)),
  ...dataset.localities.map(({ id }) => words.locality(id)),
]);
const documents = /^(vi\/(nguon|du-lieu|ky-niem)|fr\/(sources|donnees|anniversaires))(\/|$)/;

test(`${ADDRESSES} addresses, right and wrong: none gives an error or a blank page`, async ({ page }) => {
  test.setTimeout(180_000);
  const { below, pick, word } = kit(SEED);
  const wrong = () => {
    const path = pick(drawn);
    const at = below(path.length);
    const changed = [
      () => path.slice(0, at) + word(4) + path.slice(at),
      () => path.slice(0, at),
      () => path.slice(0, -1),
      () => `${path}${word(12)}/`,
      () => path.toUpperCase(),
      () => `${pick(["fr", "vi", "de"])}/${word(20)}/${word(8)}`,
    ];
    return encodeURI(pick(changed)()).replaceAll("?", "%3F").replaceAll("//", "/");
  };
  // What has a dot, or is a document, a browser loads; the root chooses a language.
  const isDrawn = (path) => !/\./.test(path) && !documents.test(path) && !/^\/?$/.test(path) && !path.startsWith("/");
  const addresses = [];
  while (addresses.length < ADDRESSES) {
    const path = below(2) ? pick(drawn) : wrong();
    if (isDrawn(path)) addresses.push(path + pick(["", "", "?bilingue", "#x", `?${encodeURIComponent(word(9))}`]));
  }
  await open(page, fr.home);
  await visitAll(page, addresses);
});

test(`${QUERIES} queries: none gives an error or a blank page`, async ({ page }) => {
  test.setTimeout(Math.max(300_000, QUERIES * 150));
  const { below, pick, word } = kit(SEED + 1);
  const ids = (records) => records.map(({ id }) => id);
  const VALUES = {
    q: () => pick([word(30), pick(dataset.localities).names.vi ?? "", pick(dataset.localities).names.fr ?? "", "eau", "hai phong"]),
    sector: () => pick(ids(dataset.sectors)),
    status: () => pick(["active", "unknown", "ended", "x"]),
    vn: () => pick(ids(dataset.localities)),
    fr: () => pick(ids(dataset.localities)),
    level: () => pick(["province", "region", "city", word(5)]),
    decade: () => pick(["1980", "1990", "2000", "1", "99999"]),
    edition: () => String(below(20)),
    confidence: () => pick(["high", "low", "none"]),
    sort: () => pick(["best", "since", "recent", "vn", "fr", "x"]),
    view: () => pick(["list", "table", "map", "network", "carte", "ban-do"]),
    era: () => pick(["today", "signed"]),
    page: () => String(below(12)),
    open: () => pick(["vn", "fr", "sector"]),
    from: () => String(1980 + below(60)),
    to: () => String(1980 + below(60) + 0.25),
    hide: () => pick(["diplomacy", "conferences", "partnerships", "conferences,partnerships"]),
    locality: () => `${pick(ids(dataset.localities))},${pick(ids(dataset.localities))}`,
    partnership: () => `${pick(ids(dataset.partnerships))},${word(8)}`,
    at: () => `${below(90)},${below(180)},${below(9)}`,
    z: () => String(below(30)),
    bilingue: () => "",
  };
  const names = Object.keys(VALUES);
  const pair = () => {
    const key = below(12) ? pick(names) : word(6);
    const value = below(8) ? VALUES[key]?.() ?? word(9) : word(20);
    return `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  };
  const addresses = Array.from({ length: QUERIES }, () => {
    const query = Array.from({ length: below(5) }, pair).join("&");
    return pick([fr.home, fr.explorer, fr.explorer, vi.compare, vi.explorer]) + (query && `?${query}`);
  });
  // Those of a page come together, as a reader would leave them.
  await open(page, fr.home);
  await visitAll(page, addresses);
});
