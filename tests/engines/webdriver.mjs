// Firefox and WebKitGTK, through W3C WebDriver: JSON over HTTP, twelve commands of it, so that no library is needed.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** WebKitGTK's small browser lies beside its library, in a folder named after machine and version. */
function miniBrowser() {
  const places = ["/usr/lib", "/usr/libexec"].flatMap((folder) => {
    const below = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []);
    return [...below(folder), ...below(folder).filter((it) => it.endsWith("-linux-gnu")).flatMap(below)];
  });
  const found = places.filter((it) => /webkit2?gtk-/.test(it)).map((it) => `${it}/MiniBrowser`).filter((it) => existsSync(it));
  return found.sort().at(-1);
}

/** How each engine is started, and asked for. */
const ENGINES = {
  firefox: {
    driver: (port, others) => ["geckodriver", "--port", port, "--marionette-port", others[0], "--websocket-port", others[1]],
    asked: (folder) => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        args: ["-headless"],
        prefs: {
          // Quiet on the network; files go into a folder that is removed at the end.
          "app.update.enabled": false,
          "browser.download.useDownloadDir": true,
          "browser.download.dir": folder,
          "browser.download.folderList": 2,
          "datareporting.policy.dataSubmissionEnabled": false,
          "network.captive-portal-service.enabled": false,
        },
      },
    }),
  },
  webkit: {
    // It has no mode without a display.
    driver: (port) => ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1000x24", "WebKitWebDriver", `--port=${port}`],
    asked: () => ({ "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } }),
  },
};

/** A port that nothing uses. */
const free = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The names of elements in answers (W3C WebDriver, section 12.3). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys outside of any alphabet (W3C WebDriver, section 17.4.2). */
const KEYS = {
  ArrowDown: "\u{e015}",
  ArrowLeft: "\u{e012}",
  ArrowRight: "\u{e014}",
  ArrowUp: "\u{e013}",
  End: "\u{e010}",
  Enter: "\u{e007}",
  Escape: "\u{e00c}",
  Home: "\u{e011}",
  Shift: "\u{e008}",
  Space: " ",
  Tab: "\u{e004}",
};

const press = (key) => [{ type: "keyDown", value: key }, { type: "keyUp", value: key }];

/** Starts an engine: its driver, its version, and how it is ended. */
export async function webdriver(engine) {
  const port = await free();
  const folder = mkdtempSync(join(tmpdir(), "assises-engine-"));
  const [command, ...args] = ENGINES[engine].driver(port, [await free(), await free()]).map(String);
  // A group of its own, so that all that it starts is ended with it.
  const program = spawn(command, args, { stdio: "ignore", detached: true });
  let trouble;
  program.on("error", (error) => (trouble = error));
  const base = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const response = await fetch(base + path, { method, headers, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const end = async () => {
    try {
      process.kill(-program.pid, "SIGTERM");
    } catch {
      // It ended by itself.
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (let count = 0; ; count++) {
      if (trouble) throw trouble;
      const isReady = await ask("GET", "/status").then(({ ready }) => ready, () => false);
      if (isReady) break;
      if (count > 100) throw new Error(`${command} does not answer`);
      await new Promise((done) => setTimeout(done, 100));
    }
    const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: ENGINES[engine].asked(folder) } });
    const session = `/session/${sessionId}`;
    await ask("POST", `${session}/window/rect`, { width: 1280, height: 900 });
    const execute = (what, args) =>
      ask("POST", `${session}/execute/sync`, { script: `return (${what})(...arguments)`, args });
    const keys = (actions) => ask("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions }] });
    // WebKitGTK has no word for a summary, and a list of choice is a button, with what is chosen at the end of its name.
    const computed = async (element) => {
      const about = (what) => ask("GET", `${session}/element/${element[ELEMENT]}/${what}`);
      const [role, name] = [await about("computedrole"), await about("computedlabel")];
      const written = !role || role === "button" ? await about("name") : "";
      if (written === "summary") return { role: written, name };
      if (written !== "select") return { role, name };
      const chosen = await execute((select) => select.selectedOptions[0].text, [element]);
      return { role: "combobox", name: name.endsWith(chosen) ? name.slice(0, -chosen.length) : name };
    };
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      end: () => ask("DELETE", session).catch(() => {}).then(end),
      load: (url) => ask("POST", `${session}/url`, { url }),
      press(key) {
        const [last, shift] = key.split("+").reverse().map((name) => KEYS[name]);
        const pressed = press(last);
        return keys(shift ? [{ type: "keyDown", value: shift }, ...pressed, { type: "keyUp", value: shift }] : pressed);
      },
      type: (text) => keys([...text].flatMap(press)),
      run: (what, ...args) => execute(what, args),
      async tree(what, ...args) {
        const found = [];
        for (const element of await execute(what, args)) found.push(await computed(element));
        return found;
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
