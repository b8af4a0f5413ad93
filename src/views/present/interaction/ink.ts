import { slideSize } from "../../shared/frame.ts";

/**
 * A line drawn by hand: x and y alternating, in whole pixels of a slide of 1280 by 720, whatever its size in a window.
 */
export type Stroke = readonly number[];

/** The lines drawn on a step, in order. */
export type Ink = readonly Stroke[];

/** The most lines on a step, and numbers in a line, so that messages stay small. */
const maxStrokes = 200;
const maxNumbers = 4000;

/** The least distance between two points of a line, in pixels of a slide. */
const leastStep = 2;

/**
 * Extends a line to a point, in pixels of a slide; returns the same line if the point is too near its last or the line
 * is full.
 */
export function withPoint(stroke: Stroke, x: number, y: number): Stroke {
  const [nextX, nextY] = [Math.round(x), Math.round(y)];
  const [lastX, lastY] = stroke.slice(-2);
  const isNear = lastX !== undefined && lastY !== undefined && Math.hypot(nextX - lastX, nextY - lastY) < leastStep;
  return isNear || stroke.length >= maxNumbers ? stroke : [...stroke, nextX, nextY];
}

/** Adds a line to the ink, and drops the oldest if there are too many. */
export const withStroke = (ink: Ink, stroke: Stroke): Ink => [...ink, stroke].slice(-maxStrokes);

/** The ink as the `d` of one path, smoothed through the midpoints of each line; a line of one point is a dot. */
export const inkPath = (ink: Ink): string => ink.map(strokePath).join("");

function strokePath(stroke: Stroke): string {
  const points = stroke.flatMap((x, index) => (index % 2 === 0 ? [[x, stroke[index + 1] ?? 0] as const] : []));
  const [first, ...rest] = points;
  if (!first) return "";
  const curves = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX = x, nextY = y] = rest[index + 1] ?? [];
    return `Q${x},${y} ${(x + nextX) / 2},${(y + nextY) / 2}`;
  });
  const last = rest.at(-1);
  return `M${first.join()}${curves.join("")}${last ? `L${last.join()}` : "h0"}`;
}

/** Reads ink sent by another window; undefined for anything that is not ink. */
export function readInk(raw: unknown): Ink | undefined {
  if (!Array.isArray(raw) || raw.length > maxStrokes) return undefined;
  return raw.every(isStroke) ? raw : undefined;
}

const isStroke = (raw: unknown): raw is Stroke =>
  Array.isArray(raw) &&
  raw.length >= 2 &&
  raw.length % 2 === 0 &&
  raw.length <= maxNumbers &&
  raw.every((value, index) => isWithin(value, index % 2 === 0 ? slideSize.width : slideSize.height));

const isWithin = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
