import type { Box } from "../../layout/boxes.ts";

/** The largest mark that gets a ring, as a share of the chart's area. */
const largest = 0.25;

/** The largest area, as a share of the chart's, within which the rings of one subject count as one place. */
const together = 0.05;

/**
 * The boxes around a subject's marks that get a ring: without duplicates, within the chart, and none so large that a
 * ring would point out nothing, unless all are.
 */
export function ringBoxes(boxes: readonly Box[], chart: Box): readonly Box[] {
  const visible = boxes.map((box) => cut(box, chart)).filter(({ width, height }) => width > 0 && height > 0);
  const small = visible.filter(({ width, height }) => width * height < largest * chart.width * chart.height);
  const ringed = small.length > 0 ? small : visible;
  return ringed.filter((box, index) => ringed.findIndex((other) => alike(other, box)) === index);
}

/**
 * The box beside which a tooltip is placed: around all rings of a subject if they are near each other, otherwise the
 * smallest ring.
 */
export function anchorBox(rings: readonly Box[], chart: Box): Box | undefined {
  if (rings.length === 0) return undefined;
  const [x, y] = [Math.min(...rings.map((box) => box.x)), Math.min(...rings.map((box) => box.y))];
  const width = Math.max(...rings.map((box) => box.x + box.width)) - x;
  const height = Math.max(...rings.map((box) => box.y + box.height)) - y;
  if (width * height < together * chart.width * chart.height) return { x, y, width, height };
  return rings.toSorted((a, b) => a.width * a.height - b.width * b.height)[0];
}

const alike = (a: Box, b: Box): boolean =>
  (["x", "y", "width", "height"] as const).every((side) => Math.abs(a[side] - b[side]) < 1);

function cut({ x, y, width, height }: Box, chart: Box): Box {
  const [left, top] = [Math.max(x, chart.x), Math.max(y, chart.y)];
  return {
    x: left,
    y: top,
    width: Math.min(x + width, chart.x + chart.width) - left,
    height: Math.min(y + height, chart.y + chart.height) - top,
  };
}
