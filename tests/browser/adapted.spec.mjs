// Pages as readers set them: in the system's colours, with more room between letters and lines, enlarged, by touch.
import { EACH_LANGUAGE, LANGUAGES, excess, expect, open, test } from "./support.mjs";

test.skip(() => test.info().project.name !== "root", "Pages are the same in a folder.");

const fr = LANGUAGES.fr;
const EXAMPLES = {
  home: fr.home,
  "an edition": fr.edition(12),
  "the explorer": `${fr.explorer}?q=lyon`,
  "the explorer as a map": `${fr.explorer}?view=map`,
  "the explorer as a network": `${fr.explorer}?view=network`,
  comparison: `${fr.compare}?edition=8,12`,
};

/** How what has the focus looks, with all that is drawn in it; and how it looks without. */
const looks = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    const look = () =>
      [it, ...it.querySelectorAll("*")].slice(0, 12).map((part) => {
        const style = getComputedStyle(part);
        const outline = style.outlineStyle === "none" ? "none" : `${style.outlineWidth} ${style.outlineColor}`;
        return [outline, style.stroke, style.strokeWidth, style.fill, style.opacity].join(" ");
      });
    const name = (it.getAttribute("aria-label") || it.textContent).trim().slice(0, 60);
    const focused = look().join("\n");
    it.blur();
    const plain = look().join("\n");
    it.focus({ preventScroll: true });
    return { name: `${it.localName} ${name}`, isPage: it === document.body, isSeen: focused !== plain };
  });

for (const forcedColors of ["none", "active"]) {
  for (const [name, path] of Object.entries(EXAMPLES)) {
    test(`the focus is seen at every stop, with forced colours ${forcedColors}: ${name}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
      await open(page, path);
      const unseen = [];
      let stops = 0;
      for (; stops < 150; stops++) {
        await page.keyboard.press("Tab");
        const { name, isPage, isSeen } = await looks(page);
        if (isPage) break;
        if (!isSeen) unseen.push(name);
      }
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    });
  }
}

test("with forced colours a control has an edge, and what is pressed differs by more than a colour that is gone", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of Object.values(EXAMPLES)) {
    await open(page, path);
    const faults = await page.evaluate(() => {
      const all = [...document.querySelectorAll("button, select, input")].filter((it) => it.checkVisibility());
      const name = (it) => `${it.localName} ${it.textContent.trim().slice(0, 40)}`;
      const look = (it) => {
        const style = getComputedStyle(it);
        return [
          style.borderTopStyle === "none" ? 0 : style.borderTopWidth,
          style.outlineStyle === "none" ? 0 : style.outlineWidth,
          style.textDecorationLine,
          style.fontWeight,
          style.backgroundColor,
          style.color,
          /^✓/.test(it.textContent.trim()),
        ];
      };
      const edge = (it) => {
        const [border, outline, line] = look(it);
        return parseFloat(border) > 0 || parseFloat(outline) > 0 || line === "underline" || /checkbox|radio/.test(it.type);
      };
      const found = all.filter((it) => !edge(it)).map((it) => `no edge: ${name(it)}`);
      for (const pressed of all.filter((it) => it.getAttribute("aria-pressed") === "true")) {
        const other = [...pressed.parentElement.querySelectorAll('[aria-pressed="false"]')][0];
        if (other && `${look(other)}` === `${look(pressed)}`) found.push(`as if not pressed: ${name(pressed)}`);
      }
      return found;
    });
    expect.soft(faults, path).toEqual([]);
  }
});

/** The room that WCAG 2.2 has readers make, criterion 1.4.12. A sheet of the page's own would break its policy. */
const spaced = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Texts that something cuts off. */
const cut = (page) =>
  page.evaluate(() => {
    const hides = /hidden|clip/;
    const isText = (it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [];
    for (const it of document.querySelectorAll("body *")) {
      if (!isText(it) || !it.checkVisibility() || it.closest(".visually-hidden, svg, select, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(it);
      const text = range.getBoundingClientRect();
      for (let around = it; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        // What is for screen readers only.
        if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none") break;
        const isWide = hides.test(style.overflowX) && (text.right > box.right + 1 || text.left < box.left - 1);
        const isHigh = hides.test(style.overflowY) && (text.bottom > box.bottom + 1 || text.top < box.top - 1);
        if ((isWide || isHigh) && text.width > 1) found.push(`${it.localName}.${it.className} ${it.textContent.trim().slice(0, 40)}`);
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      }
    }
    return found;
  });

for (const [lang, words] of EACH_LANGUAGE) {
  test(`with more room between letters, words and lines nothing is cut at 320 pixels, in ${lang}`, async ({ page }) => {
    // 320 pixels are a window of 640 enlarged to 200 %, or one of 1280 to 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      words.home,
      words.edition(12),
      words.explorer,
      `${words.explorer}?confidence=high,medium,low&view=table`,
      `${words.explorer}?view=map`,
      `${words.explorer}?view=network`,
      words.partnership("val-de-marne--yen-bai"),
      words.locality("hai-duong"),
      `${words.compare}?edition=8,12`,
      words.sources,
      words.data,
    ]) {
      await open(page, path);
      await spaced(page);
      expect.soft(await excess(page), path).toBe(0);
      expect.soft(await cut(page), path).toEqual([]);
    }
  });
}

/** Targets of a picture that are too small or too near another (WCAG 2.2, criterion 2.5.8), each with what it leads to. */
const crowded = (page, picture, marks) =>
  page.evaluate(
    ([picture, marks]) => {
      const least = 24;
      const all = [...document.querySelectorAll(`${picture} ${marks}`)]
        .filter((it) => it.checkVisibility())
        .map((it) => ({ it, box: it.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const isSmall = ({ box }) => box.width < least - 0.5 || box.height < least - 0.5;
      const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
      // From the middle of the one to the other's box, or to its middle where that is small as well.
      const distance = (one, other) => {
        const [x, y] = middle(one.box);
        const [u, v] = middle(other.box);
        if (isSmall(other)) return Math.hypot(x - u, y - v) - least / 2;
        const { left, right, top, bottom } = other.box;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      };
      const crowded = all.filter((one) => isSmall(one) && all.some((other) => other !== one && distance(one, other) < least / 2));
      return { count: all.length, small: all.filter(isSmall).length, crowded: crowded.map(({ it }) => it.getAttribute("aria-label") ?? it.textContent) };
    },
    [picture, marks],
  );

for (const width of [320, 1280]) {
  test(`marks of pictures are 24 pixels each way, or have room around them, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [path, picture, marks] of [
      [fr.home, "svg", "a.stone"],
      [`${fr.explorer}?view=network`, "#network", 'a[id^="p-"]'],
      [`${fr.explorer}?view=map`, "#map", 'a[id^="p-"]'],
    ]) {
      await open(page, path);
      const found = await crowded(page, picture, marks);
      expect.soft(found.count, path).toBeGreaterThan(12);
      // Places on a map lie where they lie; rows below it name the same ones ("equivalent" in the criterion).
      const rows = await page.locator("#ties-rows").evaluateAll((all) => all.map((it) => it.textContent).join());
      const short = (name) => name.split(/, | \(/)[0].replace(/^Province (de |d’)/, "");
      expect.soft(found.crowded.filter((name) => !rows.includes(short(name))), path).toEqual([]);
    }
  });
}
