import type { Problem } from "../../events/check/problem.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { EventRecord, Kind, Source } from "../../events/model.ts";
import type { Draft } from "../../events/story.ts";
import { readDate } from "./date.ts";
import type { Foreign } from "./foreign.ts";
import { freeId, slug } from "./ids.ts";
import { plainOf, type TextLink } from "./plain.ts";
import { cut, type Note, noteOf, wordsOf } from "./words.ts";

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
  for (const entry of all) {
    const name = plainOf(entry.headline).text || plainOf(entry.text).text || "without a headline";
    const record = `${entry.at} “${cut(name, 40)}”`;
    const note =
      (part: string): Note =>
      (field, wrong, right) =>
        notes.push({ part, record, field, wrong, right });
    const carried = note("carried");
    if (entry.type === "title") {
      carriedTitle(entry, carried);
      continue;
    }
    const date = readDate(entry.start);
    for (const { field, wrong, right } of date.doubts) carried(`start ${field}`, wrong, right);
    if (!date.edtf) {
      note("left out")(
        "start date",
        "has no date that can be read",
        `give one; its text was: ${plainOf(entry.text).text || "empty"}`,
      );
      continue;
    }
    const kind = kindOf(entry, kinds);
    const words = wordsOf(entry, carried);
    const cites = words.links.map((link) => sourceFor(link, sources));
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
  const last = Object.values(events)
    .map(({ date }) => readEdtf(date))
    .reduce((latest, { from }) => Math.max(latest, from), 0);
  const pivot = new Date(last).toISOString().slice(0, 10);
  notes.push({
    part: "carried",
    record: "the story",
    field: "pivot",
    wrong: "TimelineJS has no such day",
    right: `set to ${pivot}, the last event; write the day your story is told from`,
  });
  return {
    draft: {
      title: cut(title || heads[0] || file, 120),
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

function carriedTitle(entry: Foreign, note: Note): void {
  note("headline", "is the timeline's title", "carried over as the story's title");
  if (entry.text)
    note(
      "text",
      `is ${cut(plainOf(entry.text).text, 200)}`,
      "not carried over: write it as the deck's subtitle or words",
    );
  for (const [field, value] of Object.entries(entry.rest)) note(field, `is ${cut(value, 80)}`, "not carried over");
}

function kindOf({ group, type }: Foreign, kinds: Record<string, Kind>): string {
  const name = cut(plainOf(group).text || (type === "era" ? "Era" : "Event"), 60);
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

function sourceFor({ url, words }: TextLink, sources: Record<string, Source>): string {
  const known = Object.keys(sources).find((id) => sources[id]?.url === url);
  if (known) return known;
  const publisher = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "a web page";
  const id = freeId(slug(publisher) || "source", sources);
  sources[id] = { publisher, title: cut(words || url, 300), url, nature: "website" };
  return id;
}
