import { type Fields, type ForeignFile, fieldsOf, textOf } from "../foreign.ts";
import { writtenDate } from "../written.ts";
import { readGeoJson } from "./geojson.ts";
import { isSimile, readSimile } from "./simile.ts";
import { fromRows } from "./table.ts";
import { readOlderTimelinejs, readTimelinejs } from "./timelinejs.ts";
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
  if (Array.isArray(file.features)) return readGeoJson(file.features);
  if (file.type === "Feature") return readGeoJson([file]);
  const timeline = Array.isArray(inside.events) ? inside : file;
  if (Array.isArray(timeline.events))
    return isSimile(timeline.events) ? readSimile(timeline) : readTimelinejs(timeline);
  if (Array.isArray(file.items)) return readVis(file.items, file.groups);
  const lists = Object.values(file).filter((value) => Array.isArray(value) && value.some(isRecord));
  if (lists.length === 1) return fromList(lists[0] as readonly unknown[]);
  const has = Object.keys(file).slice(0, 6).join(", ") || "no fields";
  throw new Error(`not a timeline: it has no list of \`events\` or other entries, but ${has}; expected ${known}`);
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
