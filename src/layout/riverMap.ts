import type { Story } from "../events/read.ts";
import { type Box, ground } from "./boxes.ts";
import { type PlacedLabel, placeLabels } from "./mapLabels.ts";
import { mercatorOf } from "./mercator.ts";
import { type Point, pathOf } from "./polyline.ts";
import { distanceKm, type LonLat } from "./river.ts";

/** A small map of the stretch of river that the chart straightens. */
export interface RiverMap {
  box: Box;
  /** The river, as the `d` of a path. */
  river: string;
  towns: readonly { id: string; at: Point }[];
  labels: readonly PlacedLabel[];
}

/**
 * Draws the course of a river between two points into a box, with some places on it, the first of them first to be named.
 * Undefined where the places are not by the river or their names do not fit.
 */
export function riverMap(
  story: Story,
  line: readonly LonLat[],
  ends: readonly [LonLat, LonLat],
  ids: readonly string[],
  box: Box,
  text: number,
): RiverMap | undefined {
  const nearest = (point: LonLat) =>
    line.reduce((best, at, index) => (distanceKm(at, point) < distanceKm(line[best] ?? at, point) ? index : best), 0);
  const [first, last] = [nearest(ends[0]), nearest(ends[1])];
  const part = line.slice(Math.min(first, last), Math.max(first, last) + 1);
  if (part.length < 2) return undefined;
  const pad = { x: text * 4.4, y: text * 0.9 };
  const [lons, lats] = [part.map(([lon]) => lon), part.map(([, lat]) => lat)];
  const { project } = mercatorOf([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], {
    width: box.width - 2 * pad.x,
    height: box.height - 2 * pad.y,
  });
  const spot = (at: LonLat): Point => {
    const [x, y] = project(at);
    return [box.x + pad.x + x, box.y + pad.y + y];
  };
  const towns = ids.flatMap((id) => {
    const place = story.places[id];
    return place && !("unknown" in place.at)
      ? [{ id, at: spot(place.at), name: place.name, weight: place.weight }]
      : [];
  });
  const room = ground(box);
  const unit = text / 16;
  const course = part.map(spot);
  for (const [x, y] of course) room.take({ x: x - 2 * unit, y: y - 2 * unit, width: 4 * unit, height: 4 * unit });
  for (const { at } of towns)
    room.take({ x: at[0] - 4 * unit, y: at[1] - 4 * unit, width: 8 * unit, height: 8 * unit });
  const labels = placeLabels(
    towns.map(({ id, at, name, weight }) => ({ id, name, at, clear: 5 * unit, size: text, bold: weight >= 5 })),
    room,
    () => 0,
  );
  const shown = towns.filter(({ id }) => labels.some((label) => label.id === id));
  if (shown.length < 3) return undefined;
  return {
    box,
    river: pathOf(course),
    towns: shown.map(({ id, at }) => ({ id, at })),
    labels,
  };
}
