import fc from "fast-check";
import { expect, test } from "vitest";
import { laidFor, wholeColumns } from "../../src/layout/laneShift.ts";
import type { Stretch } from "../../src/layout/moves.ts";

const day = 864e5;
const stretch = fc
  .tuple(fc.double({ min: 0, max: 20_000 * day, noNaN: true }), fc.double({ min: day, max: 9000 * day, noNaN: true }))
  .map(([from, length]): Stretch => [from, from + length]);

test("what is laid out holds the moment it is laid for, and never shows it drawn closer together", () => {
  fc.assert(
    fc.property(stretch, ([from, to]) => {
      const { stretch, length } = laidFor([from, to]);
      expect(stretch[0]).toBeLessThanOrEqual(from);
      expect(stretch[1]).toBeGreaterThanOrEqual(to - 1e-3);
      expect(length / (to - from)).toBeGreaterThan(1 - 1e-6);
      expect(length / (to - from)).toBeLessThan(Math.SQRT2 + 1e-6);
    }),
  );
});

test("the moments of a slow drag share one layout, and those of a long one few", () => {
  const laid = (days: number) => JSON.stringify(laidFor([days * day, (days + 60) * day]));
  expect(new Set([1000, 1001, 1002, 1003].map(laid)).size).toBe(1);
  expect(new Set(Array.from({ length: 240 }, (_, nth) => laid(1000 + nth))).size).toBeLessThan(9);
});

test("columns of a stretch that is laid are whole columns of the next one, too", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), (least) => {
      const columns = wholeColumns(least);
      const [stretch, next] = [laidFor([1000 * day, 1060 * day]).stretch, laidFor([1050 * day, 1110 * day]).stretch];
      const column = (stretch[1] - stretch[0]) / columns;
      expect(columns).toBeGreaterThanOrEqual(least);
      expect(next[0]).toBeGreaterThan(stretch[0]);
      const between = (next[0] - stretch[0]) / column;
      expect(between - Math.round(between)).toBeCloseTo(0, 6);
    }),
  );
});
