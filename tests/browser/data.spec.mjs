// The page of the data, which the browser loads as a file: its place in the site, its charts, its tables and its files.
import { EACH_LANGUAGE, LANGUAGES, at, excess, expect, faults, found, heading, isMarked, live, mark, open, test } from "./support.mjs";

const DATA = LANGUAGES.fr.data;
const NAMES = { fr: ["Données", "Données et graphiques"], vi: ["Dữ liệu", "Dữ liệu và biểu đồ"] };

const charts = (page) => page.locator("svg.chart");
const sectors = (page, lang = "fr") => page.getByRole("table", { name: { fr: /^Domaines/, vi: /^Lĩnh vực/ }[lang] });

/** Unfolds every table. */
async function unfold(page) {
  for (const summary of await page.locator("main details > summary").all()) await summary.click();
}

for (const [lang, words] of EACH_LANGUAGE) {
  const [menu, title] = NAMES[lang];

  test(`the menu leads to the data and back, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, words.explorer);
    await page.getByRole("navigation").getByRole("link", { name: menu, exact: true }).press("Enter");
    await expect(page).toHaveURL(at(baseURL, words.data));
    await expect(heading(page)).toHaveText(title);
    await live(page);
    await expect(page.getByRole("link", { name: menu, exact: true })).toHaveAttribute("aria-current", "page");
    await expect(charts(page).first()).toBeVisible();
    await page.getByRole("navigation").getByRole("link").nth(1).click();
    await expect(page).toHaveURL(at(baseURL, words.explorer));
    await expect(heading(page)).toHaveText(words.explorerTitle);
    await live(page);
    expect(await found(page)).toBeGreaterThan(0);
  });

  test(`the history leads back to the data and forward again, in ${lang}`, async ({ page, baseURL }) => {
    // Fault: coming back from a page that the program drew, the address is the data's and the page is the other's.
    await open(page, words.explorer);
    await page.getByRole("navigation").getByRole("link", { name: menu, exact: true }).click();
    await live(page);
    await page.getByRole("navigation").getByRole("link").nth(1).click();
    await expect(heading(page)).toHaveText(words.explorerTitle);
    for (const [step, path, name] of [
      ["goBack", words.data, title],
      ["goBack", words.explorer, words.explorerTitle],
      ["goForward", words.data, title],
      ["goForward", words.explorer, words.explorerTitle],
    ]) {
      await page[step]();
      await expect(page).toHaveURL(at(baseURL, path));
      await expect(heading(page)).toHaveText(name);
      if (name === title) await expect(charts(page).first()).toBeVisible();
    }
  });

  test(`what is published stays when the program starts, in ${lang}`, async ({ page }) => {
    await page.goto(words.data);
    const published = await page.locator("main").innerText();
    const count = await charts(page).count();
    expect(count).toBeGreaterThan(10);
    await live(page);
    expect(await page.locator("main").innerText()).toBe(published);
    await expect(charts(page)).toHaveCount(count);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(heading(page)).toHaveText(title);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
  });

  test(`the language switch keeps the page, from ${lang}`, async ({ page, baseURL }) => {
    await open(page, words.data);
    const other = lang === "fr" ? "vi" : "fr";
    await page.getByRole("link", { name: { vi: "Tiếng Việt", fr: "Français" }[other] }).click();
    await expect(page).toHaveURL(at(baseURL, LANGUAGES[other].data));
    await expect(heading(page)).toHaveText(NAMES[other][1]);
    await live(page);
    await expect(charts(page).first()).toBeVisible();
  });

  test(`a number of the sectors opens the explorer with as many results, in ${lang}`, async ({ page }) => {
    await open(page, words.data);
    const links = async () => {
      await page.locator("#sectors details > summary").click();
      return sectors(page, lang).locator("tbody td a");
    };
    const all = await (await links()).evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute("href"), text: link.textContent })),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const [index, { text }] of all.entries()) {
      if (index % 12) continue;
      await sectors(page, lang).locator("tbody td a").nth(index).click();
      await expect(heading(page)).toHaveText(words.explorerTitle);
      await live(page);
      expect(await found(page), text).toBe(Number(/(\d+)\)?$/.exec(text)[1]));
      await open(page, words.data);
      await links();
    }
  });

  for (const [name, colorScheme, width] of [["light", "light", 1280], ["dark", "dark", 1280], ["narrow", "light", 320]]) {
    test(`axe-core finds nothing, tables folded and open, ${name}, in ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, words.data);
      expect(await faults(page)).toEqual([]);
      await unfold(page);
      await expect(sectors(page, lang)).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  }

  test(`at 320 pixels nothing is wider than the screen, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, words.data);
    expect(await excess(page)).toBe(0);
    await unfold(page);
    await expect(sectors(page, lang)).toBeVisible();
    expect(await excess(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("tables unfold and fold by keyboard", async ({ page }) => {
  await open(page, DATA);
  const details = page.locator("main details:not(.sharing)");
  await expect(details).toHaveCount(4);
  for (const one of await details.all()) {
    await expect(one.getByRole("table")).toBeHidden();
    await one.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(one.getByRole("table")).toBeVisible();
    await expect(one.locator("summary")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(one.getByRole("table")).toBeHidden();
  }
});

test("every picture has a name, and every chart a title", async ({ page }) => {
  await open(page, DATA);
  for (const picture of await page.locator("svg.chart[role=img]").all()) {
    await expect(picture).toHaveAccessibleName(/\d/);
  }
  const drawn = page.locator("main section").filter({ has: page.locator("svg.chart") });
  expect(await drawn.count()).toBe(4);
  for (const title of await drawn.getByRole("heading", { level: 2 }).allInnerTexts()) {
    await expect(page.getByRole("group", { name: title, exact: true })).toHaveCount(1);
  }
});

test("both files are there and are JSON", async ({ page, request }) => {
  await open(page, DATA);
  const links = page.getByRole("main").getByRole("link", { name: /JSON/ });
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) {
    const response = await request.get(await link.evaluate(({ href }) => href));
    expect(response.status()).toBe(200);
    expect(Object.keys(await response.json()).length).toBeGreaterThan(3);
  }
});

test("every file of the data is there, is not empty, and is handed out by its link", async ({ page, request }) => {
  await open(page, DATA);
  const links = page.getByRole("table", { name: "Fichiers de données" }).getByRole("link");
  expect(await links.count()).toBeGreaterThan(20);
  for (const link of await links.all()) {
    const response = await request.get(await link.evaluate(({ href }) => href));
    expect(response.status()).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(100);
  }
});

test("the foot of a page that the program draws leads to the accessibility statement", async ({ page }) => {
  await open(page, LANGUAGES.fr.home);
  await page.getByRole("contentinfo").getByRole("link", { name: "Accessibilité" }).click();
  await expect(page.getByRole("heading", { name: "Déclaration d’accessibilité" })).toBeInViewport();
});

test("without a program the page is whole", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(DATA);
  await expect(charts(page).first()).toBeVisible();
  await page.locator("#sectors details > summary").click();
  await expect(sectors(page)).toBeVisible();
  await context.close();
});

test("pages that the program draws keep the window, also after the data", async ({ page, baseURL }) => {
  await open(page, DATA);
  await page.getByRole("navigation").getByRole("link").first().click();
  await expect(page).toHaveURL(at(baseURL, LANGUAGES.fr.home));
  await live(page);
  await mark(page);
  await page.getByRole("navigation").getByRole("link").nth(1).click();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.explorerTitle);
  expect(await isMarked(page)).toBe(true);
});
