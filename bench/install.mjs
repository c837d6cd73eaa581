// The packages that only the benchmark has, so that nobody else has to install them.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs the libraries, when they are not there as the lockfile has them. */
export function install() {
  const folder = join("bench", "peers");
  const lock = readFileSync(join(folder, "package-lock.json"));
  const mark = join(folder, "node_modules", ".installed-lock.json");
  if (existsSync(mark) && readFileSync(mark).equals(lock)) return;
  console.error("bench: Installing the libraries that are compared (about a minute).");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: folder, stdio: "inherit" });
  writeFileSync(mark, lock);
}
