import { dayOf, readEdtf, type When } from "./edtf.ts";
import type { Edtf, Fix, Front } from "./model.ts";
import type { Event, Story } from "./read.ts";

/** A stretch of time as two EDTF dates, both included. */
export type Extent = readonly [first: Edtf, last: Edtf];

/** An extent in milliseconds UTC, the end excluded. */
export const extentOf = ([first, last]: Extent): [from: number, to: number] => [
  readEdtf(first).from,
  readEdtf(last).to,
];

/** The events that fall in an extent or reach into it, by date. */
export function eventsIn(story: Story, extent: Extent): readonly Event[] {
  const [from, to] = extentOf(extent);
  return story.events.filter((event) => event.when.from < to && (event.ended ?? event.when).to > from);
}

/** What rests on a source: the events that cite it and the claims it makes. */
export function supportedBy(story: Story, source: string): { events: readonly Event[]; claims: readonly string[] } {
  return {
    events: story.events.filter((event) => event.sources.some((cited) => cited.source === source)),
    claims: Object.keys(story.claims).filter((id) => story.claims[id]?.source === source),
  };
}

/** A fix with its date resolved. */
export interface DatedFix extends Fix {
  when: When;
}

/** All fixes of a front, by date. Throws a RangeError for a front that does not exist. */
export function fixesOf(story: Story, front: string): readonly DatedFix[] {
  const found = story.fronts[front];
  if (!found) throw new RangeError(`unknown front: ${front}`);
  const dated =
    datedFixes.get(found) ??
    found.fixes.map((fix) => ({ ...fix, when: readEdtf(fix.date) })).sort((a, b) => a.when.from - b.when.from);
  datedFixes.set(found, dated);
  return dated;
}

const datedFixes = new WeakMap<Front, readonly DatedFix[]>();

/** How far a front had come at the end of a day: its last fix, or undefined before the first. */
export const frontOn = (story: Story, front: string, day: Edtf): DatedFix | undefined =>
  fixesOf(story, front).findLast((fix) => fix.when.from <= dayOf(day));

/** The publishers an event rests on, each once, in its own order. */
export const publishersOf = (story: Story, event: Event): readonly string[] => [
  ...new Set(event.sources.map(({ source }) => story.sources[source]?.publisher ?? source)),
];

/** Whole days from the first possible day of one event to that of another. Throws a RangeError for an unknown event. */
export function daysBetween(story: Story, first: string, last: string): number {
  const [a, b] = [first, last].map((id) => {
    const event = story.event.get(id);
    if (!event) throw new RangeError(`unknown event: ${id}`);
    return event.when.from;
  });
  return Math.round(((b ?? 0) - (a ?? 0)) / 864e5);
}
