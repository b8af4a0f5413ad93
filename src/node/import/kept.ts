import { type Foreign, noDate } from "./foreign.ts";
import { isOpen } from "./openDates.ts";
import { type Plain, plainOf } from "./plain.ts";
import { keptIn, type Note } from "./text.ts";

/**
 * The contents of a title slide, in full, for the note of the source that stands for the imported file, without its
 * headline if that is the story's title (`title`). Empty if there are none.
 */
export function carriedTitle(entry: Foreign, title: string, note: Note): readonly string[] {
  const headline = plainOf(entry.headline);
  const isTitle = headline.text !== "" && entry.headline === title;
  if (isTitle) note("headline", "is the timeline's title", "carried over as the story's title");
  const kept = !isTitle && isSomething(headline);
  const fields = { ...(kept && { headline: entry.headline }), ...fieldsOf(entry), ...entry.rest };
  const said = keptIn(
    () => "a story has no such field: kept in the note of the source that stands for the file",
    fields,
    note,
  );
  return said ? [said] : [];
}

/** Whether an entry has nothing but its dates, its group and its id. */
export const isBare = ({ headline, text, places = [], links = [], rest }: Foreign): boolean =>
  ![headline, text, ...Object.values(rest)].some((value) => isSomething(plainOf(value))) &&
  places.length + links.length === 0;

/**
 * Adds a note for every field of an entry that is left out because it has no date or nothing else; `howTo` says what would
 * be right of a date that cannot be read.
 */
export function leftOut(entry: Foreign, note: Note, howTo = "give one"): void {
  const { headline, rest, places = [], links = [] } = entry;
  const fields = fieldsOf(entry);
  if (fields.start && isBare(entry)) note("headline", "is missing, and so is everything but the date", "give one");
  else
    note(
      "start date",
      fields.start ? `is ${fields.start}, which cannot be ${isOpen(fields.start) ? "drawn" : "read"}` : "is missing",
      `${howTo}; its text was: ${entry.text || "empty"}`,
    );
  const where = places.map(({ name, at }) => [name, at?.join(" ")].filter(Boolean).join(" ")).join("; ");
  const others = { headline, ...fields, place: where, links: links.map(({ url }) => url).join(" "), ...rest };
  for (const [field, value] of Object.entries(others))
    if (value && field !== "text" && (field !== "start" || isBare(entry)))
      note(field, `is ${value}`, "left out with the entry");
}

/** The fields of an entry as text, without those that are empty. */
const fieldsOf = (entry: Foreign): Readonly<Record<string, string>> => {
  const { text, group, display, id = "" } = entry;
  const dated = ({ year, month, day, time, written }: Foreign["start"] = noDate) =>
    [written, year, month, day, time].filter(Boolean).join(" ");
  const dates = {
    start: dated(entry.start),
    "latest start": dated(entry.latestStart),
    "earliest end": dated(entry.earliestEnd),
    end: dated(entry.end),
  };
  const all = { text, ...dates, group, "display date": display, unique_id: id };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSomething(plainOf(value))));
};

const isSomething = ({ text, links, addresses }: Plain): boolean =>
  text !== "" || links.length > 0 || addresses.length > 0;
