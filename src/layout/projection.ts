import { type GeoStream, type GeoStreamWrapper, geoDistance, geoIdentity, geoMercatorRaw, geoPath } from "d3";
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

/** The map of the whole earth at one scale: from degrees to pixels and back. */
export interface Mercator {
  scale: number;
  translate: readonly [x: number, y: number];
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
}

/** The height of some bounds on a Mercator map to their width. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [[left, bottom], [right, top]] = [flat(west, south), flat(east, north)];
  return (top - bottom) / (right - left);
}

/** The Mercator projection that shows some bounds as large as a frame of that size allows, in its middle. */
export function mercatorOf(
  [west, south, east, north]: Bounds,
  { width, height }: { width: number; height: number },
): Mercator {
  const [left, bottom] = flat(west, south);
  const [right, top] = flat(east, north);
  const scale = Math.min(width / (right - left), height / (top - bottom));
  const translate = [width / 2 - ((left + right) / 2) * scale, height / 2 + ((top + bottom) / 2) * scale] as const;
  const [dx, dy] = translate;
  return {
    scale,
    translate,
    project([lon, lat]) {
      const [x, y] = flat(lon, lat);
      return [dx + x * scale, dy - y * scale];
    },
    invert([x, y]) {
      const [lon, lat] = geoMercatorRaw.invert?.((x - dx) / scale, (dy - y) / scale) ?? [0, 0];
      return [lon / radians, lat / radians];
    },
  };
}

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
    kmPerPixel(y = height / 2) {
      const [a, b] = [invert([width / 2 - 50, y]), invert([width / 2 + 50, y])];
      return (geoDistance([a[0], a[1]], [b[0], b[1]]) * earthKm) / 100;
    },
  };
}

/**
 * Shapes as paths on a map, cut off `margin` pixels outside it, without points nearer to each other than `least`. It
 * passes over shapes whose bounds lie outside: most of the ground's lines are not on a close-up.
 */
export function shapePath(
  { scale, translate: [dx, dy] }: Mercator,
  { width, height }: { width: number; height: number },
  { margin, least }: { margin: number; least: number },
): ShapePath {
  const projection = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([dx, dy])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  const path = geoPath(thinly(projection, least)).digits(1);
  const beyond = 2 * margin;
  const [west, east] = [(-beyond - dx) / scale, (width + beyond - dx) / scale];
  const [south, north] = [(dy - height - beyond) / scale, (dy + beyond) / scale];
  return (shape) => {
    const { geometry, bounds } = flattened(shape);
    const [left, low, right, high] = bounds;
    return left > east || right < west || low > north || high < south ? null : path(geometry);
  };
}

const radians = Math.PI / 180;
const flat = (lon: number, lat: number): readonly [number, number] => geoMercatorRaw(lon * radians, lat * radians);

interface Flattened {
  geometry: Geometry;
  bounds: Bounds;
}

const known = new WeakMap<Feature, Flattened>();

/** A shape on the map of the whole earth, and its limits there: worked out once, for every view moves and scales it only. */
function flattened(shape: Feature): Flattened {
  const found = known.get(shape);
  if (found) return found;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const position = ([lon = 0, lat = 0]: Position): Position => {
    const [x, y] = flat(lon, lat);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
    return [x, y];
  };
  const geometry = mapped(shape.geometry, position);
  const made = { geometry, bounds: [west, south, east, north] as const };
  known.set(shape, made);
  return made;
}

function mapped(geometry: Geometry, position: (at: Position) => Position): Geometry {
  switch (geometry.type) {
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map((part) => mapped(part, position)) };
    case "Point":
      return { ...geometry, coordinates: position(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: geometry.coordinates.map(position) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(position)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(position))),
      };
  }
}

/** A projection that leaves out points of lines and rings nearer than `least` pixels to the one before: nobody sees them. */
const thinly = (projection: GeoStreamWrapper, least: number): GeoStreamWrapper => ({
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
