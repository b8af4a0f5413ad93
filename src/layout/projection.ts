import { type Bounds, mercatorOf, radians } from "./mercator.ts";
import type { Point } from "./polyline.ts";
import type { LonLat } from "./river.ts";
import { type ShapePath, shapePath } from "./shapePath.ts";

/** Where on a drawing the ground lies. */
export interface MapProjection {
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
  /** Geometry in degrees as the `d` of a path, cut off a little outside the drawing; null where none of it is seen. */
  path: ShapePath;
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
export function mapProjection(bounds: Bounds, size: { width: number; height: number }): MapProjection {
  const { width, height } = size;
  const mercator = mercatorOf(bounds, size);
  const { project, invert } = mercator;
  return {
    project,
    invert,
    path: shapePath(mercator, size, { margin, least: 0.25 }),
    kmPerPixel: (y = height / 2) => (Math.cos(invert([width / 2, y])[1] * radians) * earthKm) / mercator.scale,
  };
}
