import { group } from "d3";
import type { Event, Story } from "../events/read.ts";

/** What a timeline can be laned by. */
export type LaneBy = "theatre" | "actor" | "kind";

/** Events that share a lane. */
export interface Grouped {
  id: string;
  name: string;
  events: readonly Event[];
}

/** The lane of those whose own lane finds no room. */
const others = "others";

/**
 * Sorts events into lanes: in the order given, then those it leaves out, busiest first; beyond `most` lanes the rest
 * share one. An event belongs to its first acting actor.
 */
export function lanesOf(
  story: Story,
  events: readonly Event[],
  by: LaneBy | undefined,
  { order = [], most = 12 }: { order?: readonly string[] | undefined; most?: number } = {},
): readonly Grouped[] {
  if (!by) return [{ id: "all", name: "", events }];
  const groups = group(events, (event) => laneIdOf(event, by));
  const rank = new Map(order.map((id, index) => [id, index]));
  const ids = [...groups.keys()].sort(
    (a, b) =>
      (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length) ||
      (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0),
  );
  const kept = ids.length > most ? ids.slice(0, Math.max(1, most - 1)) : ids;
  const lanes = kept.map((id) => ({ id, name: laneName(story, by, id), events: groups.get(id) ?? [] }));
  if (kept.length === ids.length) return lanes;
  const stay = new Set(kept);
  return [...lanes, { id: others, name: "Others", events: events.filter((event) => !stay.has(laneIdOf(event, by))) }];
}

const laneIdOf = (event: Event, by: LaneBy): string => (by === "actor" ? (event.by?.[0] ?? others) : event[by]);

function laneName(story: Story, by: LaneBy, id: string): string {
  const { theatres, kinds, actors } = story;
  if (by === "theatre") return theatres[id]?.name ?? id;
  if (by === "kind") return kinds[id]?.name ?? id;
  return actors[id]?.short ?? actors[id]?.name ?? "Others";
}
