// Map and network: their state in the address, what the map asks for, and their way out.
import { brotliCompressSync, constants } from "node:zlib";
import { LANGUAGES, at, expect, found, heading, historyLength, open, pairs, tabTo, test } from "./support.mjs";

const EXPLORER = LANGUAGES.fr.explorer;
const MAP = `${EXPLORER}?view=map`;
const HANOI = "at=21.03,105.85,8";

/** The viewport in the address. */
const viewport = (page) => new URL(page.url()).searchParams.get("at");

/** By how many pixels the focused place is outside the map, at most. */
async function hidden(page) {
  const map = page.locator(".map");
  const [inner, outer] = [await map.locator("a:focus .place").boundingBox(), await map.boundingBox()];
  const edges = [inner.x - outer.x, inner.y - outer.y, outer.x + outer.width - inner.x - inner.width];
  return Math.max(0, -Math.min(...edges, outer.y + outer.height - inner.y - inner.height));
}

for (const view of ["map", "network"]) {
  test(`places are named as they are today or as they signed, in the ${view}`, async ({ page, baseURL }) => {
    const path = `${EXPLORER}?view=${view}`;
    await open(page, path);
    await expect(page.locator("#p-hai-phong")).toBeAttached();
    await expect(page.locator("#p-hai-duong")).toHaveCount(0);
    const outlines = view === "map" && page.waitForRequest(/\/map\/vietnam-signed\.svg$/);
    await page.locator("#era-signed").first().press("Enter");
    await expect(page).toHaveURL(at(baseURL, `${path}&era=signed`));
    await expect(page.locator("#p-hai-duong")).toHaveAccessibleName(/Hải Dương, \d+ partenariats?$/);
    if (outlines) {
      await outlines;
      await expect(page.locator(".map .land.vn").first()).toHaveAttribute("href", "map/vietnam-signed.svg#vietnam");
    }
    await expect(page.locator("#era-signed").first()).toHaveAttribute("aria-pressed", "true");
    await page.locator("#era-today").first().click();
    await expect(page).toHaveURL(at(baseURL, path));
    await expect(page.locator("#p-hai-duong")).toHaveCount(0);
  });

  test(`every id is there once, in the ${view}`, async ({ page }) => {
    // Fault: the switch of eras is there twice.
    await open(page, `${EXPLORER}?view=${view}`);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`the state of the ${view} survives reloading and the other language`, async ({ page, baseURL }) => {
    const query = `?vn=ha-noi&confidence=high,medium,low&view=${view}&era=signed${view === "map" ? `&${HANOI}` : ""}`;
    await open(page, EXPLORER + query);
    const shown = () =>
      page.evaluate(() => ({
        marks: [...document.querySelectorAll(".ties [data-ends]")].map(({ id }) => id).sort(),
        pressed: [...document.querySelectorAll("[aria-pressed=true]")].map(({ id }) => id),
        chosen: [...document.querySelectorAll("[aria-current=true][data-ends]")].map(({ id }) => id),
        lands: [...document.querySelectorAll(".land")].map((land) => land.getAttribute("transform")),
      }));
    const before = await shown();
    expect(before.marks.length).toBeGreaterThan(2);
    expect(before.chosen).toEqual(["p-ha-noi"]);
    const search = new URL(page.url()).search;
    await page.reload();
    await expect(page.locator("#announcer")).toBeAttached();
    expect(await shown()).toEqual(before);
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page).toHaveURL(at(baseURL, LANGUAGES.vi.explorer + search));
    await expect(heading(page)).toHaveText(LANGUAGES.vi.explorerTitle);
    expect(await shown()).toEqual(before);
  });

  test(`the ${view} leads to the same partnerships on the timeline`, async ({ page, baseURL }) => {
    const query = "?q=nghệ&confidence=high,medium,low";
    await open(page, EXPLORER + query);
    const links = (all) => all.evaluateAll((links) => links.map((link) => link.getAttribute("href")).sort());
    const listed = await links(pairs(page));
    const count = await page.locator("#count").innerText();
    await page.locator(`#view-${view}`).click();
    await page.locator(".export a").click();
    await expect(page).toHaveURL((url) => url.pathname.endsWith("/fr/") && url.searchParams.get("q") === "nghệ");
    expect(new URL(page.url()).searchParams.get("confidence")).toBe("high,medium,low");
    expect(new URL(page.url()).searchParams.has("view")).toBe(false);
    await expect(page.locator("#filter")).toContainText(count);
    const rows = await links(page.locator("#rows .pair"));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !listed.includes(row))).toEqual([]);
    await page.locator("#filter a").first().click();
    await expect(page).toHaveURL((url) => url.href.startsWith(at(baseURL, `${EXPLORER}?`)));
    expect(await links(pairs(page))).toEqual(listed);
  });
}

test("buttons, keys, wheel and mouse move the map, in one entry of the history", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await open(page, MAP);
  const entries = await historyLength(page);
  let last = viewport(page);
  expect(last).toBeNull();
  const moves = async (what, act) => {
    await act();
    await expect.poll(() => viewport(page), what).not.toBe(last);
    last = viewport(page);
    expect(await historyLength(page), what).toBe(entries);
  };
  const whole = async (act) => {
    await act();
    await expect(page).toHaveURL(at(baseURL, MAP));
    last = null;
  };
  await moves("zoom-in", () => page.locator("#zoom-in").press("Enter"));
  await expect(page.locator("#zoom-in")).toBeFocused();
  for (const button of ["zoom-in", "west", "south", "east", "north", "zoom-out"]) {
    await moves(button, () => page.locator(`#${button}`).click());
  }
  await whole(() => page.locator("#whole").click());
  await page.locator("#p-ha-noi").evaluate((mark) => mark.focus());
  for (const key of ["+", "+", "Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowLeft", "-"]) {
    await moves(key, () => page.keyboard.press(key));
    await expect(page.locator("#p-ha-noi")).toBeFocused();
  }
  await whole(() => page.keyboard.press("0"));
  const { x, y, width, height } = await page.locator(".map").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down("Control");
  await moves("ctrl and wheel", () => page.mouse.wheel(0, -200));
  await page.keyboard.up("Control");
  await moves("drag", async () => {
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 80, y + height / 2 + 40, { steps: 4 });
    await page.mouse.up();
  });
  await expect(heading(page)).toHaveText(LANGUAGES.fr.explorerTitle);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  expect(viewport(page)).toBe(last);
});

test("a mark outside the picture is brought inside by the arrow that reaches it", async ({ page }) => {
  await open(page, `${MAP}&${HANOI}`);
  await page.locator("#p-ha-noi").evaluate((mark) => mark.focus());
  for (const key of ["End", "Home", "End"]) {
    await page.keyboard.press(key);
    await expect.poll(() => hidden(page), key).toBe(0);
  }
});

test("Tab stops at what is inside the picture only", async ({ page }) => {
  await open(page, `${MAP}&${HANOI}`);
  await expect(page.locator('#map g.fr a[tabindex="0"]')).toHaveCount(0);
  const stop = page.locator('#map g.vn a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await page.locator("#whole").focus();
  await tabTo(page, stop);
  await expect.poll(() => hidden(page)).toBe(0);
});

test("outlines are asked for by the map only, and weigh at most 40,000 bytes", async ({ browser, baseURL }) => {
  const asked = async (view) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const bodies = new Map();
    page.on("response", (response) => bodies.set(new URL(response.url()).pathname, response.body()));
    await open(page, `${EXPLORER}?view=${view}`);
    await page.waitForLoadState("networkidle");
    const read = new Map(await Promise.all([...bodies].map(async ([path, body]) => [path, await body])));
    await context.close();
    return read;
  };
  const [list, map] = [await asked("list"), await asked("map")];
  expect([...list.keys()].filter((path) => path.includes("/map/"))).toEqual([]);
  const more = [...map].filter(([path]) => !list.has(path));
  expect(more.map(([path]) => path.split("/").at(-1)).sort()).toEqual(["france-today.svg", "vietnam-today.svg"]);
  const packed = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  expect(more.reduce((sum, [, body]) => sum + packed(body), 0)).toBeLessThanOrEqual(40_000);
});
