import { entryAt, type Fields, type ForeignFile, fieldsOf, restOf, textOf } from "../foreign.ts";
import { writtenDate } from "../written.ts";
import { readGeoJson } from "./geojson.ts";
import { isSimile, readSimile } from "./simile.ts";
import { fromRows } from "./table.ts";
import { isTimelinejs, readOlderTimelinejs, readTimelinejs } from "./timelinejs.ts";
import { isVis, readVis } from "./vis.ts";
import { readWikidata, wikidataRows } from "./wikidata.ts";

const known =
  "TimelineJS or SIMILE Timeline (`events`), GeoJSON (`features`), vis-timeline (`items`) or Wikidata query results (`results`)";

/** Reads JSON in any of the formats above, or a list of records. Throws an Error for anything else. */
export function readJson(text: string): ForeignFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const lines = recordsInLines(text);
    if (lines) return lines.every(({ type }) => type === "Feature") ? readGeoJson(lines) : fromList(lines);
    const right = /^\s*[{[]\s*(?:\/\/|[\w$]+\s*:)/.test(text)
      ? "; it is JavaScript: put its keys in quotation marks and take out its comments"
      : "";
    throw new Error(`not JSON: ${(error as Error).message}${right}`);
  }
  const rows = wikidataRows(parsed);
  if (rows) return readWikidata(rows);
  if (Array.isArray(parsed)) return fromList(parsed);
  const file = fieldsOf(parsed);
  const inside = fieldsOf(file.timeline);
  if (Array.isArray(inside.date)) return readOlderTimelinejs(inside);
  if (Array.isArray(file.features)) {
    const { name, title = name, ...others } = without(file, "features", "type", "crs", "bbox");
    return withTitle(readGeoJson(file.features), { ...others, title });
  }
  if (file.type === "Feature") return readGeoJson([file]);
  const timeline = Array.isArray(inside.events) ? inside : file;
  if (Array.isArray(timeline.events)) {
    if (isSimile(timeline.events)) return readSimile(timeline);
    if (isTimelinejs(timeline.events)) return readTimelinejs(timeline);
  }
  if (Array.isArray(file.items)) return withTitle(readVis(file.items, file.groups), without(file, "items", "groups"));
  const fields = timeline === file ? file : { ...without(file, "timeline"), ...timeline };
  const lists = Object.entries(fields).filter(([, value]) => Array.isArray(value) && value.some(isRecord));
  const [name, list] = lists.find(([key]) => key === "events") ?? (lists.length === 1 ? lists[0] : undefined) ?? [];
  if (name !== undefined) return withTitle(fromList(list as readonly unknown[]), without(fields, name));
  const has = Object.keys(file).slice(0, 6).join(", ") || "no fields";
  throw new Error(`not a timeline: it has no list of \`events\` or other entries, but ${has}; expected ${known}`);
}

/** The records of JSON Lines, of which each line has one; undefined for any other text. */
function recordsInLines(text: string): readonly Fields[] | undefined {
  try {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 1 ? lines.map((line) => fieldsOf(JSON.parse(line))) : undefined;
  } catch {
    return undefined;
  }
}

const without = (file: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(file).filter(([name]) => !names.includes(name)));

/** A list as read, with what stands beside it in the file as its title. */
function withTitle(file: ForeignFile, { title, description, ...others }: Fields): ForeignFile {
  const plain = (value: unknown) => (typeof value === "object" ? "" : textOf(value));
  const [headline, text] = [plain(title), plain(description)];
  const rest = restOf({ ...(!headline && { title }), ...(!text && { description }), ...others }, () => false);
  if (!headline && !text && Object.keys(rest).length === 0) return file;
  return { ...file, entries: [{ ...entryAt("the file"), type: "title", headline, text, rest }, ...file.entries] };
}

const isRecord = (value: unknown): boolean => Object.keys(fieldsOf(value)).length > 0;

/** The fields within another that say by themselves what they are. */
const telling = /^(?:start|end|from|until|year|lat|lng|lon|latitude|longitude)$/i;

/**
 * The fields of a record and those within them, by their paths, but for the ones that say what they are: a start and an
 * end, coordinates, a name, which stands for the whole. Of a text in several languages, the English one does, or the first.
 */
function flatFields(record: Fields): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(record).flatMap(([name, value]): (readonly [string, unknown])[] => {
    if (!isRecord(value)) return [[name, value]];
    const inner = flatFields(fieldsOf(value));
    const isInLanguages = inner.every(([tag, text]) => /^[a-z]{2}(?:-\w+)?$/.test(tag) && typeof text === "string");
    const whole = isInLanguages ? (inner.find(([tag]) => tag === "en") ?? inner[0])?.[0] : "name";
    return inner.map(([own, text]) => [own === whole ? name : telling.test(own) ? own : `${name}.${own}`, text]);
  });
}

/** Reads a list: the items of a vis-timeline, or records, which are read like the rows of a table. */
function fromList(list: readonly unknown[]): ForeignFile {
  if (list.length === 0) throw new Error("no entries: the list is empty");
  if (isVis(list)) return readVis(list, undefined);
  if (!list.some(isRecord))
    throw new Error("a list of values without names; expected a list of records, each with a title and a date");
  const records = list.map((record) => Object.fromEntries(flatFields(fieldsOf(record))));
  const heads = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const isList = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.every((item) => typeof item !== "object");
  const cell = (value: unknown): string => {
    // A first and a last date.
    const isRange = isList(value) && value.length === 2 && value.every((item) => writtenDate(textOf(item)));
    if (isList(value)) return value.join(isRange ? " to " : ", ");
    return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  };
  return fromRows([heads, ...records.map((record) => heads.map((head) => cell(record[head])))], "as a list in JSON");
}
