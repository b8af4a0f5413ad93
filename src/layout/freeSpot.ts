import { type Box, overlaps } from "./boxes.ts";
import { pointGrid } from "./pointGrid.ts";
import type { Point } from "./polyline.ts";

type Size = Pick<Box, "width" | "height">;

/**
 * The corner or middle of an edge of a frame where a box of the given size covers the fewest points; corners are
 * preferred. A spot within 8 pixels of an obstacle is taken only if every spot is.
 */
export function emptiestCorner(
  { width, height }: Size,
  frame: Box,
  points: readonly Point[],
  obstacles: readonly Box[] = [],
): Box {
  const xs = [frame.x, frame.x + frame.width - width, frame.x + (frame.width - width) / 2];
  const ys = [frame.y + frame.height - height, frame.y, frame.y + (frame.height - height) / 2];
  const candidates = ys
    .flatMap((y, row) => xs.map((x, column) => ({ x, y, width, height, middle: row === 2 || column === 2 })))
    // The last is the middle of the frame, which is not on an edge.
    .slice(0, -1);
  const free = candidates.filter((box) => !obstacles.some((other) => overlaps(box, other, 8)));
  const grid = pointGrid(points);
  const cost = (box: (typeof candidates)[number]) => grid.count(box, 6) + (box.middle ? 4 : 0);
  const best = (free.length > 0 ? free : candidates).reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return { x: best.x, y: best.y, width, height };
}

/** A box of the given size in a corner of a frame. */
export const cornerOf = (
  frame: Box,
  corner: "top left" | "top right" | "bottom left" | "bottom right",
  { width, height }: Size,
): Box => ({
  x: corner.endsWith("left") ? frame.x : frame.x + frame.width - width,
  y: corner.startsWith("top") ? frame.y : frame.y + frame.height - height,
  width,
  height,
});

/** Resizes a box, keeping it in the corner of the frame in which it stands. */
export function cornered(box: Box, { width, height }: Size, frame: Box): Box {
  const right = box.x + box.width / 2 > frame.x + frame.width * 0.55;
  const low = box.y + box.height / 2 > frame.y + frame.height * 0.55;
  return {
    x: right ? box.x + box.width - width : box.x,
    y: low ? box.y + box.height - height : box.y,
    width,
    height,
  };
}

export interface FreeSpotOptions {
  /** Points to stay away from, the further the better. */
  points?: readonly Point[];
  /** Boxes that must not be touched. */
  obstacles?: readonly Box[];
  /** The minimum distance to any of the points, in pixels. */
  clearance?: number;
  /** Whether a box is acceptable; called only for spots that would be the best so far. */
  fits?(box: Box): boolean;
}

/** How many steps the frame is divided into, across and down, to get the spots to try. */
const steps = 22;

/** The spot in a frame where a box of the given size has the most room around it; undefined if it fits nowhere. */
export function freestSpot(
  { width, height }: Size,
  frame: Box,
  { points = [], obstacles = [], clearance = 0, fits = () => true }: FreeSpotOptions,
): Box | undefined {
  if (width > frame.width || height > frame.height) return undefined;
  const grid = pointGrid(points);
  let best: { box: Box; room: number } | undefined;
  for (let column = 0; column <= steps; column += 1)
    for (let row = 0; row <= steps; row += 1) {
      const x = frame.x + ((frame.width - width) * column) / steps;
      const y = frame.y + ((frame.height - height) * row) / steps;
      const box = { x, y, width, height };
      if (obstacles.some((other) => overlaps(box, other, 10))) continue;
      const edge = edgeRoom(box, frame);
      const enough = Math.max(clearance, best?.room ?? 0);
      // Most spots are ruled out by a point close by, so that the exact distance is measured for few.
      if (edge < enough || grid.anyWithin(box, enough)) continue;
      const room = Math.min(edge, gapTo(box, points));
      if (room >= clearance && (!best || room > best.room + 0.5) && fits(box)) best = { box, room };
    }
  return best?.box;
}

/** The distance from a box to the nearest of some points. */
function gapTo({ x, y, width, height }: Box, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [u, v] of points) {
    const across = Math.max(x - u, 0, u - x - width);
    const down = Math.max(y - v, 0, v - y - height);
    least = Math.min(least, across * across + down * down);
  }
  return Math.sqrt(least);
}

/** The distance from a box to the edge of its frame, enlarged so that it matters less than the distance to points. */
const edgeRoom = (box: Box, frame: Box): number =>
  30 +
  2 *
    Math.min(
      box.x - frame.x,
      box.y - frame.y,
      frame.x + frame.width - box.x - box.width,
      frame.y + frame.height - box.y - box.height,
    );
