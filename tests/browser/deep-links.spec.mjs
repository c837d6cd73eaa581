import { EACH_LANGUAGE, LANGUAGES, expect, heading, open, pairs, test } from "./support.mjs";

for (const [lang, words] of EACH_LANGUAGE) {
  test(`the page of the 8th conference by its address, in ${lang}`, async ({ page }) => {
    const response = await open(page, words.edition(8));
    expect(response.status()).toBe(200);
    await expect(page).toHaveTitle(`${words.title8} – ${words.site}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(heading(page)).toHaveText(words.title8);
    await expect(page.getByRole("main")).toContainText("22");
    await expect(page.getByRole("main")).toContainText("500");
  });

  test(`every edition has its page in ${lang}, and no two parts of it one id`, async ({ page }) => {
    for (let number = 1; number <= 13; number++) {
      await test.step(`edition ${number}`, async () => {
        const response = await open(page, words.edition(number));
        expect(response.status()).toBe(200);
        const ordinal = ["nhất", "hai", "ba", "tư"][number - 1] ?? number;
        const name = lang === "vi" ? `^Hội nghị lần thứ ${ordinal}(,|$)` : `^${number}(res|es) Assises(,|$)`;
        await expect(heading(page)).toHaveText(new RegExp(name));
        const repeated = await page.evaluate(() => {
          const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
          return ids.filter((id, index) => ids.indexOf(id) !== index);
        });
        expect.soft(repeated, `edition ${number}`).toEqual([]);
      });
    }
  });
}

test("the published page and the program's say the same", async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const published = await plain.newPage();
  for (const path of [
    LANGUAGES.fr.edition(8),
    "fr/sources/",
    "vi/hoi-nghi/3/",
    "fr/partenariats/val-de-marne--yen-bai/",
    "vi/doi-tac/corse--hai-phong/",
    "vi/dia-phuong/hai-duong/",
    "fr/collectivites/alsace/",
  ]) {
    await published.goto(path);
    await open(page, path);
    // Only where the program runs there is something that a correction can be written with.
    const said = async (page) => {
      await page.locator(".correction").evaluateAll((all) => all.forEach((button) => button.remove()));
      return (await page.getByRole("main").innerText()).trim();
    };
    expect(await said(page)).toBe(await said(published));
    expect(await page.title()).toBe(await published.title());
  }
  await plain.close();
});

test("a reference leads to its source on the same page", async ({ page }) => {
  await open(page, LANGUAGES.fr.edition(8));
  await page.getByRole("link", { name: "Source 3" }).first().click();
  await expect(page).toHaveURL(/\/fr\/assises\/8\/#s3$/);
  await expect(page.locator("#s3")).toBeInViewport();
});

test("the published explorer lists what the program's does, in the same order", async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const published = await plain.newPage();
  for (const [, words] of EACH_LANGUAGE) {
    await published.goto(words.explorer);
    await open(page, words.explorer);
    expect(await pairs(page).allInnerTexts()).toEqual(await pairs(published).allInnerTexts());
    await expect(page.locator("#count")).toHaveText(await published.locator("#count").innerText());
    expect(await page.title()).toBe(await published.title());
  }
  await plain.close();
});

test("a query opens the explorer as it was left", async ({ page }) => {
  await open(page, "fr/partenariats/?q=hai+phong&sector=water&sort=vn&view=table");
  await expect(page.getByRole("searchbox")).toHaveValue("hai phong");
  await expect(page.getByRole("checkbox", { name: /^Eau et assainissement/ })).toBeChecked();
  await expect(page.getByRole("combobox")).toHaveValue(/sort=vn/);
  await expect(page.getByRole("table")).toContainText("Haïphong");
});

test("an address with index.html opens the same page", async ({ page }) => {
  await open(page, `${LANGUAGES.fr.edition(8)}index.html`);
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
});

test("a query opens the timeline as it was left", async ({ page }) => {
  await open(page, "fr/?from=2000&to=2015&hide=partnerships&edition=8");
  await expect(page.getByRole("group", { name: /^Chronologie 2000-2015/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Partenariats" })).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("button", { name: "Assises" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name: LANGUAGES.fr.long8 })).toBeVisible();
});
