// A browser without the Navigation API: links load pages, and the timeline goes through the History API.
import { LANGUAGES, at, expect, heading, isMarked, live, mark, numberOn, open, picture, test } from "./support.mjs";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    delete window.navigation;
    for (const holder of [window, Window.prototype]) {
      if ("navigation" in holder) Object.defineProperty(holder, "navigation", { value: undefined });
    }
  });
  await open(page, "fr/");
  expect(await page.evaluate(() => typeof navigation)).toBe("undefined");
  await mark(page);
});

test("a link loads its page", async ({ page, baseURL }) => {
  await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(at(baseURL, "fr/sources/"));
  await live(page);
  await expect(heading(page)).toHaveText(LANGUAGES.fr.sourcesTitle);
  expect(await isMarked(page)).toBe(false);
  await page.goBack();
  await expect(picture(page)).toBeVisible();
});

test("a stone loads the page with its essentials", async ({ page, baseURL }) => {
  await numberOn(picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 }), 8).click();
  await expect(page).toHaveURL(at(baseURL, "fr/?edition=8"));
  await live(page);
  await expect(page.getByRole("heading", { name: LANGUAGES.fr.long8 })).toBeVisible();
  await page.getByRole("link", { name: LANGUAGES.fr.open8 }).click();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
});

test("lanes and zoom work without loading a page, with back and forward", async ({ page, baseURL }) => {
  const lane = page.getByRole("button", { name: "Partenariats" });
  await lane.click();
  await expect(page).toHaveURL(at(baseURL, "fr/?hide=partnerships"));
  await expect(lane).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Agrandir" }).click();
  await expect(page).toHaveURL(/from=.*&to=.*&hide=partnerships$/);
  await expect(picture(page)).not.toHaveAccessibleName(/1971-2029/);
  await page.goBack();
  await expect(page).toHaveURL(at(baseURL, "fr/"));
  await expect(lane).toHaveAttribute("aria-pressed", "true");
  await page.goForward();
  await expect(page).toHaveURL(/from=.*&to=.*&hide=partnerships$/);
  await expect(lane).toHaveAttribute("aria-pressed", "false");
  expect(await isMarked(page)).toBe(true);
});

test("the keyboard walks from stone to stone", async ({ page }) => {
  await picture(page).getByRole("link", { name: /^12 / }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(picture(page).getByRole("link", { name: /^11 / })).toBeFocused();
});

test("the explorer filters without loading a page, with back and forward", async ({ page, baseURL }) => {
  const explorer = LANGUAGES.fr.explorer;
  await open(page, explorer);
  await mark(page);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("searchbox").pressSequentially("saigon");
  await expect(page).toHaveURL(at(baseURL, `${explorer}?q=saigon`));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const culture = page.getByRole("checkbox", { name: /^Culture/ });
  await culture.click();
  await expect(page).toHaveURL(at(baseURL, `${explorer}?q=saigon&sector=culture`));
  await expect(culture).toBeChecked();
  await page.goBack();
  await expect(culture).not.toBeChecked();
  await expect(page.getByRole("searchbox")).toHaveValue("saigon");
  await page.goForward();
  await expect(culture).toBeChecked();
  expect(await isMarked(page)).toBe(true);
});
