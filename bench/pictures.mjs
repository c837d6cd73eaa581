// How fast the pictures of the results are: from the press of a button to the frame that shows another view of 5,000
// partnerships, and the frames while the map is dragged and enlarged, in traces that stay in target/bench/ (DevTools
// opens them).
//
// CHROMIUM names the browser, BENCH_PORT the port of the server. Needs dist/ and target/bench/5000.json, which
// `make bench` sees to. Times never make it fail; a page that does not work does.
import { chromium } from "@playwright/test";
import { writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { copySite, serve } from "./site.mjs";

const folder = join("target", "bench");
const port = process.env.BENCH_PORT ?? "8391";
const ROUNDS = 8;
const VIEWS = ["table", "map", "network", "list"];

const number = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 1, minimumFractionDigits: 0 });
const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
};

/** Milliseconds from the press of a view's button to a task after the frame that shows it. */
function press(view) {
  return new Promise((resolve) => {
    const start = performance.now();
    document.getElementById(`view-${view}`).click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });
}

/** Times between the frames that the browser shows while `act` runs, and how many it drops, read from its own trace. */
async function frames(browser, page, act, file) {
  await browser.startTracing(page, { path: file, categories: ["devtools.timeline", "disabled-by-default-devtools.timeline.frame", "devtools.timeline.frame"] });
  await act();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const times = (name) => traceEvents.filter((event) => event.name === name).map((event) => event.ts / 1000).sort((a, b) => a - b);
  const shown = times("DrawFrame");
  return { gaps: shown.slice(1).map((time, index) => time - shown[index]), dropped: times("DroppedFrame").length };
}

copySite("dist", join(folder, "5000"), join(folder, "5000.json"));
const server = await serve(folder, port);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${server.address}5000/fr/partenariats/?confidence=high,medium,low`);
  await page.locator("#announcer").waitFor({ state: "attached", timeout: 60_000 });
  const rows = [];
  const times = Object.fromEntries(VIEWS.map((view) => [view, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const view of VIEWS) {
      const time = await page.evaluate(press, view);
      // The first of each fetches the outlines and compiles what it runs.
      if (round > 0) times[view].push(time);
      await page.waitForTimeout(300);
    }
  }
  for (const view of VIEWS) {
    rows.push([`switch to ${view}`, number(percentile(times[view], 0.5)), number(percentile(times[view], 0.9)), "≤ 50 ms"]);
  }
  await page.locator("#view-map").click();
  const map = page.locator(".map");
  await map.scrollIntoViewIfNeeded();
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.locator("#zoom-in").click();
  const box = await map.boundingBox();
  const middle = [box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2];
  const drag = async () => {
    await page.mouse.move(...middle);
    await page.mouse.down();
    for (let step = 0; step < 90; step++) {
      await page.mouse.move(middle[0] + 120 * Math.sin(step / 9), middle[1] + 60 * Math.sin(step / 13));
    }
    await page.mouse.up();
  };
  // Not by Playwright's own wheel, which waits for two frames each time.
  const session = await page.context().newCDPSession(page);
  const zoom = async () => {
    const sent = [];
    for (let step = 0; step < 120; step++) {
      const wheel = { type: "mouseWheel", x: middle[0], y: middle[1], deltaX: 0, deltaY: step % 30 < 15 ? -20 : 20, modifiers: 2 };
      sent.push(session.send("Input.dispatchMouseEvent", wheel));
      await page.waitForTimeout(10);
    }
    await Promise.all(sent);
  };
  for (const [name, act] of [["drag", drag], ["enlarge", zoom]]) {
    const { gaps, dropped } = await frames(browser, page, act, join(folder, `${name}.trace.json`));
    const late = gaps.filter((gap) => gap > 25).length;
    const frame = [number(percentile(gaps, 0.5)), number(percentile(gaps, 0.9))];
    rows.push([`${name} the map: ${gaps.length} frames, ${late} late, ${dropped} dropped`, ...frame, "16.7 ms a frame"]);
    await page.waitForTimeout(500);
  }
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const [cpus, [load]] = [os.cpus(), os.loadavg()];
  const report = [
    ["5,000 partnerships", "median ms", "90 % ms", "goal"],
    ["---", "--:", "--:", "---"],
    ...rows,
  ].map((cells) => `| ${cells.join(" | ")} |`);
  report.push("", `${nodes} elements with the map. ${cpus.length} × ${cpus[0].model}, load ${number(load)}; Chromium ${browser.version()}; ${new Date().toISOString().slice(0, 10)}`, "");
  writeFileSync(join(folder, "pictures.md"), report.join("\n"));
  console.log(report.join("\n"));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
}
