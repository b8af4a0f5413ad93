import type { Position } from "geojson";
import { type Box, type Ground, ground, overlaps } from "./boxes.ts";
import type { Geography, Part } from "./geography.ts";
import { type LineLabel, labelAlong } from "./lineLabel.ts";
import type { Road } from "./mapRoads.ts";
import { inFrame, type Sheet } from "./mapSheet.ts";
import { clipRing, contains, type Ring } from "./polygon.ts";
import { type Point, resample } from "./polyline.ts";
import type { LonLat } from "./river.ts";
import { freestSpot } from "./roomFor.ts";
import { textWidth, wrapText } from "./text.ts";

/** A name for a stretch of ground, by the middle of its first baseline; `spaced` in ems between letters. */
export interface GroundLabel {
  id: string;
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
  spaced: number;
  bold: boolean;
  box: Box;
}

/** What is to be named on a map beside its places. */
export interface GroundNames {
  /** Countries to name, by id, and others less loudly. */
  countries: Readonly<Record<string, string>>;
  neighbours: Readonly<Record<string, string>>;
  /** Rivers to name, by id. */
  rivers: Readonly<Record<string, string>>;
  /** Words for empty ground and where they may stand, in degrees. */
  open?: { text: string; at: readonly LonLat[] };
  /** Roads to name. */
  roads?: readonly Road[];
  text: number;
}

/** Finds room for the names of countries and of empty ground: where most is free, within their own borders. */
export function groundNames(
  { frame, unit, projection }: Sheet,
  { countries }: Geography,
  { countries: names, neighbours, open, text }: GroundNames,
  points: readonly Point[],
  taken: Box[],
): readonly GroundLabel[] {
  const labels: GroundLabel[] = [];
  const inset = 8 * unit;
  const inner = { x: inset, y: inset, width: frame.width - inset * 2, height: frame.height - inset * 2 };
  const stand = (box: Box, label: Omit<GroundLabel, "x" | "y" | "box">) => {
    taken.push(box);
    labels.push({ ...label, box, x: box.x + box.width / 2, y: box.y + label.size * 0.82 });
  };
  const near = Object.entries(names).map(([id, name]) => ({ id, name, scales: [1.75, 1.35, 1.1], bold: true }));
  const far = Object.entries(neighbours).map(([id, name]) => ({ id, name, scales: [1], bold: false }));
  for (const { id, name, scales, bold } of [...near, ...far]) {
    const country = countries.find(({ properties }) => properties.id === id);
    if (!country) continue;
    const rings = ringsOf(country, projection.project)
      .map((ring) => clipRing(ring, frame))
      .filter((ring) => ring.length > 2);
    if (rings.length === 0) continue;
    for (const scale of scales) {
      const size = text * scale;
      const spaced = scale > 1 ? 0.42 : 0.25;
      const width = textWidth(name, size, bold ? "condensed 600" : "condensed 400") + name.length * spaced * size;
      const box = freestSpot(
        { width, height: size },
        inner,
        points,
        taken,
        (spot) => onGround(spot, rings),
        size * 0.4,
      );
      if (!box) continue;
      stand(box, { id, lines: [name], size, spaced, bold });
      break;
    }
  }
  for (const [nth, at] of (open?.at ?? []).entries()) {
    const lines = wrapText(open?.text ?? "", text * 8, text);
    const spaced = 0.08;
    const width = Math.max(...lines.map((line) => textWidth(line, text) + line.length * spaced * text));
    const [x, y] = projection.project(at);
    const height = lines.length * text * 1.2;
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const free = inFrame([box.x, box.y], inner) && inFrame([box.x + width, box.y + height], inner);
    const covers = points.some(
      ([u, v]) => u > box.x - 6 && v > box.y - 6 && u < box.x + width + 6 && v < box.y + height + 6,
    );
    const near = labels.some(
      (label) => label.id.startsWith("open") && Math.abs(label.x - x) + Math.abs(label.y - y) < text * 22,
    );
    if (!free || near || covers || taken.some((other) => overlaps(box, other, 6))) continue;
    stand(box, { id: `open-${nth}`, lines, size: text, spaced, bold: false });
  }
  return labels;
}

/** Finds room for the names of rivers and roads, along them. */
export function riverNames(
  sheet: Sheet,
  { rivers }: Geography,
  { rivers: names, roads = [], text }: GroundNames,
  inner: Box,
  taken: readonly Box[],
): readonly LineLabel[] {
  const room = ground(inner);
  taken.forEach(room.take);
  for (const { at, radius } of sheet.sites.values())
    room.take({ x: at[0] - radius * 2, y: at[1] - radius * 2, width: radius * 4, height: radius * 4 });
  // A road runs along the banks, so its name may lie over their bands.
  const banks = ground(inner);
  taken.forEach(banks.take);
  for (const { ring } of sheet.cells)
    for (const [index, [x, y]] of ring.entries())
      if (index % 3 === 0) room.take({ x: x - 3, y: y - 3, width: 6, height: 6 });
  const shy = [...sheet.sites.values()].flatMap(({ at, weight }) => (weight >= 3 ? [at] : []));
  const set = (name: string, line: readonly Point[], off: number, room: Ground): readonly LineLabel[] => {
    const seen = resample(line, 6).filter((point) => inFrame(point, sheet.frame, -40));
    const label = labelAlong(seen, name, { size: text, aside: [off, -off], frame: inner, ground: room, shy });
    return label ? [label] : [];
  };
  const onRoads = roads.flatMap(({ name, line }) =>
    set(name, line, 4 * sheet.unit, banks).map((label) => ({ ...label, road: true })),
  );
  const onRivers = Object.entries(names).flatMap(([id, name]) => {
    const river = rivers.find(({ properties }) => properties.id === id);
    if (river?.geometry.type !== "LineString") return [];
    const line = river.geometry.coordinates.map((position) => sheet.projection.project(lonLat(position)));
    const banded = sheet.course && sheet.cells.length > 0 && line.length === sheet.line.length;
    const off = banded ? sheet.band + 6 * sheet.unit : 5 * sheet.unit;
    return set(name, line, off, room);
  });
  return [...onRivers, ...onRoads];
}

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat];

function ringsOf({ geometry }: Part, project: (at: LonLat) => Point): readonly Ring[] {
  if (geometry.type !== "MultiPolygon" && geometry.type !== "Polygon") return [];
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map((position) => project(lonLat(position))));
}

const onGround = ({ x, y, width, height }: Box, rings: readonly Ring[]): boolean =>
  [0, 0.25, 0.5, 0.75, 1].every(
    (part) => contains(rings, [x + width * part, y]) && contains(rings, [x + width * part, y + height]),
  );
