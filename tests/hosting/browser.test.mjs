// The site in a browser, as the recipe for nginx serves it: under the policy as a header, in a frame of the same host and
// in one of another. `scripts/hosting` starts this.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { chromium } from "@playwright/test";
import { find, nginx } from "./servers.mjs";

const PAGES = ["", "fr/", "vi/hoi-nghi/8/", "fr/partenariats/?view=map", "fr/donnees/", "vi/doi-tac/?q=hu%E1%BA%BF&song-ngu"];
const skip = find("nginx") ? false : "nginx is not on this machine";

describe("in a browser", { skip }, () => {
  let host, browser, other;
  before(async () => {
    host = await nginx();
    const args = ["--no-sandbox", "--disable-gpu"];
    // A real one: what a test makes up comes from no network, and may then reach none of this machine's.
    other = createServer((request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<!doctype html><iframe src="${decodeURIComponent(request.url.slice(2))}"></iframe>`);
    });
    await new Promise((done) => other.listen(0, "127.0.0.1", done));
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args });
  });
  after(async () => {
    await browser?.close();
    await host?.stop();
    other?.close();
  });

  /** Opens a page in a browser of its own, or what is given in its place; what the browser complains of and has not got. */
  async function open(address, look, body) {
    const context = await browser.newContext({ locale: "en" });
    const page = await context.newPage();
    const complaints = [];
    const failures = [];
    page.on("requestfailed", (request) => failures.push(request.failure().errorText));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    if (body) await page.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(address);
    await look(page);
    // What closing breaks off is no failure.
    const failed = [...failures];
    await context.close();
    return { complaints, failed };
  }

  for (const at of [0, 1]) {
    describe(at ? "in a folder of a host" : "at the root of a host", () => {
      const site = () => host.sites[at].origin + host.sites[at].folder;

      it("breaks no policy, and the program runs", async () => {
        for (const path of PAGES) {
          const { complaints } = await open(site() + path, async (page) => {
            if (path) await page.locator("#announcer").waitFor({ state: "attached" });
            await page.evaluate(() => document.fonts.ready);
          });
          assert.deepEqual(complaints, [], path);
        }
      });

      it("shows in full what is not found, wherever it was looked for", async () => {
        for (const path of ["zzz", "fr/zzz/yyy/xxx/"]) {
          const { complaints } = await open(site() + path, async (page) => {
            await page.locator("#announcer").waitFor({ state: "attached" });
            assert.equal(await page.evaluate(() => document.baseURI), site());
          });
          // The status itself is logged as an error.
          assert.deepEqual(complaints.filter((text) => !text.includes("404")), [], path);
        }
      });

      it("is embedded by its own host, and by no other", async () => {
        const frame = `${site()}fr/assises/8/?embed`;
        const same = new URL("/host.html", site()).href;
        const another = `http://localhost:${other.address().port}/?${encodeURIComponent(frame)}`;
        for (const [outside, isShown] of [[same, true], [another, false]]) {
          const { failed } = await open(outside, async (page) => {
            const inner = page.frameLocator("iframe");
            // What is refused has failed when the page around it is loaded.
            if (isShown) await inner.locator("[data-embed] #announcer").waitFor({ state: "attached" });
            assert.equal(await inner.locator("#app").count(), isShown ? 1 : 0);
          }, isShown && `<!doctype html><iframe src="${frame}"></iframe>`);
          assert.deepEqual(failed, isShown ? [] : ["net::ERR_BLOCKED_BY_RESPONSE"]);
        }
      });
    });
  }
});
