// Page content never disappears: when program or data fail, the published page stays and says why it does not react.
import { FAILED_REQUEST, LANGUAGES, expect, heading, live, numberOn, test } from "./support.mjs";

test.use({ allowedErrors: [FAILED_REQUEST] });

const abort = (route) => route.abort();
const missing = (route) => route.fulfill({ status: 404, body: "" });
const body = (text) => (route) => route.fulfill({ contentType: "application/json", body: text });

/** The true dataset, changed. */
const changed = (change) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
};

const mistyped = (text) => {
  const dataset = JSON.parse(text);
  dataset.partnerships[0].vn = 5;
  return JSON.stringify(dataset);
};

const REASONS = {
  program: { vi: "không tải được chương trình", fr: "le programme n’a pas pu être chargé" },
  data: { vi: "không tải được dữ liệu", fr: "les données n’ont pas pu être chargées" },
  corrupt: { vi: "dữ liệu tải về bị hỏng", fr: "les données reçues sont endommagées" },
};

const truncatedWasm = (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm" });
const html = body("<!doctype html><title>Login</title>");
const half = changed((text) => text.slice(0, text.length / 2));

const FAILURES = [
  ["wasm blocked", "**/*.wasm", abort, "program", ["vi", "fr"]],
  ["wasm missing", "**/*.wasm", missing, "program", ["vi"]],
  ["wasm cut off", "**/*.wasm", truncatedWasm, "program", ["fr"]],
  ["loader blocked", "**/assises-app*.js", abort, "program", ["vi"]],
  ["dataset blocked", "**/dataset.json", abort, "data", ["vi", "fr"]],
  ["dataset missing", "**/dataset.json", missing, "data", ["fr"]],
  ["dataset empty", "**/dataset.json", body(""), "corrupt", ["vi"]],
  ["dataset cut off", "**/dataset.json", half, "corrupt", ["vi", "fr"]],
  ["dataset a page of HTML", "**/dataset.json", html, "corrupt", ["fr"]],
  ["dataset with a value of another type", "**/dataset.json", changed(mistyped), "corrupt", ["vi", "fr"]],
  ["dataset nested too deep", "**/dataset.json", body("[".repeat(200_000)), "corrupt", ["fr"]],
];

for (const [name, pattern, handler, reason, langs] of FAILURES) {
  for (const lang of langs) {
    const words = LANGUAGES[lang];
    test(`${name}, in ${lang}: the page stays, says why, and can be retried`, async ({ page }) => {
      await page.route(pattern, handler);
      await page.goto(words.edition(8));
      const alert = page.getByRole("alert");
      await expect(alert).toHaveCount(1);
      await expect(alert).toContainText(REASONS[reason][lang]);
      await expect(alert).toBeInViewport();
      await expect(heading(page)).toHaveText(words.title8);
      await expect(page.getByRole("main")).toContainText("500");

      await page.unroute(pattern);
      await alert.getByRole("button", { name: words.retry }).click();
      await live(page);
      await expect(heading(page)).toHaveText(words.title8);
      await expect(alert).toBeHidden();
    });
  }
}

test("a value of another type is said with its place", async ({ page }) => {
  await page.route("**/dataset.json", changed(mistyped));
  await page.goto("fr/");
  await expect(page.getByRole("alert")).toContainText("/partnerships/0/vn");
});

test("home stays readable without the program, and its stones lead to pages", async ({ page }) => {
  await page.route("**/*.wasm", abort);
  await page.goto("fr/");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.headline);
  await numberOn(page.getByRole("link", { name: LANGUAGES.fr.stone8 }), 8).click();
  await expect(heading(page)).toHaveText(LANGUAGES.fr.title8);
});

test("a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("vi/");
  await expect(page.getByRole("alert")).toContainText("trình duyệt không hỗ trợ WebAssembly");
  await expect(heading(page)).toHaveText(LANGUAGES.vi.headline);
});

test("a failure that lasts is told again after a retry", async ({ page }) => {
  await page.route("**/dataset.json", abort);
  await page.goto("fr/");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("alert")).toContainText(REASONS.data.fr);
});
