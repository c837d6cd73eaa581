// After one visit of any page the whole site is readable without a network.
import { FAILED_REQUEST, LANGUAGES, found, heading, live, mark, isMarked, slowDown } from "./support.mjs";
import { expect, kept, test } from "./host.mjs";

test.use({ serviceWorkers: "allow", allowedErrors: [FAILED_REQUEST] });

// Many pages, each loaded whole.
test.describe.configure({ timeout: 60_000 });

const { vi, fr } = LANGUAGES;

/** Visits a page, waits until the site is kept, and takes the network away. */
async function cutAfter(page, host, path) {
  await page.goto(host.url + path);
  await kept(page);
  await host.stop();
}

const title = async (page, lang, words) => {
  await expect(page).toHaveTitle(words);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
};

/** Pages never opened before: path, language, title, and what is seen on it. */
const PAGES = [
  ["fr/", "fr", /^Chronologie – /, fr.headline],
  ["vi/", "vi", /^Dòng thời gian – /, vi.headline],
  [fr.edition(8), "fr", new RegExp(fr.title8), fr.title8],
  [vi.edition(8), "vi", new RegExp(vi.title8), vi.title8],
  [`${fr.edition(8)}index.html`, "fr", new RegExp(fr.title8), fr.title8],
  [fr.edition(8).slice(0, -1), "fr", new RegExp(fr.title8), fr.title8],
  [`${vi.edition(8)}?song-ngu`, "vi", new RegExp(vi.title8), vi.title8],
  [fr.sources, "fr", new RegExp(`^${fr.sourcesTitle}`), fr.sourcesTitle],
  [`${fr.sources}tuoitrethudo-281816/`, "fr", /– Coopération/, ""],
  ["fr/anniversaires/", "fr", /^Anniversaires/, "Anniversaires"],
  ["vi/ky-niem/", "vi", /– Hợp tác/, ""],
  [fr.data, "fr", /– Coopération/, ""],
  [vi.data, "vi", /– Hợp tác/, ""],
  [`${fr.compare}?ids=`, "fr", /– Coopération/, ""],
  [`${fr.explorer}?q=hanoi`, "fr", new RegExp(`^${fr.explorerTitle}`), fr.explorerTitle],
];

// Half of them each, after a page that the program draws and after one that it does not.
[fr.home, vi.data].forEach((start, half) => {
  test(`after one visit of ${start} every kind of page is there without a network`, async ({ page, host }) => {
    await cutAfter(page, host, start);
    for (const [path, lang, name, words] of PAGES.filter((_, at) => at % 2 === half)) {
      const response = await page.goto(host.url + path);
      expect(response.status(), path).toBe(200);
      await live(page);
      await title(page, lang, name);
      await expect(heading(page)).toContainText(words);
      await expect(page.getByRole("alert")).toBeHidden();
    }
  });
});

test("the root chooses a language without a network", async ({ page, host }) => {
  await cutAfter(page, host, vi.home);
  await page.goto(host.url);
  await expect(page).toHaveURL(`${host.url}vi/`);
  await live(page);
  await title(page, "vi", /^Dòng thời gian – /);
});

test("filters, the map and both languages work without a network, in a tab opened before", async ({ page, host }) => {
  await cutAfter(page, host, fr.home);
  await live(page);
  await mark(page);
  await page.getByRole("navigation").getByRole("link", { name: "Partenariats" }).click();
  await page.getByRole("searchbox").fill("hué");
  await expect.poll(() => found(page)).toBeGreaterThan(0);
  expect(await isMarked(page)).toBe(true);
  await page.goto(`${host.url}${fr.explorer}?q=hu%C3%A9&view=map`);
  await live(page);
  await expect(page).toHaveURL(/q=hu%C3%A9/);
  const outlines = page.locator("svg use[href*='map/']").first();
  await expect(outlines).toBeAttached();
  await expect.poll(() => outlines.evaluate((use) => use.getBoundingClientRect().width)).toBeGreaterThan(10);
});

test("a document is read in both languages without a network", async ({ page, host }) => {
  await cutAfter(page, host, fr.home);
  await page.goto(`${host.url}${fr.sources}?bilingue`);
  await live(page);
  await expect(page.locator("main [lang=vi]").filter({ hasText: vi.sourcesTitle })).not.toHaveCount(0);
});

test("a path that is no page is not found, and the nearest pages are named", async ({ page, host }) => {
  await cutAfter(page, host, fr.home);
  const response = await page.goto(`${host.url}fr/assises/88/`);
  expect(response.status()).toBe(404);
  await live(page);
  await expect(heading(page)).toHaveText(fr.notFound);
  await expect(page.getByRole("main")).toContainText(fr.nearest);
  await page.getByRole("main").getByRole("link").first().click();
  await live(page);
  await expect(heading(page)).not.toHaveText(fr.notFound);
});

test("the file of the data opens without a network", async ({ page, host }) => {
  await cutAfter(page, host, fr.home);
  const response = await page.goto(`${host.url}dataset.json`);
  expect((await response.json()).conferences).toHaveLength(13);
});

test("on a slow line the typeface is there once it is kept", async ({ page, host }) => {
  await slowDown(page);
  const hasFace = () => page.evaluate(() => getComputedStyle(document.body).fontFamily.includes("Be Vietnam Pro"));
  await page.goto(host.url + fr.home);
  await kept(page);
  expect(await hasFace()).toBe(false);
  await page.goto(host.url + fr.edition(8));
  await live(page);
  expect(await hasFace()).toBe(true);
});

test("a host that is silent is not waited for", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.isSilent = true;
  await page.goto(host.url + fr.edition(8), { waitUntil: "commit" });
  await live(page);
  await title(page, "fr", new RegExp(fr.title8));
});

test("a host that fails is as good as none", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.answer = (request, response) => response.writeHead(502).end();
  await page.goto(host.url + fr.edition(8));
  await live(page);
  await title(page, "fr", new RegExp(fr.title8));
});

test("with a network, pages come from it, and what has a name with a hash does not", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.asked.length = 0;
  await page.goto(host.url + fr.edition(8));
  await live(page);
  expect(host.asked.filter((path) => path !== "sw.js")).toEqual([fr.edition(8)]);
});

test("a part of a file, and what is sent, goes to the host", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.asked.length = 0;
  await page.evaluate(async () => {
    const cache = "no-store";
    await fetch("dataset.json", { cache, headers: { range: "bytes=0-9" } });
    await fetch("dataset.json", { cache, method: "HEAD" });
    await fetch("dataset.json", { cache, method: "POST", body: "" });
  });
  expect(host.asked).toEqual(["dataset.json", "dataset.json HEAD", "dataset.json POST"]);
});

test("nothing is kept where the reader saves data", async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  // What would keep the site waits for the same idleness, and was asked for before.
  await page.goto(host.url + fr.home);
  await live(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(host.asked).not.toContain("sw.js");
});

const DENIALS = {
  "there are no workers": () => delete Navigator.prototype.serviceWorker,
  "workers are forbidden": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  "storage is forbidden": () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"));
  },
};

for (const [name, deny] of Object.entries(DENIALS)) {
  test(`where ${name} nothing is said, and the page works`, async ({ page, host }) => {
    await page.addInitScript(deny);
    await page.goto(host.url + fr.home);
    await live(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await expect(heading(page)).toHaveText(fr.headline);
    await expect(page.locator("#update > div")).toBeHidden();
  });
}

test("what is kept is asked for after all that the page needs, and each file once", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await live(page);
  await kept(page);
  const first = host.asked.indexOf("sw.js");
  const [before, after] = [host.asked.slice(0, first), host.asked.slice(first)];
  for (const needed of [/^dataset\.json$/, /\.css$/, /\.wasm$/, /^assises.*\.js$/]) {
    expect(before.filter((path) => needed.test(path)), String(needed)).not.toEqual([]);
    expect(new Set(after).size).toBe(after.length);
  }
  // What the page has loaded under a name with a hash is not loaded again.
  expect(after.filter((path) => /-[0-9a-f]{12,16}/.test(path))).toEqual([expect.stringMatching(/^offline-/)]);
});
