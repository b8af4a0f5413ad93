import type { Problem } from "../../events/check/problem.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { EventRecord, Kind, Source } from "../../events/model.ts";
import type { Draft } from "../../events/story.ts";
import { readDate } from "./date.ts";
import type { Foreign } from "./foreign.ts";
import { freeId, slug } from "./ids.ts";
import { type Plain, plainOf, type TextLink } from "./plain.ts";
import { cut, fitting, keptIn, type Note, noteOf, wordsOf } from "./words.ts";

/** A foreign file as an event file, and all of it that did not fit. */
export interface Imported {
  draft: Draft;
  /** What was changed or left away, entry by entry; `part` is `carried` or `left out`. */
  notes: readonly Problem[];
}

/**
 * Carries entries over into an event file. Every entry becomes an event or is named in the notes with the reason; every
 * field of it is carried over or named. Events that name no source cite the file they came from, and notes say so.
 */
export function importedDraft(all: readonly Foreign[], { file, title }: { file: string; title?: string }): Imported {
  const notes: Problem[] = [];
  const events: Record<string, EventRecord> = {};
  const kinds: Record<string, Kind> = {};
  const sources: Record<string, Source> = {
    [own]: { publisher: file, title: `The timeline ${file}`, where: `The file ${file}`, nature: "website" },
  };
  const heads = all.filter(({ type }) => type === "title").map(({ headline }) => plainOf(headline).text);
  const lead: string[] = [];
  for (const entry of all) {
    const name = plainOf(entry.headline).text || plainOf(entry.text).text || "without a headline";
    const record = `${entry.at} “${cut(name, 40)}”`;
    const note =
      (part: string): Note =>
      (field, wrong, right) =>
        notes.push({ part, record, field, wrong, right });
    const carried = note("carried");
    if (entry.type === "title") {
      lead.push(...carriedTitle(entry, carried));
      continue;
    }
    const date = readDate(entry.start);
    for (const { field, wrong, right } of date.doubts) carried(`start ${field}`, wrong, right);
    if (!date.edtf) {
      leftOut(entry, note("left out"));
      continue;
    }
    const kind = kindOf(entry, kinds, carried);
    const words = wordsOf(entry, carried);
    const cites = words.links.map((link) => sourceFor(link, sources, carried));
    if (cites.length === 0) carried("sources", "names no source", `cites ${file} itself until you name one`);
    const until = untilOf(entry, date.edtf, carried);
    const kept = noteOf(entry, carried);
    const [first = own, ...others] = cites;
    events[idFor(entry, words.title, events, carried)] = {
      title: words.title,
      text: words.text,
      date: date.edtf,
      ...(until && { until }),
      ...(date.time && { time: date.time }),
      kind,
      theatre: "all",
      sources: [first, ...others],
      firmness: "reported",
      ...(kept && { note: kept }),
      weight: entry.type === "era" ? 2 : 3,
    };
  }
  const told: Note = (field, wrong, right) => notes.push({ part: "carried", record: "the story", field, wrong, right });
  const days = Object.values(events).map(({ date }) => readEdtf(date).from);
  const pivot = new Date(days.length > 0 ? Math.max(...days) : 0).toISOString().slice(0, 10);
  told("pivot", "TimelineJS has no such day", `set to ${pivot}, the last event; write the day your story is told from`);
  const known = sources[own];
  const said = fitting(lead.join("; "), 2000, "title", told);
  if (known && said) sources[own] = { ...known, note: said };
  return {
    draft: {
      title: fitting(title || heads.find(Boolean) || file, 120, "title", told),
      pivot,
      zone: "UTC",
      bounds: [-180, -90, 180, 90],
      sides: {},
      theatres: { all: { name: "All" } },
      kinds,
      sources,
      actors: {},
      places: {},
      events,
    },
    notes,
  };
}

/** The id of the source that stands for the imported file. */
const own = "imported-file";

/** What a title slide says: its headline is the story's; all else stands, whole, in the note of the file as a source. */
function carriedTitle(entry: Foreign, note: Note): readonly string[] {
  const headline = plainOf(entry.headline);
  if (headline.text) note("headline", "is the timeline's title", "carried over as the story's title, or in the note");
  const fields = { ...(isSomething(headline) && { headline: entry.headline }), ...fieldsOf(entry), ...entry.rest };
  const said = keptIn("a story has no such field: kept in the note of the file as a source", fields, note);
  return said ? [said] : [];
}

/** Says every field of an entry that has no date. */
function leftOut(entry: Foreign, note: Note): void {
  const { headline, rest } = entry;
  note("start date", "has no date that can be read", `give one; its text was: ${entry.text || "empty"}`);
  for (const [field, value] of Object.entries({ headline, ...fieldsOf(entry), ...rest }))
    if (value && field !== "text") note(field, `is ${value}`, "goes with it");
}

/** The fields of an entry that are no event's, as they stood there; empty ones left away. */
const fieldsOf = ({ text, start, end, group, display, id = "" }: Foreign): Readonly<Record<string, string>> => {
  const dated = ({ year, month, day, time }: Foreign["start"]) => [year, month, day, time].filter(Boolean).join(" ");
  const all = { text, start: dated(start), end: dated(end), group, "display date": display, unique_id: id };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSomething(plainOf(value))));
};

const isSomething = ({ text, links, addresses }: Plain): boolean =>
  text !== "" || links.length > 0 || addresses.length > 0;

function kindOf({ group, type }: Foreign, kinds: Record<string, Kind>, note: Note): string {
  const { text, taken, addresses } = plainOf(group);
  if (taken.length + addresses.length > 0) note("group", `is ${group}`, "carried over as plain text");
  const name = fitting(text || (type === "era" ? "Era" : "Event"), 60, "group", note);
  const id = slug(name) || "event";
  kinds[id] ??= { name };
  return id;
}

function untilOf(entry: Foreign, start: string, note: Note): string | undefined {
  const end = readDate(entry.end);
  for (const { field, wrong, right } of end.doubts) note(`end ${field}`, wrong, right);
  if (!end.edtf) return undefined;
  if (end.time) note("end time", `is ${end.time}`, "not carried over: an event ends on a day");
  const [from, to] = [readEdtf(start), readEdtf(end.edtf)];
  if (to.to <= from.from) {
    note("end date", `is ${end.edtf}, before the start ${start}`, "left away: an end cannot come before its start");
    return undefined;
  }
  return end.edtf === start ? undefined : end.edtf;
}

function idFor(entry: Foreign, title: string, taken: Readonly<Record<string, unknown>>, note: Note): string {
  const wanted = slug(entry.id ?? title) || "event";
  const id = freeId(wanted, taken);
  if (id !== wanted && entry.id)
    note(
      "unique_id",
      `is ${JSON.stringify(entry.id)}, as another event's is`,
      `is ${id} here: links to it lead to the first`,
    );
  else if (entry.id && id !== entry.id)
    note("unique_id", `is ${JSON.stringify(entry.id)}`, `is ${id} here, which can stand in an address`);
  return id;
}

function sourceFor({ url, words }: TextLink, sources: Record<string, Source>, note: Note): string {
  const known = Object.keys(sources).find((id) => sources[id]?.url === url);
  if (known) return known;
  const publisher = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "a web page";
  const id = freeId(slug(publisher) || "source", sources);
  sources[id] = { publisher, title: fitting(words || url, 300, "link", note), url, nature: "website" };
  return id;
}
