// The built site with another dataset, on a static server.
import { spawn } from "node:child_process";
import { cpSync, copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Copies the site into a folder and puts that dataset in the place of its own; the pages stay as they are. */
export function copySite(dist, folder, dataset) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  if (dataset) copyFileSync(dataset, join(folder, "dataset.json"));
}

/** Serves a folder until `stop` is called; browsers keep what they get for that many seconds. */
export async function serve(root, port, seconds = -1) {
  const program = join("node_modules", "http-server", "bin", "http-server");
  const options = ["-a", "127.0.0.1", "-p", port, `-c${seconds}`, "-d", "false", "--silent"];
  const server = spawn(process.execPath, [program, root, ...options], {
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
    stdio: "inherit",
  });
  let ended = false;
  server.on("exit", () => (ended = true));
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100 && !ended; tries++) {
    try {
      await fetch(address);
      return { address, stop: () => server.kill() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  server.kill();
  throw new Error(`Could not serve on port ${port}; choose another one with BENCH_PORT=…`);
}
