// Printed, a record is a fiche in both languages: on one page of A4 or two, with its address, its sources, its fonts.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, open, test } from "./support.mjs";

const squeezed = (text) => text.normalize().replace(/\s+/g, "");

/** The pages of what a browser prints: their size, and each text with where it ends. */
async function printed(page) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const source = Buffer.from(data).toString("latin1");
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width, height] = sheet.view;
    const { items } = await sheet.getTextContent();
    pages.push({ width, height, items: items.filter((item) => item.str.trim()) });
  }
  // Without spaces: where a font ends and the next begins, a reader of the file sees one.
  const text = squeezed(pages.flatMap((sheet) => sheet.items.map((item) => item.str)).join(""));
  return { pages, text, source };
}

/** Whether an A4 page in points, and all of its text inside. */
function expectWhole({ pages }) {
  for (const { width, height, items } of pages) {
    expect([width, height].map(Math.round)).toEqual([595, 842]);
    for (const { str, transform, width: length } of items) {
      const [, , , , x, y] = transform;
      expect(x >= 0 && x + length <= width && y >= 0 && y <= height, str).toBe(true);
    }
  }
}

const FICHES = [
  ["fr/assises/8/", 1, ["8es Assises, Haïphong 2010", "Hội nghị lần thứ 8", "plus de 500", "hơn 500", "Les sources divergent", "Các nguồn không thống nhất"]],
  ["vi/hoi-nghi/12/", 2, ["Hà Nội", "12es Assises"]],
  ["fr/partenariats/ile-de-france--ha-noi/", 2, ["1989", "năm 1989", "Programme d’actions conjointes 2022-2025", "Chương trình hành động chung 2022–2025"]],
  ["vi/dia-phuong/ha-noi/", 2, ["Thành phố Hà Nội", "Hanoï", "Toulouse"]],
  ["fr/collectivites/hue/", 2, ["Hué", "Huế"]],
];

for (const [path, most, words] of FICHES) {
  test(`/${path} is printed on ${most} of A4 at most, in both languages`, async ({ page }) => {
    await open(page, path);
    const fiche = await printed(page);
    expect(fiche.pages.length).toBeLessThanOrEqual(most);
    expectWhole(fiche);
    for (const word of words) expect(fiche.text).toContain(squeezed(word));
    expect(fiche.text).toContain(`127.0.0.1:${new URL(page.url()).port}${new URL(page.url()).pathname}`);
    // The day of the data, in both languages.
    expect(fiche.text).toMatch(/Donnéesdu\d/);
    expect(fiche.text).toMatch(/Dữliệungày\d/);
    // Every font that is named is in the file.
    const named = fiche.source.match(/\/FontDescriptor\b/g)?.length ?? 0;
    const embedded = fiche.source.match(/\/FontFile[23]?\b/g)?.length ?? 0;
    expect(named).toBeGreaterThan(0);
    expect(embedded).toBeGreaterThan(0);
  });
}

test("after printing the page is as it was", async ({ page }) => {
  await open(page, "fr/assises/8/");
  const before = await page.locator("main").innerText();
  await printed(page);
  await expect(page.locator(".facing")).toHaveCount(0);
  expect(await page.locator("main").innerText()).toBe(before);
  expect(new URL(page.url()).search).toBe("");
});

test("the explorer is printed as it is, in one language", async ({ page }) => {
  await open(page, "fr/partenariats/?q=lyon");
  const { text } = await printed(page);
  expect(text).toContain(squeezed("Qui coopère avec qui"));
  expect(text).not.toContain(squeezed("Ai hợp tác với ai"));
});
