// Starts the program, or tells under the published page why it does not react. No inline script, so that the content
// security policy can forbid them all.

const KEY = "assises-language";
const script = document.querySelector("script[data-js]");
const { page, version, line } = document.documentElement.dataset;
/** When all of the page is there, which this script does not wait for. */
const isRead = new Promise((read) => (document.readyState === "loading" ? addEventListener("DOMContentLoaded", read) : read()));
const address = (path) => new URL(path, document.baseURI).href;

/** The language remembered, else the first of the browser's that the site has. */
function language() {
  let remembered = null;
  try {
    remembered = localStorage.getItem(KEY);
  } catch {
    // Storage can be forbidden; then nothing is remembered.
  }
  const wanted = [remembered, ...(navigator.languages ?? [])];
  return wanted.map((tag) => tag?.slice(0, 2)).find((tag) => tag === "vi" || tag === "fr");
}

function remember() {
  try {
    localStorage.setItem(KEY, document.documentElement.lang);
  } catch {
    // See above.
  }
}

/** Shows a line that the page brings, whose button loads the page again. */
function show(line) {
  line.querySelector("button").onclick = () => location.reload();
  line.hidden = false;
}

/** Shows why the page does not react. */
async function fail(reason, detail) {
  await isRead;
  const line = document.getElementById("trouble");
  if (!line) return;
  line.querySelector("p").textContent = line.dataset[reason];
  line.querySelector("small").textContent = detail ?? "";
  show(line);
}

/**
 * When the page has been painted: the first frame after it was read and its styles have come. What a browser tells of
 * its paints is not waited for, as it need not come.
 */
async function isPainted() {
  await isRead;
  const styles = document.querySelector("[rel=stylesheet]");
  if (!styles.sheet && document.readyState !== "complete") {
    await new Promise((come) => [styles, window].forEach((it) => it.addEventListener("load", come)));
  }
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}

/** What is in a file. */
async function bytes(path) {
  const response = await fetch(address(path));
  if (!response.ok) throw Error(response.status);
  return response.arrayBuffer();
}

/**
 * Loads program and data side by side. They wait for the first paint, which they would delay, unless the line is what
 * takes longest: then the page has asked for the program already, and the typeface is for the next visit, when it is
 * kept.
 */
async function start() {
  if (typeof WebAssembly !== "object") return fail("wasm");
  if (!line) await isPainted();
  assises.data = bytes("dataset.json");
  // It is the program that tells why they did not come.
  assises.data.catch(() => {});
  try {
    const { js, wasm } = script.dataset;
    const [program, response] = await Promise.all([import(address(js)), fetch(address(wasm))]);
    await isRead;
    await program.default({ module_or_path: response });
  } catch (error) {
    fail("program", String(error));
  }
}

/** Keeps the site readable without a network, and tells when there is another version than that of the page. */
async function keep() {
  const { serviceWorker: worker, connection } = navigator;
  if (connection?.saveData) return;
  worker.onmessage = ({ data }) => data !== version && show(document.querySelector("#update > div"));
  const kept = await worker.register(address("sw.js"), { updateViaCache: "none" });
  // A tab that stays open asks when the reader comes back to it.
  document.onvisibilitychange = () => document.hidden || kept.update().catch(() => {});
}

window.assises = { fail };

// Relative until now: made absolute, it stays what it is while the address changes.
document.querySelector("base").href = document.baseURI;

// The program draws pages in the browser's place; one that is to be loaded again it does not.
window.navigation?.addEventListener("navigate", (event) => {
  if (event.navigationType === "reload") event.stopImmediatePropagation();
});

let started;
if (page === "root") {
  const chosen = language();
  if (chosen) location.replace(new URL(`${chosen}/`, document.baseURI));
} else {
  // Within another site: what the page is about, and no more (style/pages.css). The address is that of the page again,
  // and its entry in the history keeps that it is embedded. Links to other pages open beside that site; those to other
  // states and parts of the page, which have its path, and those of pictures, which have none, stay within the frame.
  const here = new URL(location);
  if (here.searchParams.has("embed") || history.state) {
    here.searchParams.delete("embed");
    history.replaceState(1, "", here);
    document.documentElement.dataset.embed = "";
    window.onclick = ({ target }) => {
      const link = target.closest("a");
      if (link?.id === "full-page") link.href = location;
      else if (link?.pathname && link.pathname !== location.pathname) link.target = "_blank";
    };
  }
  // A page that is not found says nothing about the language of who looked for it.
  if (page !== "lost") {
    remember();
    addEventListener("pagehide", remember);
  }
  started = start();
}

// After everything that the page itself needs. A page of a version is one that can be kept; where a browser forbids it
// or cannot do it, nothing is said.
if (version) {
  addEventListener("load", async () => {
    await started;
    (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));
  });
}
