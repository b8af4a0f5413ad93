import type { Feature, LineString } from "geojson";
import { type LonLat, locate, stepKm } from "../../layout/river.ts";
import { type Box, type Course, detail } from "./course.ts";
import { euphrates } from "./euphrates.ts";
import { axisPoints, extent, type Water } from "./fragments.ts";
import { khabur } from "./khabur.ts";
import { between, blur, curve, simplify } from "./line.ts";
import { merge, onTheWay, order } from "./route.ts";
import { tigris } from "./tigris.ts";

const cosineOfSpike = Math.cos((135 * Math.PI) / 180);

type River = Feature<LineString, { id: string; approximate?: true }>;

/** The three rivers as lines running downstream, from the fragments of water that OSM has of them. */
export function rivers(water: readonly Water[]): River[] {
  const main = axis(euphrates, water);
  const joined = (line: readonly LonLat[]) => [...line, pointOn(main, line.at(-1) as LonLat)];
  return [
    river({ id: euphrates.id }, main),
    river({ id: tigris.id }, joined(axis(tigris, water))),
    river({ id: "khabur", approximate: true }, joined(smooth(khabur))),
  ];
}

/** Finds a river's axis: its points in order downstream, without spikes, as a smooth curve. */
function axis({ via, skip }: Course, water: readonly Water[]): LonLat[] {
  const points = fragmentPoints(water, skip).filter((point) =>
    via.some((to, i) => onTheWay(via[i - 1] ?? to, point, to)),
  );
  const ordered = order(via, merge(points, 0.6), 5);
  return smooth(withoutSpikes(ordered));
}

const inside = ([x, y]: LonLat, [west, south, east, north]: Box): boolean =>
  x > west && x < east && y > south && y < north;

function fragmentPoints(water: readonly Water[], skip: readonly Box[]): LonLat[] {
  return water
    .filter((polygon) => extent(polygon).km2 < 100)
    .flatMap(axisPoints)
    .filter((point) => !skip.some((box) => inside(point, box)));
}

// A point at which the line all but turns back on itself belongs to a side arm.
function withoutSpikes(line: readonly LonLat[]): LonLat[] {
  const at = line.findIndex((b, i) => {
    const [a, c] = [line[i - 1], line[i + 1]];
    if (!a || !c) return false;
    const [[u, v], [x, y]] = [stepKm(a, b), stepKm(b, c)];
    return u * x + v * y < cosineOfSpike * Math.hypot(u, v) * Math.hypot(x, y);
  });
  return at < 0 ? [...line] : withoutSpikes(line.toSpliced(at, 1));
}

// The fragments lie on a coarse grid: the curve is blurred over half a kilometre, which takes out the corners
// that come of it and leaves the meanders, and then thinned to what can be seen.
const smooth = (line: readonly LonLat[]): LonLat[] =>
  simplify(blur(curve(line, 0.2), 12), (at) => (inside(at, detail) ? 0.03 : 0.11));

function pointOn(line: readonly LonLat[], point: LonLat): LonLat {
  const { index, t } = locate(line, point);
  return between(line[index] as LonLat, line[index + 1] as LonLat, t);
}

const river = (properties: River["properties"], line: readonly LonLat[]): River => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: line.map(([x, y]) => [x, y]) },
});
