// The timeline's window: by button, key, wheel with Ctrl, drag and pinch; kept in the address.
import { expect, numberOn, open, picture, tabTo, test } from "./support.mjs";

test.use({ viewport: { width: 1280, height: 1000 } });

/** The window in the address; null for the whole period. */
const shown = (page) => {
  const query = new URL(page.url()).searchParams;
  return query.has("from") && query.has("to") ? { from: Number(query.get("from")), to: Number(query.get("to")) } : null;
};
const span = (page) => (shown(page) ? shown(page).to - shown(page).from : null);
const from = (page) => shown(page)?.from ?? null;

/** The whole period, as the picture says it. */
const whole = async (page) => {
  const name = await picture(page).getAttribute("aria-label");
  const [first, last] = /(\d+)-(\d+)/.exec(name).slice(1).map(Number);
  return { from: first, to: last };
};

const button = (page, name) => page.getByRole("button", { name, exact: true });

/** A place in the picture where there is no link. */
const water = async (page) => {
  await picture(page).scrollIntoViewIfNeeded();
  return picture(page).evaluate((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    for (let y = top + height / 4; y < top + height; y += 3) {
      const [x, clear] = [left + width / 2, [-60, 0, 60]];
      const found = clear.map((shift) => document.elementFromPoint(x + shift, y));
      if (found.every((element) => svg.contains(element) && !element.closest("a"))) return { x, y };
    }
    throw new Error("There are links everywhere");
  });
};

test("buttons zoom and move, the address follows, and a reload shows the same", async ({ page }) => {
  await open(page, "fr/");
  const all = await whole(page);
  await button(page, "Agrandir").click();
  await expect.poll(() => span(page)).toBeCloseTo((all.to - all.from) / 2, 1);
  const zoomed = shown(page);
  await button(page, "Plus tôt").click();
  await expect.poll(() => from(page)).toBeLessThan(zoomed.from);
  await button(page, "Plus tard").click();
  await expect.poll(() => shown(page)).toEqual(zoomed);

  const name = await picture(page).getAttribute("aria-label");
  await page.reload();
  await expect(picture(page)).toHaveAttribute("aria-label", name);
  expect(shown(page)).toEqual(zoomed);

  await button(page, "Réduire").click();
  await expect.poll(() => shown(page)).toBeNull();
  await button(page, "Agrandir").click();
  await expect.poll(() => shown(page)).not.toBeNull();
  await button(page, "Toute la période").click();
  await expect.poll(() => page.url()).not.toContain("?");
});

test("the window stops at both ends and at its shortest", async ({ page }) => {
  await open(page, "fr/");
  const all = await whole(page);
  for (const [end, name] of [[all.from, "Plus tôt"], [all.to, "Plus tard"]]) {
    const middle = end === all.from ? end + 2 : end - 2;
    await open(page, `fr/?from=${middle - 1}&to=${middle + 1}`);
    for (let count = 0; count < 3; count++) await button(page, "Agrandir").click();
    await expect.poll(() => span(page)).toBeCloseTo(1, 5);
    for (let count = 0; count < 9; count++) await button(page, name).click();
    await expect.poll(() => (end === all.from ? shown(page).from : shown(page).to)).toBe(end);
    expect(span(page)).toBeCloseTo(1, 5);
  }
  for (let count = 0; count < 7; count++) await button(page, "Réduire").click();
  await expect.poll(() => shown(page)).toBeNull();
});

test("zooming makes no entries in the history", async ({ page }) => {
  // Between pages that the program draws: a document would be loaded, and so would the timeline.
  await open(page, "fr/assises/8/");
  await page.getByRole("link", { name: "Chronologie" }).click();
  await expect(picture(page)).toBeVisible();
  for (let count = 0; count < 3; count++) await button(page, "Agrandir").click();
  await expect.poll(() => shown(page)).not.toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/assises\/8\/$/);
});

test("keys + − 0 zoom around the stone, Shift and arrows move the window", async ({ page }) => {
  await open(page, "fr/?edition=8");
  const all = await whole(page);
  const stone = picture(page).getByRole("link", { name: /^8 / });
  await tabTo(page, stone);
  await page.keyboard.press("+");
  await expect.poll(() => span(page)).toBeCloseTo((all.to - all.from) / 2, 1);
  await expect(stone).toBeFocused();
  await page.keyboard.press("+");
  await expect.poll(() => span(page)).toBeCloseTo((all.to - all.from) / 4, 1);
  expect(shown(page).from).toBeLessThan(2010.8);
  expect(shown(page).to).toBeGreaterThan(2010.9);
  const zoomed = shown(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => from(page)).toBeGreaterThan(zoomed.from);
  await page.keyboard.press("Shift+ArrowLeft");
  // Each step is rounded to a twentieth of a year.
  await expect.poll(() => from(page)).toBeLessThan(zoomed.from + 0.2);
  await page.keyboard.press("-");
  await expect.poll(() => span(page)).toBeCloseTo((all.to - all.from) / 2, 1);
  await page.keyboard.press("0");
  await expect(page).toHaveURL(/\/fr\/\?edition=8$/);
  await expect(stone).toBeFocused();
});

test("the wheel with Ctrl zooms the picture and not the page", async ({ page }) => {
  await open(page, "fr/");
  const all = await whole(page);
  const { x, y } = await water(page);
  await page.evaluate(() => addEventListener("wheel", (event) => (window.isPrevented = event.defaultPrevented)));
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await expect.poll(() => span(page) ?? all.to - all.from).toBeLessThan(all.to - all.from);
  const zoomed = span(page);
  expect(await page.evaluate(() => window.isPrevented)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => span(page) ?? all.to - all.from).toBeGreaterThan(zoomed);
  await page.keyboard.up("Control");
});

test("the wheel alone scrolls the page", async ({ page }) => {
  await open(page, "fr/");
  const { x, y } = await water(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(shown(page)).toBeNull();
});

test("the mouse drags the window, and what is under it is not chosen", async ({ page }) => {
  await open(page, "fr/?from=1990&to=2020");
  const { x, y } = await water(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => from(page)).toBeGreaterThan(1990);
  expect(span(page)).toBeCloseTo(30, 1);
  expect(page.url()).not.toContain("edition=");
});

test("a drag that begins on a stone moves the window and does not choose it", async ({ page }) => {
  await open(page, "fr/?from=1990&to=2020");
  const stone = picture(page).getByRole("link", { name: /^8 / });
  await stone.scrollIntoViewIfNeeded();
  const body = await stone.locator("circle").last().boundingBox();
  const [x, y] = [body.x + body.width / 2, body.y + body.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 10 });
  await page.mouse.up();
  // 200 pixels are about 5 of the 30 years.
  await expect.poll(() => from(page)).toBeGreaterThan(1993);
  expect(page.url()).not.toContain("edition=");
});

test("a click after a drag chooses again", async ({ page }) => {
  await open(page, "fr/?from=1990&to=2020");
  const { x, y } = await water(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => from(page)).toBeGreaterThan(1990);
  await numberOn(picture(page).getByRole("link", { name: /^8 / }), 8).click();
  await expect(page).toHaveURL(/edition=8/);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  /** Moves fingers from place to place, one list of places per step. */
  const touch = async (page, steps) => {
    const devtools = await page.context().newCDPSession(page);
    const send = (type, places) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
    await send("touchStart", steps[0]);
    for (const places of steps.slice(1)) await send("touchMove", places);
    await send("touchEnd", []);
  };

  const SPREADS = [50, 60, 70, 80, 90, 100];
  const MOVES = [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200];

  test("two fingers stretch the window", async ({ page }) => {
    await open(page, "fr/");
    const all = await whole(page);
    const { x, y } = await water(page);
    await touch(page, SPREADS.map((spread) => [[x - spread, y], [x + spread, y]]));
    await expect.poll(() => span(page)).toBeLessThan((all.to - all.from) * 0.7);
    expect(span(page)).toBeGreaterThan((all.to - all.from) * 0.3);
    expect(await page.evaluate(() => visualViewport.scale)).toBe(1);
  });

  test("one finger moves the window across", async ({ page }) => {
    await open(page, "fr/?from=1990&to=2020");
    const { x, y } = await water(page);
    await touch(page, MOVES.map((moved) => [[x - moved, y]]));
    await expect.poll(() => from(page)).toBeGreaterThan(1993);
    expect(span(page)).toBeCloseTo(30, 1);
  });

  test("one finger up and down scrolls the page", async ({ page }) => {
    await open(page, "fr/");
    const { x, y } = await water(page);
    await touch(page, MOVES.map((moved) => [[x, y - moved]]));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(shown(page)).toBeNull();
  });
});
