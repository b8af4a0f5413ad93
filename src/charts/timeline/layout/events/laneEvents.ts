import type { Event, Story } from "../../../../events/read.ts";
import { boldEvents, type TimelineState, windowOf } from "../../state.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type LaneOrder, laneIdOf, laneOrder, lanesOf, othersLane } from "./grouping.ts";
import type { Bin, TimeIndex } from "./timeIndex.ts";

/** A lane and the events to show in it. */
export interface LaneEvents {
  id: string;
  name: string;
  /** The events, most important first, those in bold before all others. */
  events: readonly Event[];
  bins: readonly Bin[];
  /** How many further events have dates that span nearly all of the time shown. */
  spanning: number;
  /** How many events the lane has in all. */
  count: number;
}

export interface LaneEventsOptions extends LaneOrder {
  /** How many bins the time is cut into if there are very many events. */
  columns: number;
  /** How many lines of text fit one below another in the whole chart. */
  rows: number;
}

/** If there are more events than this, only the most important of each bin are drawn; the rest are counted. */
const most = 600;

/** The lanes of a state with their events, as many lanes as can fit. */
export function laneEvents(
  story: Story,
  index: EventIndex,
  state: TimelineState,
  options: LaneEventsOptions,
): readonly LaneEvents[] {
  const ordered = { ...options, busy: index.busy(state.lanes) };
  const bold = new Set(boldEvents(state).flatMap((id) => story.event.get(id) ?? []));
  const lanes = isMany(index, state)
    ? binnedLanes({ story, index, bold }, state, ordered)
    : lanesOf(story, index.shown(state), state.lanes, ordered).map(
        (lane): LaneEvents => ({ ...lane, bins: [], spanning: 0, count: lane.events.length }),
      );
  return lanes.map((lane) => ({ ...lane, events: boldFirst(lane.events, bold) }));
}

/** How many events a state shows in each of the given lanes, which may have been built for a longer time window. */
export function laneCounts(
  index: EventIndex,
  state: TimelineState,
  lanes: readonly Pick<LaneEvents, "id">[],
): readonly number[] {
  const found = index.counts(state);
  const own = new Set(lanes.map(({ id }) => id));
  const others = [...found].reduce((sum, [id, count]) => sum + (own.has(id) ? 0 : count), 0);
  return lanes.map(({ id }) => (id === othersLane ? others : 0) + (found.get(id) ?? 0));
}

/** Whether a state shows more events than can be drawn one by one. */
function isMany(index: EventIndex, state: TimelineState): boolean {
  if (state.events) return false;
  const [from, to] = windowOf(state);
  return [...index.lanes(state.lanes).values()].reduce((sum, lane) => sum + lane.count(from, to), 0) > most;
}

/** Lanes with the most important events of each bin and all that are in bold. */
function binnedLanes(
  { story, index, bold }: { story: Story; index: EventIndex; bold: ReadonlySet<Event> },
  state: TimelineState,
  { columns, rows, ...order }: LaneEventsOptions,
): readonly LaneEvents[] {
  const { lanes: by } = state;
  const [from, to] = windowOf(state);
  const light = index.lightBold(state);
  const indexes = index.lanes(by);
  const seen = new Map([...index.counts(state)].filter(([, count]) => count > 0));
  const lanes = by ? laneOrder(story, seen, by, order) : [{ id: "all", name: "", ids: ["all"] }];
  // A title is many bins wide, so only a few events of each bin can have one.
  const each = Math.ceil(rows / lanes.length / 3) + 2;
  const topOf = (lane: TimeIndex<Event>) => lane.topPerBin(from, to, { bins: columns, each, keep: bold });
  const stay = new Set(lanes.flatMap(({ ids }) => ids));
  return lanes.map(({ id, name, ids }) => {
    const own = ids.length > 0 ? ids : [...seen.keys()].filter((other) => !stay.has(other));
    const found = own.flatMap((one) => indexes.get(one) ?? []).map(topOf);
    const asked = light.filter((event) => !by || own.includes(laneIdOf(event, by)));
    const events = [...found.flatMap(({ things }) => things), ...asked];
    return {
      id,
      name,
      events: found.length + asked.length > 1 ? index.ranked(events) : events,
      bins: found.flatMap(({ bins }) => bins),
      spanning: found.reduce((sum, { spanning }) => sum + spanning, 0),
      count: found.reduce((sum, { count }) => sum + count, asked.length),
    };
  });
}

/** Events in the same order, except that those in bold come first. */
const boldFirst = (events: readonly Event[], bold: ReadonlySet<Event>): readonly Event[] =>
  bold.size === 0 ? events : events.toSorted((a, b) => Number(bold.has(b)) - Number(bold.has(a)));
