// axe-core finds nothing on pages as they are published, sweep.spec.mjs sees to the others; buttons are large enough;
// what moves does not when motion is unwelcome.
import { FAILED_REQUEST, expect, faults, heading, open, test } from "./support.mjs";

test.use({ allowedErrors: [FAILED_REQUEST] });

const PAGES = [
  "fr/",
  "vi/hoi-nghi/8/",
  "fr/assises/3/",
  "fr/sources/",
  "vi/nothing/",
  "fr/partenariats/",
  "vi/doi-tac/?q=hai+duong&sector=water",
  "fr/partenariats/?q=xyzzy&sector=water",
  "vi/doi-tac/?confidence=high,medium,low&view=table",
  "fr/partenariats/val-de-marne--yen-bai/",
  "vi/doi-tac/corse--hai-phong/",
  "vi/dia-phuong/hai-duong/",
  "fr/collectivites/alsace/",
];

for (const colorScheme of ["light", "dark"]) {
  test.describe(`as published, in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.skip(() => test.info().project.name !== "root", "Pages are the same in a folder.");

    for (const path of ["./", ...PAGES]) {
      test(`/${path}`, async ({ page }) => {
        await page.route("**/*.wasm", (route) => route.abort());
        await page.goto(path);
        await expect(heading(page).first()).toBeVisible();
        expect(await faults(page)).toEqual([]);
      });
    }
  });
}

test("the opened table", async ({ page }) => {
  await open(page, "fr/");
  await page.getByText(/^\d+ lignes/).click();
  await expect(page.getByRole("table")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("the opened filters at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "fr/partenariats/?q=lyon&open=sector");
  await page.getByText("Filtres", { exact: true }).click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`every button is at least 24 pixels each way at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["fr/", "fr/assises/8/", "fr/partenariats/?confidence=high,medium,low&sector=water"]) {
      await open(page, path);
      for (const button of await page.getByRole("button").all()) {
        const box = await button.boundingBox();
        expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(24);
      }
    }
  });
}

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing is animated", async ({ page }) => {
    await open(page, "fr/");
    await page.getByRole("button", { name: "Agrandir" }).click();
    await expect(page).toHaveURL(/from=/);
    const running = () => document.getAnimations().filter((it) => it.effect.getComputedTiming().duration > 0).length;
    expect(await page.evaluate(running)).toBe(0);
  });
});
