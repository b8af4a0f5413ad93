import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";

/** A straight line between two boxes. */
export interface CampLine {
  from: Point;
  to: Point;
  /** Whether it is horizontal; otherwise it is vertical or diagonal. */
  across: boolean;
}

/**
 * The line from one box to another: vertical through the middle of the columns they share, horizontal through the
 * middle of the rows they share, or diagonal between their nearest corners if they share neither.
 */
export function lineBetween(from: Box, to: Box): CampLine {
  const [columns, rows] = [shared(from.x, from.width, to.x, to.width), shared(from.y, from.height, to.y, to.height)];
  const [right, below] = [to.x >= from.x + from.width, to.y >= from.y + from.height];
  const [startX, endX] = right ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const [startY, endY] = below ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  if (columns !== undefined) return { from: [columns, startY], to: [columns, endY], across: false };
  if (rows !== undefined) return { from: [startX, rows], to: [endX, rows], across: true };
  return { from: [startX, startY], to: [endX, endY], across: false };
}

/** The middle of the overlap of two ranges, each given by its start and length; undefined if they do not overlap. */
function shared(a: number, aLength: number, b: number, bLength: number): number | undefined {
  const [start, end] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return start < end ? (start + end) / 2 : undefined;
}
