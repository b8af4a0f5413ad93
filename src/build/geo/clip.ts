import { geoArea, geoIdentity, geoPath } from "d3";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { Box } from "./course.ts";

/** The ground the maps may show. */
export const ground: Box = [34, 28.5, 50, 38.5];

interface Strand {
  points: Position[];
  closed: boolean;
}

/** The rings or lines that are left of a geometry inside the box; straight in longitude and latitude. */
function strands(geometry: Geometry, [west, south, east, north]: Box): Strand[] {
  const out: Strand[] = [];
  const last = () => out.at(-1) as Strand;
  const pen = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void out.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => void last().points.push([x, y]),
    closePath: () => {
      last().points.push(last().points[0] as Position);
      last().closed = true;
    },
  };
  geoPath(
    geoIdentity().clipExtent([
      [west, south],
      [east, north],
    ]),
    pen,
  )(geometry);
  return out.filter(({ points, closed }) => points.length > (closed ? 3 : 1));
}

/** Clips lines to the ground. */
export const clipLines = (geometry: Geometry): Position[][] => strands(geometry, ground).map((s) => s.points);

/** Clips a polygon without holes to the ground; its parts become polygons wound as d3-geo wants them. */
export const clipRings = (geometry: Geometry): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: strands(geometry, ground)
    .filter((s) => s.closed)
    .map((s) => [wound(alongFrame(s.points))]),
});

// d3-geo draws long edges as great circles, which would bend the frame: it gets a point every degree.
const alongFrame = (ring: Position[]): Position[] =>
  ring.flatMap((point, i) => {
    const [x = 0, y = 0] = point;
    const [u = x, v = y] = ring[i - 1] ?? point;
    const count = x === u || y === v ? Math.ceil(Math.abs(x - u) + Math.abs(y - v)) : 1;
    const step = (n: number): Position => [u + ((x - u) * n) / count, v + ((y - v) * n) / count];
    return [...Array.from({ length: Math.max(0, count - 1) }, (_, n) => step(n + 1)), point];
  });

/** Turns a ring so that d3-geo takes its inside, and not the rest of the world, for the polygon. */
export function wound(ring: Position[]): Position[] {
  const polygon: Polygon = { type: "Polygon", coordinates: [ring] };
  return geoArea(polygon) > 2 * Math.PI ? ring.toReversed() : ring;
}
