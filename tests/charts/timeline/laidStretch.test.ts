import fc from "fast-check";
import { expect, test } from "vitest";
import { laidFor, wholeColumns } from "../../../src/charts/timeline/layout/laidStretch.ts";
import { DAY } from "../../../src/events/time.ts";
import type { TimeWindow } from "../../../src/layout/timeWindow.ts";

const stretch = fc
  .tuple(fc.double({ min: 0, max: 20_000 * DAY, noNaN: true }), fc.double({ min: DAY, max: 9000 * DAY, noNaN: true }))
  .map(([from, length]): TimeWindow => [from, from + length]);

test("the time window laid out contains the moment it is for, and that moment never draws it closer together", () => {
  fc.assert(
    fc.property(stretch, ([from, to]) => {
      const { window, length } = laidFor([from, to]);
      expect(window[0]).toBeLessThanOrEqual(from);
      expect(window[1]).toBeGreaterThanOrEqual(to - 1e-3);
      expect(length / (to - from)).toBeGreaterThan(1 - 1e-6);
      expect(length / (to - from)).toBeLessThan(Math.SQRT2 + 1e-6);
    }),
  );
});

test("the moments of a slow drag share one layout, and those of a long one few", () => {
  const laid = (days: number) => JSON.stringify(laidFor([days * DAY, (days + 60) * DAY]));
  expect(new Set([1000, 1001, 1002, 1003].map(laid)).size).toBe(1);
  expect(new Set(Array.from({ length: 240 }, (_, nth) => laid(1000 + nth))).size).toBeLessThan(9);
});

test("columns of one laid-out time window are whole columns of the next one, too", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), (least) => {
      const columns = wholeColumns(least);
      const [stretch, next] = [laidFor([1000 * DAY, 1060 * DAY]).window, laidFor([1050 * DAY, 1110 * DAY]).window];
      const column = (stretch[1] - stretch[0]) / columns;
      expect(columns).toBeGreaterThanOrEqual(least);
      expect(next[0]).toBeGreaterThan(stretch[0]);
      const between = (next[0] - stretch[0]) / column;
      expect(between - Math.round(between)).toBeCloseTo(0, 6);
    }),
  );
});
