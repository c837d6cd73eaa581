// The names that are written in map and network: none over another, none outside the screen.
import { EACH_LANGUAGE, excess, expect, open, test } from "./support.mjs";

const PARTS = [
  "", "&at=47,2.5,3", "&at=16,107,3", "&at=21.03,105.85,8", "&era=signed", "&confidence=high,medium,low",
];

/** The names that are written in the map, where they are seen, as boxes on the screen. */
const labels = (page) =>
  page.locator(".map a text, .map .sea").evaluateAll((texts) =>
    texts.map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      return { name: text.textContent, left, top, right, bottom };
    }),
  );

for (const [lang, words] of EACH_LANGUAGE) {
  for (const [width, room] of [1440, 900, 320].flatMap((width) => [1, 2].map((room) => [width, room]))) {
    test(`names on the map overlap by at most ${room} pixels at ${width} pixels, in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const part of PARTS) {
        await open(page, `${words.explorer}?view=map${part}`);
        const all = await labels(page);
        expect(all.length, part).toBeGreaterThan(1);
        const shared = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
        const over = (a, b) => Math.min(shared(a, b, "left", "right"), shared(a, b, "top", "bottom")) > room;
        const both = all.flatMap((a, at) =>
          all.slice(at + 1).filter((b) => over(a, b)).map((b) => `${a.name} / ${b.name}`),
        );
        expect.soft(both, part).toEqual([]);
      }
    });
  }

  test(`no name of the network leaves a narrow screen, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const part of ["", "&era=signed&confidence=high,medium,low"]) {
      await open(page, `${words.explorer}?view=network${part}`);
      const outside = await page.locator("#network text").evaluateAll((texts) =>
        texts
          .filter((text) => text.getBoundingClientRect().left < 0 || text.getBoundingClientRect().right > 320)
          .map((text) => text.textContent),
      );
      expect(outside).toEqual([]);
      expect(await excess(page)).toBe(0);
    }
  });
}
