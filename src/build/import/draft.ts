import type { Problem } from "../../events/check/problem.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { EventRecord, Kind, Source } from "../../events/model.ts";
import type { Draft } from "../../events/story.ts";
import { readDate } from "./date.ts";
import type { Foreign } from "./foreign.ts";
import { plainOf, type TextLink } from "./plain.ts";

/** A foreign file as an event file, and all of it that did not fit. */
export interface Imported {
  draft: Draft;
  /** What was changed or left away, entry by entry; `part` is `carried` or `left out`. */
  notes: readonly Problem[];
}

type Note = (field: string, wrong: string, right: string) => void;

/** What is left of a title that has to stand on a chart. */
const longest = 60;

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

/** What an event has no field for, as its note: how its date was shown, its media and whatever else stood there. */
function noteOf(entry: Foreign, note: Note): string {
  const fields = { ...(entry.display && { "display date": entry.display }), ...entry.rest };
  const kept = Object.entries(fields).map(([field, value]) => {
    note(field, `is ${cut(value, 80)}`, "an event has no such field: kept in its note");
    const { text, links } = plainOf(value);
    return `${field}: ${[text, ...links.map(({ url }) => url)].join(" ")}`;
  });
  const whole = kept.join("; ");
  const short = cut(whole, 2000);
  if (short !== whole)
    note("note", `has ${whole.length} letters`, `cut to 2000; the rest was: ${whole.slice(short.length - 1)}`);
  return short;
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
  const name = cut(group || (type === "era" ? "Era" : "Event"), 60);
  const id = slug(name) || "event";
  kinds[id] ??= { name };
  return id;
}

function wordsOf(entry: Foreign, note: Note): { title: string; text: string; links: readonly TextLink[] } {
  const [headline, body] = [plainOf(entry.headline), plainOf(entry.text)];
  const taken = [...new Set([...headline.taken, ...body.taken])];
  if (taken.length > 0)
    note("text", `has HTML in it: ${taken.map((name) => `<${name}>`).join(", ")}`, "carried over as plain text");
  const links = [...headline.links, ...body.links];
  if (links.length > 0)
    note(
      "text",
      `has ${links.length === 1 ? "a link" : `${links.length} links`} in it`,
      "carried over as sources; judge whether they are",
    );
  if (!body.text) note("text", "is empty", "the headline stands for it");
  const full = headline.text || body.text || "Untitled";
  if (!headline.text) note("headline", "is empty", `the text's beginning, or “Untitled”, stands for it`);
  const title = cut(full, longest);
  if (title !== full)
    note("headline", `has ${full.length} letters`, `cut to ${longest} for charts; whole at the beginning of the text`);
  const text = [title !== full && headline.text && `${headline.text}.`, body.text || (title === full && full)]
    .filter(Boolean)
    .join(" ");
  const short = cut(text, 1200);
  if (short !== text)
    note("text", `has ${text.length} letters`, `cut to 1200; the rest was: ${text.slice(short.length - 1)}`);
  return { title, text: short, links };
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
  let id = wanted;
  for (let nth = 2; Object.hasOwn(taken, id); nth += 1) id = `${wanted}-${nth}`;
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
  const wanted = slug(publisher) || "source";
  let id = wanted;
  for (let nth = 2; Object.hasOwn(sources, id); nth += 1) id = `${wanted}-${nth}`;
  sources[id] = { publisher, title: cut(words || url, 300), url, nature: "website" };
  return id;
}

const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  const space = short.lastIndexOf(" ");
  return `${(space > length / 2 ? short.slice(0, space) : short).trim()}…`;
};

/** Letters and digits in small, joined by hyphens; letters with marks lose them. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
