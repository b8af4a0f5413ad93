import type { Feature, Geometry, Position } from "geojson";
import { type Bounds, flat, type Mercator } from "./mercator.ts";
import { clipRing, type Ring } from "./polygon.ts";
import { type Point, pathOf } from "./polyline.ts";

/** Geometry in degrees as the `d` of a path, cut off a little outside the drawing; null where none of it is seen. */
export type ShapePath = (shape: Feature) => string | null;

/**
 * Shapes as paths on a map, cut off `margin` pixels outside it, without points nearer to each other than `least`. It
 * passes over shapes whose bounds lie outside: most of the ground's lines are not on a close-up.
 */
export function shapePath(
  { scale, translate: [dx, dy] }: Mercator,
  { width, height }: { width: number; height: number },
  { margin, least }: { margin: number; least: number },
): ShapePath {
  const frame = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  const [right, bottom] = [width + margin, height + margin];
  const onMap = (lines: readonly Line[]) =>
    lines.map((line) =>
      thinned(
        line.map(([x, y]): Point => [dx + x * scale, dy - y * scale]),
        least,
      ),
    );
  const beside = (a: Point, b: Point) =>
    (a[0] < -margin && b[0] < -margin) ||
    (a[0] > right && b[0] > right) ||
    (a[1] < -margin && b[1] < -margin) ||
    (a[1] > bottom && b[1] > bottom);
  const beyond = 2 * margin;
  const [west, east] = [(-beyond - dx) / scale, (width + beyond - dx) / scale];
  const [south, north] = [(dy - height - beyond) / scale, (dy + beyond) / scale];
  return (shape) => {
    const { lines, rings, bounds } = flattened(shape);
    const [left, low, far, high] = bounds;
    if (left > east || far < west || low > north || high < south) return null;
    const seen = onMap(rings).flatMap((ring) => {
      const cut = clipRing(ring.slice(0, -1), frame);
      return cut.length > 2 ? [pathOf(cut, true)] : [];
    });
    return (
      [
        ...seen,
        ...onMap(lines)
          .flatMap((line) => pieces(line, beside))
          .map((line) => pathOf(line)),
      ].join("") || null
    );
  };
}

type Line = readonly (readonly [x: number, y: number])[];

/** The lines and rings of a shape on the map of the whole earth, and its limits there. */
interface Flattened {
  lines: readonly Line[];
  rings: readonly Line[];
  bounds: Bounds;
}

const known = new WeakMap<Feature, Flattened>();

/** Worked out once for each shape, for every view moves and scales it only. */
function flattened(shape: Feature): Flattened {
  const found = known.get(shape);
  if (found) return found;
  const flatLine = (line: readonly Position[]): Line => line.map(([lon = 0, lat = 0]) => flat(lon, lat));
  const [lines, rings] = [linesOf(shape.geometry).map(flatLine), ringsOf(shape.geometry).map(flatLine)];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of [...lines, ...rings]) {
    for (const [x, y] of line) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  }
  const made = { lines, rings, bounds: [west, south, east, north] as const };
  known.set(shape, made);
  return made;
}

function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(linesOf);
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function ringsOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(ringsOf);
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** A line without the points nearer than `least` pixels to the one before, which nobody sees; its ends stay. */
function thinned(line: Ring, least: number): Ring {
  let last: Point | undefined;
  return line.filter((point, index) => {
    const [x, y] = point;
    const near = last && (x - last[0]) ** 2 + (y - last[1]) ** 2 < least * least;
    if (near && index < line.length - 1) return false;
    last = point;
    return true;
  });
}

/** A line in pieces, without the stretches that lie beside the map. */
function pieces(line: Ring, beside: (a: Point, b: Point) => boolean): readonly Ring[] {
  const kept: Point[][] = [];
  let piece: Point[] | undefined;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    if (beside(before, point)) piece = undefined;
    else if (piece) piece.push(point);
    else {
      piece = [before, point];
      kept.push(piece);
    }
  }
  return kept;
}
