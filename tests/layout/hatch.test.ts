import fc from "fast-check";
import { expect, test } from "vitest";
import { hatchLines, type Segment, segmentsPath } from "../../src/layout/hatch.ts";
import type { Ring } from "../../src/layout/polyline.ts";

const square: Ring = [
  [10, 10],
  [110, 10],
  [110, 110],
  [10, 110],
];
const hole: Ring = [
  [40, 40],
  [80, 40],
  [80, 80],
  [40, 80],
];

const total = (segments: readonly Segment[]) =>
  segments.reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);

test("the total length of the lines times their spacing is about the area, at any angle", () => {
  const angle = fc.integer({ min: -180, max: 180 });
  const spacing = fc.double({ min: 0.5, max: 4, noNaN: true });
  fc.assert(
    fc.property(angle, spacing, (angle, spacing) => {
      const area = total(hatchLines([square], angle, spacing)) * spacing;
      expect(Math.abs(area - 10_000)).toBeLessThan(10_000 * 0.06);
    }),
  );
});

test("a ring inside another is a hole", () => {
  const spacing = 0.5;
  const area = total(hatchLines([square, hole], 30, spacing)) * spacing;
  expect(area).toBeCloseTo(100 * 100 - 40 * 40, -2);
});

test("lines are horizontal at 0 degrees and vertical at 90", () => {
  expect(hatchLines([square], 0, 7)).toHaveLength(14);
  for (const [[, y], [, v]] of hatchLines([square], 0, 7)) expect(v).toBeCloseTo(y);
  for (const [[x], [u]] of hatchLines([square], 90, 7)) expect(u).toBeCloseTo(x);
});

test("angles are clockwise: lines at 45 degrees run down to the right", () => {
  const [[x, y], [u, v]] = hatchLines([square], 45, 20)[0] ?? [
    [0, 0],
    [0, 0],
  ];
  expect((v - y) / (u - x)).toBeCloseTo(1);
});

test("the lines of neighbouring shapes meet", () => {
  const beside: Ring = square.map(([x, y]) => [x + 100, y]);
  const heights = (ring: Ring) => hatchLines([ring], 0, 9).map(([[, y]]) => y);
  expect(heights(beside)).toEqual(heights(square));
});

test("segmentsPath(segments) is one path, rounded to a tenth of a pixel", () => {
  expect(
    segmentsPath([
      [
        [0, 1.23],
        [4.56, 7],
      ],
    ]),
  ).toBe("M0.0,1.2L4.6,7.0");
});
