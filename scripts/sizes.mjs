// Prints the size of what a visitor downloads, raw and compressed by brotli.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = process.argv[2] ?? "dist";

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

const print = ({ name, raw, brotli }) => {
  const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
  console.log(name.padEnd(44) + kb(raw) + kb(brotli));
};

const names = readdirSync(dist).sort();
const ending = (...endings) => names.filter((name) => endings.some((end) => name.endsWith(end))).map(measure);
const program = [...ending(".wasm"), ...ending(".js")];

console.log(`${dist}/`.padEnd(44) + "raw".padStart(12) + "brotli".padStart(12));
program.forEach(print);
print(sum("  wasm + js", program));
[...ending(".css"), ...ending("dataset.json")].forEach(print);
