// Writes a page for each thing that is compared, as the documentation of its library recommends; all of them are served
// from here, and so are the libraries. What a page says of itself in words is the same.
//
// The scripts and styles are those that the packages ship for production, by `script` and `link` as in their
// documentation; only the page of all libraries together is bundled (esbuild, minified, unused code left out), which is
// better for it.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { peer } from "../browser.mjs";
import { items, outlines, rows, slides } from "./convert.mjs";

const packages = new URL("node_modules/", import.meta.url).pathname;
const HEADLINE = "13 éditions, un fil entre deux rives";
const LEAD =
  "Depuis 1989, des provinces et villes du Vietnam et des collectivités françaises coopèrent directement. Depuis 2005, les deux pays accueillent les Assises à tour de rôle.";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const heading = `<h1>${HEADLINE}</h1>
<p>${LEAD}</p>`;

const html = (head, body, start = heading) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Assises de la coopération décentralisée</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${start}
${body}
</body>
</html>
`;

/** Writes files into a folder of the site. */
function write(site, folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(site, folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (content.from) copyFileSync(join(packages, content.from), file);
    else writeFileSync(file, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
}

const from = (path) => ({ from: path });
const knight = "@knight-lab/timelinejs/dist/";
const icons = Object.fromEntries(
  ["tl-icons.woff2", "tl-icons.woff", "tl-icons.ttf", "tl-icons.svg", "tl-icons.eot"].map((name) => [`css/icons/${name}`, from(`${knight}css/icons/${name}`)]),
);
const locale = { "js/locale/fr.json": from(`${knight}js/locale/fr.json`) };

/** The project's own typeface in place of fonts that TimelineJS would have from another host. */
function typeface(site) {
  const styles = readdirSync(join(site, "ours")).find((name) => /^assises-.*\.css$/.test(name));
  const faces = readFileSync(join(site, "ours", styles), "utf8").match(/@font-face\s*\{[^}]*woff2[^}]*\}/g);
  const fonts = readdirSync(join(site, "ours", "fonts"));
  return {
    "fonts.css": `${faces.join("\n")}
body, .tl-timeline, .tl-timeline :is(h1, h2, h3, h4, p, ul), .tl-timeline .tl-timenav-slider h2.tl-headline { font-family: "Be Vietnam Pro", sans-serif }
`,
    ...Object.fromEntries(fonts.map((name) => [`fonts/${name}`, readFileSync(join(site, "ours", "fonts", name))])),
  };
}

/** The choice that selects a size, for pages that exist in several. */
const SIZE = `const size = new URLSearchParams(location.search).get("n");`;

const library = {
  "css/timeline.css": from(`${knight}css/timeline.css`),
  "js/timeline.js": from(`${knight}js/timeline.js`),
  ...icons,
};

/** As its documentation has it: the timeline alone, fonts and language from the library's host. */
const documented = (data) => ({
  "index.html": html(
    `<link title="timeline-styles" rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>`,
    `<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
const timeline = new TL.Timeline("timeline", "editions.json", { language: "fr" });
timeline.on("loaded", () => (document.documentElement.dataset.loaded = "timeline"));
</script>`,
    "",
  ),
  "editions.json": slides(data),
  ...library,
});

/** The same below the headline that the project's page has, with nothing from other hosts. */
const timelinejs = (site, data) => ({
  "index.html": html(
    `<link title="timeline-styles" rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>`,
    `<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
const script_path = new URL("js/", document.baseURI).href;
const timeline = new TL.Timeline("timeline", "editions.json", { language: "fr", script_path, font: "fonts.css" });
timeline.on("loaded", () => (document.documentElement.dataset.loaded = "timeline"));
</script>`,
  ),
  "editions.json": slides(data),
  ...library,
  ...locale,
  ...typeface(site),
});

/** One page for every size; `grouped` joins near items, as its documentation advises for many. */
const vis = () => ({
  "index.html": html(
    `<script src="vis-timeline-graph2d.min.js"></script>
<link href="vis-timeline-graph2d.min.css" rel="stylesheet">
<style>#timeline { height: 400px }</style>`,
    `<button id="zoom-in">+</button> <button id="zoom-out">−</button>
<label><input type="checkbox" id="filter"> workshop</label>
<div id="timeline"></div>
<script>
${SIZE}
const options = new URLSearchParams(location.search).has("grouped") ? { cluster: { maxItems: 5 } } : {};
fetch(\`items-\${size}.json\`).then((answer) => answer.json()).then((records) => {
  const items = new vis.DataSet(records);
  const filter = document.getElementById("filter");
  const view = new vis.DataView(items, { filter: (item) => !filter.checked || item.kind === "workshop" });
  const timeline = new vis.Timeline(document.getElementById("timeline"), view, { height: "400px", ...options });
  filter.addEventListener("change", () => view.refresh());
  document.getElementById("zoom-in").addEventListener("click", () => timeline.zoomIn(0.5, { animation: false }));
  document.getElementById("zoom-out").addEventListener("click", () => timeline.zoomOut(0.5, { animation: false }));
  timeline.once("changed", () => (document.documentElement.dataset.loaded = "timeline"));
  window.timeline = timeline;
});
</script>`,
  ),
  "vis-timeline-graph2d.min.js": from("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"),
  "vis-timeline-graph2d.min.css": from("vis-timeline/styles/vis-timeline-graph2d.min.css"),
});

const datatables = () => ({
  "index.html": html(
    `<link href="dataTables.dataTables.min.css" rel="stylesheet">
<script src="dataTables.min.js"></script>`,
    `<select id="filter"><option value="">Tous</option><option>active</option><option>ended</option><option>unknown</option></select>
<table id="table" class="display"><thead><tr><th>France</th><th>Vietnam</th><th>Depuis</th><th>État</th><th>Domaines</th><th>Résumé</th></tr></thead></table>
<script>
${SIZE}
const columns = ["fr", "vn", "since", "status", "sectors", "summary"].map((data) => ({ data }));
const table = new DataTable("#table", {
  ajax: { url: \`rows-\${size}.json\`, dataSrc: "" },
  columns,
  initComplete: () => (document.documentElement.dataset.loaded = "table"),
});
document.getElementById("filter").addEventListener("change", (event) => table.column(3).search(event.target.value).draw());
</script>`,
  ),
  "dataTables.dataTables.min.css": from("datatables.net-dt/css/dataTables.dataTables.min.css"),
  "dataTables.min.js": from("datatables.net/js/dataTables.min.js"),
});

const fuse = () => ({
  "index.html": html(
    "",
    `<input type="search" id="search"> <select id="filter"><option value="">Tous</option><option>active</option><option>ended</option><option>unknown</option></select>
<p id="count"></p><ul id="results"></ul>
<script type="module">
import Fuse from "./fuse.min.mjs";
${SIZE}
const all = await (await fetch(\`rows-\${size}.json\`)).json();
const fuse = new Fuse(all, { keys: ["fr", "vn", "sectors", "summary"], threshold: 0.3, ignoreLocation: true });
const search = document.getElementById("search");
const filter = document.getElementById("filter");
const escape = (text) => text.replace(/[&<>"]/g, (sign) => \`&#\${sign.charCodeAt(0)};\`);
const draw = () => {
  const found = (search.value ? fuse.search(search.value).map(({ item }) => item) : all).filter((row) => !filter.value || row.status === filter.value);
  document.getElementById("count").textContent = \`\${found.length} partenariats\`;
  document.getElementById("results").innerHTML = found.slice(0, 12).map((row) => \`<li><b>\${escape(row.fr)} – \${escape(row.vn)}</b> \${row.since} \${row.status}<br>\${escape(row.sectors)}<p>\${escape(row.summary)}</p></li>\`).join("");
};
search.addEventListener("input", draw);
filter.addEventListener("change", draw);
draw();
document.documentElement.dataset.loaded = "list";
</script>`,
  ),
  "fuse.min.mjs": from("fuse.js/dist/fuse.min.mjs"),
});

async function stack(site, data) {
  const esbuild = peer("esbuild");
  const folder = join(site, "stack");
  await esbuild.build({
    entryPoints: [new URL("stack.js", import.meta.url).pathname],
    outfile: join(folder, "app.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    loader: { ".less": "empty", ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty", ".png": "file" },
    assetNames: "[name]-[hash]",
  });
  const geo = new URL("../../src/publish/geo/", import.meta.url).pathname;
  const parts = [
    outlines(read(join(geo, "vietnam.topo.json")), ["units34", "archipelagos"]),
    outlines(read(join(geo, "france.topo.json")), ["regions"]),
  ];
  write(site, "stack", {
    "index.html": html(
      `<link rel="stylesheet" href="app.css">
<style>#map, #network { height: 500px }</style>
<script type="module" src="app.js"></script>`,
      `<div id="timeline" style="width: 100%; height: 600px"></div>
<h2>Partenariats</h2>
<input type="search" id="search"> <select id="status"><option value="">Tous</option><option>active</option><option>ended</option><option>unknown</option></select>
<p id="count"></p><ul id="results"></ul>
<h2>Carte</h2><div id="map"></div>
<h2>Réseau</h2><div id="network"></div>`,
    ),
    "dataset.json": data,
    "outlines.json": { type: "GeometryCollection", geometries: parts },
    ...locale,
    ...typeface(site),
  });
}

/** The published page's words, and nothing else: no style, no script. */
function blank(page) {
  const main = page.match(/<body>([^]*)<\/body>/)[1].replace(/<(script|style|template)[^]*?<\/\1>/g, "");
  const words = main
    .replace(/<\/(p|h\d|li|td|th|tr|dt|dd|text|a|summary|button)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return html("", words.map((line) => `<p>${line}</p>`).join("\n"));
}

/** Writes all pages into the folder of the site, beside the project's own, which is in `ours/`. */
export async function writePages(site) {
  const data = read(join(site, "ours", "dataset.json"));
  write(site, "documented", documented(data));
  write(site, "timelinejs", timelinejs(site, data));
  write(site, "vis", { ...vis(), "items-13.json": items(data, 13) });
  write(site, "datatables", { ...datatables(), [`rows-${data.partnerships.length}.json`]: rows(data) });
  write(site, "fuse", { ...fuse(), [`rows-${data.partnerships.length}.json`]: rows(data) });
  write(site, "blank", { "index.html": blank(readFileSync(join(site, "ours", "fr", "index.html"), "utf8")) });
  await stack(site, data);
}

/** Writes the made-up data of a size for every page that shows it. */
export function writeSize(site, count, partnerships, milestones) {
  write(site, "datatables", { [`rows-${count}.json`]: rows(read(partnerships)) });
  write(site, "fuse", { [`rows-${count}.json`]: rows(read(partnerships)) });
  write(site, "vis", { [`items-${count}.json`]: items(read(milestones), count) });
}
