// The root of the site picks a language once and remembers it.
import { LANGUAGES, at, expect, heading, live, open, test } from "./support.mjs";

for (const [locale, path] of [
  ["vi-VN", "vi/"],
  ["fr-FR", "fr/"],
  ["fr-CA", "fr/"],
]) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`is sent from the root to ${path}`, async ({ page, baseURL }) => {
      await page.goto("./");
      await expect(page).toHaveURL(at(baseURL, path));
      await live(page);
    });
  });
}

test.describe("a browser in another language", () => {
  test.use({ locale: "de-DE" });

  test("is given the choice, in both languages", async ({ page, baseURL }) => {
    await page.goto("./");
    await expect(heading(page)).toContainText("Hợp tác địa phương Việt Nam – Pháp");
    await expect(heading(page)).toContainText("Coopération décentralisée Vietnam – France");
    await expect(page).toHaveURL(baseURL);
    await page.getByRole("main").getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(at(baseURL, "fr/"));
    await live(page);
  });

  test("comes back to the language chosen before", async ({ page, baseURL }) => {
    await page.goto("./");
    await page.getByRole("main").getByRole("link", { name: "Tiếng Việt" }).click();
    await live(page);
    await page.goto("./");
    await expect(page).toHaveURL(at(baseURL, "vi/"));
  });
});

test.describe("a language that was switched to", () => {
  test.use({ locale: "vi-VN" });

  test("is remembered, also when the switch loaded no page", async ({ page, baseURL }) => {
    await open(page, "vi/");
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(at(baseURL, "fr/"));
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.goto("./");
    await expect(page).toHaveURL(at(baseURL, "fr/"));
  });
});

for (const [name, path] of [
  ["a partnership", (words) => words.partnership("val-de-marne--yen-bai")],
  ["a locality", (words) => words.locality("hai-duong")],
  ["a search", (words) => `${words.explorer}?q=saigon&sector=culture&view=table`],
]) {
  test(`the switch leads to the same in the other language: ${name}`, async ({ page, baseURL }) => {
    await open(page, path(LANGUAGES.fr));
    await page.getByRole("link", { name: "Tiếng Việt", exact: true }).click();
    await expect(page).toHaveURL(at(baseURL, path(LANGUAGES.vi)));
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    await expect(page).toHaveTitle(new RegExp(LANGUAGES.vi.site));
    await page.getByRole("link", { name: "Français", exact: true }).click();
    await expect(page).toHaveURL(at(baseURL, path(LANGUAGES.fr)));
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, locale: "fr-FR" });

  test("the root gives the choice, and its links work", async ({ page, baseURL }) => {
    await page.goto("./");
    await page.getByRole("main").getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page).toHaveURL(at(baseURL, "vi/"));
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  });
});
