// Map and network: every place and tie by keyboard, by its name and by pointing, and the same ties as rows.
import { LANGUAGES, at, excess, expect, faults, found, heading, open, test } from "./support.mjs";

const PICTURES = Object.entries(LANGUAGES).flatMap(([lang, words]) =>
  ["map", "network"].map((view) => ({ lang, view, path: `${words.explorer}?view=${view}` })),
);

/** The words of names, in each language. */
const WORDS = {
  fr: { status: /(en cours|situation inconnue|terminé)( \d+)?$/, count: /, (\d+) partenariats?(,|$)/ },
  vi: { status: /(đang hoạt động|chưa rõ|đã kết thúc)( \d+)?$/, count: /, (\d+) quan hệ đối tác(,|$)/ },
};

/** All marks of a picture: ids, names, addresses and what they are tied to. */
const marks = (page, view) =>
  page.locator(`#${view} [data-ends]`).evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.id,
      name: mark.getAttribute("aria-label"),
      path: mark.getAttribute("href"),
      ends: mark.dataset.ends.split(" "),
    })),
  );

const focusOn = (page, id) => page.locator(`[id="${id}"]`).evaluate((mark) => mark.focus());
const focused = (page) => page.evaluate(() => document.activeElement.id);

for (const { lang, view, path } of PICTURES) {
  test(`one stop of Tab for each group, arrows inside it: /${path}`, async ({ page }) => {
    await open(page, path);
    const groups = page.locator(`#${view} [data-rove]`);
    await expect(groups).toHaveCount(3);
    for (const group of await groups.all()) {
      await expect(group.locator('[tabindex="0"]')).toHaveCount(1);
      const ids = await group.locator("a").evaluateAll((all) => all.map((mark) => mark.id));
      expect(ids.length).toBeGreaterThan(10);
      await focusOn(page, ids[0]);
      const press = async (key, id) => {
        await page.keyboard.press(key);
        expect(await focused(page), key).toBe(id);
      };
      for (const [at, id] of ids.entries()) {
        if (at > 0) await press(at % 2 ? "ArrowRight" : "ArrowDown", id);
      }
      await press("ArrowRight", ids.at(-1));
      await press("ArrowLeft", ids.at(-2));
      await press("ArrowUp", ids.at(-3));
      await press("Home", ids[0]);
      await press("ArrowLeft", ids[0]);
      await press("End", ids.at(-1));
      await expect(group.locator('[tabindex="0"]')).toHaveCount(1);
      await expect(group.locator(":focus")).toHaveAttribute("tabindex", "0");
      await page.keyboard.press("Tab");
      await expect(group.locator(":focus")).toHaveCount(0);
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(ids.at(-1));
    }
  });

  test(`names say places, since when, status and how many: /${path}`, async ({ page, request }) => {
    await open(page, path);
    const all = await marks(page, view);
    const places = new Map(all.filter(({ ends }) => ends.length === 1).map((place) => [place.ends[0], place.name]));
    const sums = new Map();
    const { partnerships } = await (await request.get("dataset.json")).json();
    const starts = new Map(
      partnerships.map(({ id, facts }) => {
        const claims = facts.find(({ key }) => key === "since")?.claims ?? [];
        return [id, (claims.find((claim) => claim.preferred) ?? claims[0])?.value.date];
      }),
    );
    let dated = 0;
    for (const { name, path: href, ends } of all.filter(({ ends }) => ends.length === 2)) {
      name.split(", ")[0].split(" – ").forEach((end, side) => expect(places.get(ends[side]), name).toContain(end));
      expect(name).toMatch(WORDS[lang].status);
      const several = Number(WORDS[lang].count.exec(name)?.[1] ?? 1);
      ends.forEach((end) => sums.set(end, (sums.get(end) ?? 0) + several));
      const start = starts.get(href.split("/").at(-2));
      if (several === 1 && /^\d{4}$/.test(start ?? "")) {
        expect(name).toContain(`, ${lang === "fr" ? "depuis" : "từ năm"} ${start}, `);
        dated += 1;
      }
    }
    expect(dated).toBeGreaterThan(10);
    for (const [end, name] of places) {
      expect(Number(WORDS[lang].count.exec(name)[1]), name).toBe(sums.get(end));
    }
    for (const side of ["f", "v"]) {
      const own = [...sums].filter(([end]) => end.startsWith(side));
      expect(own.reduce((sum, [, count]) => sum + count, 0)).toBe(await found(page));
    }
  });

  test(`as many rows as ties: /${path}`, async ({ page }) => {
    await open(page, path);
    const ties = (await marks(page, view)).filter(({ ends }) => ends.length === 2);
    const rows = page.locator("#ties-rows tbody tr");
    await expect(rows).toHaveCount(ties.length);
    await expect(rows.first()).toBeHidden();
    await page.locator("#ties-rows summary").press("Enter");
    await expect(rows.first()).toBeVisible();
  });

  test(`what is pointed at is said and raised with its ties: /${path}`, async ({ page }) => {
    await open(page, path);
    const all = await marks(page, view);
    const raised = () =>
      page.locator(`#${view} .raised`).evaluateAll((marks) => marks.map((mark) => mark.id).sort());
    const place = all.find(({ id }) => id === "p-ha-noi");
    const ties = all.filter(({ ends }) => ends.length === 2 && ends.includes(place.ends[0]));
    const others = new Set(ties.flatMap(({ ends }) => ends));
    const tied = all.filter((mark) => ties.includes(mark) || (mark.ends.length === 1 && others.has(mark.ends[0])));
    expect(ties.length).toBeGreaterThan(2);
    for (const pointAt of [
      () => focusOn(page, place.id),
      () => page.locator(`#${place.id} ${view === "map" ? ".place" : "text"}`).first().hover(),
    ]) {
      await pointAt();
      await expect(page.locator("#pointed")).toHaveText(place.name);
      await expect(page.locator(`#${view}`)).toHaveClass(/\braising\b/);
      expect(await raised()).toEqual(tied.map(({ id }) => id).sort());
      await page.locator(`#${view} .legend`).hover();
      await expect(page.locator("#pointed")).toBeEmpty();
      await expect(page.locator(".raising, .raised")).toHaveCount(0);
    }
    await page.mouse.move(0, 0);
    await focusOn(page, ties[0].id);
    await expect(page.locator("#pointed")).toHaveText(ties[0].name);
    expect((await raised()).length).toBe(3);
  });

  test(`nothing stays raised when focus and pointer leave: /${path}`, async ({ page }) => {
    // Fault: only what is pointed at inside .ties is followed.
    await open(page, path);
    for (const [enter, leave] of [
      [() => focusOn(page, "p-hue"), () => page.locator("#search").focus()],
      [() => page.locator(`#p-hue ${view === "map" ? ".place" : "text"}`).first().hover(), () => heading(page).hover()],
    ]) {
      await enter();
      await expect(page.locator(".raising")).toHaveCount(1);
      await leave();
      await expect(page.locator(".raising, .raised")).toHaveCount(0);
      await expect(page.locator("#pointed")).toBeEmpty();
    }
  });

  test(`Enter on a place keeps only its partnerships, and gives the others back: /${path}`, async ({ page, baseURL }) => {
    await open(page, path);
    const before = await found(page);
    for (const [id, key] of [["p-ha-noi", "vn"], ["p-siaap", "fr"]]) {
      const place = page.locator(`#${id}`);
      await focusOn(page, id);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL((url) => url.searchParams.has(key) && url.searchParams.get("view") === view);
      await expect(place).toBeFocused();
      await expect(place).toHaveAttribute("aria-current", "true");
      expect(await found(page)).toBe(Number(WORDS[lang].count.exec(await place.getAttribute("aria-label"))[1]));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(at(baseURL, path));
      await expect(place).toBeFocused();
      expect(await found(page)).toBe(before);
    }
  });

  test(`Enter on a tie opens its partnership: /${path}`, async ({ page, baseURL }) => {
    await open(page, path);
    await focusOn(page, "t-la-seyne-sur-mer-can-tho");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at(baseURL, LANGUAGES[lang].partnership("la-seyne-sur-mer--can-tho")));
  });

  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1440]) {
      test(`axe-core finds nothing in ${colorScheme} at ${width} pixels: /${path}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, path);
        await expect(page.locator(`#${view}`)).toBeVisible();
        expect(await faults(page)).toEqual([]);
        expect(await excess(page)).toBeLessThanOrEqual(0);
      });
    }
  }
}

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  for (const { view, path } of PICTURES) {
    test(`a tap keeps a place's partnerships, says and raises it: /${path}`, async ({ page }) => {
      await open(page, path);
      const name = await page.locator("#p-hue").getAttribute("aria-label");
      await page.locator(`#p-hue ${view === "map" ? ".place" : "text"}`).first().tap();
      await expect(page).toHaveURL(/[?&]vn=/);
      await expect(page.locator("#pointed")).toHaveText(name);
      await expect(page.locator(`#${view}.raising #p-hue.raised`)).toHaveCount(1);
    });
  }
});
