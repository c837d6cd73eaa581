// Serves folders as a good host does: compressed by brotli at its best quality before anything is asked for, and with
// the same headers for everyone. Files are kept in memory, so that the disk is no part of a measurement.
//
//   node bench/serve.mjs FOLDER [PORT]     to look at what is measured
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
/** What was compressed once: quality 11 takes seconds for a large dataset. */
const kept = join("target", "bench", "brotli");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".atom": "application/atom+xml",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".eot": "application/vnd.ms-fontobject",
  ".png": "image/png",
};
/** Those that are compressed already. */
const DENSE = new Set([".woff2", ".woff", ".png"]);
/** Above this size, which only made-up data have, quality 11 takes too long; 9 is what is used then. */
const LARGE = 2_000_000;

async function dense(bytes) {
  const file = join(kept, createHash("sha256").update(bytes).digest("hex"));
  if (existsSync(file)) return readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const small = await compress(bytes, { params });
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, small);
  return small;
}

/** The file for a path, compressed, or nothing. */
async function load(root, path) {
  const name = normalize(decodeURIComponent(path)).replace(/\/$/, "/index.html");
  const file = join(root, name);
  const ending = extname(file);
  if (!file.startsWith(root) || !(ending in TYPES) || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  const isDense = DENSE.has(ending);
  const body = isDense ? bytes : await dense(bytes);
  const headers = {
    "content-type": TYPES[ending],
    "content-length": body.length,
    // A name with a hash never means another content; fonts and libraries are as lasting.
    "cache-control":
      /-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(name) || isDense ? "public, max-age=31536000, immutable" : "public, max-age=600",
    "x-content-type-options": "nosniff",
  };
  if (!isDense) headers["content-encoding"] = "br";
  return { body, headers };
}

/** Serves a folder until `stop` is called; files that change meanwhile are not read again. */
export async function serve(root, port) {
  const files = new Map();
  const folder = normalize(`${root}/`);
  const server = createServer(async (request, response) => {
    const [path] = request.url.split("?");
    try {
      if (!files.has(path)) files.set(path, await load(folder, path));
    } catch (error) {
      console.error(`${path}: ${error.message}`);
    }
    const file = files.get(path);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
      return;
    }
    response.writeHead(200, file.headers);
    response.end(request.method === "HEAD" ? undefined : file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(new Error(`Could not serve on port ${port} (${error.code}); choose another one with BENCH_PORT=…`)),
    );
    server.listen(Number(port), "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    /** Has the files ready, so that the first visit does not wait for their compression. */
    warm: async (paths) => {
      for (const path of paths) files.set(path, await load(folder, path));
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", port = process.env.BENCH_PORT ?? "8391"] = process.argv.slice(2);
  console.log(`Serving ${folder} on ${(await serve(folder, port)).address}`);
}
