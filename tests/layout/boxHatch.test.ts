import fc from "fast-check";
import { expect, test } from "vitest";
import { boxHatch } from "../../src/layout/boxHatch.ts";
import { hatchLines } from "../../src/layout/hatch.ts";

const box = fc.record({
  x: fc.integer({ min: -50, max: 500 }),
  y: fc.integer({ min: -50, max: 500 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 30 }),
});

const read = (path: string) =>
  [...path.matchAll(/M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g)].map((found) => found.slice(1).map(Number));

test("boxHatch(boxes, angle, spacing) draws the lines of hatchLines, to within a pixel", () => {
  fc.assert(
    fc.property(box, fc.constantFrom(0, 20, 45, -45, 60, 90, 110, 160), (one, angle) => {
      const { x, y, width, height } = one;
      const ring = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const;
      // The shift is not a whole pixel, so that no line runs along an edge, where either answer would be right.
      const expected = hatchLines([ring], angle, 6.3, 0.137).map(([a, b]) => [...a, ...b]);
      const found = read(boxHatch([one], angle, 6.3, 0.137));
      const long = (segment: readonly number[], least: number) =>
        Math.hypot((segment[2] ?? 0) - (segment[0] ?? 0), (segment[3] ?? 0) - (segment[1] ?? 0)) > least;
      // Midpoints are compared, since a line may run either way.
      const among = (all: readonly (readonly number[])[], [a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
        all.some(([e = 0, f = 0, g = 0, h = 0]) =>
          [Math.abs(a + c - e - g), Math.abs(b + d - f - h)].every((apart) => apart < 0.6),
        );
      // One may drop a very short line that the other keeps.
      for (const segment of found)
        if (long(segment, 0.8)) expect(among(expected, segment), segment.join(" ")).toBe(true);
      for (const segment of expected)
        if (long(segment, 0.8)) expect(among(found, segment), segment.join(" ")).toBe(true);
    }),
  );
});

test("no line leaves its box", () => {
  fc.assert(
    fc.property(box, fc.integer({ min: -180, max: 180 }), (one, angle) => {
      for (const segment of read(boxHatch([one], angle, 5)))
        for (const [index, value] of segment.entries()) {
          const [start, size] = index % 2 === 0 ? [one.x, one.width] : [one.y, one.height];
          expect(value).toBeGreaterThanOrEqual(start - 0.06);
          expect(value).toBeLessThanOrEqual(start + size + 0.06);
        }
    }),
  );
});
