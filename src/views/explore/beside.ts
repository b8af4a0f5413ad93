import { type Box, overlaps, within } from "../../layout/boxes.ts";

/** Between a mark and what is said of it, in pixels. */
const gap = 16;

/**
 * Where something of a size stands beside a mark: within the room, clear of the mark and of what must stay in view,
 * on the side where there is most room; in the corner that hides least where no side has any.
 */
export function beside(
  mark: Box,
  { width, height }: Pick<Box, "width" | "height">,
  room: Box,
  clear: readonly Box[] = [],
): Box {
  const into = (at: number, from: number, length: number, size: number) =>
    Math.max(from, Math.min(at, from + length - size));
  const x = into(mark.x + mark.width / 2 - width / 2, room.x, room.width, width);
  const y = into(mark.y + mark.height / 2 - height / 2, room.y, room.height, height);
  const right = { x: mark.x + mark.width + gap, y, width, height };
  const left = { x: mark.x - gap - width, y, width, height };
  const under = { x, y: mark.y + mark.height + gap, width, height };
  const over = { x, y: mark.y - gap - height, width, height };
  const toRight = mark.x + mark.width / 2 < room.x + room.width / 2;
  const sides = [...(toRight ? [right, left] : [left, right]), under, over];
  const corners = [room.x + room.width - width, room.x].flatMap((x) =>
    [room.y + room.height - height, room.y].map((y) => ({ x, y, width, height })),
  );
  const hidden = (box: Box) =>
    [mark, mark, ...clear].reduce((sum, other) => sum + (overlaps(box, other) ? shared(box, other) : 0), 0);
  const free = [...sides, ...corners].find((box) => within(box, room) && hidden(box) === 0);
  return free ?? corners.reduce((best, corner) => (hidden(corner) < hidden(best) ? corner : best));
}

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
