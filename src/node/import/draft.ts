import type { Problem } from "../../events/check/problem.ts";
import { parseEdtf } from "../../events/edtf.ts";
import type { EventRecord, Kind, Place, Source, Theatre } from "../../events/model.ts";
import { type Draft, withDefaults } from "../../events/story.ts";
import type { LanguageTag } from "../../language/language.ts";
import { imported, type Say, sayIn } from "../templates/starterWords.ts";
import type { ReadDate } from "./date.ts";
import { dayOrderOf } from "./dayOrder.ts";
import { clockIn, datesOf, startOf } from "./entryDates.ts";
import type { Foreign } from "./foreign.ts";
import { carriedTitle, isBare, leftOut } from "./kept.ts";
import { type CarriedFile, mediumOf, missingFile } from "./media.ts";
import { placeId } from "./places.ts";
import { plainOf } from "./plain.ts";
import { yearsWithSlash } from "./plainDate.ts";
import { idFor, kindOf, sourceFor, theatreOf } from "./records.ts";
import { lastDate, noteFocus, notePairsOfYears, noteZone, type PairOfYears } from "./storyNotes.ts";
import { cut, fitting, type Note, noteOf, wordsOf } from "./text.ts";
import { withFullYears, type YearSpan } from "./twoDigitYears.ts";
import type { DayOrder } from "./written.ts";

/** A file of another program as an event file, with notes about everything that did not fit. */
export interface Imported {
  draft: Draft;
  /** What was changed or dropped, entry by entry. The `part` of a note is `carried` or `left out`. */
  notes: readonly Problem[];
  /** The media that go with it. */
  files: readonly CarriedFile[];
}

export interface ImportOptions {
  /** The file's name. */
  file: string;
  /** The story's title; defaults to that of the file, or else to its name. */
  title?: string;
  /** Whether dates such as 3/11/2017 have the day or the month first; defaults to what other dates of the file show. */
  dates?: DayOrder;
  /** The years that two digits may stand for. */
  twoDigitYears?: YearSpan;
  /** The language of the story, as a BCP 47 tag; English if absent. */
  language?: LanguageTag;
  /** Whether a file lies beside the imported one; none does where absent. */
  isBeside?: (path: string) => boolean;
}

/** The id of the source that stands for the imported file. */
const fileId = "imported-file";

/** The records carried over so far. */
interface Carried {
  events: Record<string, EventRecord>;
  kinds: Record<string, Kind>;
  theatres: Record<string, Theatre>;
  sources: Record<string, Source>;
  places: Record<string, Place>;
  files: CarriedFile[];
  /** The ids of events with a time of day that no time zone is given for. */
  withoutZone: string[];
  /** Dates such as 1914/18, with the entry that has it. */
  pairsOfYears: PairOfYears[];
}

/**
 * Carries entries over into an event file. The notes name every entry that does not become an event, with the reason,
 * and every field that is not carried over unchanged. Events without a source cite the imported file, and the notes say
 * so. Throws an UnclearDates error for dates that can be read in several ways, if no option says in which.
 */
export function importedDraft(
  written: readonly Foreign[],
  { file, title, dates: asked, twoDigitYears, language, isBeside = () => false }: ImportOptions,
): Imported {
  const entries = twoDigitYears ? written.map((entry) => withFullYears(entry, twoDigitYears)) : written;
  const known = dayOrderOf(entries, { order: asked, twoDigitYears });
  const dates = asked ?? known?.order;
  const say = sayIn(language);
  const notes: Problem[] = [];
  const carriedSoFar: Carried = {
    events: {},
    kinds: {},
    theatres: {},
    sources: {
      [fileId]: {
        publisher: file,
        title: say(imported.timeline, { file }),
        where: say(imported.file, { file }),
        nature: "website",
      },
    },
    places: {},
    files: [],
    withoutZone: [],
    pairsOfYears: [],
  };
  const headlines = entries.filter(({ type }) => type === "title").map(({ headline }) => plainOf(headline).text);
  const noteOnStory: Note = (field, wrong, right) =>
    notes.push({ part: "carried", record: "the story", field, wrong, right });
  if (known)
    noteOnStory(
      "dates",
      `have the day or the month first, such as ${known.unclear}`,
      `read ${known.order === "dmy" ? "day" : "month"} first, as ${known.shownBy} can only be`,
    );
  const chosen = fitting(title || headlines.find(Boolean) || file.replace(/\.\w+$/, ""), 120, "title", noteOnStory);
  const titleTexts: string[] = [];
  for (const entry of entries) {
    const name = plainOf(entry.headline).text || plainOf(entry.text).text || "without a headline";
    const record = `${entry.at} “${cut(name, 40)}”`;
    const note =
      (part: string): Note =>
      (field, wrong, right) =>
        notes.push({ part, record, field, wrong, right });
    if (entry.type === "title") titleTexts.push(...carriedTitle(entry, chosen, note("carried")));
    else addEvent(entry, carriedSoFar, note, { file, isBeside, say, ...(dates && { dates }) });
  }
  const { events, kinds, theatres, sources, places, files, withoutZone, pairsOfYears } = carriedSoFar;
  const focusDate = lastDate(Object.values(events));
  if (Object.keys(events).length > 0) noteFocus(focusDate, noteOnStory);
  notePairsOfYears(pairsOfYears, noteOnStory);
  noteZone(withoutZone, noteOnStory);
  const fileSource = sources[fileId];
  const fileNote = fitting(titleTexts.join("; "), 2000, "title", noteOnStory);
  if (fileSource && fileNote) sources[fileId] = { ...fileSource, note: fileNote };
  return {
    draft: withDefaults({
      title: chosen,
      ...(language && { language }),
      focusDate,
      zone: "UTC",
      theatres,
      kinds,
      sources,
      places,
      events,
    }) as Draft,
    notes,
    files,
  };
}

function addEvent(
  entry: Foreign,
  { events, kinds, theatres, sources, places, files, withoutZone, pairsOfYears }: Carried,
  noteFor: (part: string) => Note,
  {
    file,
    dates,
    isBeside,
    say,
  }: Pick<ImportOptions, "file" | "dates"> & Required<Pick<ImportOptions, "isBeside">> & { say: Say },
): void {
  const note = noteFor("carried");
  const exact = entry.edtf?.date && parseEdtf(entry.edtf.date) ? entry.edtf : undefined;
  const date: ReadDate = exact ? { ...exact, edtf: exact.date ?? "", doubts: [] } : startOf(entry, dates);
  if (!date.edtf || date.edtf === ".." || isBare(entry)) {
    leftOut(entry, noteFor("left out"), date.doubts[0]?.right);
    return;
  }
  for (const { field, wrong, right } of date.doubts) note(`start ${field}`, wrong, right);
  for (const { field, wrong, right } of entry.doubts ?? []) note(field, wrong, right);
  const { edtf, until } = exact ? { edtf: date.edtf, until: exact.until } : datesOf(entry, date, dates, note);
  const kind = kindOf(entry, kinds, note, say);
  const theatre = theatreOf(entry, theatres);
  const words = wordsOf(entry, note, say);
  const cites = [...(entry.links ?? []), ...words.links].map((link) => sourceFor(link, sources, note, say));
  if (cites.length === 0) note("sources", "names no source", `cites ${file} itself until you name one`);
  const isByClock = [edtf, until].some((moment) => /T[\d:]+$/.test(moment ?? ""));
  const clock = clockIn(entry, { ...date, edtf, hasClock: Boolean(exact?.zone) || isByClock }, note);
  const medium = mediumOf(entry.rest, { isBeside, taken: files, say }, note);
  files.push(...(medium?.files ?? []));
  const rest = Object.entries(entry.rest).filter(([field]) => !medium?.fields.includes(field));
  const asWritten = date.otherwise && date.otherwise !== entry.display ? { "date as written": date.otherwise } : {};
  const missing = medium ? undefined : missingFile(entry.rest, isBeside);
  const kept = noteOf({ ...entry, rest: { ...asWritten, ...Object.fromEntries(rest) } }, { ...words, missing }, note);
  const place = [...new Set((entry.places ?? []).map((foreign) => placeId(foreign, places, note, say)))];
  const [first = fileId, ...others] = new Set(cites);
  const id = idFor(entry, words.title, events, note);
  const written = entry.start.written || entry.start.year;
  if (!exact && yearsWithSlash(written)) pairsOfYears.push({ written, at: entry.at });
  if ((clock.time || isByClock) && !exact && !(date.zone ?? entry.zone)) withoutZone.push(id);
  events[id] = {
    title: words.title,
    text: words.text,
    date: edtf,
    ...(until && { until }),
    ...clock,
    kind,
    ...(theatre && { theatre }),
    ...(place.length > 0 && { place: place.length === 1 && place[0] ? place[0] : place }),
    sources: [first, ...others],
    firmness: "reported",
    ...(medium && { media: [medium.media] }),
    ...(kept && { note: kept }),
    priority: entry.type === "era" ? 2 : 3,
    ...entry.own,
  };
}
