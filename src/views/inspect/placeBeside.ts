import { type Box, overlaps, within } from "../../layout/boxes.ts";

/** The gap between a mark and its tooltip, in pixels. */
const gap = 16;

/**
 * The position of a tooltip of a given size beside a mark: within the bounds, clear of the mark and of what must stay
 * visible, on the side with the most room; if no side has room, in the corner where it hides least.
 */
export function placeBeside(
  mark: Box,
  { width, height }: Pick<Box, "width" | "height">,
  bounds: Box,
  avoid: readonly Box[] = [],
): Box {
  const into = (at: number, from: number, length: number, size: number) =>
    Math.max(from, Math.min(at, from + length - size));
  const x = into(mark.x + mark.width / 2 - width / 2, bounds.x, bounds.width, width);
  const y = into(mark.y + mark.height / 2 - height / 2, bounds.y, bounds.height, height);
  const right = { x: mark.x + mark.width + gap, y, width, height };
  const left = { x: mark.x - gap - width, y, width, height };
  const under = { x, y: mark.y + mark.height + gap, width, height };
  const over = { x, y: mark.y - gap - height, width, height };
  const toRight = mark.x + mark.width / 2 < bounds.x + bounds.width / 2;
  const sides = [...(toRight ? [right, left] : [left, right]), under, over];
  const corners = [bounds.x + bounds.width - width, bounds.x].flatMap((x) =>
    [bounds.y + bounds.height - height, bounds.y].map((y) => ({ x, y, width, height })),
  );
  const hidden = (box: Box) =>
    [mark, mark, ...avoid].reduce((sum, other) => sum + (overlaps(box, other) ? shared(box, other) : 0), 0);
  const free = [...sides, ...corners].find((box) => within(box, bounds) && hidden(box) === 0);
  return free ?? corners.reduce((best, corner) => (hidden(corner) < hidden(best) ? corner : best));
}

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
