// Puts a smaller sibling beside each file that compresses, `.br` and `.gz`, for hosts that serve those:
// `node scripts/compress.mjs FOLDER`. A sibling that is not smaller, or whose file is gone, is not there afterwards.
//
// What was compressed once is kept in target/compressed/ under the hash of its content; what this run did not need is
// removed from there.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = new Set(
  ["html", "css", "js", "wasm", "json", "svg", "csv", "xml", "atom", "ics", "txt", "webmanifest"].map((end) => `.${end}`),
);
/** Below that many bytes a packet of the network is not full anyway. */
const LEAST = 1000;
/** How many files are compressed at once: zlib has four threads in Node. */
const AT_ONCE = 4;

/** The ending of each sibling, its level, and what makes it. */
const ENCODINGS = [
  {
    ending: ".br",
    // At 11 the pages are 1.6 % smaller and take four times as long, which is most of the time of all files.
    level: (path) => (path.endsWith(".html") ? 10 : 11),
    compress: (bytes, level) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  // Node writes no time into the header, so that the same file gives the same bytes.
  { ending: ".gz", level: () => 9, compress: (bytes, level) => promisify(gzip)(bytes, { level }) },
];

const dist = process.argv[2] ?? "dist";
const store = new URL("../target/compressed/", import.meta.url).pathname;
mkdirSync(store, { recursive: true });
const stored = new Set(readdirSync(store));
const needed = new Set();
const total = { files: 0, raw: 0, ".br": 0, ".gz": 0, made: 0 };
const began = performance.now();

/** What the store has under that name, or what is made and put there. */
async function kept(name, make) {
  needed.add(name);
  if (stored.has(name)) return readFileSync(join(store, name));
  const bytes = await make();
  // Complete before it has its name: another run may read it.
  const partial = join(store, `${name}.${process.pid}`);
  writeFileSync(partial, bytes);
  renameSync(partial, join(store, name));
  total.made++;
  return bytes;
}

async function compressFile(path) {
  const bytes = readFileSync(path);
  const hash = createHash("sha256").update(bytes).digest("hex");
  total.files++;
  total.raw += bytes.length;
  for (const { ending, level, compress } of ENCODINGS) {
    const compressed = await kept(`${hash}-${level(path)}${ending}`, () => compress(bytes, level(path)));
    total[ending] += Math.min(compressed.length, bytes.length);
    if (compressed.length < bytes.length) writeFileSync(path + ending, compressed);
  }
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
for (const path of paths) {
  if (ENCODINGS.some(({ ending }) => path.endsWith(ending))) rmSync(path);
}
const left = paths.filter((path) => COMPRESSIBLE.has(extname(path)) && statSync(path).size >= LEAST);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let path; (path = left.pop()); ) await compressFile(path);
  }),
);
for (const name of stored) {
  if (!needed.has(name)) rmSync(join(store, name));
}

const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${total.files} files compressed: ${mb(total.raw)} → br ${mb(total[".br"])}, gz ${mb(total[".gz"])}; ` +
    `${total.made} anew, ${seconds} s`,
);
