import type { Position } from "geojson";
import { distanceKm, type LonLat, stepKm } from "../../../src/geo/river.ts";
import { between } from "./line.ts";

/** A polygon of water: a ring and its holes. */
export type Water = Position[][];

const lonLat = (position: Position): LonLat => position as unknown as LonLat;

/** The outer ring of a polygon as points. */
const outline = (water: Water): LonLat[] => (water[0] ?? []).map(lonLat);

/** The area in square kilometres and the centroid of a polygon's outer ring; holes are ignored. */
export function extent(water: Water): { km2: number; centre: LonLat } {
  const ring = outline(water);
  const origin = ring[0];
  if (!origin) throw new RangeError("a polygon without a ring");
  let [twice, east, north] = [0, 0, 0];
  ring.forEach((point, i) => {
    const [x, y] = stepKm(origin, point);
    const [u, v] = stepKm(origin, ring[i + 1] ?? origin);
    const cross = x * v - u * y;
    twice += cross;
    east += ((x + u) * cross) / 3;
    north += ((y + v) * cross) / 3;
  });
  if (!twice) return { km2: 0, centre: origin };
  const shrink = Math.cos((origin[1] * Math.PI) / 180);
  return {
    km2: Math.abs(twice / 2),
    centre: [origin[0] + east / twice / shrink / 111.195, origin[1] + north / twice / 111.195],
  };
}

/**
 * The points that a river's axis passes in a fragment of water: the centroid of a small fragment, or, along the longest
 * diameter of a long one, the middles of its width about every kilometre.
 */
export function axisPoints(water: Water): LonLat[] {
  const ring = outline(water);
  const [a, b] = diameter(ring);
  const count = Math.round(distanceKm(a, b) / 1.1);
  if (count < 2) return [extent(water).centre];
  return Array.from({ length: count }, (_, i) => middles(ring, a, b, (i + 0.5) / count)).flat();
}

/** The two points of a ring that are furthest apart. */
function diameter(ring: readonly LonLat[]): [LonLat, LonLat] {
  let best: [LonLat, LonLat] = [ring[0] ?? [0, 0], ring[0] ?? [0, 0]];
  for (const a of ring) for (const b of ring) if (distanceKm(a, b) > distanceKm(...best)) best = [a, b];
  return best;
}

/** The middles of the segments in which the line perpendicular to `ab`, at a fraction of it, lies inside the ring. */
function middles(ring: readonly LonLat[], a: LonLat, b: LonLat, fraction: number): LonLat[] {
  const axis = stepKm(a, b);
  const length = Math.hypot(...axis);
  const place = (point: LonLat) => {
    const [x, y] = stepKm(a, point);
    return {
      ahead: (x * axis[0] + y * axis[1]) / length - fraction * length,
      aside: (y * axis[0] - x * axis[1]) / length,
    };
  };
  const hits = ring.flatMap((point, i) => {
    const next = ring[i + 1];
    if (!next) return [];
    const [p, q] = [place(point), place(next)];
    if (p.ahead < 0 === q.ahead < 0) return [];
    const t = p.ahead / (p.ahead - q.ahead);
    return [{ at: between(point, next, t), aside: p.aside + t * (q.aside - p.aside) }];
  });
  hits.sort((p, q) => p.aside - q.aside);
  return hits.flatMap((hit, i) => {
    const other = hits[i + 1];
    return i % 2 === 0 && other ? [between(hit.at, other.at)] : [];
  });
}
