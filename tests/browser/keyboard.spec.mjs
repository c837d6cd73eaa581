import { EACH_LANGUAGE, LANGUAGES, at, expect, heading, isMarked, mark, open, picture, tabTo, test } from "./support.mjs";

for (const [lang, words] of EACH_LANGUAGE) {
  test(`the 8th conference is opened from the timeline by keyboard alone, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, words.home);
    await mark(page);
    const stones = picture(page, lang).getByRole("link");
    await tabTo(page, picture(page, lang).locator("[aria-current]"));
    await expect(stones.nth(11)).toBeFocused();
    for (let index = 10; index >= 7; index--) {
      await page.keyboard.press("ArrowLeft");
      await expect(stones.nth(index)).toBeFocused();
    }
    await expect(stones.nth(7)).toHaveAccessibleName(words.stone8);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at(baseURL, `${words.home}?edition=8`));
    await expect(page.getByRole("heading", { name: words.long8 })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: words.title8 })).toBeAttached();
    await expect(stones.nth(7)).toBeFocused();
    await tabTo(page, page.getByRole("link", { name: words.open8 }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at(baseURL, words.edition(8)));
    await expect(heading(page)).toHaveText(words.title8);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`${words.title8} – ${words.site}`);
    expect(await isMarked(page)).toBe(true);
  });
}

test("the picture is one stop of the Tab key, and arrows stay inside it at both ends", async ({ page }) => {
  await open(page, "fr/?edition=1");
  const stones = picture(page).getByRole("link");
  await tabTo(page, stones.first());
  await page.keyboard.press("ArrowLeft");
  await expect(stones.first()).toBeFocused();
  for (let index = 1; index < 13; index++) {
    await page.keyboard.press("ArrowRight");
    await expect(stones.nth(index)).toBeFocused();
  }
  await page.keyboard.press("ArrowRight");
  await expect(stones.last()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(picture(page).locator(":focus")).toHaveCount(0);
});

test("arrows reach an edition outside the window, which moves to show it", async ({ page }) => {
  await open(page, "fr/?from=2015&to=2020&edition=10");
  await tabTo(page, picture(page).getByRole("link", { name: /^10 / }));
  await page.keyboard.press("ArrowLeft");
  await expect(picture(page).getByRole("link", { name: /^9 / })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(picture(page).getByRole("link", { name: /^8 / })).toBeFocused();
});

test("a button keeps the focus while it is pressed again and again", async ({ page }) => {
  await open(page, "fr/");
  const zoomIn = page.getByRole("button", { name: "Agrandir" });
  await tabTo(page, zoomIn);
  const from = () => Number(new URL(page.url()).searchParams.get("from"));
  let earlier = 0;
  for (let count = 0; count < 3; count++) {
    await page.keyboard.press("Enter");
    await expect.poll(from).toBeGreaterThan(earlier);
    await expect(zoomIn).toBeFocused();
    earlier = from();
  }
});

for (const [name, path] of [
  ["home with a query", "fr/?from=2000&to=2020&edition=8"],
  ["an edition", LANGUAGES.fr.edition(8)],
  ["the sources", "fr/sources/"],
  ["the explorer with a query", "fr/partenariats/?q=lyon"],
  ["a partnership", "fr/partenariats/val-de-marne--yen-bai/"],
]) {
  test(`the skip link is first and leads to the content: ${name}`, async ({ page, baseURL }) => {
    await open(page, path);
    const skip = page.getByRole("link", { name: "Aller au contenu" });
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    // The program moves the focus itself, so the address keeps its query and gets no fragment.
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(at(baseURL, path));
    await page.keyboard.press("Tab");
    // What follows is in the content, so the header was skipped.
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  });
}
