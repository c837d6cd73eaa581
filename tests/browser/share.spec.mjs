// What a reader takes away from a page: its link, its QR code, its citation; on every page, as it is now.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { EACH_LANGUAGE, LANGUAGES, at, excess, expect, faults, open, tabTo, test } from "./support.mjs";

const decoder = await readFile(createRequire(import.meta.url).resolve("jsqr"), "utf8");

const WORDS = {
  vi: {
    share: "Chia sẻ, trích dẫn, đính chính",
    copy: "Sao chép liên kết",
    linkCopied: "Đã sao chép liên kết",
    refused: /^Trình duyệt không cho sao chép/,
    send: "Chia sẻ…",
    saveCode: "Tải mã QR (SVG)",
    tooLong: "Liên kết quá dài cho mã QR.",
    what: "Nội dung",
    format: "Định dạng",
    text: "Văn bản",
    copyCitation: "Sao chép nội dung",
    copied: "Đã sao chép nội dung",
    save: "Tải tệp",
    correct: "Gửi đính chính",
    mail: "Gửi qua thư điện tử",
    proposed: "Đề nghị sửa: ",
    files: ["trich-dan-hoi-nghi-8", "ma-qr-hoi-nghi-8.svg"],
    told: (name) => `Đã tạo tệp ${name}`,
    delegates: "Người tham dự",
    accessed: (day) => `truy cập ngày ${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`,
  },
  fr: {
    share: "Partager, citer, corriger",
    copy: "Copier le lien",
    linkCopied: "Lien copié",
    refused: /^Copie refusée par le navigateur/,
    send: "Partager…",
    saveCode: "Télécharger le code QR (SVG)",
    tooLong: "Lien trop long pour un code QR.",
    what: "Objet",
    format: "Format",
    text: "Texte",
    copyCitation: "Copier le texte",
    copied: "Texte copié",
    save: "Télécharger le texte",
    correct: "Envoyer une correction",
    mail: "Envoyer par courriel",
    proposed: "Correction proposée\u{a0}: ",
    files: ["citation-assises-8", "code-qr-assises-8.svg"],
    told: (name) => `Fichier créé : ${name}`,
    delegates: "Participants",
    accessed: (day) =>
      `[consulté le ${day.getDate() === 1 ? "1er" : day.getDate()} ${day.toLocaleDateString("fr", { month: "long" })} ${day.getFullYear()}]`,
  },
};

const summary = (page) => page.locator(".sharing > summary");
const button = (page, name) => page.getByRole("button", { name, exact: true });
const citation = (page) => page.locator("#citation");
const code = (page) => page.locator("#shared svg");
const told = (page, message) => page.getByRole("status").filter({ hasText: message });

/** Opens a page and what it folds. */
async function unfold(page, path) {
  await open(page, path);
  await summary(page).click();
  await expect(citation(page)).toBeVisible();
}

/** What a QR code on the screen says, read from its picture by another program. */
async function read(page, element) {
  const picture = (await element.screenshot()).toString("base64");
  // By the browser's debugger, which the page's content security policy does not bind.
  await page.evaluate(decoder);
  return page.evaluate(async (picture) => {
    // A picture from bytes has no address that the policy could forbid.
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return window.jsQR(data, width, height)?.data;
  }, picture);
}

/** Presses a button; the file that it makes. */
async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const LONG = "?q=Th%C3%A0nh+ph%E1%BB%91+H%E1%BB%93+Ch%C3%AD+Minh&sector=agriculture,culture,economy,education,environment,health,heritage,water&status=active,unknown&confidence=high,medium,low&view=table&sort=since";

for (const [lang, words] of EACH_LANGUAGE) {
  const own = WORDS[lang];

  test(`every page has its link and citation, in ${lang}`, async ({ page, baseURL }) => {
    const pages = [
      words.home,
      words.edition(8),
      words.explorer,
      words.partnership("montreuil--hai-duong"),
      words.locality("hai-duong"),
      words.sources,
      words.compare,
      words.data,
    ];
    for (const path of pages) {
      await open(page, path);
      await expect(summary(page)).toHaveText(own.share);
      await expect(page.locator("#shared button")).toHaveCount(0);
      await summary(page).click();
      await expect(citation(page)).toContainText(`<${at(baseURL, path)}>`);
      expect(await read(page, code(page)), path).toBe(at(baseURL, path));
    }
  });

  test(`the link is copied, and what was refused is said, in ${lang}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await unfold(page, `${words.edition(8)}?utm_source=x#sources`);
    await button(page, own.copy).click();
    await expect(told(page, own.linkCopied)).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(baseURL, words.edition(8)));
    await button(page, own.copyCitation).click();
    await expect(told(page, own.copied)).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation(page).textContent());
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
    await button(page, own.copy).click();
    await expect(told(page, own.refused)).toBeAttached();
  });

  test(`a value is cited in each format, today, and handed out as a file, in ${lang}`, async ({ page, baseURL }) => {
    await unfold(page, words.edition(8));
    const place = at(baseURL, `${words.edition(8)}#dispute-delegates`);
    await expect(page.locator("#cited")).toHaveAccessibleName(own.what);
    await expect(page.locator("#cited-as")).toHaveAccessibleName(own.format);
    await page.locator("#cited").selectOption(own.delegates);
    await expect(citation(page)).toContainText(own.accessed(new Date()));
    await expect(citation(page)).toContainText(`– ${own.delegates}`);
    const parts = {
      [own.text]: ["txt", `<${place}>`],
      BibTeX: ["bib", `  url = {${place}},\n`],
      RIS: ["ris", `UR  - ${place}\r\n`],
      "CSL-JSON": ["json", `"URL":"${place}"`],
    };
    for (const [format, [ending, part]] of Object.entries(parts)) {
      await page.locator("#cited-as").selectOption(format);
      await expect(citation(page)).toContainText(part.trim());
      const { name, text } = await download(page, own.save);
      expect(name).toBe(`${own.files[0]}-dispute-delegates.${ending}`);
      await expect(told(page, own.told(name))).toBeAttached();
      expect(text).toContain(part);
    }
    await page.goto(place);
    await expect(page.locator(":target")).toContainText(own.delegates);
  });

  test(`a correction names record, fact, claims, version and address, to copy or to mail, in ${lang}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, words.edition(8));
    await button(page, own.correct).click();
    await expect(page.locator("#cited")).toBeFocused();
    await page.locator("#cited").selectOption(own.delegates);
    const place = at(baseURL, `${words.edition(8)}#dispute-delegates`);
    for (const part of ["edition 8 delegates\n", `${place}\n`, "500", "200", "franco-vietnamienne", own.proposed]) {
      await expect(citation(page)).toContainText(part.trim());
    }
    await button(page, own.copyCitation).click();
    await expect(told(page, own.copied)).toBeAttached();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await citation(page).textContent());
    const { name } = await download(page, own.save);
    expect(name).toMatch(/\.txt$/);
    // A browser hands such an address to the reader's mail program; here it has none.
    const asked = page.waitForRequest((request) => request.url().startsWith("mailto:"), { timeout: 5000 }).catch(() => null);
    await button(page, own.mail).click();
    await asked;
    await expect(page).toHaveURL(at(baseURL, words.edition(8)));
  });

  test(`the QR code as a file is a picture of the same address, in ${lang}`, async ({ page, baseURL }) => {
    await unfold(page, words.edition(8));
    await expect(code(page)).toHaveAccessibleName(new RegExp(`QR.*${at(baseURL, words.edition(8))}$`));
    const { name, text } = await download(page, own.saveCode);
    expect(name).toBe(own.files[1]);
    const other = await page.context().newPage();
    await other.setContent(text);
    expect(await read(other, other.locator("svg"))).toBe(at(baseURL, words.edition(8)));
  });

  test(`an address that is too long has no code, and the page says so, in ${lang}`, async ({ page }) => {
    await unfold(page, `${words.explorer}?q=${"%E1%BB%93".repeat(180)}`);
    await expect(page.locator("#shared")).toContainText(own.tooLong);
    await expect(code(page)).toHaveCount(0);
    await expect(button(page, own.saveCode)).toHaveCount(0);
    await expect(button(page, own.copy)).toBeVisible();
  });
}

for (const colorScheme of ["light", "dark"]) {
  for (const [name, options] of [
    ["on a wide screen", { viewport: { width: 1280, height: 900 } }],
    ["at 320 pixels", { viewport: { width: 320, height: 800 } }],
    ["with forced colours", { contextOptions: { forcedColors: "active" } }],
  ]) {
    test.describe(`${name}, in ${colorScheme}`, () => {
      test.use({ colorScheme, ...options });

      test("the code of a long address can be read, and nothing is at fault", async ({ page, baseURL }) => {
        await unfold(page, LANGUAGES.fr.explorer + LONG);
        const address = await page.locator("#shared .citation").first().textContent();
        expect(new URL(address).searchParams.get("q")).toBe("Thành phố Hồ Chí Minh");
        expect(address.length).toBeGreaterThan(200);
        expect(address).toMatch(at(baseURL, LANGUAGES.fr.explorer));
        expect(await read(page, code(page))).toBe(address);
        expect(await excess(page)).toBeLessThanOrEqual(0);
        // axe-core takes the style sheet's colours for those that are forced.
        if (!name.includes("forced")) expect(await faults(page)).toEqual([]);
      });
    });
  }
}

test("link, code and citation follow the page's state while they are open", async ({ page, baseURL }) => {
  await unfold(page, LANGUAGES.fr.explorer);
  await page.locator("#cited-as").selectOption("RIS");
  await page.getByRole("searchbox").fill("hải dương");
  const address = at(baseURL, `${LANGUAGES.fr.explorer}?q=h%E1%BA%A3i+d%C6%B0%C6%A1ng`);
  await expect(citation(page)).toContainText(`UR  - ${address}`);
  await expect(page.getByRole("searchbox")).toBeFocused();
  expect(await read(page, code(page))).toBe(address);
  await page.goBack();
});

test("what is open on one page is folded on the next", async ({ page }) => {
  await unfold(page, LANGUAGES.fr.edition(8));
  await page.locator("[rel=next]").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("9es Assises");
  await expect(citation(page)).toHaveCount(0);
  await expect(page.locator(".sharing[open]")).toHaveCount(0);
});

test("another program is offered the address where the browser can", async ({ page, baseURL }) => {
  await unfold(page, LANGUAGES.fr.edition(8));
  await expect(button(page, WORDS.fr.send)).toHaveCount(0);
  await page.addInitScript(() => {
    navigator.share = (data) => {
      window.shared = data;
      return Promise.reject(new DOMException("closed", "AbortError"));
    };
  });
  await unfold(page, LANGUAGES.fr.edition(8));
  await button(page, WORDS.fr.send).click();
  expect(await page.evaluate(() => window.shared)).toEqual({
    title: LANGUAGES.fr.title8,
    url: at(baseURL, LANGUAGES.fr.edition(8)),
  });
});

test("all of it works by keyboard", async ({ page }) => {
  await open(page, LANGUAGES.fr.edition(8));
  await tabTo(page, summary(page));
  await page.keyboard.press("Enter");
  await expect(citation(page)).toBeVisible();
  const before = await citation(page).textContent();
  await tabTo(page, page.locator("#cited-as"));
  await page.keyboard.press("ArrowDown");
  await expect(citation(page)).not.toHaveText(before);
  await expect(citation(page)).toContainText("@misc{");
  await tabTo(page, button(page, WORDS.fr.saveCode));
});

test("on paper there is none of it", async ({ page }) => {
  await unfold(page, LANGUAGES.fr.edition(8));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sharing")).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [lang, words] of EACH_LANGUAGE) {
    test(`a page still has its citation, in ${lang}`, async ({ page }) => {
      await page.goto(words.edition(8));
      await summary(page).click();
      await expect(page.locator("#shared")).toContainText(words.title8);
      await expect(page.locator("#shared")).toContainText(words.site);
    });
  }
});
