import { distanceKm, type LonLat } from "../../../src/geo/river.ts";
import { between, offsetKm } from "./line.ts";

/** Merges points less than `km` kilometres apart into their mean, so that the arms of a braided river become one. */
export function merge(points: readonly LonLat[], km: number): LonLat[] {
  const merged = [...points];
  for (;;) {
    let best = { i: -1, j: -1, d: km };
    merged.forEach((a, i) => {
      for (let j = i + 1; j < merged.length; j++) {
        const b = merged[j] as LonLat;
        if (Math.abs(a[1] - b[1]) > 0.02) continue;
        const d = distanceKm(a, b);
        if (d < best.d) best = { i, j, d };
      }
    });
    if (best.i < 0) return merged;
    const [b] = merged.splice(best.j, 1);
    merged[best.i] = between(merged[best.i] as LonLat, b as LonLat);
  }
}

/** Whether a point may lie on a winding river between two points: the detour to it is not too long. */
export const onTheWay = (from: LonLat, point: LonLat, to: LonLat): boolean =>
  distanceKm(from, point) + distanceKm(point, to) < 1.3 * distanceKm(from, to) + 6;

/**
 * Orders the points of a river downstream. A backbone through the points `via` is the path with the least cost, where a
 * hop costs the cube of its length. Then every point within `reachKm` kilometres of it is visited by the shortest path,
 * so that meanders are followed, not cut.
 */
export function order(via: readonly LonLat[], points: readonly LonLat[], reachKm: number): LonLat[] {
  const free = new Set(points.filter((point) => via.every((v) => distanceKm(point, v) > 0.8)));
  const backbone = via.flatMap((to, i) => {
    const from = via[i - 1];
    if (!from) return [to];
    const near = [...free].filter((point) => onTheWay(from, point, to));
    const leg = leastPath([from, ...near, to]).slice(1);
    for (const point of leg) free.delete(point);
    return leg;
  });
  const near = [...free].filter((point) => backbone.some((a, i) => offsetKm(point, a, backbone[i + 1] ?? a) < reachKm));
  return shortest(insert(backbone, near));
}

/** The path of least cost from the first node to the last (Dijkstra), where a hop costs the cube of its length. */
function leastPath(nodes: readonly LonLat[]): LonLat[] {
  const cost = nodes.map((_, i) => (i ? Infinity : 0));
  const via = nodes.map(() => -1);
  const open = new Set(nodes.keys());
  while (open.size) {
    const current = [...open].reduce((a, b) => ((cost[b] as number) < (cost[a] as number) ? b : a));
    open.delete(current);
    for (const next of open) {
      const total = (cost[current] as number) + distanceKm(nodes[current] as LonLat, nodes[next] as LonLat) ** 3;
      if (total < (cost[next] as number)) {
        cost[next] = total;
        via[next] = current;
      }
    }
  }
  const path: LonLat[] = [];
  for (let at = nodes.length - 1; at >= 0; at = via[at] as number) path.unshift(nodes[at] as LonLat);
  return path;
}

/** Inserts further points into a path where each lengthens it least, beginning with the one that lengthens it least. */
function insert(backbone: readonly LonLat[], points: readonly LonLat[]): LonLat[] {
  const path = [...backbone];
  const left = new Set(points.filter((point) => !path.includes(point)));
  while (left.size) {
    let best = { point: [0, 0] as LonLat, at: 0, extra: Infinity };
    for (const point of left)
      for (let i = 0; i + 1 < path.length; i++) {
        const [a, b] = [path[i], path[i + 1]] as [LonLat, LonLat];
        const extra = distanceKm(a, point) + distanceKm(point, b) - distanceKm(a, b);
        if (extra < best.extra) best = { point, at: i + 1, extra };
      }
    path.splice(best.at, 0, best.point);
    left.delete(best.point);
  }
  return path;
}

/** Shortens a path with fixed ends until neither reversing a run (2-opt) nor moving one (or-opt) helps. */
function shortest(path: LonLat[]): LonLat[] {
  const reach = 30;
  const hop = (i: number, j: number) => distanceKm(path[i] as LonLat, path[j] as LonLat);
  for (let better = true; better; ) {
    better = false;
    for (let i = 1; i < path.length - 2; i++)
      for (let j = i; j < Math.min(path.length - 1, i + reach); j++) {
        const kept = hop(i - 1, i) + hop(j, j + 1);
        if (j > i && hop(i - 1, j) + hop(i, j + 1) < kept - 1e-6) {
          path.splice(i, j - i + 1, ...path.slice(i, j + 1).toReversed());
          better = true;
        } else if (j - i < 3) {
          better = move(path, i, j - i + 1, reach) || better;
        }
      }
  }
  return path;
}

/** Moves a run of points to where it shortens the path, if there is such a place; returns whether it did. */
function move(path: LonLat[], start: number, size: number, reach: number): boolean {
  const run = path.slice(start, start + size);
  const rest = path.toSpliced(start, size);
  const extra = (at: number, piece: readonly LonLat[]) => {
    const [a, b] = [rest[at - 1], rest[at]] as [LonLat, LonLat];
    return distanceKm(a, piece[0] as LonLat) + distanceKm(piece.at(-1) as LonLat, b) - distanceKm(a, b);
  };
  const now = extra(start, run);
  for (let at = Math.max(1, start - reach); at < Math.min(rest.length, start + reach); at++)
    for (const piece of [run, run.toReversed()])
      if (extra(at, piece) < now - 1e-6) {
        path.splice(0, path.length, ...rest.toSpliced(at, 0, ...piece));
        return true;
      }
  return false;
}
