// What one would write to have the site's features from JavaScript libraries: a timeline of the editions, a search over
// the partnerships, a map and a network of them. Bundled and minified by esbuild.
import { Timeline } from "@knight-lab/timelinejs";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import Fuse from "fuse.js";
import Graph from "graphology";
import L from "leaflet";
import "leaflet/dist/leaflet.css";
import Sigma from "sigma";
import { rows, slides } from "./convert.mjs";

const read = async (name) => (await fetch(name)).json();
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function list(data) {
  const all = rows(data);
  const fuse = new Fuse(all, { keys: ["fr", "vn", "sectors", "summary"], threshold: 0.3, ignoreLocation: true });
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const draw = () => {
    const found = (search.value ? fuse.search(search.value).map(({ item }) => item) : all).filter(
      (row) => !status.value || row.status === status.value,
    );
    document.getElementById("count").textContent = `${found.length} partenariats`;
    document.getElementById("results").innerHTML = found
      .slice(0, 25)
      .map((row) => `<li><b>${escape(row.fr)} – ${escape(row.vn)}</b> ${row.since}<br>${escape(row.sectors)}<p>${escape(row.summary)}</p></li>`)
      .join("");
  };
  search.addEventListener("input", draw);
  status.addEventListener("change", draw);
  draw();
}

function map(data, outlines) {
  const map = L.map("map").setView([30, 55], 2);
  L.geoJSON(outlines, { style: { weight: 1, color: "#6a625a", fillOpacity: 0.1 } }).addTo(map);
  const places = new Map(data.localities.map((place) => [place.id, place]));
  for (const { fr, vn } of data.partnerships) {
    const ends = [places.get(fr), places.get(vn)].filter((place) => place?.lat !== undefined);
    if (ends.length === 2) L.polyline(ends.map(({ lat, lon }) => [lat, lon]), { weight: 1 }).addTo(map);
    for (const { lat, lon, names } of ends) L.circleMarker([lat, lon], { radius: 4 }).bindTooltip(names.fr ?? names.vi).addTo(map);
  }
}

function network(data) {
  const graph = new Graph();
  const names = new Map(data.localities.map(({ id, names }) => [id, names.fr ?? names.vi]));
  const ends = (side) => [...new Set(data.partnerships.map((partnership) => partnership[side]))];
  for (const [x, side] of [["0", "fr"], ["1", "vn"]]) {
    ends(side).forEach((id, y) => graph.addNode(id, { x: Number(x), y, size: 4, label: names.get(id) ?? id }));
  }
  for (const { fr, vn } of data.partnerships) graph.mergeEdge(fr, vn);
  new Sigma(graph, document.getElementById("network"));
}

const timeline = read("dataset.json").then((data) => {
  const script_path = new URL("js/", document.baseURI).href;
  const timeline = new Timeline("timeline", slides(data), { language: "fr", script_path, font: "fonts.css" });
  timeline.on("loaded", () => (document.documentElement.dataset.loaded = "timeline"));
  window.timeline = timeline;
  return data;
});
Promise.all([timeline, read("outlines.json")]).then(([data, outlines]) => {
  list(data);
  map(data, outlines);
  network(data);
  document.documentElement.dataset.all = "yes";
});
