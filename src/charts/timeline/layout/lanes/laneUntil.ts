import { beginningOf } from "../../../../events/moments.ts";
import type { Ends } from "../marking/dating.ts";
import type { PlacedCount, PlacedEvent, PlacedLane, PlacedList } from "./placed.ts";

/** The end of a day: in milliseconds UTC, and across the plot in pixels. */
export interface DayEnd {
  at: number;
  x: number;
}

/**
 * A lane at the end of a day: events that began later are left out, and those still going on end there. Everything else
 * keeps its place. `count` is how many of its events had begun.
 */
export function laneUntil({ list: whole, ...lane }: PlacedLane, count: number, end: DayEnd): PlacedLane {
  const events = lane.events.flatMap((one) => eventUntil(one, end) ?? []);
  const list = whole && listUntil(whole, end);
  const titled = events.reduce((sum, { label }) => sum + (label ? 1 : 0), list?.titles.length ?? 0);
  return {
    ...lane,
    events,
    untitled: lane.untitled.flatMap((one) => ("number" in one ? countUntil(one, end) : eventUntil(one, end)) ?? []),
    ...(list && { list }),
    dropped: count - titled,
  };
}

/** A mark with its title; undefined if the event had not begun. */
function eventUntil(one: PlacedEvent, { at, x }: DayEnd): PlacedEvent | undefined {
  const { subject, shape, stem, label, ...rest } = one;
  const { dated, event } = subject;
  const to = x - one.x;
  if (beginningOf(event) >= at) return undefined;
  if (dated.cue === "point" || dated.to <= at || shape.to <= to) return one;
  // Before the day on which its bar begins there is no bar and no title, only the time in which the event may have begun.
  const lasted = dated.cue === "bar" || dated.cue === "within";
  const isDoubtful = lasted && (shape.bar?.[0] ?? shape.from) >= to;
  const cue = isDoubtful ? "range" : dated.cue;
  return {
    ...rest,
    subject: {
      ...subject,
      dated: { ...dated, cue, open: false, about: begun(dated.about), uncertain: begun(dated.uncertain) },
    },
    shape: {
      ...shape,
      to: Math.max(to, shape.from),
      ...(shape.bar && { bar: [shape.bar[0], Math.max(shape.bar[0], Math.min(shape.bar[1], to))] }),
      ...(shape.points && { points: shape.points.filter((point) => point <= to) }),
      cut: { ...shape.cut, right: false },
    },
    ...(stem && stem.x <= x && { stem }),
    ...(label && !isDoubtful && { label }),
  };
}

/** What is true of the ends of a time that is drawn only to the end of a day: its own end is not seen. */
const begun = ({ from }: Ends): Ends => ({ from, to: false });

/** A number, reduced to those of its events that had begun; undefined if none had. */
function countUntil(one: PlacedCount, { at }: DayEnd): PlacedCount | undefined {
  const counted = one.counted.filter(({ from }) => from < at);
  if (counted.length === one.counted.length) return one;
  if (counted.length === 0) return undefined;
  const count = counted.reduce((sum, { count }) => sum + count, 0);
  return { ...one, counted, number: { ...one.number, count, events: counted.flatMap(({ id }) => id ?? []) } };
}

/** A list, reduced to the titles of events that had begun; undefined if none had. */
function listUntil({ rest: whole, ...list }: PlacedList, end: DayEnd): PlacedList | undefined {
  const titles = list.titles.filter(({ subject }) => beginningOf(subject.event) < end.at);
  const rest = whole && countUntil(whole, end);
  return titles.length > 0 || rest ? { ...list, titles, ...(rest && { rest }) } : undefined;
}
