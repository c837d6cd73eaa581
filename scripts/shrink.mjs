// Makes what wasm-bindgen wrote smaller: `node scripts/shrink.mjs FOLDER`.
//
// A panic ends the program, and its message goes to standard error, which a browser does not have. So the code that
// puts the message together is cut off: what would panic stops at once, as it does in the end anyway (4 KB of brotli).
// The loader is written for people to read; browsers get it without spaces and long names (2 KB).

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";
import { minify } from "terser";

/** Functions of Rust's standard library that never return: they report, and stop. */
const ENDS = new RegExp(
  [
    "panicking::(?!panic_count|r?#?try)", "::(unwrap|expect|slice_index|slice_error)_fail", "::panic_(already|const|access_error|poisoned)",
    "raw_vec::(handle_error|capacity_overflow)", "handle_alloc_error", "rust_panic$",
  ].join("|"),
);

function cutPanics(file) {
  const module = binaryen.readBinary(readFileSync(file));
  let count = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const reference = module.getFunctionByIndex(index);
    const { name, module: imported } = binaryen.getFunctionInfo(reference);
    if (imported || !ENDS.test(name)) continue;
    binaryen.Function(reference).body = module.unreachable();
    count++;
  }
  // Without names nothing would be found: then a version of the tools has changed, and this script must follow.
  if (count === 0) throw new Error(`${file}: no function that panics was found`);
  writeFileSync(file, module.emitBinary());
}

async function minifyLoader(file) {
  const { code } = await minify(readFileSync(file, "utf8"), { module: true, compress: { passes: 2 } });
  writeFileSync(file, code);
}

const folder = process.argv[2];
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  if (name.endsWith(".wasm")) cutPanics(file);
  if (name.endsWith(".js")) await minifyLoader(file);
}
