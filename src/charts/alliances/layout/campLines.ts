import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";

/** A straight line between two boxes. */
export interface CampLine {
  from: Point;
  to: Point;
  /** Whether it runs across; else it runs down or up, or aslant. */
  across: boolean;
}

/**
 * The line from a box to another: down or up in the middle of the columns that they share, across in the middle of the
 * rows, aslant between their nearest corners where they share neither.
 */
export function lineBetween(from: Box, to: Box): CampLine {
  const [columns, rows] = [shared(from.x, from.width, to.x, to.width), shared(from.y, from.height, to.y, to.height)];
  const [right, below] = [to.x >= from.x + from.width, to.y >= from.y + from.height];
  const sides = { x: right ? [from.x + from.width, to.x] : [from.x, to.x + to.width] };
  const ends = below ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  const [startX = 0, endX = 0, startY = 0, endY = 0] = [...sides.x, ...ends];
  if (columns !== undefined) return { from: [columns, startY], to: [columns, endY], across: false };
  if (rows !== undefined) return { from: [startX, rows], to: [endX, rows], across: true };
  return { from: [startX, startY], to: [endX, endY], across: false };
}

/** The middle of what two stretches share; undefined where they share nothing. */
function shared(a: number, aLength: number, b: number, bLength: number): number | undefined {
  const [start, end] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return start < end ? (start + end) / 2 : undefined;
}
