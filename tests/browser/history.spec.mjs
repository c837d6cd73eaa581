import { LANGUAGES, at, expect, heading, isMarked, mark, numberOn, open, picture, test } from "./support.mjs";

test("back and forward follow chosen editions, lanes and pages, and no page is loaded anew", async ({ page, baseURL }) => {
  await open(page, "fr/");
  await mark(page);
  const stones = picture(page).getByRole("link");
  const essentials = (number) => page.getByRole("heading", { level: 2, name: `${number}es Assises de la` });
  const lane = page.getByRole("button", { name: "Partenariats" });

  const steps = [
    ["fr/", () => expect(essentials(12)).toBeVisible()],
    ["fr/?edition=8", () => expect(essentials(8)).toBeVisible()],
    ["fr/?edition=5", () => expect(essentials(5)).toBeVisible()],
    ["fr/?hide=partnerships&edition=5", () => expect(lane).toHaveAttribute("aria-pressed", "false")],
    ["fr/assises/5/", () => expect(heading(page)).toHaveText(/^5es Assises/)],
    ["fr/assises/6/", () => expect(heading(page)).toHaveText(/^6es Assises/)],
    ["fr/partenariats/", () => expect(heading(page)).toHaveText(LANGUAGES.fr.explorerTitle)],
  ];
  const arrive = async (index) => {
    const [path, check] = steps[index];
    await expect(page).toHaveURL(at(baseURL, path));
    await check();
  };

  await arrive(0);
  await numberOn(stones.nth(7), 8).click();
  await arrive(1);
  await numberOn(stones.nth(4), 5).click();
  await arrive(2);
  await lane.click();
  await arrive(3);
  await page.getByRole("link", { name: "Ouvrir la page de la 5e édition" }).click();
  await arrive(4);
  await page.getByRole("link", { name: /^Édition suivante/ }).click();
  await arrive(5);
  await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Partenariats" }).click();
  await arrive(6);

  for (let index = steps.length - 2; index >= 0; index--) {
    await page.goBack();
    await arrive(index);
  }
  for (let index = 1; index < steps.length; index++) {
    await page.goForward();
    await arrive(index);
  }
  expect(await isMarked(page)).toBe(true);
});

test("a page reached by a link begins at its heading, at the top", async ({ page }) => {
  await open(page, LANGUAGES.fr.edition(8));
  await page.getByRole("link", { name: /^Édition suivante/ }).click();
  await expect(heading(page)).toHaveText(/^9es Assises/);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page).toHaveTitle(`9es Assises, Brest 2013 – ${LANGUAGES.fr.site}`);
});

test("going back finds the place that was read", async ({ page }) => {
  await open(page, LANGUAGES.fr.edition(8));
  const next = page.getByRole("link", { name: /^Édition suivante/ });
  await next.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await next.click();
  await expect(heading(page)).toHaveText(/^9es Assises/);
  await page.goBack();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 100);
});

test("choosing an edition moves neither page nor focus", async ({ page }) => {
  await open(page, "fr/");
  const stone = picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 });
  await page.evaluate(() => scrollTo(0, 120));
  await numberOn(stone, 8).click();
  await expect(page.getByRole("heading", { name: LANGUAGES.fr.long8 })).toBeVisible();
  await expect(stone).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(120);
});

test("a link opened in a new tab opens the same there", async ({ page, context }) => {
  await open(page, "fr/");
  const opened = context.waitForEvent("page");
  await numberOn(picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 }), 8).click({ modifiers: ["Control"] });
  const tab = await opened;
  await expect(tab).toHaveURL(/\/fr\/\?edition=8$/);
  await expect(tab.getByRole("heading", { name: LANGUAGES.fr.long8 })).toBeVisible();
  await expect(page).toHaveURL(/\/fr\/$/);
});
