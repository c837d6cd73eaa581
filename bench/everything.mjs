// The bytes of a first visit that uses everything: the project's timeline, then its list, map and network, against one
// page that shows the same by four libraries. Both with the same data, outlines and typeface; on a slow phone the
// project's page leaves its typeface to the next visit, and is measured there as well.
import { ALONE, launch } from "./browser.mjs";
import { PAGES, PROFILES, follow, quiet, until } from "./visits.mjs";
import { call, visit } from "./watch.mjs";

/** A browser that has not met any line yet says that it has less than 2 Mbit/s; here it is told otherwise. */
const FAST = { ...PROFILES.desktop, network: { offline: false, latency: 1, downloadThroughput: 1e8 / 8, uploadThroughput: 1e8 / 8 } };

const isFont = ([name]) => name.startsWith("be-vietnam") || name === "fonts.css";
const sum = (files) => files.reduce((sum, [, size]) => sum + size, 0);

const live = () => Boolean(document.getElementById("announcer"));

/** A visit to a page, and the steps that follow; what was loaded in all. */
async function bytes(server, path, isReady, steps, profile = FAST) {
  const browser = await launch(ALONE);
  try {
    // What is kept for reading offline is loaded besides; here it would hide what the map loads for itself.
    const context = await browser.newContext({ ...profile.screen, serviceWorkers: "block" });
    const page = await context.newPage();
    const { traffic } = await follow(page, profile);
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
  const steps = [press('nav a[href$="partenariats/"]'), press("#view-map"), press("#view-network")];
  const ours = await bytes(server, PAGES.ours.path, live, steps);
  const slow = await bytes(server, PAGES.ours.path, live, steps, PROFILES.mobile);
  const stack = await bytes(server, PAGES.stack.path, PAGES.stack.whole, []);
  const fonts = [ours, slow, stack].map(({ files }) => sum(files.filter(isFont)));
  if (fonts[0] === 0 || fonts[1] > 0) throw new Error(`the typeface is used on the wrong line: ${fonts.join(", ")} bytes`);
  return { ours, slow, stack, fonts: { ours: fonts[0], stack: fonts[2] } };
}
