// An unknown edition, path or language: the 404 page, in the language that was meant, with the nearest pages.
import { FAILED_REQUEST, LANGUAGES, at, expect, heading, isMarked, mark, open, test } from "./support.mjs";

// The browser logs the page's own 404, and the requests by which the page looks for its folder.
test.use({ allowedErrors: [FAILED_REQUEST] });

const nearest = (page, lang) =>
  page.getByRole("main").getByRole("list").last().getByRole("link").and(page.locator(`[lang=${lang}]`));

for (const [path, lang, match, target] of [
  ["fr/assises/99/", "fr", "9es Assises, Brest 2013", "fr/assises/9/"],
  ["vi/hoi-nghi/99/", "vi", "Hội nghị lần thứ 9, Brest 2013", "vi/hoi-nghi/9/"],
  ["fr/assises/0/", "fr", /^1res Assises/, "fr/assises/1/"],
  ["fr/assises/08/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["fr/assises/-8/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["fr/assise/8/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["fr/hoi-nghi/8/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["vi/assises/8/", "vi", LANGUAGES.vi.title8, "vi/hoi-nghi/8/"],
  ["fr/source/", "fr", "Sources et désaccords", "fr/sources/"],
  ["vi/sources/", "vi", LANGUAGES.vi.sourcesTitle, "vi/nguon/"],
  ["assises/8/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["de/assises/8/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
  ["en/hoi-nghi/8", "vi", LANGUAGES.vi.title8, "vi/hoi-nghi/8/"],
  ["fr/assises/8/nothing/here/", "fr", LANGUAGES.fr.title8, "fr/assises/8/"],
]) {
  test(`/${path} is not found, and ${target} is near`, async ({ page, baseURL }) => {
    const response = await open(page, path);
    expect(response.status()).toBe(404);
    await expect(heading(page)).toHaveText(LANGUAGES[lang].notFound);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(new RegExp(LANGUAGES[lang].notFound));
    await expect(page.getByRole("heading", { name: LANGUAGES[lang].nearest })).toBeVisible();
    await nearest(page, lang).and(page.getByRole("link", { name: match })).click();
    await expect(page).toHaveURL(at(baseURL, target));
    await expect(heading(page)).toHaveText(match);
    expect((await page.reload()).status()).toBe(200);
  });
}

for (const path of [
  "de/",
  "FR/",
  "nothing",
  "fr/nothing.html",
  "fr/assises/8.html",
  "fr/assises/",
  "fr/%F0%9F%98%80/",
  "fr/%3Cscript%3Ealert(1)%3C%2Fscript%3E/",
  `fr/${"long/".repeat(60)}`,
]) {
  test(`/${path.slice(0, 40)} is not found, with pages to go to`, async ({ page }) => {
    const response = await open(page, path);
    expect(response.status()).toBe(404);
    const lang = await page.locator("html").getAttribute("lang");
    await expect(heading(page)).toHaveText(LANGUAGES[lang].notFound);
    await expect(page.getByRole("heading", { name: LANGUAGES[lang].nearest })).toBeVisible();
    await page.getByRole("main").getByRole("list").last().getByRole("link").first().click();
    await expect(heading(page)).not.toHaveText(LANGUAGES[lang].notFound);
    expect((await page.reload()).status()).toBe(200);
  });
}

test("header, menu and language switch work on the page", async ({ page, baseURL }) => {
  await open(page, "fr/assises/99/");
  await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(at(baseURL, "fr/sources/"));
  await expect(heading(page)).toHaveText(LANGUAGES.fr.sourcesTitle);
});

test("the skip link stays on the page", async ({ page, baseURL }) => {
  await open(page, "fr/assises/99/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at(baseURL, "fr/assises/99/"));
  await expect(heading(page)).toHaveText(LANGUAGES.fr.notFound);
  await expect(heading(page)).toBeFocused();
});

test("a link to an unknown page shows the same without loading a page", async ({ page, baseURL }) => {
  await open(page, "vi/");
  await mark(page);
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "vi/hoi-nghi/99/";
    link.textContent = "99";
    document.querySelector("main").prepend(link);
  });
  await page.getByRole("link", { name: "99", exact: true }).click();
  await expect(page).toHaveURL(at(baseURL, "vi/hoi-nghi/99/"));
  await expect(heading(page)).toHaveText("Không tìm thấy trang");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("link", { name: "Hội nghị lần thứ 9, Brest 2013" }).click();
  await expect(heading(page)).toHaveText("Hội nghị lần thứ 9, Brest 2013");
  await page.goBack();
  await expect(heading(page)).toHaveText("Không tìm thấy trang");
  expect(await isMarked(page)).toBe(true);
});

test("without the program the page says the same in both languages, and its links work", async ({ page, baseURL }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("fr/assises/99/");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
  await page.getByRole("link", { name: LANGUAGES.fr.site }).click();
  await expect(page).toHaveURL(at(baseURL, "fr/"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is readable in both languages", async ({ page }) => {
    await page.goto("fr/assises/99/");
    await expect(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
  });
});
