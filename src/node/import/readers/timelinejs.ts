import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignDate,
  type ForeignFile,
  fieldsOf,
  ownDates,
  restOf,
  textOf,
  writtenAs,
} from "../foreign.ts";
import { spotOf } from "./spot.ts";

/** The paths of a slide's fields that are read into an entry's fields. */
const placed = new Set([
  ...["start_date", "end_date"].flatMap((date) =>
    ["year", "month", "day", "hour", "minute"].map((part) => `${date}.${part}`),
  ),
  ...["text.headline", "text.text", "group", "unique_id"],
  ...["edtf.date", "edtf.until", "edtf.time", "edtf.zone"],
]);

/** The fields that a slide of TimelineJS 3 may have. */
const slideFields = new Set([
  "start_date",
  "end_date",
  "display_date",
  "text",
  "media",
  "group",
  "unique_id",
  "background",
  "autolink",
]);

/**
 * Whether entries are slides of TimelineJS 3: at least one has its date or its words in a record, or all have only fields
 * that such slides may have.
 */
export const isTimelinejs = (events: readonly unknown[]): boolean =>
  events.map(fieldsOf).some((event) => "start_date" in event || "headline" in fieldsOf(event.text)) ||
  events.every((event) => Object.keys(fieldsOf(event)).every((name) => slideFields.has(name)));

/** Reads TimelineJS 3: `events`, `eras` and `title`, which is a list in some files. */
export function readTimelinejs(file: Fields): ForeignFile {
  const list = (name: "events" | "eras") => (Array.isArray(file[name]) ? (file[name] as unknown[]) : []);
  const { title, events: _, eras: __, ...others } = file;
  const titles = Array.isArray(title) ? title : title ? [title] : [];
  const rest = restOf(others, () => false);
  return {
    format: "TimelineJS JSON",
    entries: [
      ...titles.map((slide, index) => fromSlide(slide, Array.isArray(title) ? `title[${index}]` : "title", "title")),
      ...(Object.keys(rest).length > 0 ? [{ ...fromSlide({}, "the file", "title"), rest }] : []),
      ...list("events").map((slide, index) => fromSlide(slide, `events[${index}]`, "event")),
      ...list("eras").map((slide, index) => fromSlide(slide, `eras[${index}]`, "era")),
    ],
  };
}

function fromSlide(value: unknown, at: string, type: Foreign["type"]): Foreign {
  const slide = fieldsOf(value);
  const words = fieldsOf(slide.text);
  const [start, end, location] = [fieldsOf(slide.start_date), fieldsOf(slide.end_date), fieldsOf(slide.location)];
  const id = textOf(slide.unique_id);
  const shown = slide.display_date ? "display_date" : "start_date.display_date";
  const spot = spotOf(location.lat ?? location.latitude, location.lon ?? location.lng ?? location.longitude);
  const name = textOf(location.name);
  const own = ownDates(slide.edtf);
  // Files exported by this program have their kinds beside the groups of TimelineJS, which are theatres.
  const isOwn = own.date !== undefined && "kind" in slide;
  const located = (field: string) =>
    spot !== undefined && /^location\.(?:lat|lon|lng|latitude|longitude|name)$/.test(field);
  return {
    ...entryAt(at),
    type,
    ...(id && { id }),
    start: dateOf(slide.start_date, start),
    end: dateOf(slide.end_date, end),
    edtf: own,
    headline: textOf(words.headline),
    text: textOf(words.text),
    group: textOf(isOwn ? slide.kind : slide.group),
    ...(isOwn && { theatre: textOf(slide.group) }),
    display: textOf(slide.display_date) || textOf(start.display_date),
    ...(spot && { places: [{ name, at: spot }] }),
    rest: restOf(
      value,
      (field) => isPlaced(slide, field) || field === shown || (isOwn && field === "kind") || located(field),
    ),
  };
}

/** Whether the value at a path is read into a field; this includes dates that are a single text. */
const isPlaced = (slide: Fields, field: string): boolean =>
  placed.has(field) ||
  // The EDTF dates of a file exported by this program include the seconds.
  (/_date\.second$/.test(field) && textOf(fieldsOf(slide.edtf).date) !== "") ||
  ((field === "start_date" || field === "end_date") && typeof slide[field] === "string");

const dateOf = (whole: unknown, fields: Fields): ForeignDate =>
  typeof whole === "string"
    ? writtenAs(whole)
    : {
        year: textOf(fields.year),
        month: textOf(fields.month),
        day: textOf(fields.day),
        time: [fields.hour, textOf(fields.minute) || (textOf(fields.hour) ? "0" : "")]
          .filter((part) => textOf(part) !== "")
          .map((part) => textOf(part).padStart(2, "0"))
          .join(":"),
      };

/** Reads TimelineJS 1 and 2: `timeline.date`, each with a `startDate` of numbers separated by commas. */
export function readOlderTimelinejs(file: Fields): ForeignFile {
  const { date, era, headline, text, ...others } = file;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const head = { headline: textOf(headline), text: textOf(text), rest: restOf(others, (name) => name === "type") };
  return {
    format: "TimelineJS JSON of version 1 or 2",
    entries: [
      { ...entryAt("timeline"), type: "title", ...head },
      ...list(date).map((slide, index) => fromOlder(slide, `date[${index}]`, "event")),
      ...list(era).map((slide, index) => fromOlder(slide, `era[${index}]`, "era")),
    ],
  };
}

const olderPlaced = new Set(["startDate", "endDate", "headline", "text", "tag"]);

function fromOlder(value: unknown, at: string, type: Foreign["type"]): Foreign {
  const { startDate, endDate, headline, text, tag } = fieldsOf(value);
  const start = olderDate(textOf(startDate));
  const end = textOf(endDate);
  return {
    ...entryAt(at),
    type,
    start,
    // The older editors repeat the start as the end of an event that did not last.
    end: olderDate(end === textOf(startDate) ? "" : end),
    headline: textOf(headline),
    text: textOf(text),
    group: textOf(tag),
    rest: restOf(value, (name) => olderPlaced.has(name)),
  };
}

/**
 * Reads year, month, day, hour, minute and second from `1869,9,10` or `2011,12,10,07,02,33`; anything else as a single
 * text.
 */
function olderDate(text: string): ForeignDate {
  if (!/^-?\d+(?:\s*,\s*\d*){0,6}$/.test(text)) return writtenAs(text);
  const [year = "", month = "", day = "", hour, minute = "0", second = ""] = text.split(",").map((part) => part.trim());
  const seconds = Number(second) > 0 ? `:${second.padStart(2, "0")}` : "";
  return { year, month, day, time: hour ? `${hour}:${minute.padStart(2, "0")}${seconds}` : "" };
}
