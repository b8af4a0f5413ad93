import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { PlacedReading } from "./placed.ts";

/** How far a figure's symbol extends from its middle, in font sizes. */
const symbolReach = 0.38;

/** The boxes that a figure covers: its symbol, its possible days, its range. */
export function readingBoxes({ x, y, days, range }: PlacedReading, fontSize: number): readonly Box[] {
  const r = fontSize * symbolReach;
  return [
    boxBetween([x - r, y - r], [x + r, y + r]),
    ...(days ? [boxBetween([days[0], y - 1], [days[1], y + 1])] : []),
    ...(range ? [boxBetween([x - r, Math.min(...range)], [x + r, Math.max(...range)])] : []),
  ];
}

const boxBetween = ([left, top]: Point, [right, bottom]: Point): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** Small boxes along a line, so that words avoid it. */
export function lineBoxes(points: readonly Point[], fontSize: number): readonly Box[] {
  const size = fontSize * 0.4;
  return points.slice(1).flatMap(([x, y], index) => {
    const [u, v] = points[index] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - u, y - v) / size));
    return Array.from({ length: count }, (_, nth) => {
      const t = (nth + 0.5) / count;
      return { x: u + (x - u) * t - size / 2, y: v + (y - v) * t - size / 2, width: size, height: size };
    });
  });
}
