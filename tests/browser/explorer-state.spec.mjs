// The explorer's state is in its address: order, view and page, each reached by keyboard, and every state comes back.
import { LANGUAGES, at, expect, found, heading, live, open, pairs, test } from "./support.mjs";

const EXPLORER = LANGUAGES.fr.explorer;

/** All that a reader sees of a state. */
const shown = (page) =>
  page.evaluate(() => ({
    results: [...document.querySelectorAll("#results a:not(.export a)")].map((link) => link.pathname.split("/").at(-2)),
    count: document.querySelector("#count").textContent,
    typed: document.querySelector("#search").value,
    chosen: [...document.querySelectorAll("#filters :checked")].map((box) => box.id),
    boxes: document.querySelectorAll("#filters input").length,
    order: document.querySelector("#sort").selectedIndex,
    view: document.querySelector(".views [aria-pressed=true]").id,
  }));

test("order and view are in the address, defaults are not; both by keyboard", async ({ page, baseURL }) => {
  await open(page, `${EXPLORER}?q=lyon`);
  const order = page.getByRole("combobox", { name: "Trier par" });
  await order.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyon&sort=since`));
  await expect(order).toBeFocused();
  const view = (name) => page.getByRole("button", { name, exact: true });
  await view("Tableau").press("Enter");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyon&sort=since&view=table`));
  await expect(view("Tableau")).toBeFocused();
  await expect(view("Tableau")).toHaveAttribute("aria-pressed", "true");
  const table = page.getByRole("table");
  await expect(table.locator("tbody tr")).toHaveCount(await found(page));
  const starts = (await table.locator("tbody td:nth-of-type(1)").allInnerTexts()).map((text) => /\d{4}/.exec(text)?.[0] ?? "~");
  expect(starts).toEqual([...starts].sort());
  await page.keyboard.press("Shift+Tab");
  await expect(view("Liste")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyon&sort=since`));
  await order.selectOption({ label: "pertinence" });
  await expect(page).toHaveURL(at(baseURL, `${EXPLORER}?q=lyon`));
  await expect(table).toHaveCount(0);
});

test("what does not fit on a page is on the next", async ({ page, baseURL }) => {
  const every = `${EXPLORER}?confidence=high,medium,low`;
  await open(page, every);
  await expect(pairs(page)).toHaveCount(50);
  await page.getByRole("button", { name: "Page suivante" }).click();
  await expect(page).toHaveURL(at(baseURL, `${every}&page=2`));
  await expect(page.locator("#count")).toBeFocused();
  await expect(page.locator(".pager")).toContainText("Page 2 sur 2");
  await expect(pairs(page)).toHaveCount((await found(page)) - 50);
  await page.getByRole("button", { name: "Page précédente" }).click();
  await expect(page).toHaveURL(at(baseURL, every));
  await expect(pairs(page)).toHaveCount(50);
});

const STATES = [
  "q=hai+duong",
  "q=Hu%E1%BA%BF&sector=heritage,culture&sort=recent",
  "status=active&level=region,department&view=table&sort=fr",
  "confidence=high,medium,low&sort=vn&open=vn&page=2",
  "vn=hai-duong&edition=7",
  "q=xyzzy&sector=moon",
];

for (const query of STATES) {
  test(`a reload and the other language keep ${query}`, async ({ page, baseURL }) => {
    await open(page, `${EXPLORER}?${query}`);
    const before = await shown(page);
    await page.reload();
    await live(page);
    expect(await shown(page)).toEqual(before);
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page).toHaveURL(at(baseURL, `${LANGUAGES.vi.explorer}?${query}`));
    await expect(heading(page)).toHaveText(LANGUAGES.vi.explorerTitle);
    const after = await shown(page);
    // Names, and with them their order, are of the language.
    const isByName = /sort=(vn|fr)/.test(query);
    const plain = ({ results, count, chosen, ...state }) => ({
      ...state,
      results: isByName && query.includes("page") ? results.length : isByName ? [...results].sort() : results,
      count: parseInt(count, 10),
      chosen: [...chosen].sort(),
    });
    expect(plain(after)).toEqual(plain(before));
  });
}
