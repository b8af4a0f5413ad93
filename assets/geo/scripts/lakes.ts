import type { Feature, MultiPolygon, Position } from "geojson";
import { distanceKm, type LonLat } from "../../../src/geo/river.ts";
import { clipRings, wound } from "./clip.ts";
import { toleranceKm } from "./course.ts";
import { extent, type Water } from "./fragments.ts";
import { blurRing, simplify } from "./line.ts";

type Lake = Feature<MultiPolygon, { id: string; name: string; kind?: "salt" }>;

/** A lake to draw, with the centres of its polygons in OSM. */
interface Named {
  id: string;
  name: string;
  kind?: "salt";
  centres: readonly LonLat[];
}

// The names are general knowledge; salt pans without a certain name have none.
const named: readonly Named[] = [
  { id: "assad", name: "Lake Assad", centres: [[38.26, 36.0]] },
  {
    id: "tishrin",
    name: "Tishrin Lake",
    centres: [
      [38.1, 36.7],
      [38.25, 36.46],
    ],
  },
  {
    id: "qadisiyah",
    name: "Lake Qadisiyah",
    centres: [
      [42.29, 34.29],
      [42.06, 34.38],
    ],
  },
  { id: "tharthar", name: "Lake Tharthar", centres: [[43.26, 33.96]] },
  { id: "habbaniyah", name: "Lake Habbaniyah", centres: [[43.49, 33.29]] },
  { id: "razzaza", name: "Lake Razzaza", centres: [[43.63, 32.75]] },
  {
    id: "mosul",
    name: "Mosul Lake",
    centres: [
      [42.59, 36.82],
      [42.86, 36.69],
    ],
  },
  { id: "dukan", name: "Lake Dukan", centres: [[44.92, 36.11]] },
  {
    id: "darbandikhan",
    name: "Lake Darbandikhan",
    centres: [
      [45.77, 35.15],
      [45.85, 35.26],
    ],
  },
  {
    id: "hamrin",
    name: "Lake Hamrin",
    centres: [
      [44.98, 34.21],
      [45.04, 34.17],
    ],
  },
  { id: "hammar", name: "Hammar Marsh", centres: [[46.62, 30.82]] },
  { id: "ataturk", name: "Atatürk Lake", centres: [[38.52, 37.56]] },
  { id: "van", name: "Lake Van", centres: [[42.95, 38.64]] },
  { id: "urmia", name: "Lake Urmia", centres: [[45.46, 37.65]] },
  {
    id: "dead-sea",
    name: "Dead Sea",
    centres: [
      [35.49, 31.53],
      [35.43, 31.13],
    ],
  },
  { id: "galilee", name: "Sea of Galilee", centres: [[35.59, 32.81]] },
  { id: "jabbul", name: "Sabkhat al-Jabbul", kind: "salt", centres: [[37.6, 36.01]] },
  {
    id: "border-pans",
    name: "",
    kind: "salt",
    centres: [
      [41.06, 35.29],
      [41.22, 35.16],
      [41.12, 34.99],
      [41.22, 34.77],
    ],
  },
  { id: "hatra-pan", name: "", kind: "salt", centres: [[41.86, 35.58]] },
];

/** The lakes of the region, smoothed, since OSM's outlines at this scale are jagged. */
export function lakes(water: readonly Water[]): Lake[] {
  const large = water.filter((polygon) => extent(polygon).km2 > 10);
  return named.map(({ id, name, kind, centres }) => ({
    type: "Feature",
    properties: { id, name, ...(kind && { kind }) },
    geometry: { type: "MultiPolygon", coordinates: centres.flatMap((centre) => outlineNear(large, centre, id)) },
  }));
}

function outlineNear(water: readonly Water[], centre: LonLat, id: string): Position[][][] {
  const found = water.find((polygon) => distanceKm(extent(polygon).centre, centre) < 3);
  if (!found) throw new Error(`no water near ${centre} for the lake ${id}`);
  const [shore, ...islands] = found;
  const parts = clipRings({ type: "Polygon", coordinates: [smooth(shore as Position[])] }).coordinates;
  const holes = islands
    .filter((island) => extent([island]).km2 > 4)
    .map((island) => wound(smooth(island)).toReversed());
  return parts.map((part) => (parts.length === 1 ? [...part, ...holes] : part));
}

const smooth = (ring: Position[]): Position[] =>
  simplifyRing(blurRing(ring as unknown as LonLat[], 0.3, 14)).map(([x, y]) => [x, y]);

// The Douglas–Peucker algorithm needs two different end points, so a ring is simplified in two halves.
function simplifyRing(ring: readonly LonLat[]): LonLat[] {
  const half = ring.length >> 1;
  const near = (at: LonLat) => toleranceKm(at, 0.12);
  return [...simplify(ring.slice(0, half + 1), near).slice(0, -1), ...simplify(ring.slice(half), near)];
}
