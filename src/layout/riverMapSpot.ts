import type { Story } from "../events/read.ts";
import { type Box, overlaps } from "./boxes.ts";
import type { LonLat } from "./river.ts";
import { type RiverMap, riverMap } from "./riverMap.ts";
import type { RiverSheet } from "./riverSheet.ts";
import { freestSpot } from "./roomFor.ts";

/** What a small map shows: the course of the river downstream in degrees, and places that may stand on it, by id. */
export interface MapAsk {
  line: readonly LonLat[];
  places: readonly string[];
}

/** A small map in the largest part of the plots that nothing has taken, if any is large enough. */
export function spareMap(
  story: Story,
  sheet: RiverSheet,
  { line, places }: MapAsk,
  taken: readonly Box[],
): RiverMap | undefined {
  const { text, reach, panels } = sheet;
  const along = Object.entries(story.places)
    .filter(([id, { river, at }]) => places.includes(id) && river?.km !== undefined && !("unknown" in at))
    .filter(([, { river }]) => (river?.km ?? 0) >= reach[0] && (river?.km ?? 0) <= reach[1])
    .sort((a, b) => (a[1].river?.km ?? 0) - (b[1].river?.km ?? 0));
  const [first, last] = [along[0]?.[1].at, along.at(-1)?.[1].at];
  if (!first || !last || "unknown" in first || "unknown" in last) return undefined;
  const weighty = along.filter(([, { weight }]) => weight >= 4).sort((a, b) => b[1].weight - a[1].weight);
  for (const [w, h] of [
    [24, 9],
    [20, 8.4],
    [17.4, 7.6],
  ] as const)
    for (const { plot, lanes } of panels.toReversed()) {
      const below = lanes["-1"] === undefined ? 0 : sheet.laneHeight;
      const inner = {
        x: plot.x,
        y: plot.y + text * 0.3,
        width: plot.width,
        height: plot.height + below - text * 0.6,
      };
      const size = { width: w * text, height: h * text };
      if (size.width > inner.width || size.height > inner.height) continue;
      const box = freestSpot(size, inner, [], [], (one) => !taken.some((other) => overlaps(one, other, text * 0.4)));
      const found =
        box &&
        riverMap(
          story,
          line,
          [first, last],
          weighty.map(([id]) => id),
          box,
          text,
        );
      if (found) return found;
    }
  return undefined;
}
