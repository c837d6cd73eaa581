import { EACH_LANGUAGE, LANGUAGES, at, expect, heading, isMarked, live, mark, open, picture, test } from "./support.mjs";

for (const [lang, words] of EACH_LANGUAGE) {
  test(`home in ${lang}: picture, essentials of the latest edition, rows as a table`, async ({ page }) => {
    await open(page, words.home);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(`${words.timeline} – ${words.site}`);
    await expect(heading(page)).toHaveText(words.headline);
    await expect(picture(page, lang)).toBeVisible();
    await expect(picture(page, lang).getByRole("link")).toHaveCount(13);
    await expect(page.getByRole("link", { name: words.open8.replace("8", "12") })).toBeVisible();
    await expect(page.getByRole("heading", { name: words.table })).toBeVisible();
    await expect(page.getByRole("alert")).toBeHidden();
  });
}

test("the table has the rows of the picture, and says how many", async ({ page }) => {
  await open(page, "fr/");
  await page.getByText(/^\d+ lignes/).click();
  const table = page.getByRole("table", { name: "Tableau" });
  await expect(table).toBeVisible();
  const rows = table.getByRole("row");
  const counted = async () => Number(/\d+/.exec(await page.getByText(/^\d+ lignes/).innerText())[0]) + 1;
  await expect(rows).toHaveCount(await counted());
  const before = await rows.count();
  await page.getByRole("button", { name: "Partenariats" }).click();
  await expect(rows).not.toHaveCount(before);
  await expect(rows).toHaveCount(await counted());
  await expect(table.getByRole("link", { name: "8es Assises" })).toBeVisible();
});

test("a mark of the picture leads to its row, and keeps what is chosen", async ({ page, baseURL }) => {
  await open(page, "fr/?edition=8");
  await page.getByText("Relations diplomatiques", { exact: true }).and(page.locator("text:visible")).click();
  await expect(page).toHaveURL(at(baseURL, "fr/?edition=8#1973-diplomatic-relations"));
  await expect(page.getByRole("row", { name: /1973/ }).first()).toBeInViewport();
});

test("the address of a row opens the table there", async ({ page }) => {
  await open(page, "fr/#1973-diplomatic-relations");
  await expect(page.getByRole("row", { name: /1973/ }).first()).toBeInViewport();
});

test("the language switch keeps the page", async ({ page, baseURL }) => {
  await open(page, LANGUAGES.fr.edition(8));
  await mark(page);
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(at(baseURL, "vi/hoi-nghi/8/"));
  await expect(heading(page)).toHaveText(LANGUAGES.vi.title8);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(at(baseURL, "fr/assises/8/"));
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
  expect(await isMarked(page)).toBe(true);
});

test("the language switch keeps window, lanes and chosen edition", async ({ page, baseURL }) => {
  const query = "?from=2000&to=2020&hide=partnerships&edition=8";
  await open(page, `fr/${query}`);
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(at(baseURL, `vi/${query}`));
  await expect(page.getByRole("heading", { name: LANGUAGES.vi.long8 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Quan hệ đối tác" })).toHaveAttribute("aria-pressed", "false");
  await expect(picture(page, "vi")).toHaveAccessibleName(/2000–2020/);
});

test("the menu leads to the sources and back, and names the page one is on", async ({ page, baseURL }) => {
  await open(page, "vi/");
  const menu = page.getByRole("navigation", { name: "Trình đơn chính" });
  await expect(menu.getByRole("link", { name: "Dòng thời gian" })).toHaveAttribute("aria-current", "page");
  await menu.getByRole("link", { name: "Nguồn" }).click();
  await expect(page).toHaveURL(at(baseURL, "vi/nguon/"));
  await expect(heading(page)).toHaveText(LANGUAGES.vi.sourcesTitle);
  await live(page);
  await expect(menu.getByRole("link", { name: "Nguồn" })).toHaveAttribute("aria-current", "page");
  await menu.getByRole("link", { name: "Dòng thời gian" }).click();
  // It is loaded; before its styles both directions of the picture are visible.
  await page.waitForURL(at(baseURL, "vi/"));
  await expect(picture(page, "vi")).toBeVisible();
});
