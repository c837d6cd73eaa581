// Every page is a real file: readable, and its links work, with JavaScript off.
import { EACH_LANGUAGE, LANGUAGES, at, expect, found, heading, numberOn, pairs, picture, test } from "./support.mjs";

test.use({ javaScriptEnabled: false });

const CONTENT = {
  vi: [
    "Hải Phòng",
    "5–6/11/2010",
    "Tăng cường liên kết vì sự phát triển bền vững",
    "Coopération décentralisée Vietnam-France : Liaison pour un développement durable",
    "Các nguồn không thống nhất",
    "ngày 5–8/11/2010",
    "24 Việt Nam + 19 Pháp",
    "54 Việt Nam + 52 Pháp",
  ],
  fr: [
    "Haïphong",
    "du 5 au 6 novembre 2010",
    "Coopération décentralisée Vietnam-France : Liaison pour un développement durable",
    "Tăng cường liên kết vì sự phát triển bền vững",
    "Les sources divergent",
    "du 5 au 8 novembre 2010",
    "24 Vietnam + 19 France",
    "54 Vietnam + 52 France",
  ],
};

for (const [lang, words] of EACH_LANGUAGE) {
  test(`the 8th conference in ${lang}: place, dates, themes, figures and disputes`, async ({ page }) => {
    await page.goto(words.edition(8));
    await expect(heading(page)).toHaveText(words.title8);
    for (const text of CONTENT[lang]) {
      await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
    }
    for (const figure of ["500", "22", "20"]) {
      await expect(page.getByRole("listitem").filter({ hasText: figure }).first()).toBeVisible();
    }
    await expect(page.getByRole("alert")).toBeHidden();
    await expect(page.getByRole("button")).toHaveCount(0);
  });

  test(`the stones of the picture lead to pages, in ${lang}`, async ({ page, baseURL }) => {
    await page.goto(words.home);
    await expect(heading(page)).toHaveText(words.headline);
    await numberOn(picture(page, lang).getByRole("link", { name: words.stone8 }), 8).click();
    await expect(page).toHaveURL(at(baseURL, words.edition(8)));
    await expect(heading(page)).toHaveText(words.title8);
  });

  test(`menu, language switch and neighbours lead to pages, in ${lang}`, async ({ page, baseURL }) => {
    const other = LANGUAGES[lang === "vi" ? "fr" : "vi"];
    await page.goto(words.edition(8));
    await page.locator("[rel=next]").click();
    await expect(page).toHaveURL(at(baseURL, words.edition(9)));
    await page.getByRole("link", { name: lang === "vi" ? "Français" : "Tiếng Việt" }).click();
    await expect(page).toHaveURL(at(baseURL, other.edition(9)));
    await page.getByRole("navigation").first().locator(`[href="${other.sources}"]`).click();
    await expect(page).toHaveURL(at(baseURL, other.sources));
    await expect(heading(page)).toHaveText(other.sourcesTitle);
  });
}

for (const [lang, words] of EACH_LANGUAGE) {
  test(`the partnerships are listed and lead to pages that can be read, in ${lang}`, async ({ page, request, baseURL }) => {
    const { partnerships } = await (await request.get("dataset.json")).json();
    await page.goto(words.explorer);
    await expect(heading(page)).toHaveText(words.explorerTitle);
    await expect(page.getByRole("searchbox")).toBeDisabled();
    await expect(page.locator("noscript p").filter({ visible: true })).toContainText("JavaScript");
    expect(await found(page)).toBe(partnerships.filter((it) => it.confidence !== "low").length);
    await expect(pairs(page)).toHaveCount(Math.min(await found(page), 50));
    await pairs(page).filter({ hasText: "Montreuil" }).click();
    await expect(page).toHaveURL(at(baseURL, words.partnership("montreuil--hai-duong")));
    await expect(heading(page)).toContainText("Hải Dương");
    await expect(page.locator("ol.sources > li").first()).toBeVisible();
    await page.locator("#sides h3").getByRole("link", { name: "Hải Dương" }).click();
    await expect(page).toHaveURL(at(baseURL, words.locality("hai-duong")));
    await expect(heading(page)).toContainText("Hải Dương");
    await expect(page.locator("#partnerships .pair").filter({ hasText: "Montreuil" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
}

test("the rows of the timeline can be opened and read", async ({ page }) => {
  await page.goto("fr/");
  await page.getByText(/^\d+ lignes/).click();
  await expect(page.getByRole("row", { name: /8es Assises/ })).toBeVisible();
});
