// Starts the program, or tells under the published page why it does not react. No inline script, so that the content
// security policy can forbid them all.

const KEY = "assises-language";
const script = document.querySelector("script[data-wasm]");

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

/** Shows the line that the page brings for this reason. */
function fail(reason, detail) {
  const line = document.getElementById("trouble");
  if (!line) return;
  line.querySelector("p").textContent = line.dataset[reason];
  line.querySelector("small").textContent = detail ?? "";
  line.querySelector("button").onclick = () => location.reload();
  line.hidden = false;
}

async function start() {
  if (typeof WebAssembly !== "object") return fail("wasm");
  const address = (name) => new URL(script.dataset[name], document.baseURI).href;
  try {
    const program = await import(address("js"));
    await program.default({ module_or_path: address("wasm") });
  } catch (error) {
    fail("program", String(error));
  }
}

window.assises = { fail };

// Relative until now: made absolute, it stays what it is while the address changes.
document.querySelector("base").href = document.baseURI;

const { page } = document.documentElement.dataset;
if (page === "root") {
  const chosen = language();
  if (chosen) location.replace(new URL(`${chosen}/`, document.baseURI));
} else {
  // A page that is not found says nothing about the language of who looked for it.
  if (page !== "lost") {
    remember();
    addEventListener("pagehide", remember);
  }
  start();
}
