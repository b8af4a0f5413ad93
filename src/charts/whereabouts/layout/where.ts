import type { Bounds } from "../../../events/model.ts";
import { type Geography, type Shape, shapesOf } from "../../../geo/geography.ts";
import { type MapProjection, mapProjection } from "../../../geo/projection.ts";
import type { LonLat } from "../../../geo/river.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";

/** The small map that every slide has. */
export interface WhereMap {
  box: Box;
  project: MapProjection["project"];
  countries: readonly Shape[];
  river: readonly Shape[];
  /** The places that mark every slide. */
  places: readonly Point[];
}

export interface WhereMapOptions {
  bounds: Bounds;
  /** The ids of the countries and the river to draw. */
  countries: readonly string[];
  river: string;
  places: readonly LonLat[];
}

/** Lays out the map of the given bounds, in a box of their shape at the left of its frame. */
export function whereMap(
  geography: Geography,
  { bounds, countries, river, places }: WhereMapOptions,
  size: { width: number; height: number },
): WhereMap {
  const { project, path } = mapProjection(bounds, size, { margin: 0, minStep: 0.6 });
  return {
    box: { x: 0, y: 0, ...size },
    project,
    countries: shapesOf(
      geography.countries.filter(({ properties }) => countries.includes(properties.id)),
      path,
    ),
    river: shapesOf(
      geography.rivers.filter(({ properties }) => properties.id === river),
      path,
    ),
    places: places.map(project),
  };
}

/**
 * The box of a slide's ground on the map: cut to the map, and large enough to be seen beside the bar of days, which is
 * `barHeight` pixels high.
 */
export function extentOn({ box, project }: WhereMap, [west, south, east, north]: Bounds, barHeight: number): Box {
  const least = barHeight * 1.6;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const limits = [box.x + 0.5, box.x + box.width - 0.5] as const;
  // Ground across the 180th meridian is at both ends of a map that ends there.
  const across = left > right ? limits : widened(left, right, least, limits);
  const down = widened(top, bottom, least, [box.y + 0.5, box.y + box.height - 0.5]);
  return { x: across[0], y: down[0], width: across[1] - across[0], height: down[1] - down[0] };
}

/** Widens a range around its middle to at least a given length, and cuts it to limits. */
function widened(from: number, to: number, least: number, [low, high]: readonly [number, number]): [number, number] {
  const more = Math.max(0, least - (to - from)) / 2;
  const within = (at: number) => Math.min(Math.max(at, low), high);
  return [within(from - more), within(to + more)];
}
