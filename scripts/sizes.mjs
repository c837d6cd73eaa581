// Prints the size of what a visitor downloads, raw and compressed by brotli, and holds the program to its budget:
// `node scripts/sizes.mjs FOLDER` fails when it is over, and says what grew since budget.json was last written.
// `--write` notes the present sizes there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = process.argv[2] ?? "dist";
const budgetFile = new URL("budget.json", import.meta.url);
const budget = JSON.parse(readFileSync(budgetFile, "utf8"));

const measure = (name) => {
  const bytes = readFileSync(join(dist, name));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
};

const sum = (name, files) => ({
  name,
  raw: files.reduce((total, file) => total + file.raw, 0),
  brotli: files.reduce((total, file) => total + file.brotli, 0),
});

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const print = ({ name, raw, brotli }, note = "") =>
  console.log(name.padEnd(44) + kb(raw).padStart(12) + kb(brotli).padStart(12) + note);

const names = readdirSync(dist).sort();
const ending = (...endings) => names.filter((name) => endings.some((end) => name.endsWith(end))).map(measure);
const program = [...ending(".wasm"), ...ending(".js")];
const total = sum("  wasm + js", program);

/** A name without its hash. */
const plain = (name) => name.replace(/-[0-9a-f]{8,16}/, "");
const grown = ({ name, brotli }) => {
  const change = brotli - (budget.last[plain(name)] ?? 0);
  return change === 0 ? "" : `  (${change > 0 ? "+" : "−"}${Math.abs(change)} bytes)`;
};

console.log(`${dist}/`.padEnd(44) + "raw".padStart(12) + "brotli".padStart(12));
program.forEach((file) => print(file, grown(file)));
print(total, ` of ${kb(budget.limit)}`);
[...ending(".css"), ...ending("dataset.json")].forEach((file) => print(file));

if (process.argv.includes("--write")) {
  budget.last = Object.fromEntries(program.map(({ name, brotli }) => [plain(name), brotli]));
  writeFileSync(budgetFile, `${JSON.stringify(budget, null, 2)}\n`);
}
if (total.brotli > budget.limit) {
  console.error(`wasm + js is ${total.brotli - budget.limit} bytes over its budget of ${budget.limit}; what grew is marked above`);
  process.exitCode = 1;
}
