// A dataset whose every text holds something that would run, or change the page, where it is not kept as text. No such
// file is published: `check` refuses what cannot be shown. Here it comes in place of the true one.
import { readFile } from "node:fs/promises";
import { LANGUAGES, expect, open, test } from "./support.mjs";

const { texts, bidi, urls, refused } = JSON.parse(await readFile("tests/fixtures/hostile.json", "utf8"));

/** Fields that hold words; all others are ids, dates, codes, and words of closed lists. */
const WORDS = ["vi", "fr", "title", "publisher", "wording", "name", "aliases", "preferred", "unresolved"];

/** The dataset with a payload before each of its words, and in each of its addresses. */
function hostile(text, payloads, addresses) {
  let [nextText, nextUrl] = [0, 0];
  const changed = (value, field, above) => {
    if (Array.isArray(value)) return value.map((item) => changed(item, field, above));
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, key, field)]));
    }
    if (typeof value !== "string") return value;
    if (field === "url") return addresses[nextUrl++ % addresses.length];
    // The two sides of a partnership are ids.
    const isId = ["vi", "fr"].includes(field) && ["partnerships", "continued_by"].includes(above);
    return WORDS.includes(field) && !isId ? `${payloads[nextText++ % payloads.length]} ${value}` : value;
  };
  return JSON.stringify(changed(JSON.parse(text), "", ""));
}

/** Serves that dataset in place of the true one; what runs nevertheless is told by the list that is returned. */
async function serve(page, payloads, addresses) {
  const ran = [];
  page.on("dialog", (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("popup", (popup) => ran.push(`window ${popup.url()}`));
  await page.route("**/dataset.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: hostile(await response.text(), payloads, addresses) });
  });
  return ran;
}

/** The address of a page that the program draws: as it is published, with the true data, it does not stay. */
const drawn = (path) => (path.includes("?") ? path : `${path}?drawn`);

/** What a browser could run on the page, and what ran. */
const dangers = (page) =>
  page.evaluate(() => {
    const found = window.ran ? ["ran"] : [];
    const scripts = document.querySelectorAll("script:not([type='module']):not([type='application/ld+json']):not([data-wasm])");
    for (const element of [...scripts, ...document.querySelectorAll("#app img, #app script, #app iframe, #app style")]) {
      found.push(element.outerHTML);
    }
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || name === "style") found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    return found;
  });

const partnership = "toulouse--ha-noi";

/** Pages by what they show first, and what is opened on each. */
const PAGES = (words) => [
  [words.home, (page) => page.locator("#rows > summary").click()],
  [words.edition(8)],
  [`${words.edition(8)}?${words === LANGUAGES.fr ? "bilingue" : "song-ngu"}`],
  [words.partnership(partnership)],
  [words.locality("ha-noi")],
  [words.explorer, (page) => page.getByRole("searchbox").fill("script")],
  [`${words.explorer}?view=table`],
  [`${words.explorer}?view=map`],
  [`${words.explorer}?view=network`],
  [`${words.compare}?edition=8,9`],
];

for (const lang of ["vi", "fr"]) {
  test(`hostile texts are shown as text and run nothing, in ${lang}`, async ({ page }) => {
    test.slow();
    const words = LANGUAGES[lang];
    const ran = await serve(page, texts, urls);
    for (const [path, act] of PAGES(words)) {
      await test.step(path, async () => {
        await open(page, drawn(path));
        await act?.(page);
        await expect(page.locator("#app")).toContainText("window.ran=1");
        await page.mouse.move(200, 300);
        expect(await dangers(page)).toEqual([]);
      });
    }
    expect(ran).toEqual([]);
  });

  test(`a hostile citation is written as text in every format, in ${lang}`, async ({ page }) => {
    const words = LANGUAGES[lang];
    const ran = await serve(page, texts, urls);
    for (const path of [words.partnership(partnership), words.edition(8)]) {
      await open(page, drawn(path));
      await page.locator(".sharing > summary").click();
      const [fact, format] = [page.locator("#cited"), page.locator("#cited-as")];
      for (const value of await format.locator("option").evaluateAll((all) => all.map((option) => option.value))) {
        await format.selectOption(value);
        for (const index of [0, 1, 2]) {
          await fact.selectOption({ index });
          await expect(page.locator("#citation")).not.toBeEmpty();
          expect(await dangers(page)).toEqual([]);
        }
      }
    }
    expect(ran).toEqual([]);
  });
}

test.describe("an address that would run a program", () => {
  // The policy stops it, and the browser says so; all else that is logged fails this test too.
  test.use({ allowedErrors: [/^(Running the JavaScript URL|Policy broken: script-src-elem|Not allowed to navigate)/] });

  test("runs none when its link is pressed", async ({ page }) => {
    const ran = await serve(page, ["a"], refused);
    await open(page, drawn(LANGUAGES.fr.edition(8)));
    const links = page.locator(".sources a[rel*='external']");
    const address = page.url();
    for (const scheme of ["javascript:", "data:"]) {
      await links.and(page.locator(`[href^='${scheme}' i]`)).first().click();
      expect(page.url()).toBe(address);
      expect(await dangers(page)).toEqual([]);
    }
    expect(ran).toEqual([]);
  });
});

/** Words without such a letter in them whose first letter is not before their last. */
const turned = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const place = (node, at) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(node.data)) continue;
      for (const { index, 0: word } of node.data.matchAll(/\p{Letter}{3,}/gu)) {
        const [first, last] = [place(node, index), place(node, index + word.length - 1)];
        if (first.width > 0 && first.top === last.top && first.left > last.left) found.push(word);
      }
    }
    return found;
  });

test("a letter that turns others around does so within its own name only", async ({ page }) => {
  await serve(page, bidi, ["https://example.org/"]);
  const words = LANGUAGES.fr;
  for (const path of [words.partnership(partnership), words.edition(8), words.locality("ha-noi"), words.explorer]) {
    await open(page, drawn(path));
    await expect(page.getByRole("main")).toContainText("\u202e");
    expect(await turned(page), path).toEqual([]);
  }
});
