import type { Box, Occupancy } from "../../../layout/boxes.ts";
import { distance, type Point, type Ring } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";

/** A name set along a line. */
export interface NameAlong {
  text: string;
  /** The middle of its baseline, and its rotation about that point, in degrees clockwise. */
  at: Point;
  angle: number;
  size: number;
  /** The corners of the rotated box that it fills. */
  plate: Ring;
  /** Axis-aligned boxes that together cover it. */
  boxes: readonly Box[];
}

/** The letter spacing, in ems. */
export const letterSpacing = 0.12;

export interface NameAlongOptions {
  size: number;
  /** The distance of the name from the line, above or below it, in pixels. */
  offset: number;
  inner: Box;
  occupied: Occupancy;
  /** Points that the name should keep its distance from. */
  avoided: readonly Point[];
}

/**
 * Sets a name beside an evenly sampled line, where the line is straightest and the most room is free; undefined if
 * nothing is free.
 */
export function nameAlong(
  line: readonly Point[],
  text: string,
  { size, offset, inner, occupied, avoided }: NameAlongOptions,
): NameAlong | undefined {
  const width = textWidth(text, size) + text.length * letterSpacing * size;
  const step = distance(line[0] ?? [0, 0], line[1] ?? [1, 0]) || 1;
  const half = Math.round(width / 2 / step);
  const candidates = line.flatMap((_, index) => {
    const [a, b] = [line[index - half], line[index + half]];
    if (!a || !b || index % 4 > 0) return [];
    const bend = (2 * half * step - distance(a, b)) / width;
    if (bend > 0.2) return [];
    // The chord points to the right, so that the name is not upside down.
    const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
    const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
    const sagitta = furthest(line.slice(index - half, index + half + 1), [left, right]);
    return [offset, -offset].map((aside) => {
      const out = aside > 0 ? aside + sagitta : aside - sagitta - size * 0.75;
      const at: Point = [
        (left[0] + right[0]) / 2 + Math.sin(angle) * out,
        (left[1] + right[1]) / 2 - Math.cos(angle) * out,
      ];
      const offCentre = distance(at, [inner.x + inner.width / 2, inner.y + inner.height / 2]) / inner.width;
      const crowding = avoided.reduce((sum, point) => sum + Math.max(0, 1 - distance(point, at) / (size * 7)), 0);
      const cost = crowding * 0.8 + bend * 4 + Math.abs(angle) * 0.5 + Math.abs(out) / 60 + offCentre * 0.3;
      return { at, angle, cost, boxes: boxesAlong(at, angle, width, size) };
    });
  });
  const best = occupied.tryPlace(
    candidates.sort((a, b) => a.cost - b.cost),
    3,
  );
  if (!best) return undefined;
  const { at, angle, boxes } = best;
  return { text, at, angle: (angle * 180) / Math.PI, size, plate: plateAt(at, angle, width, size), boxes };
}

/** The greatest distance of a line from its chord, in pixels. */
function furthest(line: readonly Point[], [a, b]: readonly [Point, Point]): number {
  const [u, v] = [b[0] - a[0], b[1] - a[1]];
  const most = line.reduce((sum, [x, y]) => Math.max(sum, Math.abs(u * (y - a[1]) - v * (x - a[0]))), 0);
  return most / (distance(a, b) || 1);
}

/** The corners of a rotated line of text, clockwise from its top left. */
function plateAt([x, y]: Point, angle: number, width: number, size: number): Ring {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (across: number, down: number): Point => [
    x + across * cos - down * sin,
    y + across * sin + down * cos,
  ];
  const [half, top, bottom] = [width / 2, -size * 0.85, size * 0.25];
  return [corner(-half, top), corner(half, top), corner(half, bottom), corner(-half, bottom)];
}

/** Axis-aligned boxes that together cover a rotated line of text. */
function boxesAlong(at: Point, angle: number, width: number, size: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  return Array.from({ length: count }, (_, nth) => {
    const along = ((nth + 0.5) / count - 0.5) * width;
    const x = at[0] + Math.cos(angle) * along + Math.sin(angle) * size * 0.35;
    const y = at[1] + Math.sin(angle) * along - Math.cos(angle) * size * 0.35;
    return { x: x - size / 2, y: y - size / 2, width: size, height: size };
  });
}
