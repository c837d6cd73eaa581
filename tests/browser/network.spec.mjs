import { EACH_LANGUAGE, LANGUAGES, expect, heading, live, open, picture, slowDown, test } from "./support.mjs";

for (const [lang, words] of EACH_LANGUAGE) {
  test(`a first visit in ${lang} asks the site's own folder only, and leaves no cookie`, async ({ page, context, baseURL }) => {
    const requests = [];
    const answers = [];
    context.on("request", (request) => requests.push(request.url()));
    context.on("response", (response) => answers.push(response));
    await open(page, words.home);
    await page.getByRole("link", { name: words.open8.replace("8", "12") }).click();
    await expect(heading(page)).toHaveText(/12/);
    await page.waitForLoadState("networkidle");

    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith(baseURL))).toEqual([]);
    for (const answer of answers) {
      expect(answer.status(), answer.url()).toBe(200);
      expect(await answer.headerValue("set-cookie")).toBeNull();
    }
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["assises-language"]);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });
}

test("no file is asked for twice", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page, "fr/");
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url, index) => requests.indexOf(url) !== index)).toEqual([]);
});

for (const held of ["**/*.wasm", "**/assises-app*.js", "**/dataset.json"]) {
  test(`the published page is painted while ${held} is held back`, async ({ page }) => {
    let release;
    const isReleased = new Promise((resolve) => (release = resolve));
    await page.route(held, async (route) => {
      await isReleased;
      await route.continue();
    });
    await page.goto("fr/", { waitUntil: "commit" });
    await expect(heading(page)).toBeVisible();
    // Until the style sheets are there, both directions of the picture are.
    await expect(picture(page)).toHaveCount(1);
    await expect(picture(page).getByRole("link", { name: LANGUAGES.fr.stone8 })).toBeVisible();
    const painted = () => performance.getEntriesByName("first-contentful-paint").length;
    await expect.poll(() => page.evaluate(painted)).toBe(1);
    await expect(page.getByRole("button", { name: "Agrandir" })).toHaveCount(0);
    release();
    await live(page);
    await expect(page.getByRole("button", { name: "Agrandir" })).toBeVisible();
    await expect(page.getByRole("alert")).toBeHidden();
  });
}

test.describe("the typeface", () => {
  const faces = async (page) => [
    await page.evaluate(() => getComputedStyle(document.body).fontFamily.includes("Be Vietnam Pro")),
    await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".woff2"))),
  ];

  test("is not loaded on a slow line, and the program is asked for while the style sheet is on its way", async ({ page }) => {
    await slowDown(page);
    const asked = page.waitForRequest("**/*.wasm");
    await page.route("**/*.css", async (route) => {
      await asked;
      await route.continue();
    });
    await open(page, "fr/");
    expect(await faces(page)).toEqual([false, false]);
  });

  test("is loaded on another line", async ({ page }) => {
    await open(page, "fr/");
    expect(await faces(page)).toEqual([true, true]);
  });
});

test("every page forbids other origins and inline scripts", async ({ page }) => {
  for (const path of ["./", "fr/", "vi/hoi-nghi/8/", "fr/sources/"]) {
    await page.goto(path);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test("the dataset can be downloaded from every page", async ({ page }) => {
  await open(page, "fr/assises/8/");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Fichier de données (JSON)" }).click();
  expect((await download).suggestedFilename()).toBe("assises.json");
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
});
