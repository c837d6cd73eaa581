// Both languages side by side: asked for by the address, kept on the way through the site, paragraph by paragraph.
import { LANGUAGES, at, expect, faults, heading, live, open, test } from "./support.mjs";

const PAGES = {
  vi: { flag: "song-ngu", button: "Song ngữ", other: "Français" },
  fr: { flag: "bilingue", button: "Bilingue", other: "Tiếng Việt" },
};

for (const [lang, words] of Object.entries(PAGES)) {
  const other = lang === "vi" ? "fr" : "vi";
  const [own, theirs] = [LANGUAGES[lang], LANGUAGES[other]];

  test(`the heading has both languages, its own first, in ${lang}`, async ({ page }) => {
    await open(page, `${own.edition(8)}?${words.flag}`);
    const halves = heading(page).locator(".facing > [lang]");
    await expect(halves).toHaveText([own.title8, theirs.title8]);
    expect(await halves.evaluateAll((all) => all.map((half) => half.lang))).toEqual([lang, other]);
  });

  test(`it survives reload, a link, the way back and the language switch, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, `${own.edition(8)}?${words.flag}`);
    await page.reload();
    await live(page);
    await expect(heading(page)).toContainText(theirs.title8);
    await page.locator("[rel=next]").first().click();
    await expect(page).toHaveURL(at(baseURL, `${own.edition(9)}?${words.flag}`));
    await expect(page.locator("h1 .facing > [lang]")).toHaveCount(2);
    await page.goBack();
    await expect(heading(page)).toContainText(theirs.title8);
    await page.getByRole("link", { name: words.other }).click();
    await expect(page).toHaveURL(at(baseURL, `${theirs.edition(8)}?${PAGES[other].flag}`));
    await expect(page.locator("h1 .facing > [lang]")).toHaveText([theirs.title8, own.title8]);
  });

  test(`the button turns it on and off, and keeps the focus, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, own.edition(8));
    const button = page.getByRole("button", { name: words.button });
    await button.click();
    await expect(page).toHaveURL(at(baseURL, `${own.edition(8)}?${words.flag}`));
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(button).toBeFocused();
    await button.click();
    await expect(page).toHaveURL(at(baseURL, own.edition(8)));
    await expect(heading(page)).toHaveText(own.title8);
  });

  test(`a page that is only published gets the other language as well, in ${lang}`, async ({ page }) => {
    await open(page, `${own.data}?${words.flag}`);
    await expect(page.locator("h1 .facing > [lang]")).toHaveCount(2);
    const words8 = await page.locator(".facing > [lang]").evaluateAll((all) => all.map((half) => half.lang));
    expect(words8.filter((half) => half === lang).length).toBe(words8.filter((half) => half === other).length);
  });
}

test("filters, views and searches of the explorer keep it", async ({ page }) => {
  await open(page, "fr/partenariats/?bilingue&q=lyon");
  await expect(page.locator("#count .facing > [lang]")).toHaveCount(2);
  await page.locator("#view-table").click();
  await expect(page).toHaveURL(/\?q=lyon&view=table&bilingue$/);
  await page.locator("#search").fill("hué");
  await expect(page).toHaveURL(/\?q=hu%C3%A9&view=table&bilingue$/);
  await page.getByRole("checkbox").first().click();
  await expect(page).toHaveURL(/bilingue$/);
  // What screen readers are told is said once, in the language of the page.
  await expect(page.locator("#told")).toHaveText(/^\d+ partenariats?$/);
});

test("numbers and names that are the same in both stand there once", async ({ page }) => {
  await open(page, "fr/assises/8/?bilingue");
  const halves = await page.locator(".facing").evaluateAll((all) => all.map((both) => [...both.children].map((half) => half.textContent)));
  expect(halves.length).toBeGreaterThan(30);
  for (const [own, other] of halves) expect(own).not.toBe(other);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((element) => element.id));
  expect(ids.length).toBe(new Set(ids).size);
});

for (const path of ["fr/?bilingue", "vi/hoi-nghi/8/?song-ngu", "fr/partenariats/?bilingue", "vi/doi-tac/ile-de-france--ha-noi/?song-ngu", "fr/collectivites/hai-duong/?bilingue", "fr/comparer/?edition=8,12&bilingue", "vi/nguon/?song-ngu"]) {
  test(`/${path} has no fault, at 1280 and at 320 pixels, in light and in dark`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator("h1 .facing > [lang]")).toHaveCount(2);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const label = page.locator("h1 .facing > [lang]").first();
    expect(await label.evaluate((half) => getComputedStyle(half, "::before").content)).toMatch(/^"(vi|fr)"$/);
  });
}
