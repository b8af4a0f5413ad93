import { polygonContains } from "d3";
import type { Geography, Part } from "../../../geo/geography.ts";
import type { LonLat } from "../../../geo/river.ts";
import { type Box, overlaps, within } from "../../../layout/boxes.ts";
import { freestSpot } from "../../../layout/freeSpot.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { MapFrame } from "./mapFrame.ts";

/** The name of a country or of empty ground, placed by the middle of its first baseline. */
export interface RegionName {
  id: string;
  lines: readonly string[];
  x: number;
  y: number;
  /** The distance from one baseline to the next, in pixels. */
  leading: number;
  size: number;
  /** The letter spacing, in ems. */
  spacing: number;
  bold: boolean;
  box: Box;
}

export interface RegionNameOptions {
  /** The names of countries, by id, and of others that are named less prominently. */
  countries: Readonly<Record<string, string>>;
  neighbours: Readonly<Record<string, string>>;
  /** Words for empty ground, and where they may be placed, in degrees. */
  open?: { text: string; at: readonly LonLat[] };
  fontSize: number;
  /** Boxes that names must not touch, and points that they should keep away from. */
  obstacles: readonly Box[];
  points: readonly Point[];
}

/** Places the names of countries, where the most room is free within their borders, and those of empty ground. */
export function regionNames(map: MapFrame, geography: Geography, options: RegionNameOptions): readonly RegionName[] {
  const countries = countryNames(map, geography, options);
  const obstacles = [...options.obstacles, ...countries.map(({ box }) => box)];
  return [...countries, ...emptyGroundNames(map, { ...options, obstacles })];
}

/** Where names may be placed: the map except its edge. */
const innerOf = ({ box: { width, height }, unit }: MapFrame): Box => ({
  x: 8 * unit,
  y: 8 * unit,
  width: width - 16 * unit,
  height: height - 16 * unit,
});

/** How a country's name is set: each size is tried, in font sizes, until it fits. */
const loud = { sizes: [1.75, 1.35, 1.1], spacing: 0.42, bold: true };
const quiet = { sizes: [1], spacing: 0.25, bold: false };

function countryNames(
  map: MapFrame,
  geography: Geography,
  { countries, neighbours, fontSize, obstacles, points }: RegionNameOptions,
): readonly RegionName[] {
  const inner = innerOf(map);
  const names: RegionName[] = [];
  const styled = [
    ...Object.entries(countries).map(([id, name]) => ({ id, name, ...loud })),
    ...Object.entries(neighbours).map(([id, name]) => ({ id, name, ...quiet })),
  ];
  for (const { id, name, sizes, spacing, bold } of styled) {
    const country = geography.countries.find(({ properties }) => properties.id === id);
    if (!country || !map.projection.path(country)) continue;
    const ground = insideOf(country, map.projection.project);
    for (const scale of sizes) {
      const size = fontSize * scale;
      const face = bold ? "condensed 600" : "condensed 400";
      const width = textWidth(name, size, face) + name.length * spacing * size;
      const box = freestSpot({ width, height: size }, inner, {
        points,
        obstacles: [...obstacles, ...names.map(({ box }) => box)],
        clearance: size * 0.4,
        fits: ground,
      });
      if (!box) continue;
      names.push(nameIn(box, { id, lines: [name], size, spacing, bold }));
      break;
    }
  }
  return names;
}

/** Returns a test of whether a box lies within a country, by points along its top and bottom. */
function insideOf({ geometry }: Part, project: (at: LonLat) => Point): (box: Box) => boolean {
  const polygons =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  const rings = polygons
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [...project([lon, lat])]));
  // Even-odd rule: a point in a hole is inside two rings.
  const contains = (x: number, y: number) => rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1;
  return ({ x, y, width, height }) =>
    [0, 0.25, 0.5, 0.75, 1].every((part) => contains(x + width * part, y) && contains(x + width * part, y + height));
}

function emptyGroundNames(
  map: MapFrame,
  { open, fontSize, obstacles, points }: RegionNameOptions,
): readonly RegionName[] {
  if (!open) return [];
  const inner = innerOf(map);
  const spacing = 0.08;
  const lines = wrapText(open.text, fontSize * 8, fontSize);
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize) + line.length * spacing * fontSize));
  const height = lines.length * fontSize * 1.2;
  const names: RegionName[] = [];
  for (const [nth, at] of open.at.entries()) {
    const [x, y] = map.projection.project(at);
    const name = nameIn(
      { x: x - width / 2, y: y - height / 2, width, height },
      { id: `open-${nth}`, lines, size: fontSize, spacing, bold: false },
    );
    const repeated = names.some((other) => Math.abs(other.x - name.x) + Math.abs(other.y - name.y) < fontSize * 22);
    const hides = points.some(([u, v]) => overlaps({ x: u, y: v, width: 0, height: 0 }, name.box, 6));
    const taken = obstacles.some((other) => overlaps(name.box, other, 6));
    if (within(name.box, inner) && !repeated && !hides && !taken) names.push(name);
  }
  return names;
}

const nameIn = (box: Box, name: Pick<RegionName, "id" | "lines" | "size" | "spacing" | "bold">): RegionName => ({
  ...name,
  box,
  // The letter spacing after the last letter counts as part of the line, so the line is moved by half of it.
  x: box.x + box.width / 2 + (name.spacing * name.size) / 2,
  y: box.y + name.size * 0.82,
  leading: name.size * 1.2,
});
