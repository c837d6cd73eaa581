// Two records side by side: how a reader comes to them, that the address says which, and what is said when one is missing.
import { EACH_LANGUAGE, FAILED_REQUEST, LANGUAGES, at, excess, expect, faults, found, heading, live, open, test } from "./support.mjs";

const COMPARE = LANGUAGES.fr.compare;
const FULL = `${COMPARE}?edition=8,12`;

/** Whether the address asks for that comparison, however its commas are written. */
const asks = (page, kind, ids) =>
  expect(page).toHaveURL((url) => url.pathname.endsWith(`/${COMPARE}`) && url.searchParams.get(kind) === ids);

const table = (page) => page.getByRole("main").getByRole("table");
const chosen = (page, list) => page.locator(`#${list}`).evaluate((select) => select.selectedOptions[0].text);

test("from an edition's page to its comparison with another, and back", async ({ page, baseURL }) => {
  await open(page, LANGUAGES.fr.edition(8));
  await page.getByRole("link", { name: "Comparer avec…" }).press("Enter");
  await expect(page).toHaveURL(at(baseURL, `${COMPARE}?edition=8`));
  await expect(heading(page)).toHaveText("Comparer");
  await expect(heading(page)).toBeFocused();
  expect(await chosen(page, "first")).toBe(LANGUAGES.fr.title8);
  expect(await chosen(page, "second")).toBe("Choisir…");
  await expect(table(page)).toHaveCount(0);
  await expect(page.locator(".empty")).toContainText(LANGUAGES.fr.title8);
  await expect(page.locator(".empty")).toContainText(/Second choix\s: à faire dans la liste ci-dessus\./);
  await expect(page.locator("#told")).toContainText("Second choix");
  const second = page.getByRole("combobox", { name: "Second choix" });
  await second.focus();
  await second.selectOption({ label: "12es Assises, Hanoï 2023" });
  await asks(page, "edition", "8,12");
  await expect(table(page)).toHaveAccessibleName(/8es Assises.* et 12es Assises/);
  await expect(second).toBeFocused();
  await expect(page.locator("#told")).toContainText("12es Assises");
  await page.goBack();
  await asks(page, "edition", "8");
  await expect(table(page)).toHaveCount(0);
  expect(await chosen(page, "second")).toBe("Choisir…");
  await page.goForward();
  await asks(page, "edition", "8,12");
  await expect(table(page)).toBeVisible();
});

test("lists are chosen from by keyboard", async ({ page }) => {
  await open(page, `${COMPARE}?edition=8,12`);
  const second = page.locator("#second");
  await second.focus();
  await page.keyboard.press("ArrowDown");
  await asks(page, "edition", "8,13");
  await expect(second).toBeFocused();
  await expect(table(page)).toHaveAccessibleName(/13es Assises/);
});

test("the table sets both side by side, each figure with its sources", async ({ page }) => {
  await open(page, FULL);
  await expect(table(page).locator("thead a:not(.to-sources)")).toHaveText([LANGUAGES.fr.title8, "12es Assises, Hanoï 2023"]);
  await expect(table(page).locator("thead .to-sources").first()).toHaveAttribute("href", "fr/assises/8/#sources");
  const dates = table(page).getByRole("row", { name: /^Dates/ }).first();
  await expect(dates).toContainText("du 5 au 6 novembre 2010");
  await expect(dates).toContainText("du 13 au 16 avril 2023");
  await expect(dates.locator(".publishers a").first()).toBeVisible();
  await expect(dates.getByRole("link", { name: "Les sources divergent" })).toHaveCount(2);
  await expect(dates.locator("small").first()).toHaveText("différent");
  for (const row of await table(page).locator("tbody tr").all()) {
    await expect(row.locator("td")).toHaveCount(2);
  }
});

for (const [name, query, words] of [
  ["the same twice", "?edition=8,8", /Deux fois le même choix/],
  ["an id that nothing has", "?locality=atlantis,ha-noi", /Aucun identifiant «\satlantis\s»/],
  ["nothing", "", /Premier choix.*Second choix/s],
  ["only the second", "?edition=,12", /Premier choix/],
]) {
  test(`what is to be done is seen: ${name}`, async ({ page }) => {
    await open(page, COMPARE + query);
    await expect(page.locator(".empty")).toContainText(words);
    await expect(table(page)).toHaveCount(0);
    await expect(page.locator("#first")).toBeEnabled();
  });
}

test("what is known of a comparison stays when the other is not", async ({ page }) => {
  await open(page, `${COMPARE}?locality=atlantis,ha-noi`);
  expect(await chosen(page, "second")).toBe("Hanoï");
  await page.locator("#first").selectOption({ label: "Île-de-France" });
  await asks(page, "locality", "ile-de-france,ha-noi");
  await expect(table(page)).toBeVisible();
});

test("what is to be done is said when it changes", async ({ page }) => {
  await open(page, FULL);
  await page.locator("#second").selectOption({ label: LANGUAGES.fr.title8 });
  await asks(page, "edition", "8,8");
  await expect(page.locator("#told")).toContainText("Deux fois le même choix");
  await page.locator("#first").selectOption({ label: "Choisir…" });
  await expect(page.locator("#told")).toContainText("Premier choix");
});

test("a button chooses the kind", async ({ page, baseURL }) => {
  await open(page, FULL);
  const button = page.getByRole("button", { name: "Collectivités" });
  await button.press("Enter");
  await expect(page).toHaveURL(at(baseURL, `${COMPARE}?locality=`));
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#first optgroup")).toHaveCount(2);
  await expect(table(page)).toHaveCount(0);
  await page.goBack();
  await expect(table(page)).toBeVisible();
});

test("the language switch keeps the comparison", async ({ page }) => {
  await open(page, `${COMPARE}?partnership=ile-de-france--ha-noi,poitiers--hue-thuoc-tinh`);
  const { search } = new URL(page.url());
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${LANGUAGES.vi.compare}`) && url.search === search);
  await expect(heading(page)).toHaveText("So sánh");
  expect(await page.locator("#first").evaluate((select) => select.selectedIndex)).toBeGreaterThan(0);
});

test("the explorer's list of orders still orders", async ({ page, baseURL }) => {
  await open(page, FULL);
  await page.getByRole("navigation").getByRole("link").nth(1).click();
  await expect(page).toHaveURL(at(baseURL, LANGUAGES.fr.explorer));
  const before = await found(page);
  await page.locator("#sort").focus();
  await page.locator("#sort").selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?sort=/);
  await expect(page.locator("#sort")).toBeFocused();
  expect(await found(page)).toBe(before);
});

for (const junk of [
  "?edition=8,12,13", "?edition=999999999999999999999,8", "?edition=%00,%20", "?locality=__proto__,constructor",
  "?partnership=,,,,", "?edition=<script>,8", "?locality=É%26,ha-noi", "?foo=bar&edition", `?locality=${"a".repeat(3000)},hue`,
]) {
  test(`junk in the query gives neither an error nor a blank page: ${junk.slice(0, 40)}`, async ({ page }) => {
    await open(page, COMPARE + junk);
    await expect(heading(page)).toHaveText("Comparer");
    await expect(page.locator("#first")).toBeEnabled();
    await expect(page.locator(".empty, main table").first()).toBeVisible();
    expect(await excess(page)).toBeLessThanOrEqual(0);
  });
}

const PATHS = EACH_LANGUAGE.flatMap(([, { compare }]) => [
  compare,
  `${compare}?edition=8,12`,
  `${compare}?locality=ha-noi,ile-de-france`,
  `${compare}?partnership=ile-de-france--ha-noi,val-de-marne--yen-bai`,
]);

for (const path of PATHS) {
  test(`at 320 pixels nothing is wider than the screen and each cell names its side: /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    expect(await excess(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (path.includes("?")) await expect(table(page)).toBeVisible();
    for (const cell of await table(page).locator("tbody td").all()) {
      await expect(cell.locator(".side")).toBeVisible();
    }
  });

  for (const [name, colorScheme, width] of [["light", "light", 1280], ["dark", "dark", 1280], ["narrow", "light", 320]]) {
    test(`axe-core finds nothing, ${name}: /${path}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      await expect(heading(page)).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  }
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, allowedErrors: [FAILED_REQUEST] });

  for (const [lang, words] of EACH_LANGUAGE) {
    test(`the lists are disabled, and why is said, in ${lang}`, async ({ page }) => {
      await page.goto(`${words.compare}?edition=8,12`);
      await expect(page.locator("fieldset.pick:disabled")).toHaveCount(1);
      await expect(page.locator("#first")).toBeDisabled();
      await expect(page.locator("noscript .note, .note").filter({ hasText: "JavaScript" })).toBeVisible();
    });
  }
});

test("a comparison is there as soon as the program runs", async ({ page }) => {
  await page.goto(FULL);
  await live(page);
  await expect(table(page)).toBeVisible();
  await expect(page.locator("fieldset.pick:disabled")).toHaveCount(0);
});
