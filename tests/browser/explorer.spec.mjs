// The explorer's search: what is typed, what it finds by any spelling and any name, and the way out of nothing.
import { EACH_LANGUAGE, LANGUAGES, at, expect, found, heading, open, pairs, test } from "./support.mjs";

const EXPLORER = LANGUAGES.fr.explorer;

const field = (page) => page.getByRole("searchbox");
const places = (page) => page.locator(".places").getByRole("listitem");
const addresses = (links) => links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));

test("typing filters at once; text, caret and focus stay", async ({ page, baseURL }) => {
  await open(page, EXPLORER);
  const all = await found(page);
  await field(page).click();
  await page.keyboard.type("lyn");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyn`));
  await expect.poll(() => found(page)).toBe(0);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("o");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyon`));
  await expect(pairs(page).first()).toContainText("Lyon");
  await expect(field(page)).toHaveValue("lyon");
  await expect(field(page)).toBeFocused();
  expect(await field(page).evaluate((input) => input.selectionStart)).toBe(3);
  await field(page).fill("");
  await expect(page).toHaveURL(at(baseURL, EXPLORER));
  await expect.poll(() => found(page)).toBe(all);
});

test("typing leaves no entry in the history: back leaves the page", async ({ page, baseURL }) => {
  await open(page, "fr/");
  await page.getByRole("navigation").getByRole("link", { name: "Partenariats" }).click();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.explorerTitle);
  const entries = await page.evaluate(() => history.length);
  await field(page).pressSequentially("hai duong");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=hai+duong`));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(at(baseURL, "fr/"));
  await page.goForward();
  await expect(field(page)).toHaveValue("hai duong");
});

test("nothing typed is lost when letters come faster than results", async ({ page, baseURL }) => {
  await open(page, EXPLORER);
  await field(page).evaluate((input) => {
    for (const letter of "montreuil") {
      input.value += letter;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=montreuil`));
  await expect(field(page)).toHaveValue("montreuil");
  await expect(pairs(page)).toHaveText(["Montreuil – Province de Hải Dương"]);
});

test("a text that is typed and taken back leaves all results, once typing is at rest", async ({ page }) => {
  await open(page, EXPLORER);
  const all = await pairs(page).count();
  const seen = await field(page).evaluate(async (input) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const seen = [];
    for (const value of ["l", ""]) {
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await frame();
      seen.push(document.querySelectorAll(".pairs > li").length);
    }
    return seen;
  });
  // Meanwhile as many as the window shows.
  for (const count of seen) expect(count).toBeLessThan(all / 2);
  await expect(pairs(page)).toHaveCount(all);
  await expect(page.getByRole("button", { name: "Télécharger en CSV" })).toBeVisible();
});

const TODAY = {
  vi: "nay thuộc Thành phố Hải Phòng (từ ngày 1/7/2025)",
  fr: "aujourd’hui Haïphong (depuis le 1er juillet 2025)",
};

for (const [lang, words] of EACH_LANGUAGE) {
  test(`any spelling of Hải Dương finds its partners first, and where it belongs today, in ${lang}`, async ({ page, request }) => {
    const { partnerships } = await (await request.get("dataset.json")).json();
    const partners = partnerships.filter((it) => it.vn === "hai-duong" && it.confidence !== "low");
    const expected = partners.map((it) => words.partnership(it.id)).sort();
    expect(expected).toContain(words.partnership("montreuil--hai-duong"));
    await open(page, words.explorer);
    let first;
    for (const typed of ["hai duong", "Hải Dương", "Hải Dương".normalize("NFD"), "tinh hai duong", "HẢI DƯƠNG"]) {
      await field(page).fill("");
      await expect(places(page)).toHaveCount(0);
      await field(page).fill(typed);
      await expect(places(page).first()).toContainText("Hải Dương");
      await expect(places(page).first()).toContainText(TODAY[lang]);
      await expect(page.locator(".pairs > li").first()).toContainText(TODAY[lang]);
      await expect(field(page)).toHaveValue(typed);
      const list = await addresses(pairs(page));
      expect(list.slice(0, expected.length).sort(), typed).toEqual(expected);
      expect(list, typed).toEqual((first ??= list));
    }
  });
}

for (const [typed, name, id] of [
  ["saigon", "Hô Chi Minh-Ville", "ho-chi-minh"],
  ["tp hcm", "Hô Chi Minh-Ville", "ho-chi-minh"],
  ["hô chi minh ville", "Hô Chi Minh-Ville", "ho-chi-minh"],
  ["rhone alpes", "Rhône-Alpes (jusqu’en 2015)", "rhone-alpes"],
]) {
  test(`“${typed}” finds ${name}`, async ({ page }) => {
    await open(page, EXPLORER);
    await field(page).fill(typed);
    await expect(places(page).first().getByRole("link").first()).toHaveText(name);
    await expect(places(page).first().getByRole("link").first()).toHaveAttribute("href", LANGUAGES.fr.locality(id));
    await expect(pairs(page).first()).toContainText(name);
  });
}

test("the old name of a region finds the region of today too", async ({ page }) => {
  await open(page, `${EXPLORER}?q=rhone+alpes`);
  await expect(places(page).getByRole("link", { name: "Auvergne-Rhône-Alpes", exact: true })).toBeVisible();
  await expect(places(page).first()).toContainText("aujourd’hui Auvergne-Rhône-Alpes (depuis le 1er janvier 2016)");
});

test("what was searched for is marked where it was found, accents or not", async ({ page }) => {
  await open(page, `${EXPLORER}?q=hai+duong`);
  await expect(pairs(page).first().locator("mark")).toHaveText(["Hải", "Dương"]);
  await expect(places(page).first().locator("mark")).toHaveText(["Hải", "Dương"]);
  await field(page).fill("");
  await expect(page.locator("mark")).toHaveCount(0);
});

test("the number of results is told to those who cannot see it", async ({ page }) => {
  await open(page, EXPLORER);
  const told = page.locator("#told");
  await expect(told).toHaveRole("status");
  for (const typed of ["montreuil", "lyon", "saigon"]) {
    await field(page).fill(typed);
    await expect(pairs(page).first()).toBeVisible();
    await expect(told).toHaveText(/^\d+ partenariats?$/);
    await expect(told).toHaveText(await page.locator("#count").innerText());
  }
  await field(page).fill("xyzzy");
  await expect(told).toHaveText("Aucun résultat.");
});

for (const query of ["q=xyzzy", "q=lyon&sector=water", "sector=water&vn=son-la", "vn=hue&edition=7", "decade=1980&confidence=low"]) {
  test(`nothing found by ${query}: what to drop is offered, with the true number`, async ({ page, baseURL }) => {
    await open(page, `${EXPLORER}?${query}`);
    const offers = page.locator(".empty .chip");
    await expect(offers.first()).toBeVisible();
    for (const offer of await offers.all()) {
      const promised = Number(/\((\d+)\)$/.exec(await offer.innerText())[1]);
      expect(promised).toBeGreaterThan(0);
      await offer.click();
      await expect.poll(() => found(page)).toBe(promised);
      await expect(page.locator("#count")).toBeFocused();
      await page.goBack();
      await expect(page.locator(".empty")).toBeVisible();
    }
    await page.locator(".empty").getByRole("button", { name: "Effacer tous les filtres" }).click();
    await expect(page).toHaveURL(at(baseURL, EXPLORER));
    await expect(field(page)).toHaveValue("");
  });
}
