import { expect, test } from "vitest";
import { ashore } from "../../../src/charts/frontMap/layout/sites.ts";
import type { Point } from "../../../src/layout/polyline.ts";

test("ashore(line, point, bank, clearance) moves a place to its own bank, and only then", () => {
  const line: readonly Point[] = [
    [0, 100],
    [100, 100],
    [200, 120],
  ];
  expect(ashore(line, [50, 80], "left", 5)).toEqual([50, 80]);
  expect(ashore(line, [50, 103], "left", 5)[1]).toBeCloseTo(95);
  expect(ashore(line, [50, 99], "right", 5)[1]).toBeCloseTo(105);
});
