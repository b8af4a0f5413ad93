import { type Event, type EventGroup, isEvent, parse } from "@markwhen/parser";
import { dateAt, dayOf } from "../../../events/edtf.ts";
import { DAY } from "../../../events/time.ts";
import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignFile,
  fieldsOf,
  leaves,
  textOf,
  writtenAs,
} from "../foreign.ts";
import { type DayOrder, writtenDate } from "../written.ts";

/** Whether a text looks like markwhen: at least one line begins with a date and a colon. */
export const isMarkwhen = (text: string): boolean =>
  text.split("\n").some((line) => {
    const [, date = ""] = /^\s*(.{4,40}?):\s+\S/.exec(line) ?? [];
    return date !== "" && readInAnyOrder(date) !== undefined;
  });

/** A date that has the month first, or else the day. */
const readInAnyOrder = (date: string) => writtenDate(date, "mdy") ?? writtenDate(date, "dmy");

/** Reads markwhen. A date given relative to others ("1 week") is computed, and reported as a doubt. */
export function readMarkwhen(text: string): ForeignFile {
  const [page = "", ...others] = text.split(/^_-_-_break_-_-_$/m);
  const read = readPage(page);
  return { ...read, entries: [read, ...others.map(readPage)].flatMap(({ entries }) => entries).map(numbered) };
}

/** An entry by its place among all events, over the pages of a file. */
const numbered = (entry: Foreign, index: number, all: readonly Foreign[]): Foreign => ({
  ...entry,
  at:
    entry.type === "title"
      ? entry.at
      : `event ${all.slice(0, index + 1).filter(({ type }) => type !== "title").length}`,
});

function readPage(text: string): ForeignFile {
  const marked = text.replace(/\[([^\]]+)\]\((?:location|map)\)/g, "\uE000$1\uE001");
  const { events, header } = parse(withHeadings(withoutTimes(marked)));
  // A header that is no list of fields is one text.
  const fields: unknown = header;
  const {
    title = "",
    description = "",
    ...rest
  }: Fields = typeof fields === "string" ? { header: fields } : fieldsOf(fields);
  // The header may say whether dates have the day or the month first.
  const order = /^d/i.test(String(rest.dateFormat ?? rest.d ?? "")) ? "dmy" : undefined;
  const otherFields = Object.fromEntries(
    leaves(rest).filter(([name]) => !/^\)|^(?:tags|timezone|dateFormat|d$)/.test(name)),
  );
  return {
    format: "markwhen",
    entries: [
      {
        ...entryAt("the header"),
        type: "title",
        headline: textOf(title),
        text: textOf(description),
        rest: otherFields,
      },
      ...entriesIn(events, "")
        .map((entry) => (order ? inOrder(entry, order) : entry))
        .map((entry) => (rest.timezone ? { zone: textOf(rest.timezone), ...entry } : entry)),
    ],
  };
}

/** An entry with a date such as 3/11/2017 read in the given order. */
function inOrder(entry: Foreign, order: DayOrder): Foreign {
  const { written = "" } = entry.start;
  const dependsOnOrder = writtenDate(written)?.ambiguous || writtenDate(written, "mdy") === undefined;
  const found = dependsOnOrder ? writtenDate(written, order) : undefined;
  if (!found) return entry;
  return {
    ...entry,
    start: { ...writtenAs(found.edtf), time: found.time ?? "" },
    ...(found.zone && { zone: found.zone }),
    ...(found.until && { end: { ...writtenAs(found.until), time: found.endTime ?? "" } }),
  };
}

/** A text whose sections and groups are written as headings, their newer syntax: `section Rome` becomes `# Rome`. */
function withHeadings(text: string): string {
  // Only the older syntax has ends of sections. In any other text, a line that begins with such a word is a sentence.
  if (!/^\s*end\s*(?:section|group)\b/im.test(text)) return text;
  let depth = 0;
  const lines = text.split("\n").map((line) => {
    const [, opens] = /^\s*(?:section|group)\b\s*(.*)$/i.exec(line) ?? [];
    if (opens !== undefined) {
      depth += 1;
      return `${"#".repeat(depth)} ${opens}`;
    }
    if (!/^\s*end\s*(?:section|group)\b/i.test(line)) return line;
    if (depth === 0) return "";
    depth -= 1;
    // A heading without words: what follows belongs to the section around the one that ends.
    return `${"#".repeat(depth + 1)} `;
  });
  return lines.join("\n");
}

/**
 * A text in which a date with times stands after its day, between two private-use characters: of many such dates the
 * parser takes a part for the title, or takes the line for one of the event before.
 */
const withoutTimes = (text: string): string =>
  text.replace(/^([ \t]*)(\S.{3,60}?):(?=[ \t]+\S)/gm, (line, indent: string, date: string) => {
    const found = readInAnyOrder(date);
    return found?.time && /^\d{4}-\d\d-\d\d$/.test(found.edtf) ? `${indent}${found.edtf}: \uE002${date}\uE003` : line;
  });

/** A place, between two private-use characters that are inserted because the parser drops a place in its own syntax. */
const mark = /\uE000([^\uE001]*)\uE001/g;

const entriesIn = (group: EventGroup, section: string): readonly Foreign[] =>
  group.children.flatMap((child) =>
    isEvent(child) ? fromEvent(child, section) : entriesIn(child, child.title?.trim() || section),
  );

function fromEvent(event: Event, section: string): Foreign {
  const { firstLine, dateRangeIso, isRelative, tags, supplemental, properties, recurrence } = event;
  // The parser takes an era after the year ("44 BC: …") for a part of the title.
  const [day = "", ...more] = firstLine.datePart?.split(/:\s/) ?? [];
  const line = more.length > 0 ? more.join(": ") : firstLine.restTrimmed;
  const [, date = day, title = line] = /^\uE002(.*)\uE003\s*(.*)$/s.exec(line) ?? [];
  const isComputed = isRelative || readInAnyOrder(date) === undefined;
  const computed = isComputed ? computedDates(date, dateRangeIso) : undefined;
  const { location, ...kept } = properties as Record<string, unknown>;
  const places = typeof location === "string" ? [location] : [];
  // A place on a line of its own is no part of a sentence: it is only the event's place.
  const withoutMarks = (text: string) =>
    text
      .replace(/^[ \t]*\uE000([^\uE001]*)\uE001[ \t]*$/gm, (_, place: string) => {
        places.push(place);
        return "";
      })
      .replace(mark, (_, place: string) => {
        places.push(place);
        return place;
      });
  const headline = withoutMarks(title);
  const text = withoutMarks(supplemental.map(written).join("\n"));
  const hidden = supplemental.map(written).filter(isEventLike);
  return {
    ...entryAt(""),
    start: writtenAs(computed?.start ?? date),
    ...(computed?.end && { end: writtenAs(computed.end) }),
    headline: plain(headline),
    text: plain(text),
    group: section || tags[0] || "",
    ...(places.length > 0 && { places: places.map((name) => ({ name })) }),
    doubts: [
      ...(computed
        ? [
            {
              field: "start date",
              wrong: `is “${date}”`,
              right: `computed as markwhen does: ${[computed.start, computed.end].filter(Boolean).join(" to ")}`,
            },
          ]
        : []),
      ...hidden.map((line) => ({
        field: "text",
        wrong: `has the line “${line.trim()}”, which markwhen does not read as an event`,
        right: "carried over as text: write its date as 2017-11-03 or 2017-11-03/2017-11-05 if it is one",
      })),
    ],
    rest: Object.fromEntries([
      ...(tags.length > (section ? 0 : 1) ? [["tags", tags.slice(section ? 0 : 1).join(", ")] as const] : []),
      ...leaves(typeof location === "string" ? kept : properties),
      ...(recurrence ? [["repeats", "only the first time is carried over"] as const] : []),
    ]),
  };
}

/**
 * The first and the last day of an event whose date has a length in it ("2022-04/4 months") or depends on the events
 * before it. A start that stands in its date stays as it is written.
 */
function computedDates(date: string, { fromDateTimeIso, toDateTimeIso }: Event["dateRangeIso"]) {
  const [, first = ""] = /^(.*\S)\s*[/-]\s*\d+ \p{L}+$/u.exec(date) ?? [];
  // ISO 8601 writes years before the year 0 with six digits, EDTF with four.
  const [from = "", to = ""] = [fromDateTimeIso, toDateTimeIso].map((iso) =>
    iso.slice(0, iso.indexOf("T")).replace(/^([+-])00(?=\d{4}-)/, (_, sign: string) => (sign === "-" ? "-" : "")),
  );
  const last = dayOf(to) - DAY;
  return { start: readInAnyOrder(first) ? first : from, end: last > dayOf(from) ? dateAt(last) : "" };
}

/**
 * A line under an event as it is in the file, an item of a list as a paragraph; for a picture, its alternative text and
 * address.
 */
const written = (block: object): string => {
  const { type = "", raw, altText, link } = block as { type?: string; raw?: string; altText?: string; link?: string };
  const text = raw ?? [altText, link].filter(Boolean).join(" ");
  return /^(?:listItem|checkbox)$/.test(type) ? `\n${text}\n` : text;
};

/** Whether a line begins as an event does, with a year and a colon. */
const isEventLike = (line: string): boolean => /^\s*\d{4}\b[^:\n]{0,30}(?:\d:\d{2}[^:\n]{0,12})?:\s+\S/.test(line);

/**
 * Turns Markdown links into HTML, which the import reads as sources, and removes tags (#rome), which it has already.
 */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(^|\s)#[\p{L}\d_-]+/gu, "$1")
    .trim();
