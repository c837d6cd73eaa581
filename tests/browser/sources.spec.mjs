// Sources and disputes: documents that lead to records and back.
import { EACH_LANGUAGE, FAILED_REQUEST, LANGUAGES, at, excess, expect, faults, heading, live, open, test } from "./support.mjs";

const WORDS = {
  vi: { all: "Mọi điều dựa vào nguồn này", dates: "Thời gian" },
  fr: { all: "Tout ce qui s’y appuie", dates: "Dates" },
};
const SOURCE = "seed-004-cantho";

for (const [lang, words] of EACH_LANGUAGE) {
  const own = WORDS[lang];

  test(`a record leads to its source, and the source back to the fact, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, words.edition(8));
    await page.locator("#s1").getByRole("link", { name: own.all }).click();
    await expect(page).toHaveURL(at(baseURL, `${words.sources}${SOURCE}/`));
    await live(page);
    await expect(heading(page)).toHaveAttribute("lang", "vi");
    await page.getByRole("link", { name: own.dates, exact: true }).and(page.locator('[href*="/8/"]')).click();
    await expect(page).toHaveURL(at(baseURL, `${words.edition(8)}#dispute-dates`));
    await live(page);
    await expect(page.locator("#dispute-dates")).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(at(baseURL, `${words.sources}${SOURCE}/`));
    await expect(heading(page)).toHaveText(/^Bối cảnh/);
  });

  test(`a dispute of a record and the page of disputes lead to each other, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, words.edition(8));
    await page.locator("#dispute-delegates h3").getByRole("link").click();
    await expect(page).toHaveURL(at(baseURL, `${words.sources}#dispute-8-delegates`));
    await live(page);
    await expect(page.locator("#dispute-8-delegates")).toBeInViewport();
    await page.locator("#dispute-8-delegates h3").getByRole("link").click();
    await expect(page).toHaveURL(at(baseURL, `${words.edition(8)}#dispute-delegates`));
    await expect(page.locator("#dispute-delegates")).toBeInViewport();
  });

  test(`the language switch keeps the source, from ${lang}`, async ({ page, baseURL }) => {
    await open(page, `${words.sources}${SOURCE}/`);
    const published = await page.locator("main").innerText();
    const other = lang === "fr" ? "vi" : "fr";
    await page.getByRole("link", { name: { vi: "Tiếng Việt", fr: "Français" }[other] }).click();
    await expect(page).toHaveURL(at(baseURL, `${LANGUAGES[other].sources}${SOURCE}/`));
    await live(page);
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    expect(await page.locator("main").innerText()).not.toBe(published);
  });

  test(`at 320 pixels sources are not wider than the screen, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [words.sources, `${words.sources}${SOURCE}/`, `${words.sources}guenin-2003/`, words.edition(8)]) {
      await open(page, path);
      expect(await excess(page), path).toBe(0);
    }
  });

  for (const [name, colorScheme, width] of [["light", "light", 1280], ["dark", "dark", 1280], ["narrow", "light", 320]]) {
    test(`axe-core finds nothing, ${name}, in ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of [words.sources, `${words.sources}${SOURCE}/`, words.partnership("corse--hai-phong")]) {
        await open(page, path);
        expect(await faults(page), path).toEqual([]);
      }
    });
  }
}

test.describe("an unknown source", () => {
  test.use({ allowedErrors: [FAILED_REQUEST] });

  test("is not found, and the one that was meant is near", async ({ page, baseURL }) => {
    const response = await open(page, "fr/sources/seed-004-canto/");
    expect(response.status()).toBe(404);
    await expect(heading(page)).toHaveText(LANGUAGES.fr.notFound);
    await page.getByRole("main").getByRole("list").last().getByRole("link").first().click();
    await expect(page).toHaveURL(at(baseURL, `fr/sources/${SOURCE}/`));
    await expect(heading(page)).toHaveText(/^Bối cảnh/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the rows of facts can be addressed", async ({ page }) => {
    await page.goto(`${LANGUAGES.fr.edition(8)}#fact-projects`);
    await expect(page.locator("#fact-projects")).toBeInViewport();
  });
});
