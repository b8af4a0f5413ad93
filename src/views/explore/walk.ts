import { controlOn } from "../../events/control.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { frontOn } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { tiesOn } from "../../events/ties.ts";
import { eventAround, type Subject, sameSubject, subjectOf } from "./subject.ts";

/**
 * The way of the arrow keys through a drawn chart: its events in order of time, each once however often it is drawn,
 * and then what no event on the way tells, its fronts, places and ties, by when they came to stand as they do on `day`.
 * Places drawn within the mark of an event are off the way: see `placesWithin`.
 */
export function walkIn(story: Story, marks: readonly Element[], day: Edtf): readonly Subject[] {
  const subjects = marks.flatMap((mark) => {
    const subject = subjectOf(story, mark);
    return subject && !(subject.kind === "place" && eventAround(mark) !== undefined) ? [subject] : [];
  });
  const told = new Set(
    subjects.flatMap((subject) =>
      subject.kind === "event" ? [subject.id] : subject.kind === "several" ? subject.ids : [],
    ),
  );
  const events = story.events.filter(({ id }) => told.has(id)).map(({ id }): Subject => ({ kind: "event", id }));
  const alone = subjects.filter(({ kind }) => kind === "front" || kind === "place" || kind === "tie");
  const others = [...new Map(alone.map((subject) => [JSON.stringify(subject), subject])).values()]
    .map((subject) => ({ subject, ...standing(story, subject, day) }))
    .filter(({ subject, event }) => "day" in subject || event === undefined || !told.has(event))
    .sort((a, b) => a.since - b.since)
    .map(({ subject }) => subject);
  return [...events, ...others];
}

/** Since when a front or a place stands as it does on a day, and the event that brought it there. */
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

/** The places drawn within the mark of an event, as they stood on its day: what lies under it on the way. */
export const placesWithin = (story: Story, marks: readonly Element[], event: string): readonly Subject[] =>
  marks.flatMap((mark) => {
    const subject = eventAround(mark) === event ? subjectOf(story, mark) : undefined;
    return subject?.kind === "place" ? [subject] : [];
  });

const strides: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Where a key leads on a walk: the index of what is shown then, or undefined for a key that does not walk. From
 * nothing shown (`at` undefined) a step on leads to the first and a step back to the last; there is no way past either.
 */
export function strideTo(key: string, at: number | undefined, length: number): number | undefined {
  const stride = strides[key];
  if (stride === undefined || length === 0) return undefined;
  const from = at ?? (stride > 0 ? -1 : length);
  return Math.min(Math.max(from + stride, 0), length - 1);
}

/** Where on a walk something stands; several folded into one mark stand at the first of them. */
export function placeOnWalk(walk: readonly Subject[], subject: Subject): number | undefined {
  const sought: Subject = subject.kind === "several" ? { kind: "event", id: subject.ids[0] ?? "" } : subject;
  const index = walk.findIndex((stop) => sameSubject(stop, sought));
  return index < 0 ? undefined : index;
}

/** A stop on a walk, and where in its row it stands. */
export interface Stop {
  subject: Subject;
  at: number;
  of: number;
}

/**
 * Where a key leads from what is shown: along the way; down from an event into the places drawn within it, along them
 * and up again to it; to left and right from one of those, the event before and after. Undefined where it leads nowhere.
 */
export function stopAt(
  key: string,
  { way, within }: { way: readonly Subject[]; within(event: string): readonly Subject[] },
  shown?: { subject: Subject; under?: string | undefined },
): (Stop & { under?: string }) | undefined {
  const event = shown?.under ?? (shown?.subject.kind === "event" ? shown.subject.id : undefined);
  const under = event === undefined ? [] : within(event);
  const inside = shown?.under === undefined ? -1 : (placeOnWalk(under, shown.subject) ?? -1);
  if (event !== undefined && (key === "ArrowDown" || (key === "ArrowUp" && inside > 0))) {
    const at = Math.min(inside + (key === "ArrowDown" ? 1 : -1), under.length - 1);
    const subject = under[at];
    if (subject) return { subject, at, of: under.length, under: event };
  }
  const from = inside < 0 ? shown?.subject : ({ kind: "event", id: event ?? "" } as const);
  const on = from && placeOnWalk(way, from);
  const to = key === "ArrowUp" && inside === 0 ? on : strideTo(key, on, way.length);
  const subject = to === undefined ? undefined : way[to];
  return to === undefined || !subject ? undefined : { subject, at: to, of: way.length };
}
