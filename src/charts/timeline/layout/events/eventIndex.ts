import { group, rollup } from "d3";
import { beginningOf, endingOf } from "../../../../events/moments.ts";
import type { Event, Story } from "../../../../events/read.ts";
import { memoize, once } from "../../../../svg/memo.ts";
import { boldEvents, type LaneBy, type TimelineState, windowOf } from "../../state.ts";
import { laneIdOf } from "./grouping.ts";
import { type Span, type TimeIndex, timeIndex } from "./timeIndex.ts";

/** The id of the only lane of a timeline without lanes. */
const oneLane = "all";

/** The lane of an event, by id. */
const laneOf = (event: Event, by: LaneBy | undefined): string => (by ? laneIdOf(event, by) : oneLane);

/** A story's events, looked up by state. Events below the least priority are found only if a state names them. */
export interface EventIndex {
  /** The events that a state shows, most important first. */
  shown(state: TimelineState): readonly Event[];
  /** The events that a state shows, by date. */
  byDate(state: TimelineState): readonly Event[];
  /** Sorts events, most important first. */
  ranked(events: readonly Event[]): readonly Event[];
  /** The events that a state shows in bold although they are below the least priority. */
  lightBold(state: TimelineState): readonly Event[];
  /** The events of each lane, indexed by time, without those below the least priority. */
  lanes(by: LaneBy | undefined): ReadonlyMap<string, TimeIndex<Event>>;
  /** How many events each lane has over all time, so that lanes keep their order whatever time window is shown. */
  busy(by: LaneBy | undefined): ReadonlyMap<string, number>;
  /** How many events a state shows in each lane. */
  counts(state: TimelineState): ReadonlyMap<string, number>;
}

/** Indexes a story's events once, each part when it is first asked for. */
export function eventIndex(story: Story, minPriority: number): EventIndex {
  // Of equally important events, bars come first: they are the hardest to place.
  const byWeight = story.events.toSorted(
    (a, b) =>
      b.priority - a.priority || Number(Boolean(b.ended)) - Number(Boolean(a.ended)) || a.when.from - b.when.from,
  );
  const heavy = byWeight.filter(({ priority }) => priority >= minPriority);
  const whole = once(() => timeIndex(heavy, spanOf));
  const ranks = once(() => rankOf(byWeight));
  const dates = once(() => rankOf(story.events));
  const ranked = (events: readonly Event[]) => events.toSorted(by(ranks()));
  // Events are looked up lane by lane, so that very many events are indexed only once.
  const lanes = memoize(
    (by: LaneBy | undefined): ReadonlyMap<string, TimeIndex<Event>> => {
      if (!by) return new Map([[oneLane, whole()]]);
      const groups = group(heavy, (event) => laneIdOf(event, by));
      return new Map([...groups].map(([id, events]) => [id, timeIndex(events, spanOf)]));
    },
    { key: String, size: 4 },
  );
  const busy = memoize(
    (by: LaneBy | undefined): ReadonlyMap<string, number> => (by ? countedIn(heavy, by) : new Map()),
    { key: String, size: 4 },
  );

  const shown = (state: TimelineState): readonly Event[] => {
    const { events } = state;
    const [from, to] = windowOf(state);
    const named = [...new Set([...(events ?? []), ...boldEvents(state)])].flatMap((id) => story.event.get(id) ?? []);
    const isSeen = (span: Span) => span.from < to && span.to > from;
    const seen = named.filter((event) => isSeen(spanOf(event)));
    if (events) return ranked(seen);
    const all = whole().within(from, to);
    const few = seen.filter(({ priority }) => priority < minPriority);
    return few.length > 0 ? ranked([...all, ...few]) : all;
  };

  const lightBold = (state: TimelineState): readonly Event[] => {
    const { extent, exact } = state;
    const ids = boldEvents(state).filter((id) => (story.event.get(id)?.priority ?? minPriority) < minPriority);
    return ids.length > 0 ? shown({ extent, ...(exact && { exact }), events: ids }) : [];
  };

  return {
    shown,
    byDate: (state) => shown(state).toSorted(by(dates())),
    ranked,
    lightBold,
    lanes,
    busy,
    counts(state) {
      const { lanes: by } = state;
      if (state.events) return countedIn(shown(state), by);
      const [from, to] = windowOf(state);
      const found = countedIn(lightBold(state), by);
      for (const [id, index] of lanes(by)) found.set(id, (found.get(id) ?? 0) + index.count(from, to));
      return found;
    },
  };
}

const countedIn = (events: readonly Event[], by: LaneBy | undefined): Map<string, number> =>
  rollup(
    events,
    ({ length }) => length,
    (event) => laneOf(event, by),
  );

const rankOf = (events: readonly Event[]): ReadonlyMap<Event, number> =>
  new Map(events.map((event, index) => [event, index]));

const by = (order: ReadonlyMap<Event, number>) => (a: Event, b: Event) => (order.get(a) ?? 0) - (order.get(b) ?? 0);

/** The time of an event by the story's clock: from its hour and to that of its end, if they are known. */
const spanOf = (event: Event): Span => {
  const from = beginningOf(event);
  const to = Math.max(endingOf(event), from + 1);
  return { from, to, at: event.ended ? from : (from + to) / 2 };
};
