import { polygonArea, polygonContains } from "d3";
import { expect, test } from "vitest";
import type { Station } from "../../../src/charts/frontMap/layout/bankSegments.ts";
import { offsetLine, reachIn } from "../../../src/charts/frontMap/layout/reach.ts";
import { ribbonCells } from "../../../src/charts/frontMap/layout/ribbonCells.ts";
import type { Point, Ring } from "../../../src/layout/polyline.ts";

const pairs = (ring: Ring) => ring.map(([x, y]): [number, number] => [x, y]);
const areaOf = (ring: Ring) => polygonArea(pairs(ring));

/** A river that meanders through a drawing, from left to right. */
const line: readonly Point[] = Array.from({ length: 300 }, (_, index) => [
  index * 4,
  300 + 60 * Math.sin(index / 20) + 14 * Math.sin(index / 3.5),
]);
const frame = { x: 0, y: 0, width: 1200, height: 600 };
const reach = reachIn(line, frame, { smoothing: 60 }) as NonNullable<ReturnType<typeof reachIn>>;
const stations: readonly Station[] = [150, 420, 470, 900, 1300].flatMap((along, index): Station[] => [
  { id: `left-${index}`, bank: "left", along },
  { id: `right-${index}`, bank: "right", along: along + 40 },
]);
const bandWidth = 28;
const cells = ribbonCells(reach, stations, { bandWidth, influence: 1000, overhang: 60 });
const bank = (side: "left" | "right") => cells.filter((cell) => cell.bank === side);

test("each place has a cell", () => {
  expect(cells.map(({ id }) => id).sort()).toEqual(stations.map(({ id }) => id).sort());
});

test("the cells of a bank tile its band: their areas add up to the area of the band", () => {
  for (const side of ["left", "right"] as const) {
    const first = bank(side)[0]?.ring ?? [];
    const sum = bank(side).reduce((total, { ring }) => total + areaOf(ring), 0);
    const near = bank(side).flatMap(({ ring }) => ring.slice(0, ring.length / 2));
    const far = bank(side).flatMap(({ ring }) => ring.slice(ring.length / 2).toReversed());
    expect(first.length).toBeGreaterThan(0);
    expect(sum).toBeCloseTo(areaOf([...near, ...far.toReversed()]), 3);
  }
});

test("no point lies in two cells, of one bank or of both", () => {
  let covered = 0;
  for (let x = 2.5; x < 1200; x += 11)
    for (let y = 150.5; y < 450; y += 11) {
      const inside = cells.filter(({ ring }) => polygonContains(pairs(ring), [x, y]));
      expect(inside.length, `${x},${y}: ${inside.map(({ id }) => id)}`).toBeLessThan(2);
      covered += inside.length;
    }
  expect(covered).toBeGreaterThan(120);
});

test("the left band is on the left seen downstream: above a river that runs to the right", () => {
  expect(cells.length).toBeGreaterThan(5);
  const middle = (ring: readonly Point[]) => ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
  for (const { ring, bank } of cells) {
    const river = ring.slice(0, ring.length / 2);
    expect(Math.sign(middle(river) - middle(ring)), bank).toBe(bank === "left" ? 1 : -1);
  }
});

test("the two halves of a cell make up the whole", () => {
  expect(cells.length).toBeGreaterThan(5);
  for (const { ring, halves } of cells) expect(areaOf(halves[0]) + areaOf(halves[1])).toBeCloseTo(areaOf(ring), 3);
});

test("the edge of a band keeps about its distance from the axis, even inside a tight bend", () => {
  for (const side of ["left", "right"] as const) {
    const edge = offsetLine(reach, side, bandWidth);
    expect(edge.length).toBeGreaterThan(2);
    for (const [index, [x, y]] of edge.entries()) {
      const away = Math.min(...reach.axis.map(([u, v]) => Math.hypot(u - x, v - y)));
      expect(away, `${side} ${index}`).toBeGreaterThan(bandWidth * 0.75);
      expect(away, `${side} ${index}`).toBeLessThan(bandWidth * 1.6);
    }
  }
});

test("if two places are too far apart to represent the ground between them, a cell of both lies between", () => {
  const far = ribbonCells(reach, stations, { bandWidth, influence: 100, overhang: 60 });
  const between = far.filter(({ places }) => places.length === 2 && places[0]?.startsWith("left"));
  expect(between.map(({ places }) => places)).toEqual([
    ["left-0", "left-1"],
    ["left-2", "left-3"],
    ["left-3", "left-4"],
  ]);
  const area = (list: typeof far) => list.reduce((sum, { ring }) => sum + Math.abs(areaOf(ring)), 0);
  expect(area(far)).toBeCloseTo(area(cells), -3);
});

test("above the first place and below the last the band ends", () => {
  const xs = bank("left").flatMap(({ ring }) => ring.map(([x]) => x));
  expect(Math.min(...xs)).toBeGreaterThan(30);
  expect(Math.max(...xs)).toBeLessThan(1180);
});

test("neighbouring cells meet half way along the river, wherever their places lie", () => {
  const straight = reachIn(
    Array.from({ length: 200 }, (_, index): Point => [index * 5, 300]),
    { x: 0, y: 0, width: 1000, height: 600 },
    { smoothing: 40 },
  ) as NonNullable<ReturnType<typeof reachIn>>;
  const pair: readonly Station[] = [
    { id: "upper", bank: "left", along: 200 },
    { id: "lower", bank: "left", along: 500 },
  ];
  const [upper, lower] = ribbonCells(straight, pair, { bandWidth, influence: 400, overhang: 50 });
  expect(upper?.end[0][0]).toBeCloseTo(350, -1);
  expect(upper?.next).toBe("lower");
  const xs = lower?.ring.map(([x]) => x) ?? [];
  expect(Math.min(...xs)).toBeCloseTo(350, -1);
  expect(Math.max(...xs)).toBeCloseTo(550, -1);
});
