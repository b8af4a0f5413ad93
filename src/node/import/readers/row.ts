import type { EventRecord } from "../../../events/model.ts";
import { entryAt, type Foreign, type ForeignDate, noDate, ownDates, writtenAs } from "../foreign.ts";
import type { TextLink } from "../plain.ts";
import { writtenDate } from "../written.ts";
import { datesWithin, isRepeated } from "./bounds.ts";
import type { Column, Columns } from "./heads.ts";
import { placesOf } from "./spot.ts";

/** The cells of a row by their heads. */
type Cells = Readonly<Record<string, string>>;

const partOfDate = /^(end )?(year|month|day|time)$/;

/** A row as an entry, at a position in the file. */
export function fromRow(cells: Cells, { columns, bounds }: Omit<Columns, "guessed">, at: string): Foreign {
  const cell = (column: Column): string => cells[columns.get(column) ?? ""] ?? "";
  const type = typeOf(cell("type"));
  const own = ownFields(cells);
  const under = (head = "") => cells[head] ?? "";
  const years = [under(bounds?.dating), under(bounds?.first), under(bounds?.last)] as const;
  const dates = bounds
    ? datesWithin(...years)
    : { start: dateOf(cells, "", cell("start"), cell("time")), end: dateOf(cells, "end ", cell("end"), "") };
  const { start, end } = dates;
  const links = linksIn(cell("link"));
  const places = placesOf(cell("place"), {
    latitude: cell("latitude"),
    longitude: cell("longitude"),
    spot: cell("spot"),
  });
  const used = new Set<string | undefined>(
    (["title", "text", "display", "group", "id"] as const).map((column) => columns.get(column)),
  );
  if (start.written && (!bounds || start.written === cell("start"))) used.add(columns.get("start"));
  if (start.written) used.add(columns.get("time"));
  if (bounds && (!start.written || isRepeated(...years))) used.add(bounds.first).add(bounds.last);
  if ("display" in dates) used.add(bounds?.dating);
  if (end.written) used.add(columns.get("end"));
  if (links.length > 0) used.add(columns.get("link"));
  if (places.length > 0) used.add(columns.get("place"));
  if (places.some((place) => place.at))
    used.add(columns.get("latitude")).add(columns.get("longitude")).add(columns.get("spot"));
  if ([type, "slide", ""].includes(cell("type").toLowerCase())) used.add(columns.get("type"));
  const isPart = (head: string) => partOfDate.test(head) && head !== bounds?.last;
  const kept = (head: string) => !used.has(head) && !isPart(head) && !(own && head in ownColumns);
  const id = cell("id");
  return {
    ...entryAt(at),
    type,
    ...(id && { id }),
    headline: unguarded(cell("title"), own),
    text: unguarded(cell("text"), own),
    group: cell("group"),
    display: cell("display"),
    ...dates,
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
