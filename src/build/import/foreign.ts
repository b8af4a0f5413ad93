import { csvParseRows } from "d3";

/** A date as TimelineJS keeps it: fields that may each be a number, a text or nothing. */
export interface ForeignDate {
  year: string;
  month: string;
  day: string;
  time: string;
}

/** One entry of a TimelineJS file, as it stands there, before anything is judged. */
export interface Foreign {
  /** Where it stands: `row 7`, `events[3]`. */
  at: string;
  type: "event" | "title" | "era";
  id?: string;
  start: ForeignDate;
  end: ForeignDate;
  headline: string;
  text: string;
  group: string;
  /** The date as its author wants it shown. */
  display: string;
  /** All that an event file has no room for, by field: media, captions, backgrounds. */
  rest: Readonly<Record<string, string>>;
}

/**
 * Reads a TimelineJS file: JSON where it begins with a brace, else CSV with TimelineJS's column heads, in any order
 * and letter case. Throws an Error that says what the file should have been.
 */
export function readForeign(text: string): readonly Foreign[] {
  const bare = text.replace(/^\uFEFF/, "").trim();
  const found = bare.startsWith("{") ? fromJson(bare) : fromCsv(bare);
  if (found.length === 0) throw new Error("no entries: the file has neither rows nor events");
  return found;
}

type Fields = Record<string, unknown>;
const said = (value: unknown): string => (value === undefined || value === null ? "" : String(value).trim());
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

function fromCsv(text: string): readonly Foreign[] {
  const [columns = [], ...rows] = csvParseRows(text);
  const heads = columns.map((head) => head.trim().toLowerCase());
  if (!heads.includes("headline") || !(heads.includes("year") || heads.includes("start date")))
    throw new Error(
      `not a TimelineJS table: its first line has the heads ${columns.join(", ")}; expected Headline and Year among them`,
    );
  /** A cell under no head, or under one that another column has, is told by its column. */
  const nameOf = (index: number): string => {
    const head = heads[index];
    return head && heads.indexOf(head) === index ? head : [head, `column ${index + 1}`].filter(Boolean).join(", ");
  };
  return rows.flatMap((row, index) => {
    const cells = Object.fromEntries(row.map((cell, column) => [nameOf(column), said(cell)]));
    // The heads are line 1 of the table.
    return Object.values(cells).some((cell) => cell !== "") ? [fromRow(cells, `row ${index + 2}`)] : [];
  });
}

/** Heads whose cells have a place of their own. */
const used = new Set(["headline", "text", "display date", "start date", "end date"]);
const partOfDate = /^(end )?(year|month|day|time)$/;

function fromRow(cells: Readonly<Record<string, string>>, at: string): Foreign {
  const date = (of: "" | "end "): ForeignDate => {
    const old = cells[of === "" ? "start date" : "end date"];
    if (old && !cells[`${of}year`]) return americanDate(old);
    return {
      year: cells[`${of}year`] ?? "",
      month: cells[`${of}month`] ?? "",
      day: cells[`${of}day`] ?? "",
      time: cells[`${of}time`] ?? "",
    };
  };
  const type = typeOf(cells.type ?? "");
  const group = cells.group ? "group" : "tag";
  const told = (head: string, cell: string) =>
    used.has(head)
      ? /^(start|end) date$/.test(head) && cells[head === "end date" ? "end year" : "year"]
      : head !== group && !partOfDate.test(head) && !(head === "type" && [type, "slide"].includes(cell.toLowerCase()));
  return {
    at,
    type,
    start: date(""),
    end: date("end "),
    headline: cells.headline ?? "",
    text: cells.text ?? "",
    group: cells[group] ?? "",
    display: cells["display date"] ?? "",
    rest: Object.fromEntries(Object.entries(cells).filter(([head, cell]) => cell && told(head, cell))),
  };
}

/** The older tables' one cell for a date: 11/3/2017, 3 November read the American way, or a year alone. */
function americanDate(text: string): ForeignDate {
  const [, month = "", day = "", year = "", time = ""] =
    /^(\d{1,2})\/(\d{1,2})\/(-?\d{1,4})(?:\s+(\S+))?$/.exec(text) ?? [];
  return year ? { year, month, day, time } : { year: text, month: "", day: "", time: "" };
}

const typeOf = (text: string): Foreign["type"] =>
  text.toLowerCase() === "title" ? "title" : text.toLowerCase() === "era" ? "era" : "event";

function fromJson(text: string): readonly Foreign[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  const file = fieldsOf(fieldsOf(parsed).timeline ?? parsed);
  if (!Array.isArray(file.events)) throw new Error("not a TimelineJS file: it has no list of `events`");
  const list = (name: "events" | "eras") => (Array.isArray(file[name]) ? (file[name] as unknown[]) : []);
  const { title, events: _, eras: __, ...beside } = file;
  const rest = Object.fromEntries(leaves(beside));
  return [
    ...(title ? [fromSlide(title, "title", "title")] : []),
    ...(Object.keys(rest).length > 0 ? [{ ...fromSlide({}, "the file", "title"), rest }] : []),
    ...list("events").map((slide, index) => fromSlide(slide, `events[${index}]`, "event")),
    ...list("eras").map((slide, index) => fromSlide(slide, `eras[${index}]`, "era")),
  ];
}

/** Every value within a value, under the names that lead to it. */
function leaves(value: unknown, path = ""): readonly (readonly [name: string, value: string])[] {
  if (typeof value !== "object" || value === null) return said(value) ? [[path || "entry", said(value)]] : [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
}

/** The fields of a slide that have a place of their own, by the names that lead to them. */
const placed = new Set([
  ...["start_date", "end_date"].flatMap((date) =>
    ["year", "month", "day", "hour", "minute"].map((part) => `${date}.${part}`),
  ),
  ...["text.headline", "text.text", "group", "unique_id"],
]);

function fromSlide(value: unknown, at: string, type: Foreign["type"]): Foreign {
  const slide = fieldsOf(value);
  const words = fieldsOf(slide.text);
  const [start, end] = [fieldsOf(slide.start_date), fieldsOf(slide.end_date)];
  const id = said(slide.unique_id);
  const shown = slide.display_date ? "display_date" : "start_date.display_date";
  return {
    at,
    type,
    ...(id && { id }),
    start: dateOf(start),
    end: dateOf(end),
    headline: said(words.headline),
    text: said(words.text),
    group: said(slide.group),
    display: said(slide.display_date) || said(start.display_date),
    rest: Object.fromEntries(leaves(value).filter(([name]) => !placed.has(name) && name !== shown)),
  };
}

const dateOf = (fields: Fields): ForeignDate => ({
  year: said(fields.year),
  month: said(fields.month),
  day: said(fields.day),
  time: [fields.hour, fields.minute]
    .filter((part) => said(part) !== "")
    .map((part) => said(part).padStart(2, "0"))
    .join(":"),
});
