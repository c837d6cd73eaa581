// What servers answer that run with the recipes of hosting/: `scripts/hosting` starts these tests.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { urlToHttpOptions } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { caddy, dist, find, nginx, python } from "./servers.mjs";

assert.ok(existsSync(join(dist, "fr/index.html.br")), `${dist} has no compressed siblings; build it with \`make build\``);

/** An answer as it is: neither decompressed nor redirected. */
function ask(url, headers = {}, method = "GET") {
  return new Promise((done, fail) => {
    const place = typeof url === "string" ? urlToHttpOptions(new URL(url)) : url;
    const asked = request({ ...place, method, headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    asked.once("error", fail);
    asked.end();
  });
}

const file = (path) => readFileSync(join(dist, path));
const names = readdirSync(dist);
const hashed = (ending) => names.find((name) => name.endsWith(ending) && /-[0-9a-f]{12,16}/.test(name));

/** A file of each kind: what is asked for, the file that answers, its type. */
const FILES = [
  ["", "index.html", "text/html; charset=utf-8"],
  ["vi/", "vi/index.html", "text/html; charset=utf-8"],
  ["fr/", "fr/index.html", "text/html; charset=utf-8"],
  ["fr/assises/8/", "fr/assises/8/index.html", "text/html; charset=utf-8"],
  ["vi/hoi-nghi/8/?song-ngu", "vi/hoi-nghi/8/index.html", "text/html; charset=utf-8"],
  ["fr/partenariats/?q=lyon&view=map", "fr/partenariats/index.html", "text/html; charset=utf-8"],
  [hashed(".wasm"), hashed(".wasm"), "application/wasm"],
  [hashed(".js"), hashed(".js"), "text/javascript; charset=utf-8"],
  [hashed(".css"), hashed(".css"), "text/css; charset=utf-8"],
  ["boot.js", "boot.js", "text/javascript; charset=utf-8"],
  ["dataset.json", "dataset.json", "application/json"],
  ["datapackage.json", "datapackage.json", "application/json"],
  ["csv/claims.csv", "csv/claims.csv", "text/csv; charset=utf-8"],
  ["fr/changements.atom", "fr/changements.atom", "application/atom+xml; charset=utf-8"],
  ["fr/assises/assises.ics", "fr/assises/assises.ics", "text/calendar; charset=utf-8"],
  ["map/france-today.svg", "map/france-today.svg", "image/svg+xml"],
  ["icon.svg", "icon.svg", "image/svg+xml"],
  ["fonts/be-vietnam-pro-latin-400-normal.woff2", "fonts/be-vietnam-pro-latin-400-normal.woff2", "font/woff2"],
  ["robots.txt", "robots.txt", "text/plain; charset=utf-8"],
  ["sitemap.xml", "sitemap.xml", "text/xml; charset=utf-8"],
  ...names.filter((name) => name.endsWith(".webmanifest")).map((name) => [name, name, "application/manifest+json"]),
];

/** Paths of which there is no file, at several depths; the last are folders without page, and files not for readers. */
const LOST = [
  "zzz",
  "fr/zzz",
  "fr/assises/zzz/",
  "fr/assises/8/zzz/yyy/xxx.html",
  "zzz-0123456789abcdef.js",
  "csv/zzz.csv",
  "csv/",
  "map/",
  "fonts/",
  ".nojekyll",
  ".git/config",
  "_headers",
];

/** The rules of `_headers`, of which those that match a path are said together. */
const RULES = (() => {
  const rules = [];
  for (const line of file("_headers").toString().split("\n").filter((line) => line && !line.startsWith("#"))) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name.toLowerCase(), value]);
    else rules.push({ pattern: line, headers: [] });
  }
  // The site may have been built for a folder of its host.
  const root = rules[0].pattern.slice(0, -1);
  return rules.map(({ pattern, headers }) => ({ pattern: pattern.slice(root.length), headers }));
})();

function expected(path) {
  const matches = ({ pattern }) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return Object.fromEntries(RULES.filter(matches).flatMap(({ headers }) => headers));
}

/** Where the type may be written in another way. */
const plainType = (type = "") => type.toLowerCase().replace(/\s/g, "").replace("application/xml", "text/xml");

/** What both servers with a recipe do. */
function answersByRecipe(site, host) {
  const at = (path) => `${site().origin}${site().folder}${path}`;

  it("gives each page and file with its type, its headers and nothing that was not asked for", async () => {
    for (const [path, name, type] of FILES) {
      const { status, headers, body } = await ask(at(path));
      assert.equal(status, 200, path);
      assert.ok(body.equals(file(name)), `${path}: another content`);
      assert.equal(plainType(headers["content-type"]), plainType(type), path);
      assert.equal(headers["content-encoding"], undefined, path);
      const said = { "cache-control": "no-cache", ...expected(name) };
      for (const [header, value] of Object.entries(said)) {
        const compare = header === "content-type" ? plainType : String;
        assert.equal(compare(headers[header]), compare(value), `${path}: ${header}`);
      }
      assert.equal(headers["access-control-allow-origin"], said["access-control-allow-origin"], path);
      assert.equal(headers["set-cookie"], undefined, path);
    }
  });

  it("gives the sibling that the browser can read, and says that it does", async () => {
    for (const [path, name] of FILES) {
      for (const [accepted, ending, decompress] of [
        ["gzip", ".gz", gunzipSync],
        ["gzip, deflate, br, zstd", host().hasBrotli ? ".br" : ".gz", host().hasBrotli ? brotliDecompressSync : gunzipSync],
        ["gzip;q=0, br;q=0", "", null],
      ]) {
        const { status, headers, body } = await ask(at(path), { "Accept-Encoding": accepted });
        const has = ending && existsSync(join(dist, name + ending));
        const encoding = has ? { ".br": "br", ".gz": "gzip" }[ending] : undefined;
        assert.equal(status, 200, path);
        assert.equal(headers["content-encoding"], encoding, `${path}: ${accepted}`);
        assert.equal(body.length, statSync(join(dist, name + (has ? ending : ""))).size, path);
        assert.ok((has ? decompress(body) : body).equals(file(name)), `${path}: ${accepted}`);
        assert.equal(plainType(headers["content-type"]), plainType(FILES.find(([it]) => it === path)[2]), path);
        if (existsSync(join(dist, `${name}.br`))) {
          assert.match(headers.vary ?? "", /^accept-encoding$/i, `${path}: ${accepted}: what stores answers mixes them`);
        }
      }
    }
  });

  it("answers that nothing changed, for each encoding by itself", async () => {
    for (const path of ["fr/assises/8/", "dataset.json", hashed(".wasm"), "csv/claims.csv"]) {
      const tags = [];
      for (const accepted of ["identity", "gzip", "br"]) {
        const { headers } = await ask(at(path), { "Accept-Encoding": accepted });
        assert.ok(headers.etag, `${path}: ${accepted}`);
        const again = await ask(at(path), { "Accept-Encoding": accepted, "If-None-Match": headers.etag });
        assert.equal(again.status, 304, `${path}: ${accepted}`);
        assert.equal(again.body.length, 0);
        assert.equal(again.headers["cache-control"], headers["cache-control"], path);
        const other = await ask(at(path), { "Accept-Encoding": accepted, "If-None-Match": '"other"' });
        assert.equal(other.status, 200, path);
        tags.push(headers.etag);
      }
      const encodings = host().hasBrotli ? 3 : 2;
      assert.equal(new Set(tags).size, encodings, `${path}: ${tags}: two contents under one tag`);
    }
  });

  it("answers a HEAD as a GET, without the content", async () => {
    for (const path of ["fr/assises/8/", "dataset.json", "zzz"]) {
      const [whole, head] = [await ask(at(path)), await ask(at(path), {}, "HEAD")];
      assert.equal(head.status, whole.status, path);
      assert.equal(head.body.length, 0, path);
      for (const name of ["content-type", "cache-control", "etag", "content-security-policy"]) {
        assert.equal(head.headers[name], whole.headers[name], `${path}: ${name}`);
      }
    }
  });

  it("shows the site's own page for what is not there, at any depth, with status 404", async () => {
    for (const path of LOST) {
      for (const accepted of ["identity", "gzip, br"]) {
        const { status, headers, body } = await ask(at(path), { "Accept-Encoding": accepted });
        assert.equal(status, 404, path);
        const decompress = { br: brotliDecompressSync, gzip: gunzipSync }[headers["content-encoding"]] ?? ((it) => it);
        assert.ok(decompress(body).equals(file("404.html")), `${path}: another page`);
        assert.equal(plainType(headers["content-type"]), "text/html;charset=utf-8", path);
        assert.equal(headers["cache-control"], "no-cache", path);
        assert.equal(headers["access-control-allow-origin"], undefined, path);
        for (const [name, value] of Object.entries(expected("404.html"))) assert.equal(headers[name], value, `${path}: ${name}`);
      }
    }
  });

  it("adds the slash that a page's address ends in, and keeps its query", async () => {
    for (const path of ["fr", "fr/assises/8", "vi/hoi-nghi/8", "fr/partenariats"]) {
      for (const query of ["?view=map", ""]) {
        const { status, headers } = await ask(at(path + query));
        assert.ok([301, 308].includes(status), `${path}: ${status}`);
        assert.equal(new URL(headers.location, at("")).href, at(`${path}/${query}`));
      }
    }
    if (site().folder !== "/") {
      const { status, headers } = await ask(at("").slice(0, -1));
      assert.ok([301, 308].includes(status), `${status}`);
      assert.equal(new URL(headers.location, at("")).href, at(""));
    }
  });

  it("leaves no way out of its folder", async () => {
    for (const path of ["../../../etc/passwd", "..%2f..%2f..%2fetc/passwd", "%2e%2e/%2e%2e/etc/passwd", "fr/../../../etc/passwd"]) {
      const { origin, folder } = site();
      const { hostname, port } = new URL(origin);
      // The path as it is, which a URL would put in order.
      const { body } = await ask({ hostname, port, path: folder + path });
      assert.ok(!body.includes("root:"), path);
    }
  });
}

/** What a server without recipe does, and must do for the site to work at all. */
function answersPlainly(site) {
  const at = (path) => `${site().origin}${site().folder}${path}`;

  it("gives each page and file, with the types that browsers insist on", async () => {
    for (const [path, name, type] of FILES) {
      const { status, headers, body } = await ask(at(path));
      assert.equal(status, 200, path);
      assert.ok(body.equals(file(name)), `${path}: another content`);
      if (/\.(html|js|css|wasm|svg)$/.test(name)) {
        const said = plainType(headers["content-type"]).split(";")[0];
        assert.ok(said === plainType(type).split(";")[0] || said === "application/javascript", `${path}: ${said}`);
      }
    }
  });

  it("says that a page is not there, and adds the slash to one that is", async () => {
    assert.equal((await ask(at("fr/zzz/"))).status, 404);
    const { status, headers } = await ask(at("fr/assises/8"));
    assert.equal(status, 301);
    assert.equal(new URL(headers.location, at("")).href, at("fr/assises/8/"));
  });
}

it("the policy that hosts say lets the scripts in 404.html run, and no other of their kind", () => {
  const policy = expected("404.html")["content-security-policy"];
  const scripts = [...file("404.html").toString().matchAll(/<script(?! type)[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);
  assert.equal(scripts.length, 2);
  for (const script of scripts) {
    assert.ok(policy.includes(`'sha256-${createHash("sha256").update(script).digest("base64")}'`), script);
  }
  assert.ok(!policy.includes("unsafe-inline"));
});

for (const [name, program, start, answers] of [
  ["nginx", "nginx", nginx, answersByRecipe],
  ["Caddy", "caddy", caddy, answersByRecipe],
  ["python3 -m http.server", "python3", python, answersPlainly],
]) {
  const skip = find(program) ? false : `${program} is not on this machine`;
  describe(name, { skip }, () => {
    let host;
    before(async () => (host = await start()));
    after(() => host?.stop());
    if (program === "nginx") {
      it("has its brotli module", (test) => {
        if (!host.hasBrotli) test.skip("libnginx-mod-http-brotli-static is not there; gzip is tried in its place");
      });
    }
    describe("at the root of a host", () => answers(() => host.sites[0], () => host));
    describe("in a folder of a host", () => answers(() => host.sites[1], () => host));
  });
}
