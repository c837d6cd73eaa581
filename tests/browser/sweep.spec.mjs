// axe-core on every kind of page, in both languages, light and dark, at three widths, alone and with the other language
// beside it: with the program running and everything unfolded.
import { EACH_LANGUAGE, FAILED_REQUEST, expect, faults, open, test } from "./support.mjs";

test.use({ allowedErrors: [FAILED_REQUEST], contextOptions: { reducedMotion: "reduce" } });
test.skip(() => test.info().project.name !== "root", "Pages are the same in a folder.");

const OWN = {
  vi: { source: "vi/nguon/vnp-fr-2023-cloture/", anniversaries: "vi/ky-niem/" },
  fr: { source: "fr/sources/vnp-fr-2023-cloture/", anniversaries: "fr/anniversaires/" },
};

/** The kinds of pages, each by an example that has much of what its kind can have. */
const kinds = (lang, words) => ({
  home: words.home,
  "an edition": words.edition(12),
  "an edition of which little is known": words.edition(3),
  "a partnership": words.partnership("val-de-marne--yen-bai"),
  "a local authority": words.locality("hai-duong"),
  "the explorer": `${words.explorer}?q=hai+duong`,
  "the explorer as a table": `${words.explorer}?confidence=high,medium,low&view=table`,
  "the explorer as a map": `${words.explorer}?view=map`,
  "the explorer as a network": `${words.explorer}?view=network`,
  "the explorer, nothing found": `${words.explorer}?q=xyzzy&sector=water`,
  comparison: `${words.compare}?edition=8,12`,
  sources: words.sources,
  "a source": OWN[lang].source,
  data: words.data,
  anniversaries: OWN[lang].anniversaries,
  "not found": `${lang}/nothing/`,
});

const WIDTHS = [1440, 768, 320];

/** Those of axe's rules that depend on colours; the others find the same in light and dark. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What is like what stands above it; looked at once only. */
const MORE_OF_THE_SAME = ["tr", "li", "dt", "dd", "section"].map((name) => `${name}:nth-of-type(n + 9)`);

/** Goes through widths and colours; how often axe looked. */
async function sweep(page, isFirst) {
  let runs = 0;
  const found = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      // Pictures follow the width of the window with the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const rules = colorScheme === "dark" ? COLOURS : undefined;
      const without = isFirst && runs === 0 ? [] : MORE_OF_THE_SAME;
      for (const fault of await faults(page, rules, without)) found.push(`${width} ${colorScheme} ${fault}`);
      runs++;
    }
  }
  expect.soft(found).toEqual([]);
  return runs;
}

const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((folded) => (folded.open = true)));

test("the root", async ({ page }) => {
  // It waits for no program: without a language it stays as it was published.
  await page.goto("./");
  await expect(page.locator("h1")).toBeVisible();
  await sweep(page, true);
});

for (const [lang, words] of EACH_LANGUAGE) {
  for (const [kind, path] of Object.entries(kinds(lang, words))) {
    test(`${kind}, in ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await open(page, path);
      await unfold(page);
      let runs = await sweep(page, true);
      await page.locator("#turn").click();
      await expect(page.locator("#turn")).toHaveAttribute("aria-pressed", "true");
      await unfold(page);
      runs += await sweep(page, false);
      expect(runs).toBe(12);
    });
  }
}
