// A page that is published as the program would draw it stays when the program takes over: its elements are the same
// ones, and they say what the program would have drawn.
import { EACH_LANGUAGE, LANGUAGES, at, expect, heading, live, open, slowDown, test } from "./support.mjs";

/** What the page says, element by element, whatever the order of attributes; without what is folded and written when opened. */
const said = (page) =>
  page.evaluate(() => {
    const lines = [];
    const write = (node, depth) => {
      const indent = " ".repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) lines.push(indent + node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const attributes = [...node.attributes].filter(({ name, value }) => name !== "class" || value !== "");
      const named = attributes.map(({ name, value }) => `${name}="${value.trim()}"`).sort();
      lines.push(`${indent}<${[node.localName, ...named].join(" ")}>`);
      if (node.id !== "shared") node.childNodes.forEach((child) => write(child, depth + 1));
    };
    write(document.getElementById("app"), 0);
    return lines;
  });

/** Holds the program back until what is returned is called. */
async function hold(page) {
  let release;
  const isReleased = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}

/** Pages of each kind that stays, by how the words of a language name them. */
const PAGES = {
  "the timeline": (words) => words.home,
  "a past edition": (words) => words.edition(8),
  "the edition announced": (words) => words.edition(13),
  "an edition of which little is known": (words) => words.edition(3),
  "a partnership": (words) => words.partnership("ile-de-france--ha-noi"),
  "an authority": (words) => words.locality("hai-phong"),
  "an authority that is no more": (words) => words.locality("hai-duong"),
};

for (const [lang, words] of EACH_LANGUAGE) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} in ${lang} stays, and is what the program draws`, async ({ page, baseURL }) => {
      const release = await hold(page);
      await page.goto(path(words), { waitUntil: "commit" });
      await expect(heading(page)).toBeVisible();
      await page.waitForFunction(() => document.readyState === "complete");
      await page.evaluate(() => document.querySelectorAll("#app *").forEach((element) => (element.wasPublished = true)));
      release();
      await live(page);
      // All but what the program adds.
      const added = await page.evaluate(() => [...document.querySelectorAll("#app *")].filter((it) => !it.wasPublished).map((it) => it.id));
      expect(added).toEqual(["", "announcer"]);

      const published = await said(page);
      // Away and back: now the program draws it.
      await page.locator("footer, header").locator(`a[href$="${words.explorer}"]`).first().click();
      await expect(heading(page)).toHaveText(words.explorerTitle);
      await page.goBack();
      await expect(page).toHaveURL(at(baseURL, path(words)));
      await expect(page.locator("#search")).toHaveCount(0);
      expect(await page.evaluate(() => [...document.querySelectorAll("#main > div *")].some((it) => it.wasPublished))).toBe(false);
      expect(await said(page)).toEqual(published);
    });
  }
}

test("what a reader has unfolded or chosen stays as well", async ({ page }) => {
  const release = await hold(page);
  await page.goto(LANGUAGES.fr.home, { waitUntil: "commit" });
  await page.locator("#rows > summary").click();
  await page.locator("#rows td a").first().focus();
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("h1")));
  release();
  await live(page);
  await expect(page.locator("#rows")).toHaveAttribute("open", "");
  await expect(page.locator("#rows td a").first()).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(LANGUAGES.fr.headline);
});

const CHANGES = {
  "something more in it": () => document.getElementById("main").prepend(document.createElement("aside")),
  "spaces between its parts": () => document.getElementById("main").firstChild.after(" "),
  "its comments left out": () => document.getElementById("main").lastChild.remove(),
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`a page with ${name} is drawn anew`, async ({ page }) => {
    await page.route("**/*.wasm", async (route) => {
      await expect(page.locator("footer")).toBeVisible();
      await page.evaluate(change);
      await page.evaluate(() => (document.getElementById("main").isPublished = true));
      await route.continue();
    });
    await open(page, LANGUAGES.fr.home);
    expect(await page.evaluate(() => document.getElementById("main").isPublished)).toBeUndefined();
    await expect(page.locator("#main > aside")).toHaveCount(0);
    await page.getByRole("button", { name: LANGUAGES.fr.zoomIn }).click();
    await expect(page).toHaveURL(/from=/);
  });
}

test("on a slow line nothing is asked for twice", async ({ page }) => {
  await slowDown(page);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page, LANGUAGES.fr.home);
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => url.endsWith(".wasm")).length).toBe(1);
  expect(requests.filter((url, index) => requests.indexOf(url) !== index)).toEqual([]);
});
