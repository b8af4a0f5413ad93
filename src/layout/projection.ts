import { type GeoPath, geoDistance, geoMercator, geoPath } from "d3";
import type { Point } from "./polyline.ts";
import type { LonLat } from "./river.ts";

/** West, south, east and north limits in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where on a drawing the ground lies. */
export interface MapProjection {
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
  /** Geometry in degrees as the `d` of a path, cut off a little outside the drawing. */
  path: GeoPath;
  /** Kilometres of ground to a pixel, sideways, at a height on the drawing. */
  kmPerPixel(y?: number): number;
}

const earthKm = 6371;
// Far enough outside for no stroke along the cut to show.
const margin = 12;

/**
 * A Mercator projection that shows at least some bounds, undistorted, as large as a frame of that size allows, and fills
 * the rest of the frame with what lies around them. The same bounds and size always give the same projection.
 */
export function mapProjection(
  [west, south, east, north]: Bounds,
  { width, height }: { width: number; height: number },
): MapProjection {
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator()
    .fitSize([width, height], corners)
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  const invert = (point: Point): LonLat => projection.invert?.([point[0], point[1]]) ?? [0, 0];
  return {
    project: ([lon, lat]) => projection([lon, lat]) ?? [Number.NaN, Number.NaN],
    invert,
    path: geoPath(projection).digits(1),
    kmPerPixel(y = height / 2) {
      const [a, b] = [invert([width / 2 - 50, y]), invert([width / 2 + 50, y])];
      return (geoDistance([a[0], a[1]], [b[0], b[1]]) * earthKm) / 100;
    },
  };
}
