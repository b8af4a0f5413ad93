import { geoDistance, geoPath, max } from "d3";
import type { Feature, Geometry, Position } from "geojson";
import { parseEdtf } from "../../../events/edtf.ts";
import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignDate,
  type ForeignFile,
  type ForeignPlace,
  fieldsOf,
  noDate,
  ownDates,
  restOf,
  textOf,
  writtenAs,
} from "../foreign.ts";
import { writtenDate } from "../written.ts";
import { areDates, mayBe } from "./heads.ts";

/** The properties that each field may be read from, in order of preference. */
const names = {
  title: ["title", "name", "headline", "label", "event"],
  text: ["text", "description", "desc", "summary"],
  start: ["date", "start", "start_date", "startDate", "begin", "from", "when", "timestamp", "time", "datetime", "year"],
  end: ["until", "end", "end_date", "endDate", "to", "finish"],
  group: ["group", "kind", "category", "type", "folder"],
  place: ["place", "location", "where", "venue", "address", "city"],
  clock: ["time", "start_time", "starttime"],
  link: ["source_url", "source", "url", "link", "website", "wikipedia", "article"],
} as const;

/** Reads features with dates in their properties, in GeoJSON-T's `when`, or as KML's time stamps and spans. */
export function readGeoJson(features: readonly unknown[], format = "GeoJSON"): ForeignFile {
  const { guesses, remarks } = guessed(features.map((feature) => fieldsOf(fieldsOf(feature).properties)));
  return {
    format,
    entries: features.map((feature, index) => fromFeature(feature, `features[${index}]`, guesses)),
    ...(remarks.length > 0 && { remarks }),
  };
}

type Guesses = Readonly<Record<"title" | "start" | "end", readonly string[]>>;

/**
 * The properties that are read as titles and dates where none is called so, with a remark about each: as the title the
 * one that tells most features apart in words, and dates only of features that have no times of their own.
 */
function guessed(all: readonly Fields[]): { guesses: Guesses; remarks: readonly string[] } {
  const heads = [...new Set(all.flatMap((properties) => Object.keys(properties)))].filter((head) =>
    all.every((properties) => typeof (properties[head] ?? "") !== "object"),
  );
  const isNamed = (candidates: readonly string[]) =>
    heads.some((head) => candidates.some((name) => name.toLowerCase() === head.toLowerCase()));
  const untimed = all.filter(
    (properties) => !["when", "timespan", "coordinateProperties"].some((name) => name in properties),
  );
  const dates = (column: "start" | "end") =>
    heads
      .filter((head) => mayBe(column, head) && areDates(untimed.map((properties) => textOf(properties[head]))))
      .slice(0, 1);
  const start = isNamed(names.start) ? [] : dates("start");
  const end = isNamed(names.end) ? [] : dates("end");
  const title = isNamed(names.title) ? [] : mostTelling(all, heads);
  const guesses = { title, start, end };
  const remarks = Object.entries(guesses).flatMap(([field, found]) =>
    found.map((head) => `The property “${head}” was read as the ${field}: none is called so.`),
  );
  return { guesses, remarks };
}

/** The property whose values, all of them words, differ most; none where no property has words only. */
function mostTelling(all: readonly Fields[], heads: readonly string[]): readonly string[] {
  const inWords = (text: string) => /\p{L}{3}/u.test(text) && text.length <= 100 && !/[<{]|^https?:/.test(text);
  return heads
    .map((head) => ({ head, values: all.map((properties) => textOf(properties[head])).filter((text) => text !== "") }))
    .filter(({ values }) => values.length > 0 && values.every((text) => inWords(text) && !writtenDate(text)))
    .sort((a, b) => new Set(b.values).size - new Set(a.values).size)
    .slice(0, 1)
    .map(({ head }) => head);
}

/** The properties with an event's dates in a file exported by this program. */
const ownDateFields: readonly string[] = ["date", "until", "time", "zone", "when"];

/** The other properties that are fields of an event in such a file, with the names of the fields. */
const ownFields: Readonly<Record<string, string>> = {
  firmness: "firmness",
  saidBy: "attribution",
  disagreement: "disagreement",
  later: "later",
  note: "note",
};

const ownRecord = (properties: Fields): NonNullable<Foreign["own"]> =>
  Object.fromEntries(
    Object.entries(ownFields).flatMap(([name, field]) =>
      properties[name] === undefined ? [] : [[field, textOf(properties[name])]],
    ),
  ) as NonNullable<Foreign["own"]>;

function fromFeature(value: unknown, at: string, guesses: Guesses): Foreign {
  const feature = fieldsOf(value) as Fields & Partial<Feature>;
  const properties = fieldsOf(feature.properties);
  const used = new Set<string>();
  const take = (candidates: readonly string[], isOne: (value: string) => boolean = (value) => value !== ""): string => {
    const lower = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));
    const name = candidates
      .map((candidate) => lower.get(candidate.toLowerCase()))
      .find(
        (found) => found !== undefined && typeof properties[found] !== "object" && isOne(textOf(properties[found])),
      );
    if (name !== undefined) used.add(name);
    return name === undefined ? "" : textOf(properties[name]);
  };
  const track = timesIn(properties.coordinateProperties);
  const when = spanIn(feature.when ?? properties.when) ?? kmlSpanIn(properties.timespan) ?? track;
  const html = fieldsOf(properties.description);
  // Only a file exported by this program has its dates both as GeoJSON-T and as EDTF.
  const isOwn = when !== undefined && typeof properties.date === "string" && typeof properties.when === "string";
  const [headline, text] = [take([...names.title, ...guesses.title]), textOf(html.value) || take(names.text)];
  const dateOf = (edge: "start" | "end") => take([...names[edge], ...(when ? [] : guesses[edge])]);
  const dates = [dateOf("start"), dateOf("end")] as const;
  // EDTF in the properties is more precise than GeoJSON-T's earliest and latest day.
  const isEdtf = dates[0] !== "" && parseEdtf(dates[0]) !== undefined;
  const timed = when?.start.startsWith(`${dates[0]}T`) ? when.start : dates[0];
  const [start, end] = !when ? dates : isEdtf ? [timed, dates[1]] : [when.start, when.end];
  // The hour may stand apart from the day.
  const clock = isOwn || when ? "" : take(names.clock, (value) => value !== dates[0] && /^\d{1,2}:\d{2}/.test(value));
  const link = take(names.link, (value) => /^https?:\/\/\S+$/i.test(value));
  const place = placeOf(feature.geometry ?? undefined, headline, isOwn ? "" : take(names.place));
  const id = textOf(feature.id ?? properties.id);
  const outer = restOf({ ...feature, properties: undefined, geometry: undefined }, (name) =>
    /^(?:type$|id$|bbox\b|when\b(?!\.timespans\.[1-9]))/.test(name),
  );
  const placed = (name: string) =>
    used.has(name) ||
    (isOwn && (ownDateFields.includes(name) || name === "theatre" || name in ownFields)) ||
    (name === "id" && textOf(properties.id) === id) ||
    (when && /^(?:when\b(?!\.timespans\.[1-9])|timespan\b)/.test(name)) ||
    (track && name.startsWith("coordinateProperties.times")) ||
    ("value" in html && /^description\.(?:@type|value)$/.test(name));
  return {
    ...entryAt(at),
    ...(id && { id }),
    ...(isOwn && { edtf: ownDates(properties), own: ownRecord(properties) }),
    start: { ...dateIn(start), ...(clock && { time: clock }) },
    end: dateIn(end),
    headline,
    text,
    group: take(names.group),
    ...(isOwn && { theatre: textOf(properties.theatre) }),
    ...(place && { places: [place] }),
    ...(link && { links: [{ url: link, words: headline }] }),
    rest: {
      // Coordinates that are no longitude and latitude, as those of a projected map are not.
      ...(feature.geometry && !place?.at && { coordinates: (positionsOf(feature.geometry)[0] ?? []).join(", ") }),
      ...outer,
      ...restOf(properties, (name) => Boolean(placed(name))),
    },
  };
}

// With a zero after its minus, a year is as ISO 8601 counts it; without one, "-44" is 44 BC.
const dateIn = (text: string): ForeignDate =>
  /^(?:-(?!0)|)\d{1,5}$/.test(text) ? { ...noDate, year: text } : writtenAs(text);

/** Reads a time span of GeoJSON-T: `timespans`, each with `start.in` or `start.earliest`. */
function spanIn(value: unknown): { start: string; end: string } | undefined {
  const when = fieldsOf(value);
  const spans = Array.isArray(when.timespans) ? when.timespans : [];
  const { start, end, from, to } = fieldsOf(spans[0] ?? value);
  const first = edgeOf(start ?? from, (day) => `[${day}..]`);
  const last = edgeOf(end ?? to, () => "..");
  return first || last ? { start: first || last, end: first ? last : "" } : undefined;
}

/**
 * Reads a time span of KML, whose end is open where it is not given. One without a beginning is in words that say so,
 * since there is no day on which it could be drawn.
 */
function kmlSpanIn(value: unknown): { start: string; end: string } | undefined {
  const { begin, end } = fieldsOf(value);
  const [first, last] = [textOf(begin), textOf(end)];
  if (first) return { start: first, end: last || ".." };
  return last ? { start: `until ${last}`, end: "" } : undefined;
}

/** The first and the last time of a track, each of whose points has one. */
function timesIn(value: unknown): { start: string; end: string } | undefined {
  const { times } = fieldsOf(value);
  const all = Array.isArray(times) ? times.flat().map(textOf).filter(Boolean) : [];
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { start: first, end: last === first ? "" : last } : undefined;
}

/**
 * Reads the start or end of a time span: a date, or the earliest and latest it may be. `open` writes one without a
 * latest.
 */
function edgeOf(value: unknown, open: (earliest: string) => string): string {
  const { in: at, earliest, latest } = fieldsOf(value);
  if (earliest && !latest && !at) return open(textOf(earliest));
  if (earliest && latest && textOf(earliest) !== textOf(latest)) return `[${textOf(earliest)}..${textOf(latest)}]`;
  return textOf(at ?? earliest ?? latest ?? (typeof value === "object" ? undefined : value));
}

const earthKm = 6371;

/**
 * The place of a geometry: its point, or its centroid and the distance in kilometres from there to its furthest corner.
 * Without a name of its own (`called`) it has the name of what happened there; without a geometry there is only a name.
 */
function placeOf(geometry: Geometry | undefined, headline: string, called: string): ForeignPlace | undefined {
  const name = called || headline;
  const positions = geometry ? positionsOf(geometry) : [];
  const [first] = positions;
  if (!geometry || !first) return called ? { name } : undefined;
  const isPoint = geometry.type === "Point";
  const [east = Number.NaN, lat = Number.NaN] = isPoint ? first : geoPath().centroid(inOnePiece(geometry, first));
  const lon = isPoint ? east : ((((east + 180) % 360) + 360) % 360) - 180;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return called ? { name } : undefined;
  const at = [Number(lon.toFixed(5)), Number(lat.toFixed(5))] as const;
  if (isPoint) return { name, at };
  const km = earthKm * (max(positions, ([x = 0, y = 0]) => geoDistance([x, y], [lon, lat])) ?? 0);
  return {
    name,
    at,
    exact: { withinKm: Math.min(1000, Math.ceil(km)), why: `The middle of a ${geometry.type} that extends this far` },
  };
}

/** A geometry in one piece across the 180th meridian: no corner is further than half the earth east or west of its first. */
function inOnePiece(geometry: Geometry, [from = 0]: Position): Geometry {
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.map((inner) => inOnePiece(inner, [from])) };
  const shifted = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [x, ...others] = value;
    return typeof x === "number" ? [x - 360 * Math.round((x - from) / 360), ...others] : value.map(shifted);
  };
  return { ...geometry, coordinates: shifted(geometry.coordinates) } as Geometry;
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === "GeometryCollection") return (geometry.geometries ?? []).flatMap(positionsOf);
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) ? (typeof value[0] === "number" ? [value as Position] : value.flatMap(flat)) : [];
  return flat(geometry.coordinates);
}
