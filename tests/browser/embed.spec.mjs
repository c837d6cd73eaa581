// A page within another site: what it is about and nothing around it; its controls work there, its links lead out.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EACH_LANGUAGE, LANGUAGES, expect, test } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Another site, with one page that shows an address in a frame. */
const hostTest = test.extend({
  host: async ({}, use) => {
    const server = createServer((request, response) => {
      const address = decodeURIComponent(request.url.slice(2)).replace(/&/g, "&amp;");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        request.url === "/favicon.ico"
          ? ""
          : `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>
             <iframe src="${address}" title="frame" width="1200" height="700"></iframe></main></html>`,
      );
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    // By another name than the site, so that the two are of different origin and site.
    await use((address) => `http://localhost:${server.address().port}/?${encodeURIComponent(address)}`);
    server.close();
  },
});

/** The frame on the host's page, when the program runs in it. */
async function embed(page, host, address) {
  await page.goto(host(address));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("#announcer")).toBeAttached();
  return frame;
}

for (const [lang, words] of EACH_LANGUAGE) {
  hostTest(`an edition is shown without what is around it (${lang})`, async ({ page, host, baseURL, context }) => {
    const frame = await embed(page, host, `${baseURL}${words.edition(8)}?embed`);
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    for (const around of ["header", "footer", ".sharing", ".share", ".correction", ".neighbours"]) {
      for (const element of await frame.locator(around).all()) await expect(element).toBeHidden();
    }
    await expect(frame.locator("header")).toBeAttached();
    // The line above it leads to the whole page, beside the host.
    const whole = frame.getByRole("link", { name: words.title8 });
    await expect(whole).toBeVisible();
    const opened = context.waitForEvent("page");
    await whole.click();
    const other = await opened;
    await expect(other).toHaveURL(`${baseURL}${words.edition(8)}`);
    await expect(other.locator("header")).toBeVisible();
    await expect(other.locator("#full-page")).toBeHidden();
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

hostTest("links to other pages open beside the host, those of the page itself in the frame", async ({ page, host, baseURL, context }) => {
  const frame = await embed(page, host, `${baseURL}${LANGUAGES.fr.edition(8)}?embed`);
  const inner = page.frames().at(-1);
  await frame.locator(".cite a").first().click();
  await expect.poll(() => inner.url()).toMatch(/\/8\/#s\d+$/);
  await expect(frame.locator(".sources li:target")).toBeInViewport();
  expect(context.pages()).toHaveLength(1);
  const opened = context.waitForEvent("page");
  await frame.locator("main a[href^='fr/collectivites/']").first().click();
  const other = await opened;
  await expect(other.locator("header")).toBeVisible();
  expect(new URL(other.url()).search).toBe("");
  expect(inner.url()).toContain(LANGUAGES.fr.edition(8));
});

hostTest("a state of the explorer is shown, filtered further in the frame, and led out of", async ({ page, host, baseURL, context }) => {
  const { explorer } = LANGUAGES.fr;
  const frame = await embed(page, host, `${baseURL}${explorer}?view=table&embed`);
  const inner = page.frames().at(-1);
  const count = async () => parseInt(await frame.locator("#count").innerText(), 10);
  const before = await count();
  const table = frame.locator("#results").getByRole("table");
  await expect(table).toBeVisible();
  await frame.getByRole("checkbox", { name: /^Eau et assainissement/ }).check();
  await expect.poll(count).toBeLessThan(before);
  await frame.getByRole("button", { name: "Liste", exact: true }).click();
  await expect(table).toHaveCount(0);
  await expect(frame.locator("header")).toBeHidden();
  expect(context.pages()).toHaveLength(1);
  await expect.poll(() => new URL(inner.url()).search).toBe("?sector=water");
  const opened = context.waitForEvent("page");
  await frame.locator("#full-page").click();
  const other = await opened;
  await expect(other).toHaveURL(`${baseURL}${explorer}?sector=water`);
  await expect(other.locator("header")).toBeVisible();
});

hostTest("it stays embedded when the reader comes back to the host", async ({ page, host, baseURL }) => {
  const frame = await embed(page, host, `${baseURL}${LANGUAGES.fr.edition(8)}?bilingue&embed`);
  expect(new URL(page.frames().at(-1).url()).searchParams.has("embed")).toBe(false);
  await expect(frame.locator("main.bilingual")).toBeVisible();
  await page.goto(`${baseURL}${LANGUAGES.fr.home}`);
  await page.goBack();
  await expect(frame.locator("#announcer")).toBeAttached();
  await expect(frame.locator("main.bilingual")).toBeVisible();
  await expect(frame.locator("header")).toBeHidden();
});

hostTest("the timeline is enlarged and a stone chosen in the frame", async ({ page, host, baseURL, context }) => {
  const { home, picture, zoomIn, stone8 } = LANGUAGES.fr;
  const frame = await embed(page, host, `${baseURL}${home}?embed`);
  const group = frame.getByRole("group", { name: picture });
  const before = await group.getAttribute("aria-label");
  await frame.getByRole("button", { name: zoomIn }).click();
  await expect(group).not.toHaveAttribute("aria-label", before);
  await group.getByRole("link", { name: stone8 }).press("Enter");
  await expect.poll(() => page.frames().at(-1).url()).toContain("edition=8");
  expect(context.pages()).toHaveLength(1);
  await expect(frame.locator("header")).toBeHidden();
});

hostTest("the word is a parameter of its own, and none that begins like it", async ({ page, baseURL }) => {
  for (const query of ["?q=embed", "?embedded", "?view=embed"]) {
    await page.goto(`${baseURL}${LANGUAGES.fr.explorer}${query}`);
    await expect(page.locator("#announcer")).toBeAttached();
    await expect(page.locator("header")).toBeVisible();
    await expect(page.locator("#full-page")).toBeHidden();
  }
});

hostTest("what is embedded has no fault that axe-core finds, and fits a narrow frame", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const path of [LANGUAGES.vi.edition(8), LANGUAGES.fr.explorer, LANGUAGES.fr.data]) {
    await page.goto(`${baseURL}${path}?embed`);
    await expect(page.locator("#announcer")).toBeAttached();
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
      window.axe.run(document, { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
  }
});

/** The site once more, by a server that says who may embed it. */
function guarded(baseURL, ancestors) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url.slice(1), baseURL));
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, { "Content-Type": type, "Content-Security-Policy": `frame-ancestors ${ancestors}` });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

hostTest.describe("what the host says", () => {
  hostTest.use({ allowedErrors: [/frame-ancestors/] });

  hostTest("nothing is shown where it allows no framing, and the page where it does", async ({ page, host, baseURL }) => {
    for (const [ancestors, isShown] of [["'none'", false], ["'self'", false], ["http://localhost:*", true]]) {
      const server = await guarded(baseURL, ancestors);
      const address = `http://127.0.0.1:${server.address().port}/${LANGUAGES.fr.edition(8)}?embed`;
      await page.goto(host(address));
      const heading = page.frameLocator("iframe").getByRole("heading", { level: 1 });
      await expect(heading).toHaveCount(isShown ? 1 : 0);
      if (!isShown) expect(await page.frames().at(-1).url()).toMatch(/^chrome-error:/);
      server.close();
      server.closeAllConnections();
    }
  });
});
