// The pages of a partnership and of a local authority: names, links to each other, succession, sources, gaps.
import { EACH_LANGUAGE, LANGUAGES, at, expect, heading, isMarked, mark, open, pairs, test } from "./support.mjs";

const WORDS = {
  vi: {
    valDeMarne: "Tỉnh Val-de-Marne",
    yenBai: "Tỉnh Yên Bái",
    yenBaiToday: "nay thuộc Tỉnh Lào Cai (từ ngày 1/7/2025)",
    notConfirmed: "Chưa tìm thấy nguồn nào cho thấy địa phương kế tiếp xác nhận quan hệ này.",
    haiDuong: "Tỉnh Hải Dương",
    haiPhong: "Thành phố Hải Phòng",
    haiDuongToday: "nay thuộc Thành phố Hải Phòng (từ ngày 1/7/2025)",
    since: "ngày 1/7/2025",
    inExplorer: "Xem trong danh sách đối tác",
    none: "chưa tìm thấy quan hệ đối tác trong các nguồn đã đọc",
    low: /^Độ tin cậy thấp: /,
    gaps: "Điều đã rõ, điều còn thiếu",
    known: "Đã rõ 8 trên 10 điểm.",
    notFound: "Chưa tìm thấy trong các nguồn đã đọc",
    missing: ["Bắt đầu", "Thỏa thuận được ký", "Dự án"],
    sector: "Y tế",
  },
  fr: {
    valDeMarne: "Val-de-Marne",
    yenBai: "Province de Yên Bái",
    yenBaiToday: "aujourd’hui Province de Lào Cai (depuis le 1er juillet 2025)",
    notConfirmed: "Aucune source consultée ne montre que le successeur a confirmé ce partenariat.",
    haiDuong: "Province de Hải Dương",
    haiPhong: "Haïphong",
    haiDuongToday: "aujourd’hui Haïphong (depuis le 1er juillet 2025)",
    since: "1er juillet 2025",
    inExplorer: "Voir dans la liste des partenariats",
    none: "aucun partenariat trouvé dans les sources consultées",
    low: /^Fiabilité faible\s: /,
    gaps: "Ce que l’on sait, ce qui manque",
    known: "8 points connus sur 10.",
    notFound: "Non trouvé dans les sources consultées",
    missing: ["Début", "Accords signés", "Projets"],
    sector: "Santé",
  },
};

const PAIR = "val-de-marne--yen-bai";

/** Every number beside a value leads to a source of the page's own list, and every source has a link to it. */
async function expectSources(page) {
  const numbers = await page.locator(".cite a").evaluateAll((links) => links.map((link) => new URL(link.href).hash));
  expect(numbers.length).toBeGreaterThan(0);
  const sources = await page.locator("ol.sources > li").evaluateAll((items) => items.map((item) => `#${item.id}`));
  expect(sources).toEqual(sources.map((_, index) => `#s${index + 1}`));
  expect([...new Set(numbers)].sort()).toEqual([...sources].sort());
  await page.locator(".cite a").last().click();
  await expect(page).toHaveURL(new RegExp(`${numbers.at(-1)}$`));
  await expect(page.locator(numbers.at(-1))).toBeInViewport();
}

for (const [lang, words] of EACH_LANGUAGE) {
  const own = WORDS[lang];

  test(`a partnership in ${lang}: both sides, what became of them, and numbered sources`, async ({ page }) => {
    const response = await open(page, words.partnership(PAIR));
    expect(response.status()).toBe(200);
    await expect(page).toHaveTitle(`${own.valDeMarne} – ${own.yenBai} – ${words.site}`);
    await expect(heading(page)).toHaveText(`${own.valDeMarne} – ${own.yenBai}`);
    await expect(heading(page).locator(".fr")).toHaveText(own.valDeMarne);
    await expect(heading(page).locator(".vn")).toHaveText(own.yenBai);
    await expect(page.locator(".hero")).toContainText(own.yenBaiToday);
    await expect(page.locator("#sides")).toContainText(own.since);
    await expect(page.locator("#sides")).toContainText(own.notConfirmed);
    await expect(page.getByRole("heading", { name: own.gaps })).toBeVisible();
    await expect(page.locator("#gaps")).toContainText(own.known);
    await expectSources(page);
  });

  test(`a locality in ${lang}: its names, its partners, its succession, and numbered sources`, async ({ page }) => {
    const response = await open(page, words.locality("hai-duong"));
    expect(response.status()).toBe(200);
    await expect(page).toHaveTitle(`${own.haiDuong} – ${words.site}`);
    await expect(heading(page)).toHaveText(own.haiDuong);
    await expect(page.locator(".hero")).toContainText(own.haiDuongToday);
    for (const other of ["vi", "fr"]) {
      await expect(page.locator(`#names [lang=${other}]`)).toHaveText(WORDS[other].haiDuong);
    }
    const partners = page.locator("#partnerships .pair");
    await expect(partners.filter({ hasText: "Montreuil" })).toHaveAttribute("href", words.partnership("montreuil--hai-duong"));
    await expect(page.locator("#succession")).toContainText(own.haiPhong);
    await expect(page.locator("#succession")).toContainText(own.since);
    await expectSources(page);
  });

  test(`a locality without a partnership says so, in ${lang}`, async ({ page }) => {
    await open(page, words.locality("alsace"));
    await expect(page.locator("#partnerships")).toContainText(own.none);
    await expect(page.locator("#partnerships").getByRole("link")).toHaveCount(0);
  });

  test(`a partnership of low confidence tells why, and what is missing, in ${lang}`, async ({ page }) => {
    await open(page, words.partnership("corse--hai-phong"));
    await expect(page.getByText(own.low)).toBeVisible();
    for (const missing of own.missing) {
      await expect(page.locator("#gaps p").filter({ hasText: own.notFound })).toContainText(missing);
    }
  });

  test(`explorer, partnership and localities lead to each other, in ${lang}`, async ({ page, baseURL }) => {
    await open(page, `${words.explorer}?q=yen+bai`);
    await mark(page);
    await pairs(page).filter({ hasText: "Val-de-Marne" }).click();
    await expect(page).toHaveURL(at(baseURL, words.partnership(PAIR)));
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(at(baseURL, `${words.explorer}?q=yen+bai`));
    await expect(page.getByRole("searchbox")).toHaveValue("yen bai");
    await expect(pairs(page).filter({ hasText: "Val-de-Marne" })).toBeVisible();
    await page.goForward();
    await page.locator("#sides h3").getByRole("link", { name: own.yenBai }).click();
    await expect(page).toHaveURL(at(baseURL, words.locality("yen-bai")));
    await expect(heading(page)).toHaveText(own.yenBai);
    await expect(heading(page)).toBeFocused();
    await page.locator("#partnerships").getByRole("link", { name: "Val-de-Marne" }).click();
    await expect(page).toHaveURL(at(baseURL, words.partnership(PAIR)));
    await page.locator(".chips").getByRole("link", { name: own.sector }).click();
    await expect(page).toHaveURL(at(baseURL, `${words.explorer}?sector=health`));
    await expect(page.getByRole("checkbox", { name: own.sector })).toBeChecked();
    await expect(heading(page)).toBeFocused();
    expect(await isMarked(page)).toBe(true);
  });
}

test("a locality leads to its partnerships in the explorer", async ({ page, baseURL }) => {
  await open(page, LANGUAGES.fr.locality("hai-duong"));
  const own = await page.locator("#partnerships .pair").count();
  await page.getByRole("link", { name: WORDS.fr.inExplorer }).click();
  await expect(page).toHaveURL(at(baseURL, `${LANGUAGES.fr.explorer}?vn=hai-duong`));
  await expect(page.locator("#count")).toHaveText(`${own} partenariats`);
});

test("a partnership that an heir carries on says so, with the heir", async ({ page }) => {
  await open(page, LANGUAGES.fr.partnership("rhone-alpes--ho-chi-minh"));
  await expect(page.locator("#sides")).toContainText("Auvergne-Rhône-Alpes poursuit ce partenariat");
  await expect(page.locator("#sides")).not.toContainText(WORDS.fr.notConfirmed);
});
