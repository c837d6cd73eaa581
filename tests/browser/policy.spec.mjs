// The content security policy of pages, and that no test misses where it is broken.
import { createHash } from "node:crypto";
import { LANGUAGES, expect, open, test } from "./support.mjs";

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' {the page's own} 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'self'",
  "form-action": "'none'",
};

test("every page states the policy before anything that it is about", async ({ page }) => {
  for (const path of ["", LANGUAGES.fr.home, LANGUAGES.vi.edition(8), LANGUAGES.fr.data]) {
    const response = await page.request.get(path);
    const text = await response.text();
    const [, before, stated] = text.match(/<head>(.*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)">/s);
    expect(before.trim()).toBe('<meta charset="utf-8">');
    const content = stated.replace(/'sha256-[^']+'/, "{the page's own}");
    // The root runs no program, and so has no script to ask for it.
    for (const [, script] of text.matchAll(/<script data-wasm="[^"]+">(.*?)<\/script>/gs)) {
      expect(stated).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
    expect(text.match(/<script(?! type="(module|application\/ld\+json)")/g)?.length ?? 0).toBe(path === "" ? 0 : 1);
    expect(Object.fromEntries(content.split("; ").map((part) => part.split(/ (.*)/).slice(0, 2)))).toEqual(POLICY);
  }
});

test("the JSON-LD of a page is data, which the policy lets stand", async ({ page }) => {
  await open(page, LANGUAGES.fr.edition(8));
  const types = await page.evaluate(() =>
    JSON.parse(document.querySelector("script[type='application/ld+json']").text)["@graph"].map((it) => it["@type"]),
  );
  expect(types).toEqual(["WebPage", "BreadcrumbList", "Event"]);
});

const BREAKS = {
  "a style in an attribute": ["style-src-attr", () => document.body.setAttribute("style", "color: red")],
  "a script in the page": [
    "script-src-elem",
    () => document.body.append(Object.assign(document.createElement("script"), { text: "1" })),
  ],
  "a picture of another host": [
    "img-src",
    () => document.body.append(Object.assign(new Image(), { src: "http://host.invalid/x" })),
  ],
};

/** What is noted of a test fails it; here that it is noted is what is expected. */
async function noted(errors, directive) {
  // The page's own event, and what the browser says of it, in either order.
  for (const text of [`Policy broken: ${directive}`, "Content Security Policy"]) {
    await expect.poll(() => errors.join("\n")).toContain(text);
  }
  errors.length = 0;
}

for (const [name, [directive, act]] of Object.entries(BREAKS)) {
  test(`${name} does not pass unseen`, async ({ page, errors }) => {
    await open(page, LANGUAGES.fr.home);
    await page.evaluate(act);
    await noted(errors, directive);
  });
}

test("nor does what breaks the policy in a window that a test opens itself", async ({ browser, baseURL, errors }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await open(page, LANGUAGES.fr.home);
  const [directive, act] = BREAKS["a style in an attribute"];
  await page.evaluate(act);
  await noted(errors, directive);
  await context.close();
});
