import { group } from "d3";
import type { Event, Story } from "../../../../events/read.ts";
import type { LaneBy } from "../../state.ts";

/** Events that share a lane. */
export interface Grouped {
  id: string;
  name: string;
  events: readonly Event[];
}

/** The id of the lane of events whose own lane does not fit. */
export const othersLane = "others";

/**
 * Groups events into lanes: first in the given order, then those not in it, busiest first; beyond `most` lanes the rest
 * share one. If lanes are actors, an event belongs to its first acting one. Events without an actor or a theatre share one.
 */
export function lanesOf(
  story: Story,
  events: readonly Event[],
  by: LaneBy | undefined,
  options: LaneOrder = {},
): readonly Grouped[] {
  if (!by) return [{ id: "all", name: "", events }];
  const groups = group(events, (event) => laneIdOf(event, by));
  const counts = new Map([...groups].map(([id, { length }]) => [id, length]));
  const kept = laneOrder(story, counts, by, options);
  const stay = new Set(kept.flatMap(({ ids }) => ids));
  return kept.map(({ id, name, ids: [one] }) => ({
    id,
    name,
    events: one === undefined ? events.filter((event) => !stay.has(laneIdOf(event, by))) : (groups.get(one) ?? []),
  }));
}

/** Which lanes there are, and how they are ordered. */
export interface LaneOrder {
  order?: readonly string[] | undefined;
  most?: number;
  /**
   * How busy each lane is, if lanes keep their order whatever events are shown; equally busy lanes keep the order of
   * this map.
   */
  busy?: ReadonlyMap<string, number>;
}

/** The lanes to show, from the number of events in each; `ids` is empty for the lane that takes all the rest. */
export function laneOrder(
  story: Story,
  counts: ReadonlyMap<string, number>,
  by: LaneBy,
  { order = [], most = 12, busy = counts }: LaneOrder,
): readonly { id: string; name: string; ids: readonly string[] }[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const place = new Map([...busy.keys()].map((id, index) => [id, index]));
  const ids = [...counts.keys()].sort(
    (a, b) =>
      (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) ||
      (busy.get(b) ?? 0) - (busy.get(a) ?? 0) ||
      (place.get(a) ?? place.size) - (place.get(b) ?? place.size),
  );
  const kept = ids.length > most ? ids.filter((id) => id !== othersLane).slice(0, Math.max(1, most - 1)) : ids;
  const lanes = kept.map((id) => ({ id, name: laneName(story, by, id), ids: [id] }));
  const rest = ids.filter((id) => !kept.includes(id));
  return rest.length === 0 ? lanes : [...lanes, { id: othersLane, name: restName(story, by, rest), ids: [] }];
}

/** The name of the lane that several share: theirs, if they are only two actors, kinds or theatres. */
const restName = (story: Story, by: LaneBy, ids: readonly string[]): string =>
  ids.length > 2 || ids.includes(othersLane)
    ? story.language.timeline.others
    : story.language.inRow(ids.map((id) => laneName(story, by, id)));

/** The id of the lane that an event belongs to: its theatre, its kind, or its first acting actor; the others' without one. */
export const laneIdOf = (event: Event, by: LaneBy): string =>
  (by === "actor" ? event.by?.[0] : event[by]) || othersLane;

function laneName(story: Story, by: LaneBy, id: string): string {
  const { theatres, kinds, actors } = story;
  const { others } = story.language.timeline;
  if (by === "theatre") return theatres[id]?.name ?? others;
  if (by === "kind") return kinds[id]?.name ?? id;
  return actors[id]?.short ?? actors[id]?.name ?? others;
}
