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
      if (link?.id === "whole") link.href = location;
      else if (link?.pathname && link.pathname !== location.pathname) link.target = "_blank";
    };
  }
  // A page that is not found says nothing about the language of who looked for it.
  if (page !== "lost") {
    remember();
    addEventListener("pagehide", remember);
  }
  start();
}
