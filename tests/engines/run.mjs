// Runs the ten tasks of readers in other engines than Chromium, which the browser tests run them in.
//
//   node tests/engines/run.mjs FOLDER [firefox] [webkit]     FOLDER holds the site; TASK=part of an aim to run few
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { Reader } from "./reader.mjs";
import { TASKS } from "./tasks.mjs";
import { webdriver } from "./webdriver.mjs";

const [folder = "dist", ...named] = process.argv.slice(2);
const port = Number(process.env.TEST_PORT ?? 8191);
const base = `http://127.0.0.1:${port}/`;
const server = spawn("http-server", [resolve(folder), "-a", "127.0.0.1", "-p", port, "-c-1", "-d", "false", "--silent"], {
  env: { ...process.env, NODE_NO_WARNINGS: "1" },
  stdio: "inherit",
});

let failed = 0;
try {
  for (const engine of named.length > 0 ? named : ["firefox", "webkit"]) {
    const begin = Date.now();
    const driver = await webdriver(engine);
    try {
      await driver.load(base);
      const has = await driver.run(() => (typeof navigation === "undefined" ? "without" : "with"));
      console.log(`${driver.version}, ${has} the Navigation API`);
      for (const { aim, lang, way } of TASKS.filter(({ aim }) => aim.includes(process.env.TASK ?? ""))) {
        const start = Date.now();
        const said = () => `in ${lang}: ${aim} (${((Date.now() - start) / 1000).toFixed(1)} s)`;
        try {
          await way(new Reader(driver, base));
          console.log(`  ✓ ${said()}`);
        } catch (error) {
          failed++;
          console.log(`  ✘ ${said()}\n    ${error.message}`);
        }
      }
      console.log(`  ${((Date.now() - begin) / 1000).toFixed(0)} s`);
    } finally {
      await driver.end();
    }
  }
} finally {
  server.kill();
}
process.exitCode = failed > 0 ? 1 : 0;
