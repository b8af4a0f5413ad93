import { geoMercator } from "d3";
import type { Story } from "../../../events/read.ts";
import { type PlacedLabel, placeLabels } from "../../../geo/mapLabels.ts";
import { distanceKm, type LonLat } from "../../../geo/river.ts";
import { type Box, occupancy, overlaps } from "../../../layout/boxes.ts";
import { freestSpot } from "../../../layout/freeSpot.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Reach } from "../state.ts";
import type { BankPlot } from "./bankPlot.ts";
import type { RiverPlots } from "./plots.ts";

/** A small map of the stretch of river that the chart straightens. */
export interface RiverInset {
  box: Box;
  river: readonly Point[];
  towns: readonly { id: string; at: Point }[];
  labels: readonly PlacedLabel[];
}

/** A town that may be shown on the map. */
interface MapTown {
  id: string;
  name: string;
  priority: number;
  at: LonLat;
  km: number;
}

/** The possible sizes of the map, in font sizes, the largest first. */
const sizes = [
  [24, 9],
  [20, 8.4],
  [17.4, 7.6],
] as const;

/** The least priority at which a town is shown on the map. */
const townsFrom = 4;

/**
 * Places a map of the river (`line`, its course downstream in degrees) with the given places (by id) where it covers no
 * obstacle, as large as possible. Undefined if there is no room for it with the names of at least three towns.
 */
export function placeInset(
  story: Story,
  plots: RiverPlots,
  { line, places }: { line: readonly LonLat[]; places: readonly string[] },
  obstacles: readonly Box[],
): RiverInset | undefined {
  const along = townsAlong(story, places, plots.reach);
  const [first, last] = [along[0], along.at(-1)];
  const course = first && last ? courseBetween(line, first.at, last.at) : [];
  if (course.length < 2) return undefined;
  const towns = along.filter(({ priority }) => priority >= townsFrom).sort((a, b) => b.priority - a.priority);
  for (const [width, height] of sizes)
    for (const plot of plots.banks.toReversed()) {
      const size = { width: width * plots.fontSize, height: height * plots.fontSize };
      const box = freeBox(plots, plot, size, obstacles);
      const inset = box && mapWithin(box, course, towns, plots.fontSize);
      if (inset) return inset;
    }
  return undefined;
}

/** The places that have coordinates and lie on a reach, in order downstream. */
function townsAlong(story: Story, places: readonly string[], [from, to]: Reach): readonly MapTown[] {
  const towns = Object.entries(story.places).flatMap(([id, { name, priority, at, river }]): MapTown[] => {
    const km = river?.km;
    const isOnReach = km !== undefined && km >= from && km <= to && places.includes(id);
    return isOnReach && !("unknown" in at) ? [{ id, name, priority, at, km }] : [];
  });
  return towns.sort((a, b) => a.km - b.km);
}

/** The part of a line between its points nearest to `from` and to `to`. */
function courseBetween(line: readonly LonLat[], from: LonLat, to: LonLat): readonly LonLat[] {
  const nearest = (point: LonLat) =>
    line.reduce((best, at, index) => (distanceKm(at, point) < distanceKm(line[best] ?? at, point) ? index : best), 0);
  const [first, last] = [nearest(from), nearest(to)];
  return line.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** A free box of the given size on a plot or its upstream lane; undefined if there is none. */
function freeBox(
  { fontSize, laneHeight }: RiverPlots,
  { area, lanes }: BankPlot,
  size: { width: number; height: number },
  obstacles: readonly Box[],
): Box | undefined {
  const lane = lanes.upstream === undefined ? 0 : laneHeight;
  const within = {
    x: area.x,
    y: area.y + fontSize * 0.3,
    width: area.width,
    height: area.height + lane - fontSize * 0.6,
  };
  if (size.width > within.width || size.height > within.height) return undefined;
  const isFree = (box: Box) => !obstacles.some((other) => overlaps(box, other, fontSize * 0.4));
  return freestSpot(size, within, { fits: isFree });
}

/** Lays out a course and towns in a box; towns are named in the given order. */
function mapWithin(
  box: Box,
  course: readonly LonLat[],
  towns: readonly MapTown[],
  fontSize: number,
): RiverInset | undefined {
  const unit = fontSize / 16;
  const margin = { x: fontSize * 4.4, y: fontSize * 0.9 };
  const projection = geoMercator().fitExtent(
    [
      [box.x + margin.x, box.y + margin.y],
      [box.x + box.width - margin.x, box.y + box.height - margin.y],
    ],
    { type: "LineString", coordinates: course.map((at) => [...at]) },
  );
  const project = ([lon, lat]: LonLat): Point => projection([lon, lat]) ?? [0, 0];
  const river = course.map(project);
  const marked = towns.map((town) => ({ ...town, at: project(town.at) }));
  const occupied = occupancy(box);
  for (const at of river) occupied.take(square(at, 2 * unit));
  for (const { at } of marked) occupied.take(square(at, 4 * unit));
  const labels = placeLabels(
    marked.map(({ id, at, name, priority }) => ({
      id,
      name,
      at,
      clearance: 5 * unit,
      size: fontSize,
      bold: priority >= 5,
    })),
    occupied,
    () => 0,
  );
  const shown = marked.filter(({ id }) => labels.some((label) => label.id === id));
  return shown.length < 3 ? undefined : { box, river, towns: shown.map(({ id, at }) => ({ id, at })), labels };
}

const square = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});
