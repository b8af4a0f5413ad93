import type { Box } from "../../layout/boxes.ts";

/** The share of a chart that a mark may fill and still be told by a ring around it. */
const largest = 0.25;

/** The share of a chart within which marks of the same thing stand together. */
const together = 0.05;

/**
 * The boxes to ring for a subject's marks: none twice, none outside the chart, none so large that the ring would say
 * nothing unless all are.
 */
export function ringed(boxes: readonly Box[], chart: Box): readonly Box[] {
  const seen = boxes.map((box) => cut(box, chart)).filter(({ width, height }) => width > 0 && height > 0);
  const small = seen.filter(({ width, height }) => width * height < largest * chart.width * chart.height);
  const kept = small.length > 0 ? small : seen;
  return kept.filter((box, index) => kept.findIndex((other) => alike(other, box)) === index);
}

/** What points at a subject best: all of its rings where they stand together, the smallest of them where they do not. */
export function pointed(rings: readonly Box[], chart: Box): Box | undefined {
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
