import type { ChartPart } from "../../charts/chart.ts";
import { controlOn } from "../../events/control.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { frontOn } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { tiesOn } from "../../events/ties.ts";
import { eventAround, type Subject, sameSubject, subjectOf } from "./subject.ts";

/**
 * The subjects that the arrow keys step through in a drawn chart, in order: its events by time, each once however often
 * it is drawn; then the fronts, places and ties that none of these events is about, by the day since which they have
 * been as they are on `day`. Places drawn within the mark of an event are below the walk: see `placesWithin`.
 */
export function keyWalk(story: Story, marks: readonly Element[], day: Edtf): readonly Subject[] {
  const subjects = marks.flatMap((mark) => {
    const subject = subjectOf(story, mark);
    return subject && !(subject.kind === "place" && eventAround(mark) !== undefined) ? [subject] : [];
  });
  const walked = new Set(
    subjects.flatMap((subject) =>
      subject.kind === "event" ? [subject.id] : subject.kind === "several" ? subject.ids : [],
    ),
  );
  const events = story.events.filter(({ id }) => walked.has(id)).map(({ id }): Subject => ({ kind: "event", id }));
  const alone = subjects.filter(({ kind }) => kind === "front" || kind === "place" || kind === "tie");
  const others = [...new Map(alone.map((subject) => [JSON.stringify(subject), subject])).values()]
    .map((subject) => ({ subject, ...standing(story, subject, day) }))
    .filter(({ subject, event }) => "day" in subject || event === undefined || !walked.has(event))
    .sort((a, b) => a.since - b.since)
    .map(({ subject }) => subject);
  return [...events, ...others];
}

/**
 * Since when (milliseconds UTC) a front, a place or a tie has been as it is on a day, and the event that made it so.
 */
function standing(story: Story, subject: Subject, day: Edtf): { since: number; event?: string | undefined } {
  if (subject.kind === "front" && subject.id in story.fronts) {
    const fix = frontOn(story, subject.id, day);
    if (fix) return { since: fix.when.from, event: fix.event };
  }
  if (subject.kind === "place" && subject.id in story.places) {
    const { turn } = controlOn(story, subject.id, subject.day ?? day);
    if (turn) return { since: turn.when.from, event: turn.event };
  }
  if (subject.kind === "tie") {
    const since = tiesOn(story).find(({ id }) => id === subject.id)?.since;
    if (since) return { since: readEdtf(since).from };
  }
  return { since: Number.POSITIVE_INFINITY };
}

/** The places drawn within the mark of an event, as they were on its day: they are below the event on the walk. */
export const placesWithin = (story: Story, marks: readonly Element[], event: string): readonly Subject[] =>
  marks.flatMap((mark) => {
    const subject = eventAround(mark) === event ? subjectOf(story, mark) : undefined;
    return subject?.kind === "place" ? [subject] : [];
  });

/**
 * A part of a chart as a row of the walk: a lane, a bank, a side. The only row of a chart without parts has no name.
 */
export interface WalkRow {
  name?: string;
  stops: readonly Subject[];
}

/**
 * Sorts the subjects of a walk into the parts of a chart, each in the order of the walk; a subject may be in several.
 * Subjects in no part are in a last row, named `others`.
 */
export function walkRows(
  walk: readonly Subject[],
  parts: readonly ChartPart[] = [],
  others: string,
): readonly WalkRow[] {
  const rows = parts.flatMap(({ name, figures = [], ...ids }): readonly WalkRow[] => {
    const own = figures.map((figure): Subject => ({ kind: "figure", ...figure }));
    const stops = [...own, ...walk.filter((stop) => holds(ids, stop))];
    return stops.length > 0 ? [{ name, stops }] : [];
  });
  if (rows.length === 0) return walk.length > 0 ? [{ stops: walk }] : [];
  const placed = new Set(rows.flatMap(({ stops }) => stops));
  const rest = walk.filter((stop) => !placed.has(stop));
  return rest.length > 0 ? [...rows, { name: others, stops: rest }] : rows;
}

const holds = (
  { day, events = [], places = [], fronts = [], ties = [] }: Omit<ChartPart, "name" | "figures">,
  stop: Subject,
): boolean =>
  (stop.kind === "event" && events.includes(stop.id)) ||
  (stop.kind === "place" && places.includes(stop.id) && (day === undefined || stop.day === day)) ||
  (stop.kind === "front" && fronts.includes(stop.id)) ||
  (stop.kind === "tie" && ties.includes(stop.id));

/** A key that moves along a walk. */
export interface WalkKey {
  key: string;
  ctrlKey?: boolean;
}

const along: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const across: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The index of a subject on a walk; events that share a mark have the index of the first of them. */
export function placeOnWalk(walk: readonly Subject[], subject: Subject): number | undefined {
  const sought: Subject = subject.kind === "several" ? { kind: "event", id: subject.ids[0] ?? "" } : subject;
  const index = walk.findIndex((stop) => sameSubject(stop, sought));
  return index < 0 ? undefined : index;
}

/** A stop on a walk: its index, and how many stops there are. */
export interface Stop {
  subject: Subject;
  at: number;
  of: number;
  /** The id of the event that it is a place of, if it is below one. */
  under?: string;
  /** The index of its row. */
  row?: number;
}

/** What keys can walk through: rows of stops, and the places below events. */
export interface Walks {
  rows: readonly WalkRow[];
  /** The places below an event, by the event's id. */
  under(event: string): readonly Subject[];
  /** The time of a subject in milliseconds UTC, if known: changing rows keeps to about the same time. */
  timeOf?(subject: Subject): number | undefined;
}

/**
 * The stop to which a key leads from the subject shown, as in a grid: left and right move along a row and stop at its
 * ends, up and down move to the row before and after, at about the same time; Home and End move to the ends of a row,
 * with Ctrl of all rows. In a walk of one row, up and down move along it. Down from an event leads to the places below
 * it and along them, up along them and back to the event; left and right from one of these lead to the event before and
 * after. Undefined if a key leads nowhere.
 */
export function stopAt(
  { key, ctrlKey = false }: WalkKey,
  walks: Walks,
  shown?: { subject: Subject; under?: string | undefined; row?: number | undefined },
): Stop | undefined {
  const { rows } = walks;
  if (rows.length === 0 || (!(key in along) && !(key in across))) return undefined;
  const inPlaces = shown && amongPlaces(key, walks, shown);
  if (inPlaces?.stop) return inPlaces.stop;
  const from: Subject | undefined = shown?.under === undefined ? shown?.subject : { kind: "event", id: shown.under };
  const row = from && rowOf(rows, from, shown?.row);
  if (ctrlKey)
    return key === "Home"
      ? stopIn(rows, 0, 0)
      : key === "End"
        ? stopIn(rows, rows.length - 1, Number.POSITIVE_INFINITY)
        : undefined;
  if (from === undefined || row === undefined) {
    const isBack = (along[key] ?? across[key] ?? 0) < 0 && key !== "Home";
    return isBack || key === "End" ? stopIn(rows, rows.length - 1, Number.POSITIVE_INFINITY) : stopIn(rows, 0, 0);
  }
  const at = placeOnWalk(rows[row]?.stops ?? [], from) ?? 0;
  if (inPlaces?.isBack) return stopIn(rows, row, at);
  const stride = along[key] ?? (rows.length === 1 ? across[key] : undefined);
  if (stride !== undefined) return stopIn(rows, row, at + stride);
  const next = Math.min(Math.max(row + (across[key] ?? 0), 0), rows.length - 1);
  return next === row
    ? stopIn(rows, row, at)
    : stopIn(rows, next, nearestIn(rows[next]?.stops ?? [], from, walks.timeOf));
}

/** The stop to which a key leads among the places below an event; `isBack` if it leads back up to the event. */
function amongPlaces(
  key: string,
  { under }: Walks,
  shown: { subject: Subject; under?: string | undefined },
): { stop?: Stop; isBack?: boolean } {
  const event = shown.under ?? (shown.subject.kind === "event" ? shown.subject.id : undefined);
  const places = event === undefined ? [] : under(event);
  const inside = shown.under === undefined ? -1 : (placeOnWalk(places, shown.subject) ?? -1);
  if (event === undefined || (key !== "ArrowDown" && !(key === "ArrowUp" && inside >= 0))) return {};
  if (key === "ArrowUp" && inside === 0) return { isBack: true };
  const at = Math.min(inside + (key === "ArrowDown" ? 1 : -1), places.length - 1);
  const subject = places[at];
  return subject ? { stop: { subject, at, of: places.length, under: event } } : {};
}

/** The index of a subject's row: the one in which the keys reached it, or the first that contains it. */
function rowOf(rows: readonly WalkRow[], subject: Subject, known: number | undefined): number | undefined {
  const has = (row: WalkRow | undefined) => row !== undefined && placeOnWalk(row.stops, subject) !== undefined;
  if (known !== undefined && has(rows[known])) return known;
  const found = rows.findIndex(has);
  return found < 0 ? undefined : found;
}

function stopIn(rows: readonly WalkRow[], row: number, at: number): Stop | undefined {
  const stops = rows[row]?.stops ?? [];
  const index = Math.min(Math.max(at, 0), stops.length - 1);
  const subject = stops[index];
  return subject && { subject, at: index, of: stops.length, row };
}

/** The index of the stop of a row that is nearest in time to a subject; the first if no time is known. */
function nearestIn(stops: readonly Subject[], from: Subject, timeOf: Walks["timeOf"]): number {
  const time = timeOf?.(from);
  if (time === undefined) return 0;
  const distances = stops.map((stop) => Math.abs((timeOf?.(stop) ?? Number.POSITIVE_INFINITY) - time));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
