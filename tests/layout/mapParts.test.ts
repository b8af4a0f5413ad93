import { expect, test } from "vitest";
import { ground } from "../../src/layout/boxes.ts";
import { placeLabels } from "../../src/layout/mapLabels.ts";
import { clipRing, contains, type Ring, signedArea } from "../../src/layout/polygon.ts";
import { lengthsOf, type Point, resample, smoothed } from "../../src/layout/polyline.ts";
import { mapProjection } from "../../src/layout/projection.ts";
import { distanceKm } from "../../src/layout/river.ts";
import { emptiestCorner } from "../../src/layout/roomFor.ts";
import { scaleBarFor } from "../../src/layout/scaleBar.ts";
import { ashore, nearestOn } from "../../src/layout/shore.ts";

const frame = { x: 0, y: 0, width: 800, height: 400 };

test("mapProjection(bounds, frame) shows all of the bounds, centred, without distortion", () => {
  const { project } = mapProjection([38, 33, 43, 36], frame);
  const [west, south] = project([38, 33]);
  const [east, north] = project([43, 36]);
  expect(north).toBeCloseTo(0);
  expect(south).toBeCloseTo(400);
  expect(west + east).toBeCloseTo(800);
  const across = distanceKm([40, 34.5], [40.1, 34.5]) / (project([40.1, 34.5])[0] - project([40, 34.5])[0]);
  const upward = distanceKm([40, 34.5], [40, 34.6]) / (project([40, 34.5])[1] - project([40, 34.6])[1]);
  expect(upward / across).toBeCloseTo(1, 2);
});

test("the scale bar is honest for its latitude", () => {
  const { project, invert, kmPerPixel } = mapProjection([38, 30, 43, 37], frame);
  for (const y of [20, 200, 380]) {
    const { km, width } = scaleBarFor(kmPerPixel(y), 160);
    expect(distanceKm(invert([300, y]), invert([300 + width, y])) / km).toBeCloseTo(1, 2);
    expect(width).toBeLessThanOrEqual(160);
  }
  expect(project([40, 33])[0]).toBeGreaterThan(0);
});

test("scaleBarFor(kmPerPixel, room) is 1, 2 or 5 times a power of ten", () => {
  expect(scaleBarFor(0.3, 170).km).toBe(50);
  expect(scaleBarFor(1, 170).km).toBe(100);
  expect(scaleBarFor(0.05, 170).km).toBe(5);
});

test("clipRing(ring, box) leaves what lies inside", () => {
  const ring: Ring = [
    [-50, -50],
    [50, -50],
    [50, 50],
    [-50, 50],
  ];
  expect(Math.abs(signedArea(clipRing(ring, frame)))).toBeCloseTo(2500);
  expect(clipRing(ring, { x: 60, y: 60, width: 10, height: 10 })).toEqual([]);
});

test("contains(rings, point) counts rings", () => {
  const ring: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(contains([ring], [5, 5])).toBe(true);
  expect(contains([ring], [15, 5])).toBe(false);
  expect(contains([ring, ring], [5, 5])).toBe(false);
});

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

test("ashore(line, point, shore, clear) moves a place to its own shore, and only then", () => {
  const line: readonly Point[] = [
    [0, 100],
    [100, 100],
    [200, 120],
  ];
  expect(ashore(line, [50, 80], "left", 5)).toEqual([50, 80]);
  expect(ashore(line, [50, 103], "left", 5)[1]).toBeCloseTo(95);
  expect(ashore(line, [50, 99], "right", 5)[1]).toBeCloseTo(105);
  expect(nearestOn(line, [50, 80])).toEqual({ index: 0, t: 0.5, at: [50, 100] });
});

test("emptiestCorner(size, frame, points) is the corner with fewest points", () => {
  const points: readonly Point[] = [
    [10, 390],
    [790, 390],
    [10, 10],
  ];
  expect(emptiestCorner({ width: 100, height: 60 }, frame, points)).toEqual({ x: 700, y: 0, width: 100, height: 60 });
});

test("placeLabels(named, ground, cost) keeps names apart, drops what has no room, and prefers where least is hidden", () => {
  const place = (id: string, at: Point) => ({ id, name: `Place ${id}`, at, clear: 5, size: 16, bold: false });
  const free = placeLabels([place("a", [100, 100])], ground(frame), () => 0);
  expect(free[0]?.anchor).toBe("start");
  const left = placeLabels([place("a", [100, 100])], ground(frame), (box) => (box.x + box.width > 100 ? 5 : 0));
  expect(left[0]?.anchor).toBe("end");
  const crowd = Array.from({ length: 30 }, (_, index) => place(`${index}`, [400 + (index % 6), 200 + index / 6]));
  const placed = placeLabels(crowd, ground(frame), () => 0);
  expect(placed.length).toBeGreaterThan(2);
  expect(placed.length).toBeLessThan(30);
});
