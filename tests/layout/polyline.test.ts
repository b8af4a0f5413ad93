import { expect, test } from "vitest";
import { lengthsOf, nearestOn, type Point, pathOf, resample, simplified, smoothed } from "../../src/layout/polyline.ts";

test("resample(line, step) keeps the ends and the spacing; smoothed(line, reach) keeps the ends", () => {
  const line: readonly Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
  ];
  const even = resample(line, 3);
  expect(even[0]).toEqual([0, 0]);
  expect(even.at(-1)?.map(Math.round)).toEqual([100, 100]);
  const steps = lengthsOf(even).map((length, index, all) => length - (all[index - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(3.01);
  const easy = smoothed(even, 8);
  expect(easy[0]?.map(Math.round)).toEqual([0, 0]);
  expect(easy.at(-1)?.map(Math.round)).toEqual([100, 100]);
  expect(Math.min(...easy.map(([x, y]) => Math.hypot(x - 100, y)))).toBeGreaterThan(2);
});

test("nearestOn(line, point) gives the nearest segment, the fraction along it and the point", () => {
  const line: readonly Point[] = [
    [0, 100],
    [100, 100],
    [200, 120],
  ];
  expect(nearestOn(line, [50, 80])).toEqual({ index: 0, t: 0.5, at: [50, 100] });
  expect(nearestOn(line, [-50, 80])).toEqual({ index: 0, t: 0, at: [0, 100] });
  expect(nearestOn(line, [300, 120])).toEqual({ index: 1, t: 1, at: [200, 120] });
});

test("simplified(line, tolerance) leaves out points that lie on the line through the others", () => {
  const line: readonly Point[] = [
    [0, 0],
    [10, 0.2],
    [20, 0],
    [20, 30],
  ];
  expect(simplified(line, 0.5)).toEqual([
    [0, 0],
    [20, 0],
    [20, 30],
  ]);
  expect(simplified(line, 0.1)).toEqual(line);
});

test("pathOf(points, close) is the d of a path, rounded to a tenth of a pixel", () => {
  const line: readonly Point[] = [
    [0, 1.23],
    [4.56, 7],
    [8, 9],
  ];
  expect(pathOf(line)).toBe("M0,1.2L4.6,7L8,9");
  expect(pathOf(line, true)).toBe("M0,1.2L4.6,7L8,9Z");
  expect(pathOf([])).toBe("");
});
