import { type GeoIdentityTransform, type GeoProjection, geoArea, geoEquirectangular, geoIdentity, geoPath } from "d3";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { Box } from "./course.ts";

/** The bounds of everything that the maps may show, in degrees. */
export const ground: Box = [34, 28.5, 50, 38.5];

type Plane = Pick<GeoIdentityTransform | GeoProjection, "clipExtent" | "stream">;

/** A projection that keeps longitude and latitude, and cuts shapes in two that cross the 180th meridian. */
export const degrees = (): GeoProjection =>
  geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);

interface Strand {
  points: Position[];
  closed: boolean;
}

/** The parts of a geometry's rings or lines inside a box. Their edges are straight in longitude and latitude. */
function strands(geometry: Geometry, [west, south, east, north]: Box, plane: Plane = geoIdentity()): Strand[] {
  const found: Strand[] = [];
  const last = () => found.at(-1) as Strand;
  const context = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void found.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => void last().points.push([x, y]),
    closePath: () => {
      last().points.push(last().points[0] as Position);
      last().closed = true;
    },
  };
  geoPath(
    plane.clipExtent([
      [west, south],
      [east, north],
    ]),
    context,
  )(geometry);
  return found.filter(({ points, closed }) => points.length > (closed ? 3 : 1));
}

/** Clips lines to the bounds of the maps. */
export const clipLines = (geometry: Geometry): Position[][] => strands(geometry, ground).map((s) => s.points);

/**
 * Clips a polygon without holes to a box, by default the bounds of the maps. Its parts become polygons wound as d3-geo
 * requires. For shapes that cross the 180th meridian, `plane` must be `degrees()`.
 */
export const clipRings = (geometry: Geometry, box: Box = ground, plane?: Plane): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: strands(geometry, box, plane)
    .filter((s) => s.closed)
    .map((s) => [wound(alongFrame(s.points))]),
});

// d3-geo draws edges as great circles, which would bend the long edges of the box, so they get a point every degree.
const alongFrame = (ring: Position[]): Position[] =>
  ring.flatMap((point, i) => {
    const [x = 0, y = 0] = point;
    const [u = x, v = y] = ring[i - 1] ?? point;
    const count = x === u || y === v ? Math.ceil(Math.abs(x - u) + Math.abs(y - v)) : 1;
    const step = (n: number): Position => [u + ((x - u) * n) / count, v + ((y - v) * n) / count];
    return [...Array.from({ length: Math.max(0, count - 1) }, (_, n) => step(n + 1)), point];
  });

/** A ring in the direction in which d3-geo takes its inside for the polygon, not the rest of the earth. */
export function wound(ring: Position[]): Position[] {
  const polygon: Polygon = { type: "Polygon", coordinates: [ring] };
  return geoArea(polygon) > 2 * Math.PI ? ring.toReversed() : ring;
}
