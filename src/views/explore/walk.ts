import { controlOn } from "../../events/control.ts";
import type { Edtf } from "../../events/model.ts";
import { frontOn } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { type Subject, sameSubject, subjectOf } from "./subject.ts";

/**
 * The way of the arrow keys through a drawn chart: its events in order of time, each once however often it is drawn,
 * and then what no event on the way tells, its fronts and places, by when they came to stand as they do on `day`.
 */
export function walkIn(story: Story, marks: readonly Element[], day: Edtf): readonly Subject[] {
  const subjects = marks.flatMap((mark) => subjectOf(story, mark) ?? []);
  const told = new Set(
    subjects.flatMap((subject) =>
      subject.kind === "event" ? [subject.id] : subject.kind === "several" ? subject.ids : [],
    ),
  );
  const events = story.events.filter(({ id }) => told.has(id)).map(({ id }): Subject => ({ kind: "event", id }));
  const alone = subjects.filter(({ kind, ...rest }) => kind === "front" || (kind === "place" && !("day" in rest)));
  const others = [...new Map(alone.map((subject) => [JSON.stringify(subject), subject])).values()]
    .map((subject) => ({ subject, ...standing(story, subject, day) }))
    .filter(({ event }) => event === undefined || !told.has(event))
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
    const { turn } = controlOn(story, subject.id, day);
    if (turn) return { since: turn.when.from, event: turn.event };
  }
  return { since: Number.POSITIVE_INFINITY };
}

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
