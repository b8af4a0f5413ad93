import type { Feature, Geometry } from "geojson";
import { expect, test } from "vitest";
import type { Bounds } from "../../src/events/model.ts";
import { aspectOf, mapProjection } from "../../src/geo/projection.ts";
import { distanceKm } from "../../src/geo/river.ts";

const size = { width: 400, height: 300 };
const map = mapProjection([40, 34, 42, 35.2], size);

const shape = (geometry: Geometry): Feature => ({ type: "Feature", properties: {}, geometry });
const numbers = (d: string | null) => [...String(d).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
const parts = (d: string | null) => String(d).split("M").length - 1;

test("the path of a line goes through its projected points", () => {
  const line: [number, number][] = [
    [40.2, 34.3],
    [41, 34.8],
    [41.7, 34.4],
  ];
  const wanted = line.flatMap((at) => map.project(at).map((value) => Math.round(value * 10) / 10));
  const found = numbers(map.path(shape({ type: "LineString", coordinates: line })));
  expect(found).toHaveLength(wanted.length);
  for (const [index, value] of found.entries()) expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, 1);
});

test("a line that leaves the map and comes back is drawn in two pieces, without the part in between", () => {
  const away = [
    [41, 34.5],
    [41, 30],
    [45, 30],
    [45, 34.5],
    [41.5, 34.5],
  ];
  expect(parts(map.path(shape({ type: "LineString", coordinates: away })))).toBe(2);
  const near = away.map(([lon = 0, lat = 0]) => [40 + (lon - 40) / 5, 34 + (lat - 30) / 5]);
  expect(parts(map.path(shape({ type: "LineString", coordinates: near })))).toBe(1);
});

test("a country larger than the map fills the map and its margin, and keeps its hole", () => {
  const around = [
    [30, 25],
    [30, 45],
    [50, 45],
    [50, 25],
    [30, 25],
  ];
  const hole = [
    [40.5, 34.4],
    [41.2, 34.4],
    [41.2, 34.8],
    [40.5, 34.8],
    [40.5, 34.4],
  ];
  const d = map.path(shape({ type: "MultiPolygon", coordinates: [[around, hole]] }));
  expect(parts(d)).toBe(2);
  for (const value of numbers(d)) {
    expect(value).toBeGreaterThanOrEqual(-12);
    expect(value).toBeLessThanOrEqual(412);
  }
  expect(d).toMatch(/-12.*Z$/);
});

test("a shape outside the map has no path", () => {
  const far = [
    [10, 50],
    [11, 51],
    [12, 50],
    [10, 50],
  ];
  expect(map.path(shape({ type: "Polygon", coordinates: [far] }))).toBeNull();
  expect(map.path(shape({ type: "LineString", coordinates: far }))).toBeNull();
});

test("points closer than a quarter of a pixel to the one before are left out, except the last", () => {
  const fine = Array.from({ length: 1001 }, (_, nth) => [41 + nth * 0.0002, 34.5]);
  const found = numbers(map.path(shape({ type: "LineString", coordinates: fine })));
  expect(found.length / 2).toBeLessThan(200);
  expect(found.at(-2)).toBeCloseTo(map.project([41.2, 34.5])[0], 0);
});

test("kmPerPixel(y) is the scale at the latitude of that height", () => {
  const [a, b] = [map.project([41, 34.6]), map.project([41.5, 34.6])];
  const km = 0.5 * 111.195 * Math.cos((34.6 * Math.PI) / 180);
  expect(map.kmPerPixel(a[1]) * (b[0] - a[0])).toBeCloseTo(km, 1);
});

test("mapProjection(bounds, size) shows the whole bounds, centred, with one scale in both directions", () => {
  const wide = { width: 800, height: 400 };
  const { project } = mapProjection([38, 33, 43, 36], wide);
  const [west, south] = project([38, 33]);
  const [east, north] = project([43, 36]);
  expect(north).toBeCloseTo(0);
  expect(south).toBeCloseTo(400);
  expect(west + east).toBeCloseTo(800);
  const across = distanceKm([40, 34.5], [40.1, 34.5]) / (project([40.1, 34.5])[0] - project([40, 34.5])[0]);
  const upward = distanceKm([40, 34.5], [40, 34.6]) / (project([40, 34.5])[1] - project([40, 34.6])[1]);
  expect(upward / across).toBeCloseTo(1, 2);
});

test("aspectOf(bounds) is the ratio of height to width of a map of the bounds", () => {
  const bounds = [38, 33, 43, 36] as const;
  const { project } = mapProjection(bounds, size);
  const [[west, north], [east, south]] = [project([38, 36]), project([43, 33])];
  expect(aspectOf(bounds)).toBeCloseTo((south - north) / (east - west), 9);
});

test.each([[[-180, -90, 180, 90]], [[-180, -60, 180, 90]], [[-20, 70, 40, 90]]] as const)(
  "bounds that reach a pole, such as %j, are shown as far as a Mercator map can",
  (bounds) => {
    const toThePole = mapProjection(bounds, size);
    const [x, y] = toThePole.project([10, 75]);
    expect([x, y].every(Number.isFinite)).toBe(true);
    expect(
      toThePole.path(
        shape({
          type: "LineString",
          coordinates: [
            [0, 72],
            [20, 80],
          ],
        }),
      ),
    ).not.toMatch(/NaN|Infinity/);
  },
);

test.each([
  ["the north", [-180, 88, 180, 90], 90],
  ["the south", [-180, -90, 180, -88], -90],
] as const)("a map of no more than %s pole has a scale, and its pole on the sheet", (_, bounds, pole) => {
  const { project, kmPerPixel } = mapProjection(bounds, size);
  const [x, y] = project([0, pole]);
  expect(kmPerPixel()).toBeGreaterThan(0);
  expect(x).toBeCloseTo(size.width / 2, 0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThanOrEqual(size.height);
});

test.each<[string, Bounds]>([
  ["bounds across the 180th meridian, the greater number in the west", [177, 62, -170, 68]],
  ["a frame wide enough to show what lies beyond that meridian", [177, 64, 179.5, 68]],
])("%s: what lies in the east of it is drawn to the right of what lies in the west", (_, bounds) => {
  const wide = { width: 1200, height: 400 };
  const { project, path, invert } = mapProjection(bounds, wide);
  expect(project([-178, 65])[0] - project([178, 65])[0]).toBeCloseTo(project([178, 65])[0] - project([174, 65])[0]);
  expect(project([-178, 65])[0]).toBeLessThan(wide.width);
  expect(invert(project([-178, 65]))[0]).toBeCloseTo(-178);
  const line: [number, number][] = [
    [178, 65],
    [-178, 65],
  ];
  expect(parts(path(shape({ type: "LineString", coordinates: line })))).toBe(1);
});

test("a map across the 180th meridian has the ratio of one as large elsewhere", () => {
  expect(aspectOf([177, 62, -170, 68])).toBeCloseTo(aspectOf([7, 62, 20, 68]));
});
