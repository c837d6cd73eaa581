// What goes wrong around the page: slow and huge files, denied storage, a wrong clock, tabs, zoom.
// What fails outright is in failures.spec.mjs, junk by hand in junk.spec.mjs and made up in any-address.spec.mjs, a lost
// network in offline.spec.mjs.
import { readFileSync } from "node:fs";
import { FAILED_REQUEST, LANGUAGES, excess, expect, heading, live, open, picture, test } from "./support.mjs";

const { fr, vi } = LANGUAGES;
const dataset = JSON.parse(readFileSync("public/dataset.json", "utf8"));

test.describe("files that come wrong", () => {
  // A loader that is another file than was published is not run, and the browser says so.
  // What Chromium says of HTML in the place of a script.
  test.use({ allowedErrors: [new RegExp(`${FAILED_REQUEST.source}|^Failed to load module script`)] });

  test("a program that never comes leaves the page readable, and its links work", async ({ page }) => {
    await page.route("**/*.wasm", () => {});
    await page.goto(fr.edition(8), { waitUntil: "commit" });
    await expect(heading(page)).toHaveText(fr.title8);
    await page.getByRole("link", { name: "Source 3" }).first().click();
    await expect(page.locator("#s3")).toBeInViewport();
    await page.getByRole("navigation").first().getByRole("link", { name: "Partenariats" }).click();
    await expect(heading(page)).toHaveText(fr.explorerTitle);
    await expect(page.getByRole("alert")).toBeHidden();
  });

  test("data that never come leave the page as it is, and the next page too", async ({ page }) => {
    await page.route("**/dataset.json", () => {});
    await page.goto(vi.edition(8), { waitUntil: "commit" });
    await expect(heading(page)).toHaveText(vi.title8);
    await page.getByRole("navigation").first().getByRole("link", { name: "Đối tác" }).click();
    await expect(heading(page)).toHaveText(vi.explorerTitle);
    await expect(page.getByRole("alert")).toBeHidden();
  });

  test("data that come late take the page over where it stands", async ({ page }) => {
    let answer;
    await page.route("**/dataset.json", async (route) => {
      await new Promise((resolve) => (answer = resolve));
      await route.continue();
    });
    await page.goto(fr.edition(8));
    await page.locator("footer").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    answer();
    await live(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  });

  const half = async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ contentType: "application/wasm", body: body.subarray(0, body.length / 2) });
  };
  const page200 = (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Login</title>" });
  for (const [name, pattern, handler, reason] of [
    ["half a program", "**/*.wasm", half, "le programme n’a pas pu être chargé"],
    ["a page of HTML for the program", "**/*.wasm", page200, "le programme n’a pas pu être chargé"],
    ["a page of HTML for the loader", "**/assises-app*.js", page200, "le programme n’a pas pu être chargé"],
    ...["[]", "5", "null", '"text"', "{}", "[".repeat(99)].map((body) => [
      `data that are ${body.slice(0, 8)}`,
      "**/dataset.json",
      (route) => route.fulfill({ contentType: "application/json", body }),
      "les données reçues sont endommagées",
    ]),
  ]) {
    test(`${name}: the page stays and says why`, async ({ page }) => {
      await page.route(pattern, handler);
      await page.goto(fr.edition(8));
      await expect(page.getByRole("alert")).toContainText(reason);
      await expect(heading(page)).toHaveText(fr.title8);
    });
  }
});

test.describe("fifty megabytes of data", () => {
  const SIZE = 50_000_000;

  /** The dataset with as many milestones as make it that large. */
  const many = () => {
    const [one] = dataset.milestones;
    const size = JSON.stringify(one).length + 6;
    const added = Array.from({ length: Math.ceil(SIZE / size) }, (_, index) => ({ ...one, id: `m-${index}` }));
    return JSON.stringify({ ...dataset, milestones: [...dataset.milestones, ...added] });
  };
  const BODIES = {
    "a file of another kind": () => `{"a":"${"x".repeat(SIZE)}"}`,
    "numbers": () => `[${"1,".repeat(SIZE / 2)}1]`,
    "brackets": () => "[".repeat(SIZE),
    "spaces": () => " ".repeat(SIZE),
    "a sound file": many,
  };

  for (const [name, make] of Object.entries(BODIES)) {
    test(`${name}: the page stays, and is drawn or says why`, async ({ page }) => {
      test.slow();
      const body = make();
      await page.route("**/dataset.json", (route) => route.fulfill({ contentType: "application/json", body }));
      await page.goto(fr.edition(8));
      await expect(page.locator("#announcer").or(page.getByRole("alert"))).toBeAttached({ timeout: 60_000 });
      if (name === "a sound file") await live(page);
      else await expect(page.getByRole("alert")).toContainText("les données reçues sont endommagées");
      await expect(heading(page)).toHaveText(fr.title8);
      await page.getByRole("navigation").first().getByRole("link", { name: "Chronologie" }).click();
      await expect(heading(page)).toHaveText(fr.headline, { timeout: 30_000 });
      expect(await page.locator("#rows tr").count()).toBeLessThan(310);
    });
  }
});

test("where storage and caches throw the page works, and the root gives the choice", async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) {
      Object.defineProperty(window, name, { get });
    }
  });
  await open(page, fr.explorer);
  await page.getByRole("searchbox").fill("montreuil");
  await expect(page).toHaveURL(/q=montreuil/);
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(heading(page)).toHaveText(vi.explorerTitle);
  await page.goto("");
  await expect(heading(page)).toBeVisible();
});

for (const year of [1970, 2099]) {
  test(`a clock in ${year}: pages are drawn, and the citation has the reader's day`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-03-01T12:00:00Z`));
    await open(page, fr.edition(8));
    await page.locator(".sharing > summary").click();
    await expect(page.locator("#citation")).toContainText(`${year}`);
    for (const path of [fr.home, fr.explorer, fr.data, "vi/ky-niem/"]) {
      await open(page, path);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText(/NaN|undefined|Infinity/);
    }
  });
}

test("two tabs have each its state, and one memory of the language", async ({ context, baseURL }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, `${fr.explorer}?q=lyon`);
  await open(two, fr.home);
  await two.getByRole("button", { name: fr.zoomIn }).click();
  await expect(two).toHaveURL(/from=/);
  await expect(one.getByRole("searchbox")).toHaveValue("lyon");
  await expect(one).toHaveURL(/\?q=lyon$/);
  await two.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(picture(two, "vi")).toBeVisible();
  await expect(one.locator("html")).toHaveAttribute("lang", "fr");
  await two.goto("");
  await expect(two).toHaveURL(new URL(vi.home, baseURL).href);
  await expect(one.getByRole("searchbox")).toHaveValue("lyon");
});

test.describe("at a zoom of 400 %", () => {
  // 1,280 by 1,024 pixels, of which each is four.
  test.use({ viewport: { width: 320, height: 256 } });

  for (const path of [fr.home, fr.explorer, vi.edition(8), fr.partnership("toulouse--ha-noi"), vi.sources, fr.data]) {
    test(`nothing of /${path} is cut, and what is read has room`, async ({ page }) => {
      await open(page, path);
      expect(await excess(page)).toBeLessThanOrEqual(0);
      const faults = await page.evaluate(() => {
        const found = [];
        for (const element of document.querySelectorAll("body *")) {
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const isFixed = ["fixed", "sticky"].includes(style.position) && box.height > innerHeight / 2;
          if (isFixed) found.push(`covers the screen: ${element.tagName}.${element.className}`);
          const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          const isHidden = element.closest(".visually-hidden, .skip, svg") || box.width < 2;
          const isCut = ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
          if (hasText && !isHidden && isCut && style.display !== "inline") found.push(`cut: ${element.outerHTML.slice(0, 90)}`);
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
});
