import type { Position } from "geojson";
import { distanceKm, type LonLat, stepKm } from "../../layout/river.ts";
import { between } from "./line.ts";

/** The stretch of water one polygon covers: a ring and its holes. */
export type Water = Position[][];

const lonLat = (position: Position): LonLat => position as unknown as LonLat;

/** The outer ring of a polygon as points. */
const outline = (water: Water): LonLat[] => (water[0] ?? []).map(lonLat);

/** Area in square kilometres (without the holes) and centroid of a polygon's outer ring. */
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
 * The points a river's axis should pass through on its way over a fragment: the centroid of a small
 * one; for a long one, the middle of each crossing, a kilometre apart along its longest diameter.
 */
export function axisPoints(water: Water): LonLat[] {
  const ring = outline(water);
  const [a, b] = diameter(ring);
  const count = Math.round(distanceKm(a, b) / 1.1);
  if (count < 2) return [extent(water).centre];
  return Array.from({ length: count }, (_, i) => middles(ring, a, b, (i + 0.5) / count)).flat();
}

function diameter(ring: readonly LonLat[]): [LonLat, LonLat] {
  let best: [LonLat, LonLat] = [ring[0] ?? [0, 0], ring[0] ?? [0, 0]];
  for (const a of ring) for (const b of ring) if (distanceKm(a, b) > distanceKm(...best)) best = [a, b];
  return best;
}

// Where the line square to ab, at that fraction of it, runs inside the ring: the middle of each such run.
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
