// Makes what wasm-bindgen wrote smaller: `node scripts/shrink.mjs FOLDER`.
//
// Where the standard library was built for size, a panic stops the program at once already; otherwise: a panic ends the
// program, and its message goes to standard error, which a browser does not have. So the code that
// puts the message together is cut off: what would panic stops at once, as it does in the end anyway (4 KB of brotli).
// With it go the places in the source that such messages name, which would tell where it was compiled as well.
// Leptos links streams of bytes (wasm-streams), which exports three classes whether anybody uses them or not: they go
// from the program and from the loader.
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

/**
 * What is left of the classes of streams when their exports are gone: promises of their futures, which nothing else makes.
 * Not what frees them: the compiler may have merged that with what frees something else.
 */
const UNUSED = /^(?!.*drop_in_place).*future_to_promise.*wasm_streams/;

function shrinkProgram(file) {
  const module = binaryen.readBinary(readFileSync(file));
  const exported = Array.from({ length: module.getNumExports() }, (_, index) => module.getExportByIndex(index));
  for (const { name } of exported.map((reference) => binaryen.getExportInfo(reference))) {
    if (/^(__wbg_)?intounderlying/.test(name)) module.removeExport(name);
  }
  let count = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const reference = module.getFunctionByIndex(index);
    const { name, module: imported } = binaryen.getFunctionInfo(reference);
    if (imported || !(ENDS.test(name) || UNUSED.test(name))) continue;
    binaryen.Function(reference).body = module.unreachable();
    if (!UNUSED.test(name)) count++;
  }
  // With the classes goes what only they call.
  module.runPasses(["remove-unused-module-elements"]);
  const bytes = module.emitBinary();
  const places = blankLocations(bytes);
  // Functions without places: then a version of the tools has changed, and this script must follow.
  if (count > 0 && places === 0) throw new Error(`${file}: no place in the source was found`);
  blankSentences(bytes);
  writeFileSync(file, bytes);
}

/** Reads an unsigned or short signed LEB128 number of a wasm binary; the number, and where it ends. */
function leb(bytes, at) {
  let [value, shift] = [0, 0];
  for (;;) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    if (byte < 128) return [value, at];
  }
}

/** The active data segments of a wasm binary: address in memory, and a view of their bytes. */
function segments(bytes) {
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at];
    let [size, start] = leb(bytes, at + 1);
    at = start + size;
    if (id !== 11) continue;
    let count;
    [count, start] = leb(bytes, start);
    while (count-- > 0) {
      // Flags 0, `i32.const`, the address, `end`: as LLVM writes them.
      if (bytes[start] !== 0 || bytes[start + 1] !== 0x41) throw new Error("a data segment of another form");
      const [address, end] = leb(bytes, start + 2);
      const [length, data] = leb(bytes, end + 1);
      found.push({ address, data: bytes.subarray(data, data + length) });
      start = data + length;
    }
  }
  return found;
}

/** Blanks each `core::panic::Location` – address and length of a file's name, line, column – and those names. */
function blankLocations(bytes) {
  const all = segments(bytes);
  const names = new Set();
  for (const { address, data } of all) {
    const words = new DataView(data.buffer, data.byteOffset, data.length);
    for (let at = (4 - (address % 4)) % 4; at + 16 <= data.length; at += 4) {
      const [name, length, line, column] = [0, 4, 8, 12].map((step) => words.getUint32(at + step, true));
      if (length < 4 || length > 300 || line < 1 || line > 99_999 || column < 1 || column > 999) continue;
      const holder = all.find((it) => name >= it.address && name + length <= it.address + it.data.length);
      const text = holder?.data.subarray(name - holder.address, name - holder.address + length);
      if (!text || !/^[\x20-\x7e]+\.rs\0?$/.test(Buffer.from(text).toString("latin1"))) continue;
      names.add(text);
      data.fill(0, at, at + 16);
      at += 12;
    }
  }
  for (const name of names) name.fill(0);
  return names.size;
}

/** What libraries say of errors that the program does not pass on: it names the line, and the check on paper the rest. */
const SENTENCES = [/EOF while parsing a list[^]*?recursion limit exceeded/, /operation successful[^]*?uncategorized error/];

function blankSentences(bytes) {
  for (const { data } of segments(bytes)) {
    const text = Buffer.from(data).toString("latin1");
    for (const found of SENTENCES.map((sentence) => sentence.exec(text)).filter(Boolean)) {
      data.fill(0x20, found.index, found.index + found[0].length);
    }
  }
}

/** Writes an unsigned LEB128 number. */
function toLeb(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

/** A section of a wasm binary with the names in it replaced: imports (id 2) or exports (7). */
function renamed(id, bytes, rename) {
  let [count, at] = leb(bytes, 0);
  const out = [...toLeb(count)];
  const string = (change) => {
    const [length, start] = leb(bytes, at);
    at = start + length;
    const name = Buffer.from(change(Buffer.from(bytes.subarray(start, at)).toString()));
    out.push(...toLeb(name.length), ...name);
  };
  while (count-- > 0) {
    if (id === 2) string((name) => name);
    string(rename);
    // The kind, and of a function its type; exports have an index of anything.
    if (id === 2 && bytes[at] !== 0) throw new Error("an import that is no function");
    const [, end] = leb(bytes, at + 1);
    out.push(...bytes.subarray(at, end));
    at = end;
  }
  return out;
}

/**
 * Gives what program and loader call each other by short names: wasm-bindgen's end in sixteen digits of a hash, which
 * nothing compresses, in both files (2.5 KB).
 */
function shortenNames(folder, program, loader) {
  const bytes = readFileSync(join(folder, program));
  const names = new Map();
  const rename = (name) => {
    if (!/^(__wb|wasm_bindgen)/.test(name)) return name;
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name);
  };
  const out = [...bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at];
    const [size, start] = leb(bytes, at + 1);
    const content = bytes.subarray(start, start + size);
    const next = id === 2 || id === 7 ? renamed(id, content, rename) : content;
    out.push(id, ...toLeb(next.length));
    for (const byte of next) out.push(byte);
    at = start + size;
  }
  writeFileSync(join(folder, program), Buffer.from(out));
  const source = readFileSync(join(folder, loader), "utf8");
  const used = source.replaceAll(/^ {8}(__wb\w+): function\([^]*?^ {8}\}(?:, arguments\); \})?,\n/gm, (entry, name) => (names.has(name) ? entry : ""));
  const short = used.replaceAll(/\b(__wb|wasm_bindgen)\w+/g, (name) => names.get(name) ?? name);
  writeFileSync(join(folder, loader), short);
}

async function shrinkLoader(file) {
  const source = readFileSync(file, "utf8")
    .replaceAll(/^export class IntoUnderlying\w+ \{\n[^]*?^\}\n(if \(Symbol\.dispose\).*\n)?/gm, "")
    .replaceAll(/^const IntoUnderlying\w+Finalization = [^;]*;\n/gm, "");
  const short = source
    .replace(/^function initSync\(module\) \{\n[^]*?^\}\n/m, "")
    .replace("export { initSync, ", "export { ")
    .replaceAll(/console\.warn\([^;]*\);/g, ";");
  if (source.includes("IntoUnderlying")) throw new Error(`${file}: the classes of streams are used, or look otherwise`);
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true };
  const { code } = await minify(short, { module: true, ecma: 2020, compress });
  writeFileSync(file, code);
}

const folder = process.argv[2];
const files = readdirSync(folder);
const [program, loader] = [".wasm", ".js"].map((end) => files.find((name) => name.endsWith(end)));
shrinkProgram(join(folder, program));
shortenNames(folder, program, loader);
await shrinkLoader(join(folder, loader));
