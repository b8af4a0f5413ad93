import { dsvFormat } from "d3";
import type { EventRecord } from "../../../events/model.ts";
import {
  entryAt,
  type Foreign,
  type ForeignDate,
  type ForeignFile,
  noDate,
  ownDates,
  textOf,
  writtenAs,
} from "../foreign.ts";
import type { TextLink } from "../plain.ts";
import { cut } from "../text.ts";
import { writtenDate } from "../written.ts";
import { headsIn, isDated, plainHeads, titleRemark } from "./headRows.ts";
import { type Column, columnsOf } from "./heads.ts";
import { placesOf } from "./spot.ts";
import { languageOfTable } from "./tableLanguage.ts";

const separators = [
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
] as const;

/** Lines of comments before the heads of a table. */
const commentLines = /^(?:[ \t]*(?:#|\/\/)[^\r\n]*(?:\r\n|\n|\r))+/;

/**
 * Reads a table from text. The separator is the one that splits the first line into the most heads; comments may stand
 * before it, of which the last may itself have the heads.
 */
export function readTable(text: string): ForeignFile {
  const [comments = ""] = commentLines.exec(text) ?? [];
  if (!comments) return readRows(text, 1);
  const lines = comments.trimEnd().split(/\r\n|\n|\r/);
  try {
    const { remarks = [], ...file } = readRows(text.slice(comments.length), lines.length + 1);
    return { ...file, remarks: [...titleRemark([lines]), ...remarks] };
  } catch {
    return readRows(text, 1);
  }
}

/** Reads a table whose first line is the one of this number in the file. */
function readRows(text: string, firstLine: number): ForeignFile {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  // Excel may name the separator in a line before the heads.
  const [separatorLine, declared] = /^sep=(.)\s*(?:\r\n|\n|\r)/i.exec(text) ?? [];
  const counted = separators.map(([separator, name]) => ({
    separator,
    name,
    count: dsvFormat(separator).parseRows(first)[0]?.length ?? 0,
  }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  const chosen = counted.find(({ separator }) => separator === declared) ?? best;
  const rows = dsvFormat(chosen.separator).parseRows(separatorLine ? text.slice(separatorLine.length) : text);
  const form = chosen.count > 1 ? `its columns separated by ${chosen.name}` : "without separated columns";
  return fromRows(rows, form, firstLine + (separatorLine ? 1 : 0));
}

/**
 * Reads rows of cells, of which the first has the heads, or one of the next after a title. `form` describes the table in
 * messages; `firstLine` is the number of the first row. Throws an Error if there is no head for a title or a text, or none for a date.
 */
export function fromRows(rows: readonly (readonly string[])[], form: string, firstLine = 1): ForeignFile {
  const { found, at, lines } = headsIn(rows);
  const heads = plainHeads(found);
  const body = rows.slice(at + lines);
  const { columns, remarks } = allColumns(heads, body);
  const dated = isDated(heads, columns);
  if (!(columns.has("title") || columns.has("text")) || !dated) {
    const isEntry = found.some((cell) => writtenDate(cell.trim(), "dmy"));
    const [only = "", ...more] = found.map((head) => head.trim());
    const has = isEntry
      ? `is an entry and not the heads: it has ${[only, ...more].join(", ")}`
      : more.length > 0
        ? `has the heads ${[only, ...more].join(", ")}`
        : `has one head only, ${cut(only, 60)}`;
    throw new Error(
      `not a table of events (${form}): its first line ${has}; expected Headline and Year among the heads, or Title and Date`,
    );
  }
  /** The head of a column, followed by the column's number if the head is empty or not unique. */
  const nameOf = (index: number): string => {
    const head = heads[index];
    return head && heads.indexOf(head) === index ? head : [head, `column ${index + 1}`].filter(Boolean).join(", ");
  };
  const timeline = heads.includes("headline") && dated;
  const firstEntry = firstLine + at + lines;
  const all = [...titleRemark(rows.slice(0, at)), ...remarks, ...unevenRows(body, found.length, firstEntry)];
  const under = (column: Column): readonly string[] => {
    const index = heads.indexOf(columns.get(column) ?? "");
    return index < 0 ? [] : body.map((row) => row[index] ?? "");
  };
  const language = languageOfTable(found, [...under("start"), ...under("end")]);
  return {
    ...(language && { language }),
    format: `${timeline ? "a TimelineJS table" : "a table"}, ${form}`,
    ...(all.length > 0 && { remarks: all }),
    entries: body.flatMap((row, index) => {
      const cells = Object.fromEntries(row.map((cell, column) => [nameOf(column), textOf(cell)]));
      return Object.values(cells).some((cell) => cell !== "")
        ? [fromRow(cells, columns, `row ${index + firstEntry}`)]
        : [];
    }),
  };
}

/** The head of each column, with remarks about those whose heads are not called after what is under them. */
function allColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): { columns: ReadonlyMap<Column, string>; remarks: readonly string[] } {
  const { columns, guessed } = columnsOf(heads, rows);
  const text = columns.has("title") ? undefined : columns.get("text");
  const titles = text ? [`Each title is the beginning of “${text}”: no head is called after a title.`] : [];
  const dates = guessed.map(
    (column) => `The column “${columns.get(column)}” was read as the ${column}: no head over dates is called so.`,
  );
  return { columns, remarks: [...titles, ...dates] };
}

/** A remark about rows with other numbers of cells than there are heads, but for empty rows; none if all fit. */
function unevenRows(rows: readonly (readonly string[])[], heads: number, firstLine: number): readonly string[] {
  const uneven = rows.flatMap((row, index) =>
    row.length !== heads && row.some((cell) => cell.trim() !== "")
      ? [{ cells: row.length, line: index + firstLine }]
      : [],
  );
  const [first] = uneven;
  if (!first) return [];
  const count = uneven.length === 1 ? "One row has" : `${uneven.length} rows have`;
  return [
    `${count} more or fewer cells than there are heads, such as row ${first.line} with ${first.cells} for ${heads}: see whether their values stand under the right heads.`,
  ];
}

type Cells = Readonly<Record<string, string>>;

const partOfDate = /^(end )?(year|month|day|time)$/;

function fromRow(cells: Cells, columns: ReadonlyMap<Column, string>, at: string): Foreign {
  const cell = (column: Column): string => cells[columns.get(column) ?? ""] ?? "";
  const type = typeOf(cell("type"));
  const own = ownFields(cells);
  const [start, end] = [dateOf(cells, "", cell("start"), cell("time")), dateOf(cells, "end ", cell("end"), "")];
  const links = linksIn(cell("link"));
  const places = placesOf(cell("place"), {
    latitude: cell("latitude"),
    longitude: cell("longitude"),
    spot: cell("spot"),
  });
  const used = new Set<string | undefined>(
    (["title", "text", "display", "group", "id"] as const).map((column) => columns.get(column)),
  );
  if (start.written) used.add(columns.get("start")).add(columns.get("time"));
  if (end.written) used.add(columns.get("end"));
  if (links.length > 0) used.add(columns.get("link"));
  if (places.length > 0) used.add(columns.get("place"));
  if (places.some((place) => place.at))
    used.add(columns.get("latitude")).add(columns.get("longitude")).add(columns.get("spot"));
  if ([type, "slide", ""].includes(cell("type").toLowerCase())) used.add(columns.get("type"));
  const kept = (head: string) => !used.has(head) && !partOfDate.test(head) && !(own && head in ownColumns);
  const id = cell("id");
  return {
    ...entryAt(at),
    type,
    ...(id && { id }),
    start,
    end,
    headline: unguarded(cell("title"), own),
    text: unguarded(cell("text"), own),
    group: cell("group"),
    display: cell("display"),
    ...(places.length > 0 && { places }),
    ...(links.length > 0 && { links }),
    ...(own && {
      own,
      theatre: unguarded(cells.theatre ?? "", own),
      edtf: ownDates(Object.fromEntries(dateColumns.map((name) => [name, unguarded(cells[name] ?? "", own)]))),
    }),
    rest: Object.fromEntries(Object.entries(cells).filter(([head, value]) => value && kept(head))),
  };
}

/**
 * A date from the columns Year, Month, Day and Time, or from a single cell, if there is no year or the cell has a date of
 * that year.
 */
function dateOf(cells: Cells, of: "" | "end ", written: string, time: string): ForeignDate {
  const part = (name: string) => cells[`${of}${name}`] ?? "";
  const year = part("year");
  const isOfYear = !part("month") && /^\d{4}$/.test(year) && writtenDate(written)?.edtf.startsWith(`${year}-`);
  if (written && (!year || isOfYear)) return { ...writtenAs(written), time: of === "" ? time : part("time") };
  return { ...noDate, year, month: part("month"), day: part("day"), time: part("time") };
}

const typeOf = (text: string): Foreign["type"] =>
  text.toLowerCase() === "title" ? "title" : text.toLowerCase() === "era" ? "era" : "event";

/** The addresses in a cell; none if it contains anything else. */
function linksIn(cell: string): readonly TextLink[] {
  const parts = cell.split(/[\s;]+/).filter(Boolean);
  return parts.every((part) => /^https?:\/\/\S+$/i.test(part)) ? parts.map((url) => ({ url, words: "" })) : [];
}

/** The columns with an event's dates in a table exported by this program. */
const dateColumns = ["date", "until", "time", "zone"];

/**
 * The columns that only a table exported by this program has, with the event's field that each is read into, if any.
 */
const ownColumns: Readonly<Record<string, string>> = {
  announced: "announced",
  firmness: "firmness",
  "said by": "attribution",
  disagreement: "disagreement",
  later: "later",
  note: "note",
  priority: "priority",
  theatre: "",
  // These repeat what other columns say.
  earliest: "",
  latest: "",
  "date in words": "",
  "ended earliest": "",
  "ended latest": "",
  "ended time": "",
  zone: "",
};

function ownFields(cells: Cells): Foreign["own"] | undefined {
  if (!("date in words" in cells && "firmness" in cells && "priority" in cells)) return undefined;
  const kept = Object.entries(ownColumns).flatMap(([head, field]): [string, string | number][] => {
    const cell = cells[head];
    return field && cell ? [[field, field === "priority" ? Number(cell) : unguarded(cell, {})]] : [];
  });
  return Object.fromEntries(kept) as Partial<EventRecord> & Foreign["own"];
}

/**
 * A cell of a table exported by this program, without the apostrophe that keeps a spreadsheet from running a formula.
 */
const unguarded = (cell: string, own: Foreign["own"] | undefined): string =>
  own ? cell.replace(/^'(?=[=+\-@])/, "") : cell;
