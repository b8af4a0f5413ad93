import { type Box, overlaps } from "./boxes.ts";
import type { Point } from "./polyline.ts";

/** Points sorted into squares, so that those in a box are counted without looking at the rest. */
export interface PointCount {
  /** How many of the points lie in a box or within `gap` pixels of its sides. */
  in(box: Box, gap?: number): number;
  /** Whether one of them lies in a box or within `gap` pixels of it. */
  any(box: Box, gap: number): boolean;
}

const none: readonly Point[] = [];

/** Sorts points into squares of `cell` pixels. */
export function pointCount(points: readonly Point[], cell = 40): PointCount {
  const squares = new Map<number, Point[]>();
  const at = (column: number, row: number) => row * 65536 + column;
  for (const point of points) {
    const id = at(Math.floor(point[0] / cell), Math.floor(point[1] / cell));
    const found = squares.get(id);
    if (found) found.push(point);
    else squares.set(id, [point]);
  }
  return {
    in({ x, y, width, height }, gap = 0) {
      const left = x - gap;
      const top = y - gap;
      const right = x + width + gap;
      const low = y + height + gap;
      let count = 0;
      for (let row = Math.floor(top / cell); row * cell < low; row += 1)
        for (let column = Math.floor(left / cell); column * cell < right; column += 1)
          for (const point of squares.get(at(column, row)) ?? none)
            if (point[0] > left && point[0] < right && point[1] > top && point[1] < low) count += 1;
      return count;
    },
    any({ x, y, width, height }, gap) {
      const [right, low] = [x + width, y + height];
      for (let row = Math.floor((y - gap) / cell); row * cell < low + gap; row += 1)
        for (let column = Math.floor((x - gap) / cell); column * cell < right + gap; column += 1)
          for (const [u, v] of squares.get(at(column, row)) ?? none) {
            const dx = Math.max(x - u, 0, u - right);
            const dy = Math.max(y - v, 0, v - low);
            if (dx * dx + dy * dy < gap * gap) return true;
          }
      return false;
    },
  };
}

/**
 * Where along the edges of a frame a box of some size covers fewest points: a corner, or else the middle of an edge.
 * Boxes that would touch what is taken are not considered, unless all do.
 */
export function emptiestCorner(
  { width, height }: { width: number; height: number },
  frame: Box,
  points: readonly Point[],
  taken: readonly Box[] = [],
): Box {
  const xs = [frame.x, frame.x + frame.width - width, frame.x + (frame.width - width) / 2];
  const ys = [frame.y + frame.height - height, frame.y, frame.y + (frame.height - height) / 2];
  const boxes = ys.flatMap((y, row) =>
    xs.map((x, column) => ({ x, y, width, height, edge: row === 2 || column === 2 })),
  );
  const options = boxes.filter(
    (box, index) => index !== boxes.length - 1 && !taken.some((other) => overlaps(box, other, 8)),
  );
  const count = pointCount(points);
  const cost = (box: (typeof boxes)[number]) => count.in(box, 6) + (box.edge ? 4 : 0);
  const best = (options.length > 0 ? options : boxes).reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return { x: best.x, y: best.y, width, height };
}

/** A box of another size in the same corner of a frame. */
export function cornered(box: Box, { width, height }: { width: number; height: number }, frame: Box): Box {
  const right = box.x + box.width / 2 > frame.x + frame.width * 0.55;
  const low = box.y + box.height / 2 > frame.y + frame.height * 0.55;
  return {
    x: right ? box.x + box.width - width : box.x,
    y: low ? box.y + box.height - height : box.y,
    width,
    height,
  };
}

/**
 * The spot in a frame where a box stands freest: wholly on ground that `fits`, and furthest from some points and from
 * what is taken. Undefined where it fits nowhere with `least` pixels around it.
 */
export function freestSpot(
  { width, height }: { width: number; height: number },
  frame: Box,
  points: readonly Point[],
  taken: readonly Box[],
  fits: (box: Box) => boolean,
  least = 0,
): Box | undefined {
  const steps = 22;
  const count = pointCount(points);
  let best: { box: Box; room: number } | undefined;
  for (let column = 0; column <= steps; column += 1)
    for (let row = 0; row <= steps; row += 1) {
      const box = {
        x: frame.x + ((frame.width - width) * column) / steps,
        y: frame.y + ((frame.height - height) * row) / steps,
        width,
        height,
      };
      if (taken.some((other) => overlaps(box, other, 10))) continue;
      const edge = edgeRoom(box, frame);
      const enough = Math.max(least, best?.room ?? 0);
      // Most spots are ruled out by what lies close, so the whole distance is measured for few.
      if (edge < enough || count.any(box, enough)) continue;
      const room = Math.min(edge, gapTo(box, points));
      if (room >= least && (!best || room > best.room + 0.5) && fits(box)) best = { box, room };
    }
  return best?.box;
}

/** The distance from a box to the nearest of some points. */
function gapTo({ x, y, width, height }: Box, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [u, v] of points) {
    const dx = Math.max(x - u, 0, u - x - width);
    const dy = Math.max(y - v, 0, v - y - height);
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
}

// Not hard against the edge, if it can be helped; beyond some room, more does not count.
const edgeRoom = (box: Box, frame: Box): number =>
  30 +
  2 *
    Math.min(
      box.x - frame.x,
      box.y - frame.y,
      frame.x + frame.width - box.x - box.width,
      frame.y + frame.height - box.y - box.height,
    );
