import { csvFormat } from "d3";
import { dateAt } from "../../../events/edtf.ts";
import { eventDateWords } from "../../../events/format.ts";
import { publishersOf } from "../../../events/query.ts";
import type { Event, Story } from "../../../events/read.ts";
import { lastMomentOf } from "../../../events/time.ts";

const day = (ms: number | undefined): string => (ms !== undefined && Number.isFinite(ms) ? dateAt(ms) : "");

/**
 * The events of a story as a table for a spreadsheet (CSV, RFC 4180, with a header line): one row for each event, dates
 * as EDTF and as the earliest and latest possible day, lists joined by semicolons, coordinates in degrees, with none
 * between semicolons for one of several places that has none.
 */
export function eventsTable(story: Story): string {
  return `${csvFormat(story.events.map((event) => guarded(row(story, event))))}\n`;
}

function row(story: Story, event: Event): Record<string, string> {
  const places = event.place.flatMap((id) => story.places[id] ?? []);
  const spots = places.map(({ at }) => ("unknown" in at ? [] : at));
  const degrees = (which: 0 | 1) =>
    spots.some((at) => at.length > 0) ? spots.map((at) => String(at[which] ?? "")).join("; ") : "";
  const names = (ids: readonly string[] = []) => ids.map((id) => story.actors[id]?.name ?? id).join("; ");
  return {
    id: event.id,
    title: event.title,
    text: event.text,
    date: event.date,
    earliest: day(event.when.from),
    latest: day(lastMomentOf(event.when.to)),
    until: event.until ?? "",
    "ended earliest": event.ended && Number.isFinite(event.ended.to) ? day(event.ended.from) : "",
    "ended latest": day(event.ended && lastMomentOf(event.ended.to)),
    announced: event.announced ?? "",
    time: event.time ?? "",
    "ended time": event.endTime ?? "",
    zone: event.time || event.endTime ? event.zone : "",
    "date in words": eventDateWords(story.language, event),
    kind: story.kinds[event.kind]?.name ?? event.kind,
    theatre: story.theatres[event.theatre]?.name ?? event.theatre,
    places: places.map(({ name }) => name).join("; "),
    longitude: degrees(0),
    latitude: degrees(1),
    by: names(event.by),
    against: names(event.against),
    firmness: event.firmness,
    "said by": event.attribution ?? "",
    disagreement: event.disagreement ?? "",
    later: event.later ?? "",
    note: event.note ?? "",
    priority: String(event.priority),
    publishers: publishersOf(story, event).join("; "),
    links: event.sources.flatMap(({ source }) => story.sources[source]?.url ?? []).join("; "),
  };
}

/** Columns of numbers, which may begin with a minus sign. */
const numbers = ["longitude", "latitude"];

/** A row in which every cell that a spreadsheet would run as a formula is made text by an apostrophe before it. */
const guarded = (row: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      /^[=+\-@\t\r]/.test(cell) && !numbers.includes(column) ? `'${cell}` : cell,
    ]),
  );
