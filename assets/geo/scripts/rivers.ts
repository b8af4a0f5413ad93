import type { Feature, LineString } from "geojson";
import { type LonLat, locate, stepKm } from "../../../src/geo/river.ts";
import { type Box, type Course, detail, inside } from "./course.ts";
import { euphrates } from "./euphrates.ts";
import { axisPoints, extent, type Water } from "./fragments.ts";
import { between, blur, curve, simplify } from "./line.ts";
import { merge, onTheWay, order } from "./route.ts";
import { tigris } from "./tigris.ts";

const cosineOfSpike = Math.cos((135 * Math.PI) / 180);

/**
 * The Khabur, which no npm package has at this scale: points for a curve through towns on its banks (from GeoNames,
 * except Tell Sheikh Hamad, from memory, and al-Suwar, to the minute of arc) to its mouth on the Euphrates.
 */
const khabur: readonly LonLat[] = [
  [40.0706, 36.8503], // Ra's al-Ayn
  [40.3708, 36.6556], // Tall Tamr
  [40.7477, 36.5024], // Hasakah
  [40.7721, 36.2315], // Arishah
  [40.7348, 36.0576], // Shaddadah
  [40.753, 35.7461], // Markadah
  [40.74, 35.643], // Tell Sheikh Hamad
  [40.6667, 35.5], // al-Suwar
  [40.428, 35.132], // its mouth, below Busayrah
];

type River = Feature<LineString, { id: string; approximate?: true }>;

/** The three rivers as lines running downstream, made from OSM's fragments of water. */
export function rivers(water: readonly Water[]): River[] {
  const main = axis(euphrates, water);
  const joined = (line: readonly LonLat[]) => [...line, pointOn(main, line.at(-1) as LonLat)];
  return [
    river({ id: euphrates.id }, main),
    river({ id: tigris.id }, joined(axis(tigris, water))),
    river({ id: "khabur", approximate: true }, joined(smooth(khabur))),
  ];
}

/** The axis of a river: its points in downstream order, without spikes, as a smooth curve. */
function axis({ via, skip }: Course, water: readonly Water[]): LonLat[] {
  const points = fragmentPoints(water, skip).filter((point) =>
    via.some((to, i) => onTheWay(via[i - 1] ?? to, point, to)),
  );
  const ordered = order(via, merge(points, 0.6), 5);
  return smooth(withoutSpikes(ordered));
}

function fragmentPoints(water: readonly Water[], skip: readonly Box[]): LonLat[] {
  return water
    .filter((polygon) => extent(polygon).km2 < 100)
    .flatMap(axisPoints)
    .filter((point) => !skip.some((box) => inside(point, box)));
}

/** Removes points at which the line nearly turns back on itself, which belong to side arms. */
function withoutSpikes(line: readonly LonLat[]): LonLat[] {
  const at = line.findIndex((b, i) => {
    const [a, c] = [line[i - 1], line[i + 1]];
    if (!a || !c) return false;
    const [[u, v], [x, y]] = [stepKm(a, b), stepKm(b, c)];
    return u * x + v * y < cosineOfSpike * Math.hypot(u, v) * Math.hypot(x, y);
  });
  return at < 0 ? [...line] : withoutSpikes(line.toSpliced(at, 1));
}

// The fragments lie on a coarse grid. Smoothing over half a kilometre removes its corners but keeps the meanders; then the
// line is simplified to what is visible.
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
