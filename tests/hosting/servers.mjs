// Servers that run with the recipes of hosting/ and nothing of this machine's own configuration, as whoever runs the
// tests; each with the site at the root of a host and, where the recipe says how, in a folder of it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const dist = resolve(process.env.DIST ?? "dist");
/** The folder of the recipes' second example. */
export const FOLDER = "/some/folder/";

const recipes = new URL("../../hosting/", import.meta.url).pathname;
const recipe = (name) => readFileSync(join(recipes, name), "utf8");

let nextPort = Number(process.env.TEST_PORT ?? 0);

/** A port that nobody listens to. */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(nextPort && nextPort++, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Where a program is, or nothing. */
export function find(program) {
  const { stdout } = spawnSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" });
  return stdout.trim();
}

/** The text with each word replaced, all of which must be there. */
function replaced(text, words) {
  for (const [from, to] of words) {
    if (!text.includes(from)) throw new Error(`the recipe does not say "${from}"`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Waits until somebody listens. */
async function reached(port, process) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (process.exitCode !== null) break;
    const isOpen = await new Promise((done) => {
      const socket = createConnection(port, "127.0.0.1", () => done(true));
      socket.once("error", () => done(false));
      socket.once("close", () => socket.destroy());
      setTimeout(() => socket.end(), 100);
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing answers on port ${port}`);
}

/** Starts a program that stays; `stop` ends it and removes its folder. */
async function started(folder, ports, command, options = {}) {
  const child = spawn(command[0], command.slice(1), { stdio: ["ignore", "ignore", "pipe"], cwd: folder, ...options });
  let said = "";
  child.stderr.on("data", (data) => (said += data));
  const kill = () => child.kill();
  process.once("exit", kill);
  const stop = async () => {
    process.removeListener("exit", kill);
    if (child.exitCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const port of ports) await reached(port, child);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}: ${command.join(" ")}\n${said}`);
  }
  return { stop };
}

const temporary = () => mkdtempSync(join(tmpdir(), "assises-host-"));

/** A site below an address: the server's, with or without the folder. */
const sites = (ports) => [
  { origin: `http://127.0.0.1:${ports[0]}`, folder: "/" },
  { origin: `http://127.0.0.1:${ports[1]}`, folder: FOLDER },
];

/**
 * nginx with its recipe, and with the brotli module where that is there. For measuring: what it runs under, and a file
 * that has the answers line by line, path, status, encoding and bytes sent; otherwise none are noted.
 */
export async function nginx({ under = [], log = "" } = {}) {
  const folder = temporary();
  const ports = [await freePort(), await freePort()];
  const program = find("nginx");
  const modules = resolve(dirname(program), "../lib/nginx/modules");
  const brotli = ["/usr/lib/nginx/modules", modules].map((place) => join(place, "ngx_http_brotli_static_module.so"));
  const module = brotli.reverse().find(existsSync);
  writeFileSync(join(folder, "http.conf"), recipe("nginx/http.conf"));
  writeFileSync(join(folder, "assises.conf"), recipe("nginx/location.conf"));
  writeFileSync(join(folder, "brotli.conf"), recipe("nginx/brotli.conf"));
  const server = replaced(recipe("nginx/server.conf"), [
    ["    listen [::]:80;\n", ""],
    ["/srv/assises", dist],
    ["/etc/nginx/assises.conf", join(folder, "assises.conf")],
  ]);
  let at = 0;
  writeFileSync(join(folder, "server.conf"), server.replaceAll("listen 80;", () => `listen 127.0.0.1:${ports[at++]};`));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  // As Debian's own nginx.conf has it.
  writeFileSync(
    join(folder, "nginx.conf"),
    `${module ? `load_module ${module};` : ""}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr crit;
events { worker_connections 768; }
http {
  log_format sent "$uri $status $sent_http_content_encoding $bytes_sent";
  access_log ${log ? `${log} sent` : "off"};
  sendfile on;
  tcp_nopush on;
  ${places.join(" ")}
  include http.conf;
  ${module ? "include brotli.conf;" : ""}
  include server.conf;
}
`,
  );
  // Started by root, the worker would otherwise be a user who may not read the folder.
  const user = process.getuid() === 0 ? ["-g", "user root;"] : [];
  const command = [...under, program, "-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr", ...user];
  const { stop } = await started(folder, ports, command);
  return { name: "nginx", sites: sites(ports), hasBrotli: Boolean(module), stop };
}

/** Caddy with its recipe. */
export async function caddy() {
  const folder = temporary();
  const ports = [await freePort(), await freePort()];
  writeFileSync(join(folder, "assises.caddy"), recipe("caddy/assises.caddy"));
  const config = replaced(recipe("caddy/Caddyfile"), [
    ["http://example.org", `http://127.0.0.1:${ports[0]}`],
    ["http://example.com", `http://127.0.0.1:${ports[1]}`],
    ["/srv/assises", dist],
  ]);
  writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${config}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const command = [find("caddy"), "run", "--config", "Caddyfile", "--adapter", "caddyfile"];
  const { stop } = await started(folder, ports, command, { env });
  return { name: "Caddy", sites: sites(ports), hasBrotli: true, stop };
}

/** Python's server: types, deep links and 404 only; it has no recipe but a line in hosting/README.md. */
export async function python() {
  const folder = temporary();
  mkdirSync(join(folder, "www/some"), { recursive: true });
  symlinkSync(dist, join(folder, "www", FOLDER.replace(/\/$/, "")));
  const ports = [await freePort(), await freePort()];
  const serve = (port, root) =>
    started(temporary(), [port], [find("python3"), "-m", "http.server", `${port}`, "--bind", "127.0.0.1", "--directory", root]);
  const [first, second] = [await serve(ports[0], dist), await serve(ports[1], join(folder, "www"))];
  const stop = async () => {
    await first.stop();
    await second.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: "python3 -m http.server", sites: sites(ports), hasBrotli: false, stop };
}
