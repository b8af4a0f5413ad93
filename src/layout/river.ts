/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A place whose distance along the river is known from elsewhere, in river-kilometres. */
export interface Anchor {
  id: string;
  km: number;
  at: LonLat;
}

/** Where a point lies by a line: the nearest spot on it, and on which side facing downstream. */
export interface Location {
  /** The segment `line[index]` to `line[index + 1]`, and the fraction of it, 0 to 1. */
  index: number;
  t: number;
  /** Length of the drawn line from its first vertex to the nearest spot, in kilometres. */
  along: number;
  /** Shortest distance to the line, in kilometres, never negative. */
  offsetKm: number;
  bank: "left" | "right";
}

const kmPerDegree = 111.195;
const facingKm = 10;

/** East and north from `from` to `to` in kilometres, equirectangular about their mean latitude. */
export function stepKm(from: LonLat, to: LonLat): [east: number, north: number] {
  const shrink = Math.cos(((from[1] + to[1]) * Math.PI) / 360);
  return [(to[0] - from[0]) * shrink * kmPerDegree, (to[1] - from[1]) * kmPerDegree];
}

/** Distance in kilometres, good to one part in a thousand over some hundred kilometres. */
export const distanceKm = (a: LonLat, b: LonLat): number => Math.hypot(...stepKm(a, b));

/** For each vertex, the length of the line up to it in kilometres; the first is 0. */
export function chainage(line: readonly LonLat[]): number[] {
  let sum = 0;
  return line.map((point, i) => (sum += distanceKm(line[i - 1] ?? point, point)));
}

/** Finds the nearest spot of a line that runs downstream. Throws a RangeError below two vertices. */
export function locate(line: readonly LonLat[], point: LonLat): Location {
  if (line.length < 2) throw new RangeError("a river needs at least two vertices");
  let best = { index: 0, t: 0, offsetKm: Infinity };
  for (const [index, a] of line.slice(0, -1).entries()) {
    const [x, y] = stepKm(point, a);
    const [u, v] = segment(line, index);
    const t = Math.min(1, Math.max(0, -(x * u + y * v) / (u * u + v * v) || 0));
    const offsetKm = Math.hypot(x + t * u, y + t * v);
    if (offsetKm < best.offsetKm) best = { index, t, offsetKm };
  }
  const { index, t } = best;
  const along = (chainage(line.slice(0, index + 1)).at(-1) ?? 0) + t * Math.hypot(...segment(line, index));
  return { ...best, along, bank: side(line, index, t, point) };
}

/** The point on the line at a river-kilometre, by the fraction of the way between two anchors. */
export function pointAtKm(line: readonly LonLat[], anchors: readonly Anchor[], km: number): LonLat {
  const along = interpolate(
    stops(line, anchors).map((s) => [s.km, s.along] as const),
    km,
  );
  const lengths = chainage(line);
  const found = lengths.findLastIndex((length) => length <= along);
  const index = Math.min(Math.max(found, 0), line.length - 2);
  const [a, b] = [line[index], line[index + 1]] as [LonLat, LonLat];
  const [from, to] = [lengths[index], lengths[index + 1]] as [number, number];
  const t = Math.min(1, Math.max(0, (along - from) / (to - from) || 0));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** The river-kilometre of the spot on the line nearest to a point. */
export function kmAtPoint(line: readonly LonLat[], anchors: readonly Anchor[], point: LonLat): number {
  const { along } = locate(line, point);
  return interpolate(
    stops(line, anchors).map((s) => [s.along, s.km] as const),
    along,
  );
}

function segment(line: readonly LonLat[], index: number): [number, number] {
  const [a, b] = [line[index], line[index + 1]];
  return a && b ? stepKm(a, b) : [0, 0];
}

// Beyond the tip of a bend both of its segments are equally near and may disagree; their mean does not.
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

// Towns that face each other may come in either order, on the line or in kilometres: they make one stop.
function stops(line: readonly LonLat[], anchors: readonly Anchor[]) {
  const sorted = anchors
    .map(({ id, km, at }) => ({ id, km, along: locate(line, at).along }))
    .sort((a, b) => a.km - b.km);
  const out: typeof sorted = [];
  for (const stop of sorted) {
    const before = out.at(-1);
    if (!before || (stop.km > before.km && stop.along > before.along)) out.push(stop);
    else if (stop.km - before.km < facingKm && before.along - stop.along < facingKm)
      out.splice(-1, 1, { ...stop, km: (before.km + stop.km) / 2, along: (before.along + stop.along) / 2 });
    else throw new RangeError(`${stop.id} is downstream of ${before.id} by its kilometre but not on the line`);
  }
  if (out.length < 2) throw new RangeError("river-kilometres need at least two anchors");
  return out;
}

// Outside the anchors the scale of the nearest leg goes on.
function interpolate(pairs: readonly (readonly [number, number])[], x: number): number {
  const found = pairs.findIndex((pair) => pair[0] >= x);
  const next = Math.min(Math.max(found < 0 ? Infinity : found, 1), pairs.length - 1);
  const [[x0, y0], [x1, y1]] = [pairs[next - 1], pairs[next]] as [[number, number], [number, number]];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
