import type { Box, Ground } from "./boxes.ts";
import { distance, type Point } from "./polyline.ts";
import { textWidth } from "./text.ts";

/** A name set along a line: the middle of its baseline, and how it is turned, in degrees. */
export interface LineLabel {
  text: string;
  at: Point;
  angle: number;
  size: number;
  /** Of a road, and not of a river. */
  road?: boolean;
  /** What it covers. */
  boxes: readonly Box[];
}

/** How much wider than its letters a spaced-out name is, in ems for each letter. */
export const spacing = 0.12;

export interface LineLabelOptions {
  size: number;
  /** The distances from the line to try, in pixels: above it if positive. */
  aside: readonly number[];
  frame: Box;
  ground: Ground;
  /** Points that the name should keep its distance from. */
  shy: readonly Point[];
}

/**
 * Sets a name beside an evenly sampled line where it runs straightest and most is free, or returns undefined.
 */
export function labelAlong(
  line: readonly Point[],
  text: string,
  { size, aside, frame, ground, shy }: LineLabelOptions,
): LineLabel | undefined {
  const length = textWidth(text, size) + text.length * spacing * size;
  const step = distance(line[0] ?? [0, 0], line[1] ?? [1, 0]) || 1;
  const span = Math.round(length / 2 / step);
  const options = line.flatMap((_, index) => {
    const [a, b] = [line[index - span], line[index + span]];
    if (!a || !b || index % 4 > 0) return [];
    const chord = distance(a, b);
    const bend = (2 * span * step - chord) / length;
    if (bend > 0.2) return [];
    const [p, q] = a[0] <= b[0] ? [a, b] : [b, a];
    const turn = Math.atan2(q[1] - p[1], q[0] - p[0]);
    const wanders = furthest(line, index - span, index + span, [p, q]);
    return aside.map((offset) => {
      const out = offset > 0 ? offset + wanders : offset - wanders - size * 0.75;
      const middle: Point = [(p[0] + q[0]) / 2 + Math.sin(turn) * out, (p[1] + q[1]) / 2 - Math.cos(turn) * out];
      const central = distance(middle, [frame.x + frame.width / 2, frame.y + frame.height / 2]) / frame.width;
      const crowd = shy.reduce((sum, point) => sum + Math.max(0, 1 - distance(point, middle) / (size * 7)), 0);
      return {
        at: middle,
        angle: turn,
        cost: crowd * 0.8 + bend * 4 + Math.abs(turn) * 0.5 + Math.abs(out) / 60 + central * 0.3,
      };
    });
  });
  for (const { at, angle } of options.sort((a, b) => a.cost - b.cost)) {
    const boxes = boxesAlong(at, angle, length, size);
    if (!boxes.every((box) => ground.free(box, 3))) continue;
    boxes.forEach(ground.take);
    return { text, at, angle: (angle * 180) / Math.PI, size, boxes };
  }
  return undefined;
}

/** How far a line goes from a chord at most, between two of its points. */
function furthest(line: readonly Point[], from: number, to: number, [a, b]: readonly [Point, Point]): number {
  const [u, v] = [b[0] - a[0], b[1] - a[1]];
  let most = 0;
  for (let index = from; index <= to; index += 1) {
    const [x, y] = line[index] ?? a;
    most = Math.max(most, Math.abs(u * (y - a[1]) - v * (x - a[0])));
  }
  return most / (distance(a, b) || 1);
}

/** Upright boxes that together cover a turned line of text. */
function boxesAlong(at: Point, angle: number, length: number, size: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: count }, (_, nth) => {
    const along = ((nth + 0.5) / count - 0.5) * length;
    const x = at[0] + Math.cos(angle) * along + Math.sin(angle) * size * 0.35;
    const y = at[1] + Math.sin(angle) * along - Math.cos(angle) * size * 0.35;
    return { x: x - size / 2, y: y - size / 2, width: size, height: size };
  });
}
