// A narrow screen: the picture turned by 90°, and nothing wider than the screen.
import { EACH_LANGUAGE, FAILED_REQUEST, LANGUAGES, excess, expect, heading, live, numberOn, open, picture, test } from "./support.mjs";

test.use({ viewport: { width: 320, height: 640 }, allowedErrors: [FAILED_REQUEST] });

for (const [lang, words] of EACH_LANGUAGE) {
  test(`the picture reads downwards in ${lang}, and only one is shown`, async ({ page, baseURL }) => {
    await open(page, words.home);
    await expect(picture(page, lang)).toHaveCount(1);
    const { width, height } = await picture(page, lang).boundingBox();
    expect(height).toBeGreaterThan(width);
    await numberOn(picture(page, lang).getByRole("link", { name: words.stone8 }), 8).click();
    await expect(page).toHaveURL(new URL(`${words.home}?edition=8`, baseURL).href);
    await expect(page.getByRole("heading", { name: words.long8 })).toBeVisible();
  });

  for (const path of [
    words.home,
    words.edition(8),
    words.edition(3),
    words.sources,
    words.explorer,
    `${words.explorer}?q=hai+duong&sector=water,health&status=active&confidence=high,medium,low`,
    `${words.explorer}?view=table`,
    `${words.explorer}?q=${"a".repeat(60)}`,
    words.partnership("val-de-marne--yen-bai"),
    words.partnership("communaute-urbaine-de-lyon--ho-chi-minh"),
    words.locality("hai-duong"),
    words.locality("nouvelle-aquitaine"),
    `${lang}/nothing/`,
  ]) {
    test(`/${path} is no wider than the screen`, async ({ page }) => {
      await open(page, path);
      expect(await excess(page)).toBe(0);
    });
  }

  test(`the opened table is no wider than the screen, in ${lang}`, async ({ page }) => {
    await open(page, words.home);
    await page.getByText(lang === "vi" ? /^\d+ dòng/ : /^\d+ lignes/).click();
    await expect(page.getByRole("table")).toBeVisible();
    expect(await excess(page)).toBe(0);
  });

  test(`the opened filters are no wider than the screen, in ${lang}`, async ({ page }) => {
    await open(page, `${words.explorer}?open=fr`);
    await page.locator("#filters > summary").click();
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    expect(await excess(page)).toBe(0);
  });

  test(`each cell of the partnerships' table has the whole width, in ${lang}`, async ({ page }) => {
    await open(page, `${words.explorer}?view=table`);
    const row = page.getByRole("table").locator("tbody tr").first();
    const { width } = await row.boundingBox();
    for (const cell of await row.locator("th, td").all()) {
      expect((await cell.boundingBox()).width).toBeGreaterThan(width * 0.9);
    }
  });

  test(`the line of a failure is no wider than the screen, in ${lang}`, async ({ page }) => {
    await page.route("**/dataset.json", (route) => route.abort());
    await page.goto(words.home);
    await expect(page.getByRole("alert")).toBeVisible();
    expect(await excess(page)).toBe(0);
  });
}

test("the root is no wider than the screen", async ({ page }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  expect(await excess(page)).toBe(0);
});

test("buttons zoom the picture, and arrows go down it", async ({ page }) => {
  await open(page, "fr/?edition=7");
  await page.getByRole("button", { name: "Agrandir" }).click();
  await expect(page).toHaveURL(/from=.*to=/);
  const seventh = picture(page).getByRole("link", { name: /^7 / });
  await seventh.focus();
  await page.keyboard.press("ArrowDown");
  await expect(picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(seventh).toBeFocused();
});

test("a wide screen shows the other picture", async ({ page }) => {
  await open(page, "fr/");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(picture(page)).toHaveCount(1);
  await expect.poll(async () => (await picture(page).boundingBox()).width > 800).toBe(true);
  const { width, height } = await picture(page).boundingBox();
  expect(width).toBeGreaterThan(height);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("one finger scrolls the page over the picture", async ({ page }) => {
    await page.goto("fr/");
    await live(page);
    await picture(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const devtools = await page.context().newCDPSession(page);
    const finger = (type, y) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: y ? [{ x: 160, y }] : [] });
    await finger("touchStart", 500);
    for (let y = 480; y >= 300; y -= 20) await finger("touchMove", y);
    await finger("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test("a tap chooses an edition", async ({ page }) => {
    await open(page, "fr/");
    await numberOn(picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 }), 8).tap();
    await expect(page).toHaveURL(/edition=8$/);
  });
});
