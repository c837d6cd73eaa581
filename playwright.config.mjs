// The browser tests: all at the root of a host, and in a folder below it those that an address can break.
//
// DIST names the folder under test, TEST_PORT the first of the two ports that are used.
import { defineConfig } from "@playwright/test";
import { resolve } from "node:path";

const dist = resolve(process.env.DIST ?? "dist");
const folder = "some/sub/path/";
// Not in Playwright's own output folder, which is emptied when a run begins.
const host = resolve("test-results/host");
const port = Number(process.env.TEST_PORT ?? 8191);

/** What depends on where the site is: addresses, what they keep, what is loaded from them. */
const ADDRESSES = [
  "deep-links", "embed", "explorer-state", "export", "history", "installable", "language", "network", "no-navigation-api",
  "no-script", "not-found", "offline", "pictures-state", "policy", "share", "sources", "update",
].map((name) => `**/${name}.spec.mjs`);
/** Of these the folder is the harder half, and each takes a minute. */
const ONCE = ["**/offline.spec.mjs", "**/update.spec.mjs"];

const address = (index) => `http://127.0.0.1:${port + index}/`;

/** Without directory listings, as hosts of static pages do: a folder without a page is not found. */
const serve = (root, index) => `http-server "${root}" -a 127.0.0.1 -p ${port + index} -c-1 -d false --silent`;

/** A host whose folder holds the site, and which shows the site's page for what is not found, as GitHub Pages does. */
const hostWithFolder = [
  `rm -rf "${host}"`,
  `mkdir -p "${resolve(host, folder, "..")}"`,
  `ln -s "${dist}" "${resolve(host, folder)}"`,
  `ln -s "${dist}/404.html" "${host}/404.html"`,
  `exec ${serve(host, 1)}`,
].join(" && ");

const server = (command, url) => ({ command, url, env: { NODE_NO_WARNINGS: "1" }, reuseExistingServer: false });

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: "list",
  webServer: [server(serve(dist, 0), address(0)), server(hostWithFolder, `${address(1)}${folder}`)],
  projects: [
    { name: "root", testIgnore: ONCE, use: { baseURL: address(0) } },
    { name: "sub-path", testMatch: ADDRESSES, use: { baseURL: `${address(1)}${folder}` } },
  ],
  use: {
    // Tests change what the network answers; those of the service worker allow it themselves.
    serviceWorkers: "block",
    // A trace puts a <base> of its own into the page, and Chromium then reads the page's anew, from another address.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
