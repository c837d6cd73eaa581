// A host that tests can take away, and that can publish another version while a page is open.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { test as base, expect as assertion } from "./support.mjs";

const dist = resolve(process.env.DIST ?? "dist");

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

const only = (pattern) => readdirSync(dist).find((name) => pattern.test(name)) ?? "";
const VERSION = only(/^offline-/).slice("offline-".length, -".json".length);
const PROGRAM = only(/\.wasm$/).replace(/.*-([0-9a-f]+)_bg\.wasm$/, "$1");

const read = (path) => {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
};

/** The day of the data in each version: in the data, and as pages say it. */
const DAYS = [
  [JSON.parse(read("dataset.json")).meta.version, String(read("fr/index.html")).match(/Données du ([^·<]* \d{4})/)[1]],
  ["2031-01-05", "5 janvier 2031"],
];

/** The first version, as it was built. */
export const asBuilt = { day: DAYS[0][1], version: VERSION, file: (path) => read(path) };

/** Another version: data of another day, a program of another name, and pages that say so. */
export function published(version) {
  const [program, mark] = ["a", "b"].map((letter) => letter.repeat(15) + version);
  const text = (bytes) =>
    String(bytes)
      .replaceAll(VERSION, mark)
      .replaceAll(PROGRAM, program)
      .replaceAll(DAYS[0][0], DAYS[1][0])
      .replaceAll(DAYS[0][1], DAYS[1][1]);
  const before = (path) => path.replace(mark, VERSION).replace(program, PROGRAM);
  const file = (path) => {
    if (path.includes(VERSION) || path.includes(PROGRAM)) return null;
    const bytes = read(before(path));
    if (!bytes || !/\.html$|dataset\.json$|offline-|sw\.js$/.test(path)) return bytes;
    if (!path.startsWith("offline-")) return Buffer.from(text(bytes));
    const pack = JSON.parse(text(bytes));
    for (const name of Object.keys(pack.files)) {
      pack.files[name] = `sha256-${createHash("sha256").update(file(name)).digest("base64")}`;
    }
    return Buffer.from(JSON.stringify(pack));
  };
  const made = new Map();
  const once = (path) => made.get(path) ?? made.set(path, file(path)).get(path);
  return { day: DAYS[1][1], version: mark, file: once };
}

/** A host of static files below a folder. */
class Host {
  /** What is published. */
  site = asBuilt;
  /** Whether it takes requests and never answers. */
  isSilent = false;
  /** The paths asked for, in order, each with its method where that is not GET. */
  asked = [];

  constructor(folder) {
    this.folder = folder;
  }

  /** Begins to answer, at the same address each time. */
  async start() {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((done) => this.server.listen(this.port ?? 0, "127.0.0.1", done));
    this.port = this.server.address().port;
    this.url = `http://127.0.0.1:${this.port}${this.folder}`;
  }

  /** Is gone: connections are refused. */
  async stop() {
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done()));
    this.server = undefined;
  }

  answer(request, response) {
    const path = new URL(request.url, this.url).pathname;
    this.asked.push(path.slice(this.folder.length) + (request.method === "GET" ? "" : ` ${request.method}`));
    if (this.isSilent) return;
    const send = (status, name, headers = {}) => {
      const body = this.site.file(name);
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      response.writeHead(status, { "content-type": type, "cache-control": "max-age=600", ...headers });
      response.end(body);
    };
    const name = path.startsWith(this.folder) ? path.slice(this.folder.length) : "\0";
    const page = name.replace(/(^|\/)$/, "$1index.html");
    const isThere = (name) => this.site.file(name) !== null;
    if (isThere(page)) return send(200, page);
    if (isThere(`${name}/index.html`)) return response.writeHead(301, { location: `${path}/` }).end();
    send(404, "404.html");
  }
}

/** A test with a host of its own, in a folder as deep as that of the project's. */
export const test = base.extend({
  host: async ({ baseURL }, use) => {
    const host = new Host(new URL(baseURL).pathname);
    await host.start();
    await use(host);
    await host.stop();
  },
});

/** What is kept is fetched with low priority, by a browser that does other things: longer than tests wait elsewhere. */
export const expect = assertion.configure({ timeout: 20_000 });

/** Waits until the site is kept: its worker is there only when all is. */
export async function kept(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** The versions that are kept, from the names of the caches. */
export const versions = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[1]));
