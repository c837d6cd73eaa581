// The browser that measures, and where and with what was measured.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";

/** Finds packages that only the benchmark has. */
export const peer = createRequire(new URL("peers/package.json", import.meta.url));

/** Nothing but this machine can be reached: what a page asks of others fails at once, and is counted. */
export const ALONE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/** Starts the browser that CHROMIUM names, quiet on the network. */
export const launch = (args = []) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });

const run = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
};

/** Machine, versions and day of a measurement. */
export function circumstances(browserVersion) {
  const cpus = os.cpus();
  const { dependencies } = JSON.parse(readFileSync(new URL("peers/package.json", import.meta.url), "utf8"));
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: run("git", "describe", "--always", "--dirty"),
    machine: `${cpus.length} × ${cpus[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    load: os.loadavg().map((load) => Math.round(load * 10) / 10),
    node: process.versions.node,
    chromium: browserVersion,
    packages: dependencies,
  };
}
