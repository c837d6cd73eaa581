// What a reader takes away from the explorer: the rows that are found, as CSV and as JSON.
import { readFile } from "node:fs/promises";
import { EACH_LANGUAGE, LANGUAGES, expect, found, open, pairs, test } from "./support.mjs";

const WORDS = {
  vi: {
    csv: "Tải CSV",
    json: "Tải JSON",
    file: "doi-tac",
    told: (name) => `Đã tạo tệp ${name}`,
    headings: ["Phía Việt Nam", "Phía Pháp", "Bắt đầu", "Tình trạng", "Lĩnh vực", "Độ tin cậy", "Nguồn", "Phiên bản dữ liệu"],
    active: "đang hoạt động",
    sector: "Y tế",
  },
  fr: {
    csv: "Télécharger en CSV",
    json: "Télécharger en JSON",
    file: "partenariats",
    told: (name) => `Fichier créé : ${name}`,
    headings: ["Côté vietnamien", "Côté français", "Début", "Situation", "Domaine", "Fiabilité", "Sources", "Version des données"],
    active: "en cours",
    sector: "Santé",
  },
};

/** Presses a button; the file that it makes. */
async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** The rows of a CSV file as RFC 4180 defines it; fails where it is not followed. */
function rows(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? expect(text.slice(-80), "text that is not CSV").toBe("");
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

/** The ids of the partnerships that the explorer lists, in its order. */
const listed = (page) => pairs(page).evaluateAll((links) => links.map((link) => link.pathname.split("/").at(-2)));

for (const [lang, words] of EACH_LANGUAGE) {
  const own = WORDS[lang];
  const filtered = `${words.explorer}?sector=health&status=active&sort=since`;

  test(`the rows found as CSV, in ${lang}`, async ({ page, request }) => {
    const { meta } = await (await request.get("dataset.json")).json();
    await open(page, filtered);
    const ids = await listed(page);
    const { name, text } = await download(page, own.csv);
    expect(name).toBe(`${own.file}-${meta.version}.csv`);
    await expect(page.getByRole("status").filter({ hasText: own.told(name) })).toBeAttached();
    expect(text.startsWith("\u{feff}")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [headings, ...records] = rows(text.slice(1));
    expect(headings).toEqual(expect.arrayContaining(own.headings));
    expect(records.length).toBe(await found(page));
    for (const record of records) expect(record.length).toBe(headings.length);
    const column = (heading) => records.map((record) => record[headings.indexOf(heading)]);
    expect(column("id")).toEqual(ids);
    const [, , start, status, sector, , sources, version] = own.headings.map(column);
    expect(start.filter(Boolean)).toEqual(start.filter(Boolean).sort());
    expect(new Set(status)).toEqual(new Set([own.active]));
    for (const sectors of sector) expect(sectors.split(" ; ")).toContain(own.sector);
    for (const source of sources) expect(source).toMatch(/^https?:\/\//);
    expect(new Set(version)).toEqual(new Set([meta.version]));
  });

  test(`the same rows as JSON, in ${lang}`, async ({ page, request }) => {
    const dataset = await (await request.get("dataset.json")).json();
    await open(page, filtered);
    const ids = await listed(page);
    const { name, text } = await download(page, own.json);
    expect(name).toBe(`${own.file}-${dataset.meta.version}.json`);
    const { title, version, language, partnerships } = JSON.parse(text);
    expect({ title, version, language }).toEqual({
      title: dataset.meta.title[lang],
      version: dataset.meta.version,
      language: lang,
    });
    expect(partnerships.map((it) => it.id)).toEqual(ids);
    const table = rows((await download(page, own.csv)).text.slice(1)).slice(1);
    // Words of a closed list are those of the dataset here, and of the page there.
    const keys = Object.keys(partnerships[0]);
    const coded = ["status", "confidence"].map((key) => keys.indexOf(key));
    const isWord = (_, index) => !coded.includes(index);
    const cells = (record) => Object.values(record).map((value) => (Array.isArray(value) ? value.join(" ; ") : (value ?? "")));
    expect(partnerships.map((it) => cells(it).filter(isWord))).toEqual(table.map((row) => row.filter(isWord)));
    expect(new Set(partnerships.map((it) => it.status))).toEqual(new Set(["active"]));
    const first = await pairs(page).first().evaluate((link) => link.href);
    expect(partnerships[0].page).toBe(first);
    const urls = new Map(dataset.sources.map((source) => [source.id, source.url ?? source.title]));
    for (const { id, sources, french, vietnamese } of partnerships) {
      const partnership = dataset.partnerships.find((it) => it.id === id);
      expect(sources).toEqual(partnership.sources.map((source) => urls.get(source)));
      const name = (side) => dataset.localities.find((it) => it.id === side).names[lang];
      expect([french, vietnamese]).toEqual([name(partnership.fr), name(partnership.vn)]);
    }
  });
}

test("a file holds all that is found, not only the page that is shown", async ({ page }) => {
  await open(page, `${LANGUAGES.fr.explorer}?confidence=high,medium,low&view=table&page=2`);
  const { text } = await download(page, WORDS.fr.csv);
  const all = await found(page);
  expect(all).toBeGreaterThan(await pairs(page).count());
  expect(rows(text.slice(1)).length).toBe(all + 1);
  expect(JSON.parse((await download(page, WORDS.fr.json)).text).partnerships.length).toBe(all);
});

test("where nothing is found there is nothing to take away", async ({ page }) => {
  await open(page, `${LANGUAGES.fr.explorer}?q=xyzzy`);
  await expect(page.locator(".empty")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Télécharger/ })).toHaveCount(0);
});
