// The explorer's filters: what they promise, what takes them away, and where the focus is then.
import { LANGUAGES, at, expect, found, isMarked, mark, open, pairs, test } from "./support.mjs";

const EXPLORER = LANGUAGES.fr.explorer;

const box = (page, name) => page.getByRole("checkbox", { name });
const count = (page) => page.locator("#count");
const promised = async (box) => Number(/\d+$/.exec(await box.locator("xpath=..").innerText())[0]);

test("a filter finds as many as its number says, keeps the focus, and back takes it away", async ({ page, baseURL }) => {
  await open(page, EXPLORER);
  await mark(page);
  const listed = () => pairs(page).allInnerTexts();
  const all = await listed();
  const water = box(page, /^Eau et assainissement/);
  const expected = await promised(water);
  await water.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?sector=water`));
  await expect.poll(() => found(page)).toBe(expected);
  await expect(water).toBeChecked();
  await expect(water).toBeFocused();
  const filtered = await listed();
  await page.goBack();
  await expect(page).toHaveURL(at(baseURL, EXPLORER));
  await expect(water).not.toBeChecked();
  expect(await listed()).toEqual(all);
  await page.goForward();
  await expect(water).toBeChecked();
  expect(await listed()).toEqual(filtered);
  expect(await isMarked(page)).toBe(true);
});

test("each further value and each further facet finds as many as its number says", async ({ page }) => {
  await open(page, EXPLORER);
  for (const name of [/^Tourisme/, /^Patrimoine/, /^en cours/, /^Hué \(ville/]) {
    const expected = await promised(box(page, name));
    await box(page, name).click();
    await expect(box(page, name)).toBeChecked();
    expect(await found(page), String(name)).toBe(expected);
    await expect(box(page, name)).toBeFocused();
  }
  await expect(page).toHaveURL(/\?sector=tourism,heritage&status=active&vn=hue$/);
});

test("a filter taken away leaves the others, and the focus goes to the number of results", async ({ page, baseURL }) => {
  await open(page, `${EXPLORER}?sector=water,health&status=active`);
  const chips = page.locator("#results .chips");
  await chips.getByRole("button", { name: /Retirer le filtre.*Eau et assainissement/ }).click();
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?sector=health&status=active`));
  await expect(count(page)).toBeFocused();
  await chips.getByRole("button", { name: /Retirer le filtre.*Santé/ }).press("Enter");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?status=active`));
  await expect(count(page)).toBeFocused();
  await chips.getByRole("button", { name: "Effacer tous les filtres" }).click();
  await expect(page).toHaveURL(at(baseURL, EXPLORER));
  await expect(chips).toHaveCount(0);
  await expect(count(page)).toBeFocused();
});

test("all values of a filter can be shown, and fewer again", async ({ page, baseURL }) => {
  await open(page, EXPLORER);
  const sectors = page.getByRole("group", { name: "Domaine" });
  const few = await sectors.getByRole("checkbox").count();
  const more = sectors.getByRole("button", { name: /^Tout montrer/ });
  const all = Number(/\((\d+)\)/.exec(await more.innerText())[1]);
  expect(all).toBeGreaterThan(few);
  await more.click();
  await expect(sectors.getByRole("checkbox")).toHaveCount(all);
  await expect(sectors.getByRole("button", { name: "Montrer moins" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sectors.getByRole("checkbox")).toHaveCount(few);
  await expect(page).toHaveURL(at(baseURL, EXPLORER));
});

test("those of low confidence are hidden, counted, and shown when asked for", async ({ page, request, baseURL }) => {
  const { partnerships } = await (await request.get("dataset.json")).json();
  const low = partnerships.filter((it) => it.confidence === "low").length;
  await open(page, EXPLORER);
  expect(await found(page)).toBe(partnerships.length - low);
  await expect(page.locator("#results")).toContainText(`${low} partenariats de fiabilité faible masqués`);
  await page.getByRole("button", { name: "Les montrer" }).click();
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?confidence=high,medium,low`));
  await expect.poll(() => found(page)).toBe(partnerships.length);
  await expect(page.getByRole("button", { name: "Masquer ceux de fiabilité faible" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at(baseURL, EXPLORER));
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the filters are folded, and stay open while they are chosen", async ({ page }) => {
    await open(page, EXPLORER);
    const water = box(page, /^Eau et assainissement/);
    await expect(water).toBeHidden();
    await page.getByText("Filtres", { exact: true }).click();
    const expected = await promised(water);
    await water.click();
    await expect(water).toBeChecked();
    await expect(water).toBeFocused();
    await expect(water).toBeVisible();
    expect(await found(page)).toBe(expected);
  });
});
