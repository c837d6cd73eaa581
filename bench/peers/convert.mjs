// The project's data in the form that each other library reads: the same records, in French, and no field that the
// library has no use for.

const first = (record, key) => record.facts?.find((fact) => fact.key === key)?.claims[0]?.value;

/** The first date in an expression of ISO 8601-2, as year, month and day. */
function parts(expression = "") {
  const [year, month, day] = expression.match(/\d{4}(-\d{2})?(-\d{2})?/)?.[0].split("-") ?? ["1996"];
  return { year, month, day };
}
const last = (expression) => parts(expression.split(/\/|\.\./).at(-1));
const iso = ({ year, month = "01", day = "01" }) => `${year}-${month}-${day}`;

/** All that the claims about an edition say in words. */
const words = (record) =>
  record.facts.flatMap(({ claims }) => claims.map((claim) => claim.text?.fr ?? claim.value?.wording)).filter(Boolean);

const title = (edition) => [`Assises ${edition.edition}`, first(edition, "city")?.text?.fr].filter(Boolean).join(", ");
const dates = (edition) => first(edition, "dates")?.date ?? "1996";
const labels = (data) => new Map(data.localities.map(({ id, names }) => [id, names]));

/** The editions as slides of TimelineJS. */
export const slides = (data) => ({
  events: data.conferences.map((edition) => ({
    unique_id: `e${edition.edition}`,
    start_date: parts(dates(edition)),
    ...(/\d\/\d/.test(dates(edition)) ? { end_date: last(dates(edition)) } : {}),
    text: { headline: title(edition), text: words(edition).map((text) => `<p>${text}</p>`).join("") },
  })),
});

/** Editions and milestones as items of vis-timeline; without editions when only their number is wanted. */
export const items = (data, count) => {
  const editions = data.conferences.map((edition) => ({
    id: `e${edition.edition}`,
    content: title(edition),
    start: iso(parts(dates(edition))),
    kind: "edition",
  }));
  const milestones = data.milestones.map(({ id, date, label, text, kind }) => ({
    id,
    content: label?.fr ?? text.fr.split(/ : |\. /)[0],
    start: iso(parts(date)),
    kind,
  }));
  return [...editions, ...milestones].slice(0, count);
};

/** The partnerships as rows of a table. */
export function rows(data) {
  const names = labels(data);
  const sectors = new Map(data.sectors.map(({ id, name }) => [id, name.fr]));
  return data.partnerships.map((partnership) => ({
    fr: names.get(partnership.fr)?.fr ?? partnership.fr,
    vn: names.get(partnership.vn)?.vi ?? partnership.vn,
    since: first(partnership, "since")?.date ?? "",
    status: first(partnership, "status")?.status ?? "",
    sectors: partnership.sectors.map((id) => sectors.get(id) ?? id).join(", "),
    summary: partnership.summary?.fr ?? "",
  }));
}

/** Outlines of TopoJSON's layers as GeoJSON, in degrees with two decimals, as fine as the project's own map. */
export function outlines(topology, layers) {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    const at = [0, 0];
    return arc.map((step) => {
      at[0] += step[0];
      at[1] += step[1];
      return [0, 1].map((axis) => Math.round((at[axis] * scale[axis] + translate[axis]) * 100) / 100);
    });
  });
  const ring = (indices) =>
    indices
      .flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]))
      .filter((point, index, all) => index === 0 || String(point) !== String(all[index - 1]));
  const shapes = layers.flatMap((layer) => topology.objects[layer].geometries);
  return {
    type: "MultiPolygon",
    coordinates: shapes.flatMap(({ type, arcs }) =>
      type === "MultiPolygon" ? arcs.map((rings) => rings.map(ring)) : type === "Polygon" ? [arcs.map(ring)] : [],
    ),
  };
}
