import { scaleLinear } from "d3";
import { memoizeBy } from "../svg/memo.ts";

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A place whose river-kilometre is known. */
export interface Anchor {
  id: string;
  km: number;
  at: LonLat;
}

/** Where a point lies in relation to a line: the nearest point of the line, and the side, facing downstream. */
export interface Location {
  /** The nearest point is on the segment from `line[index]` to `line[index + 1]`, at the fraction `t`, 0 to 1. */
  index: number;
  t: number;
  /** The length of the line from its first vertex to the nearest point, in kilometres. */
  along: number;
  /** The distance to the line, in kilometres, never negative. */
  offsetKm: number;
  bank: "left" | "right";
}

/** The length of a degree of latitude, in kilometres. */
const kmPerDegree = 111.195;

/** The maximum distance, in kilometres, at which two anchors in the wrong order count as facing each other. */
const facingKm = 10;

/**
 * The way from `from` to `to` in kilometres east and north, by an equirectangular projection at their mean latitude.
 */
export function stepKm(from: LonLat, to: LonLat): [east: number, north: number] {
  const shrink = Math.cos(((from[1] + to[1]) * Math.PI) / 360);
  return [(to[0] - from[0]) * shrink * kmPerDegree, (to[1] - from[1]) * kmPerDegree];
}

/** The distance in kilometres, exact to one part in a thousand over a few hundred kilometres. */
export const distanceKm = (a: LonLat, b: LonLat): number => Math.hypot(...stepKm(a, b));

/** For each vertex, the length of the line up to it, in kilometres; the first is 0. */
export function chainage(line: readonly LonLat[]): number[] {
  let sum = 0;
  return line.map((point, i) => (sum += distanceKm(line[i - 1] ?? point, point)));
}

/**
 * Locates a point in relation to a line that runs downstream. Throws a RangeError if it has fewer than two vertices.
 */
export function locate(line: readonly LonLat[], point: LonLat): Location {
  if (line.length < 2) throw new RangeError("the line of a river needs at least two vertices");
  let [index, t, least] = [0, 0, Number.POSITIVE_INFINITY];
  segmentsOf(line).forEach(([u, v], nth) => {
    const [x, y] = stepKm(point, line[nth] ?? point);
    const part = Math.min(1, Math.max(0, -(x * u + y * v) / (u * u + v * v) || 0));
    // Squared, and without the segments made anew for each point: 0.3 ms instead of 2 for a place on a line of 1,500 points.
    const away = (x + part * u) ** 2 + (y + part * v) ** 2;
    if (away < least) [index, t, least] = [nth, part, away];
  });
  const along = (chainage(line.slice(0, index + 1)).at(-1) ?? 0) + t * Math.hypot(...segment(line, index));
  return { index, t, offsetKm: Math.sqrt(least), along, bank: side(line, index, t, point) };
}

/**
 * Returns a function that gives the river-kilometre and the location of a point, by a line that runs downstream. The
 * anchors are located only once, for any number of points. Throws a RangeError if there are fewer than two anchors, or
 * if their order in kilometres contradicts their order along the line.
 */
export function riverKilometres(
  line: readonly LonLat[],
  anchors: readonly Anchor[],
): (point: LonLat) => Location & { km: number } {
  const known = stations(line, anchors);
  // Beyond the first and last anchor, the scale of the nearest pair is extrapolated.
  const kmAt = scaleLinear(
    known.map(({ along }) => along),
    known.map(({ km }) => km),
  );
  return (point) => {
    const location = locate(line, point);
    return { ...location, km: kmAt(location.along) };
  };
}

/** The segments of a line in kilometres east and north, computed once for any number of points. */
const segmentsOf = memoizeBy((line: readonly LonLat[]) => line.slice(1).map((b, nth) => stepKm(line[nth] ?? b, b)));

const segment = (line: readonly LonLat[], index: number): readonly [number, number] =>
  segmentsOf(line)[index] ?? [0, 0];

// For a point beyond the tip of a bend, both segments are equally near and may disagree, so their mean decides.
function side(line: readonly LonLat[], index: number, t: number, point: LonLat): "left" | "right" {
  const around = [index, t === 0 ? index - 1 : t === 1 ? index + 1 : index];
  const [u, v] = around.reduce<[number, number]>(
    ([east, north], at) => {
      const [x, y] = segment(line, at);
      const length = Math.hypot(x, y) || 1;
      return [east + x / length, north + y / length];
    },
    [0, 0],
  );
  const [x, y] = stepKm((t === 1 ? line[index + 1] : line[index]) ?? point, point);
  return u * y - v * x >= 0 ? "left" : "right";
}

/**
 * The anchors in order of their kilometre, with their lengths along the line. Two anchors less than 10 km apart that
 * are in the opposite order along the line, such as towns that face each other, are merged at their mean.
 */
function stations(line: readonly LonLat[], anchors: readonly Anchor[]) {
  const sorted = anchors
    .map(({ id, km, at }) => ({ id, km, along: locate(line, at).along }))
    .sort((a, b) => a.km - b.km);
  const merged: typeof sorted = [];
  for (const station of sorted) {
    const before = merged.at(-1);
    if (!before || (station.km > before.km && station.along > before.along)) merged.push(station);
    else if (station.km - before.km < facingKm && before.along - station.along < facingKm)
      merged.splice(-1, 1, { ...station, km: (before.km + station.km) / 2, along: (before.along + station.along) / 2 });
    else throw new RangeError(`${station.id} is downstream of ${before.id} by its kilometre but not on the line`);
  }
  if (merged.length < 2) throw new RangeError("river-kilometres need at least two anchors");
  return merged;
}
