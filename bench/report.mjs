// The tables of what was measured, and how it stands to the goals.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMIT, SUBJECTS } from "./scale.mjs";
import { PAGES, PROFILES } from "./visits.mjs";

const median = (values) => {
  const sorted = values.filter((value) => value !== null && value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const number = (value, digits = 0) =>
  value === null ? "–" : value.toLocaleString("en-US", { maximumFractionDigits: digits, minimumFractionDigits: digits });
const ms = (value) => (value === null ? "–" : number(value, value < 100 ? 1 : 0));
const kb = (value) => number(value / 1000, 1);
const mb = (value) => (value === null ? "–" : number(value / 1e6, 1));
const times = (value) => (value === null || !Number.isFinite(value) ? "–" : `${number(value, 2)} ×`);

const table = (head, ...rows) => {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "--:"))), ...rows.map(line), ""].join("\n");
};

const read = (folder, part) => {
  const file = join(folder, `${part}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
};
const where = ({ day, commit, machine, system, load, node, chromium, packages }) =>
  `${day}, ${commit}. ${machine}; ${system}; load ${load.join(", ")} at the start. Chromium ${chromium}, Node.js ${node}. ` +
  Object.entries(packages)
    .filter(([name]) => !["esbuild", "lighthouse"].includes(name))
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");

const of = (visits, field) => median(visits.map((visit) => visit[field]));

function coldTables(cold) {
  const parts = [];
  for (const [name, visits] of Object.entries(cold.profiles)) {
    parts.push(
      `### ${PROFILES[name].title}`,
      "",
      table(
        ["first visit", "kB", "requests", "to others", "FCP ms", "LCP ms", "usable ms", "blocking ms", "shift", "elements", "heap MB"],
        ...Object.entries(PAGES).map(([page, { title }]) => {
          const get = (field) => of(visits[page], field);
          return [
            title,
            kb(get("bytes")),
            get("requests"),
            get("thirdParty"),
            number(get("fcp")),
            number(get("lcp")),
            page === "blank" ? "–" : number(get("usable")),
            number(get("blocking")),
            number(get("shift"), 3),
            number(get("nodes")),
            mb(get("heap")),
          ];
        }),
      ),
    );
  }
  return parts;
}

const cell = (result, act) => {
  const first = median(result[act]);
  const last = median(result.last[act]);
  if (first === null) return "–";
  return last > first * 1.2 && last - first > 20 ? `${ms(first)} (${ms(last)})` : ms(first);
};

function scaleTables(scale) {
  const parts = [];
  for (const [profile, title] of [["desktop", PROFILES.desktop.title], ["mobile", PROFILES.mobile.title]]) {
    for (const [kind, act] of [["table", "key"], ["timeline", "zoom"]]) {
      const rows = Object.entries(SUBJECTS)
        .filter(([name, subject]) => subject.kind === kind && scale[profile][name])
        .flatMap(([name, subject]) => {
          let before = null;
          return Object.entries(scale[profile][name]).map(([count, result]) => {
            const [load, answer] = [median(result.load), median(result[act])];
            const growth = before && load && answer ? `${times(load / before.load)}, ${times(answer / before.answer)}` : "";
            before = load && answer ? { load, answer } : null;
            return [
              subject.title,
              number(Number(count)),
              load === null ? result.trouble ?? "–" : ms(load),
              result.trouble && load !== null ? result.trouble : cell(result, act),
              cell(result, "filter"),
              result.nodes === null ? "–" : number(result.nodes),
              mb(result.heap),
              mb(result.memory),
              growth,
            ];
          });
        });
      if (rows.length === 0) continue;
      const records = kind === "table" ? "partnerships" : "events";
      const what = kind === "table" ? "search key → paint ms" : "zoom → paint ms";
      parts.push(
        `### ${kind === "table" ? "Search and filter" : "Timeline"}, ${title}`,
        "",
        table(["", records, "usable ms", what, "filter → paint ms", "elements", "heap MB", "process MB", "growth: load, answer"], ...rows),
      );
    }
  }
  return parts;
}

/** Figure, goal and whether it is reached. */
function goal(what, ours, theirs, most, unit = ms) {
  const ratio = ours !== null && theirs ? ours / theirs : null;
  const verdict = ratio === null ? "not measured" : ratio <= most ? "reached" : "**missed**";
  return [what, ours === null ? "–" : unit(ours), theirs ? unit(theirs) : "–", times(ratio), `≤ ${most} ×`, verdict];
}

function goals({ cold, everything, scale, lighthouse }) {
  const rows = [];
  if (cold) {
    const visits = cold.profiles.mobile;
    const against = (title, field, most) => {
      for (const [peer, name] of [["timelinejs", "TimelineJS"], ["documented", "TimelineJS as documented"]]) {
        rows.push(goal(`${title}, against ${name}`, of(visits.ours, field), of(visits[peer], field), most));
      }
    };
    against("FCP ms", "fcp", 0.5);
    against("LCP ms", "lcp", 0.5);
    against("timeline usable ms", "usable", 1);
    against("blocking ms", "blocking", 0.5);
  }
  if (everything) {
    const { ours, slow, stack, fonts } = everything;
    rows.push(goal("kB of a visit with everything, the typeface left to the next one, against the stack with it", slow.bytes, stack.bytes, 1, kb));
    rows.push(goal("the same on a fast line, both with typeface", ours.bytes, stack.bytes, 1, kb));
    rows.push(goal("the same, both without typeface", ours.bytes - fonts.ours, stack.bytes - fonts.stack, 1, kb));
  }
  if (scale) {
    for (const profile of ["mobile", "desktop"]) {
      const at = (name, field) => {
        const result = scale[profile][name]?.["10000"];
        return result ? median(result[field]) : null;
      };
      const pair = (title, ours, theirs, field, most) => {
        const result = scale[profile][theirs]?.["10000"];
        if (!result) return;
        const value = at(theirs, field);
        const name = SUBJECTS[theirs].title;
        // What did not finish took longer than the limit: the ratio is below this.
        rows.push(goal(`${title}, ${profile}, against ${name}${value === null ? ` (did not finish: ${LIMIT / 1000} s)` : ""}`, at(ours, field), value ?? LIMIT, most));
      };
      pair("10,000 partnerships: search key → paint ms", "explorer", "datatables", "key", 0.15);
      for (const peer of ["vis", "grouped"]) {
        pair("10,000 events: usable ms", "timeline", peer, "load", 0.2);
        pair("10,000 events: zoom → paint ms", "timeline", peer, "zoom", 0.05);
      }
    }
  }
  if (cold) {
    const most = Math.max(...Object.values(cold.profiles).flatMap(({ ours }) => ours.map(({ thirdParty }) => thirdParty)));
    rows.push(["requests to other hosts", most, "", "", "0", most === 0 ? "reached" : "**missed**"]);
  }
  if (lighthouse) {
    for (const [page, { scores }] of Object.entries(lighthouse.pages)) {
      const all = Object.values(scores);
      rows.push([`Lighthouse, ${page}`, all.join(" / "), "", "", "100 in all", all.every((score) => score === 100) ? "reached" : "**missed**"]);
    }
  }
  return table(["goal (slow phone unless said)", "assises", "other", "ratio", "wanted", ""], ...rows);
}

/** The whole report, of the parts that were measured. */
export function report(folder) {
  const [cold, everything, scale] = ["cold", "everything", "scale"].map((part) => read(folder, part));
  const lighthouse = read(join(folder, "lighthouse"), "summary");
  const lines = ["# Beside what one would use instead", "", "Written by `make bench`. Medians.", ""];
  lines.push("## Goals", "", goals({ cold, everything, scale, lighthouse }));
  if (cold) {
    lines.push("## First visit", "", ...coldTables(cold));
    lines.push(
      `Medians of ${cold.runs} visits in turn, each in a new browser with an empty cache. All are served by one server, compressed by`,
      "brotli at its best quality. usable: the timeline can be operated (tried once: at that moment a press changes the",
      "picture). blocking: what tasks take above 50 ms, from the first paint until all is quiet. to others: requests to other",
      "hosts, which fail at once here: their bytes and waiting are not in the figures. A browser that has met no line yet",
      "says that it has less than 2 Mbit/s, so the site leaves its typeface out on the desktop as well.",
      "",
      where(cold),
      "",
    );
  }
  if (everything) {
    const { ours, slow, stack, fonts } = everything;
    lines.push(
      "## A visit with everything",
      "",
      table(
        ["", "kB", "without typeface", "requests"],
        ["assises: timeline, list, map, network", kb(ours.bytes), kb(ours.bytes - fonts.ours), ours.requests],
        ["the same on the slow phone", kb(slow.bytes), kb(slow.bytes), slow.requests],
        ["TimelineJS, Fuse.js, Leaflet, sigma, graphology", kb(stack.bytes), kb(stack.bytes - fonts.stack), stack.requests],
      ),
    );
  }
  if (scale) {
    lines.push("## With more and more records", "", ...scaleTables(scale));
    lines.push(
      `usable: median of ${scale.runs} loads. → paint: from the input event to a task after the frame that shows the first change,`,
      "in brackets the last one where that comes later. Frames are drawn as soon as there is one, without a screen's clock.",
      "process: memory of the page's process (PSS), program and browser included. growth: against the row above, where the",
      `records are ten times as many (77 times in the second). What takes more than ${LIMIT / 1000} s did not finish.`,
      "",
      where(scale),
      "",
    );
  }
  if (lighthouse) {
    lines.push("## Lighthouse", "");
    lines.push(readFileSync(join(folder, "lighthouse", "summary.md"), "utf8"));
  }
  return lines.join("\n");
}
