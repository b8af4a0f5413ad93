import type { Geography, Part } from "../../../geo/geography.ts";
import type { Box } from "../../../layout/boxes.ts";
import { pointGrid } from "../../../layout/pointGrid.ts";
import { type Point, resample } from "../../../layout/polyline.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";

/** The cost of covering a box with a name: of two candidates, a name takes the cheaper. */
export type LabelCost = (box: Box) => number;

/**
 * The cost of hiding parts of a map with a name: highest for the main river, then its bands, other rivers and borders.
 */
export function labelCost(map: MapFrame, { borders, rivers }: Geography): LabelCost {
  const { reach, cells, unit } = map;
  const stride = reach ? Math.max(1, Math.round((6 * unit) / reach.step)) : 1;
  const main = reach ? reach.river.filter((_, index) => index % stride === 0) : [];
  const bands = cells.flatMap(({ ring, halves: [near] }) =>
    [...near.slice(near.length / 2), ...ring.slice(near.length / 2)].filter((_, index) => index % 5 === 0),
  );
  const weighted = [
    { points: main, weight: 1 },
    { points: bands, weight: 0.45 },
    { points: pointsAlong(map, rivers), weight: 0.2 },
    { points: pointsAlong(map, borders), weight: 0.16 },
  ].map(({ points, weight }) => ({ grid: pointGrid(points), weight }));
  return (box) => weighted.reduce((sum, { grid, weight }) => sum + grid.count(box) * weight, 0);
}

/** Points along lines of the geography, about 7 units apart, in and around the frame. */
export function pointsAlong({ projection, box, unit }: MapFrame, parts: readonly Part[]): readonly Point[] {
  return parts.flatMap(({ geometry }) => {
    const lines =
      geometry.type === "MultiLineString"
        ? geometry.coordinates
        : geometry.type === "LineString"
          ? [geometry.coordinates]
          : [];
    return lines.flatMap((line) => {
      const projected = line.map(([lon = 0, lat = 0]) => projection.project([lon, lat]));
      const near = projected.filter((point) => isInside(point, box, -200 * unit));
      return near.length > 1 ? resample(near, 7 * unit) : [];
    });
  });
}
