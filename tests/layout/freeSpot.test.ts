import { expect, test } from "vitest";
import { cornered, emptiestCorner, freestSpot } from "../../src/layout/freeSpot.ts";
import type { Point } from "../../src/layout/polyline.ts";

const frame = { x: 0, y: 0, width: 800, height: 400 };

test("emptiestCorner(size, frame, points) is the corner with the fewest points", () => {
  const points: readonly Point[] = [
    [10, 390],
    [790, 390],
    [10, 10],
  ];
  expect(emptiestCorner({ width: 100, height: 60 }, frame, points)).toEqual({ x: 700, y: 0, width: 100, height: 60 });
});

test("emptiestCorner(size, frame, points, obstacles) avoids corners with an obstacle", () => {
  const obstacles = [{ x: 0, y: 300, width: 100, height: 100 }];
  expect(emptiestCorner({ width: 100, height: 60 }, frame, [], obstacles)).toEqual({
    x: 700,
    y: 340,
    width: 100,
    height: 60,
  });
});

test("cornered(box, size, frame) keeps the resized box in its corner", () => {
  const box = { x: 690, y: 330, width: 100, height: 60 };
  expect(cornered(box, { width: 50, height: 20 }, frame)).toEqual({ x: 740, y: 370, width: 50, height: 20 });
});

test("freestSpot(size, frame, options) stays away from points and obstacles, and is where fits(box) is true", () => {
  const points: readonly Point[] = [[100, 200]];
  const obstacles = [{ x: 600, y: 0, width: 200, height: 400 }];
  const box = freestSpot({ width: 80, height: 40 }, frame, { points, obstacles });
  expect(box?.x).toBeGreaterThan(180);
  expect((box?.x ?? 0) + 80).toBeLessThan(600);
  const left = freestSpot({ width: 80, height: 40 }, frame, { points, obstacles, fits: ({ x }) => x < 50 });
  expect(left?.x).toBeLessThan(50);
});

test("freestSpot(size, frame, options) is undefined if no spot has the clearance", () => {
  const points: readonly Point[] = [[400, 200]];
  expect(freestSpot({ width: 700, height: 300 }, frame, { points, clearance: 10 })).toBeUndefined();
  expect(freestSpot({ width: 80, height: 40 }, frame, { fits: () => false })).toBeUndefined();
});
