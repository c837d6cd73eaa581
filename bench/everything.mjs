// The bytes of a first visit that uses everything: the project's timeline, then its list, map and network, against one
// page that shows the same by four libraries. Both with the same data, outlines and typeface.
import { ALONE, launch } from "./browser.mjs";
import { PAGES, PROFILES, follow, quiet, until } from "./visits.mjs";
import { call, visit } from "./watch.mjs";

const live = () => Boolean(document.getElementById("announcer"));

/** A visit to a page, and the steps that follow; what was loaded in all. */
async function bytes(server, path, isReady, steps) {
  const browser = await launch(ALONE);
  try {
    // What is kept for reading offline is loaded besides; here it would hide what the map loads for itself.
    const context = await browser.newContext({ ...PROFILES.desktop.screen, serviceWorkers: "block" });
    const page = await context.newPage();
    const { traffic } = await follow(page, PROFILES.desktop);
    await page.addInitScript(call(visit, null));
    await page.goto(server.address + path);
    await until(page, isReady);
    for (const step of steps) {
      await step(page);
      await quiet(page, traffic, 1000);
    }
    await quiet(page, traffic, 1000);
    return { bytes: traffic.bytes, requests: traffic.requests, thirdParty: traffic.thirdParty.length, files: traffic.files };
  } finally {
    await browser.close();
  }
}

const press = (selector) => (page) => page.locator(selector).first().click();

export async function everything(server) {
  const ours = await bytes(server, PAGES.ours.path, live, [
    press('nav a[href$="partenariats/"]'),
    press("#view-map"),
    press("#view-network"),
  ]);
  const stack = await bytes(server, PAGES.stack.path, PAGES.stack.whole, []);
  const isFont = ([name]) => name.startsWith("be-vietnam") || name === "fonts.css";
  const fonts = stack.files.filter(isFont).reduce((sum, [, size]) => sum + size, 0);
  return { ours, stack, fonts };
}
