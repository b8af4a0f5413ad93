import { type GeoPath, type GeoStream, type GeoStreamWrapper, geoDistance, geoMercator, geoPath } from "d3";
import type { Feature, Geometry, Position } from "geojson";
import type { Point } from "./polyline.ts";
import type { LonLat } from "./river.ts";

/** West, south, east and north limits in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where on a drawing the ground lies. */
export interface MapProjection {
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
  /** Geometry in degrees as the `d` of a path, cut off a little outside the drawing; null where none of it is seen. */
  path: ShapePath;
  /** Kilometres of ground to a pixel, sideways, at a height on the drawing. */
  kmPerPixel(y?: number): number;
}

export type ShapePath = (shape: Feature) => string | null;

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
    path: seenPath(geoPath(thinly(projection, 0.25)).digits(1), (at) => projection.invert?.(at) ?? [0, 0], {
      width,
      height,
    }),
    kmPerPixel(y = height / 2) {
      const [a, b] = [invert([width / 2 - 50, y]), invert([width / 2 + 50, y])];
      return (geoDistance([a[0], a[1]], [b[0], b[1]]) * earthKm) / 100;
    },
  };
}

/**
 * The same path, which passes over shapes whose bounds lie outside the drawing without projecting them: most of the
 * ground's lines are not on a close-up.
 */
function seenPath(
  path: GeoPath,
  invert: (at: [number, number]) => readonly [number, number],
  { width, height }: { width: number; height: number },
): ShapePath {
  const beyond = 2 * margin;
  const [west, north] = invert([-beyond, -beyond]);
  const [east, south] = invert([width + beyond, height + beyond]);
  return (shape) => {
    const [left, low, right, high] = boundsOf(shape);
    return left > east || right < west || low > north || high < south ? null : path(shape);
  };
}

const known = new WeakMap<Feature, Bounds>();

/** The limits of a shape that does not cross the antimeridian. */
function boundsOf(shape: Feature): Bounds {
  const found = known.get(shape);
  if (found) return found;
  let [west, south, east, north] = [180, 90, -180, -90];
  eachPosition(shape.geometry, ([lon = 0, lat = 0]) => {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  });
  const bounds: Bounds = [west, south, east, north];
  known.set(shape, bounds);
  return bounds;
}

function eachPosition(geometry: Geometry, see: (position: Position) => void): void {
  if (geometry.type === "GeometryCollection") for (const part of geometry.geometries) eachPosition(part, see);
  else walk(geometry.coordinates);

  function walk(part: Position | Position[] | Position[][] | Position[][][]): void {
    if (typeof part[0] === "number") see(part as Position);
    else for (const inner of part as (typeof part)[]) walk(inner);
  }
}

/** A projection that leaves out points of lines and rings nearer than `least` pixels to the one before: nobody sees them. */
export const thinly = (projection: GeoStreamWrapper, least: number): GeoStreamWrapper => ({
  stream: (out) => projection.stream(thinned(out, least * least)),
});

function thinned(out: GeoStream, least: number): GeoStream {
  let [x, y] = [Number.NaN, Number.NaN];
  let skipped: readonly [number, number] | undefined;
  let inLine = false;
  const put = (u: number, v: number) => {
    [x, y, skipped] = [u, v, undefined];
    out.point(u, v);
  };
  return {
    point(u, v) {
      if (inLine && (u - x) * (u - x) + (v - y) * (v - y) < least) skipped = [u, v];
      else put(u, v);
    },
    lineStart() {
      [x, y, skipped, inLine] = [Number.NaN, Number.NaN, undefined, true];
      out.lineStart();
    },
    lineEnd() {
      if (skipped) put(...skipped);
      inLine = false;
      out.lineEnd();
    },
    polygonStart: () => out.polygonStart?.(),
    polygonEnd: () => out.polygonEnd?.(),
  };
}
