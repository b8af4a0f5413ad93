import { expect, test } from "vitest";
import { courseIn, edgeOf } from "../../src/layout/course.ts";
import { contains, signedArea } from "../../src/layout/polygon.ts";
import type { Point } from "../../src/layout/polyline.ts";
import { ribbonCells, type Stop } from "../../src/layout/ribbon.ts";

/** A river that meanders through a drawing, from left to right. */
const line: readonly Point[] = Array.from({ length: 300 }, (_, index) => [
  index * 4,
  300 + 60 * Math.sin(index / 20) + 14 * Math.sin(index / 3.5),
]);
const frame = { x: 0, y: 0, width: 1200, height: 600 };
const course = courseIn(line, frame, 60) as NonNullable<ReturnType<typeof courseIn>>;
const stops: readonly Stop[] = [150, 420, 470, 900, 1300].flatMap((along, index): Stop[] => [
  { id: `left-${index}`, shore: "left", along },
  { id: `right-${index}`, shore: "right", along: along + 40 },
]);
const width = 28;
const cells = ribbonCells(course, stops, { width, reach: 1000, end: 60 });
const shore = (side: "left" | "right") => cells.filter((cell) => cell.shore === side);

test("each place has a cell", () => {
  expect(cells.map(({ id }) => id).sort()).toEqual(stops.map(({ id }) => id).sort());
});

test("the cells of a shore tile its band: their areas add up to that of the whole", () => {
  for (const side of ["left", "right"] as const) {
    const first = shore(side)[0]?.ring ?? [];
    const sum = shore(side).reduce((total, { ring }) => total + signedArea(ring), 0);
    const near = shore(side).flatMap(({ ring }) => ring.slice(0, ring.length / 2));
    const far = shore(side).flatMap(({ ring }) => ring.slice(ring.length / 2).toReversed());
    expect(first.length).toBeGreaterThan(0);
    expect(sum).toBeCloseTo(signedArea([...near, ...far.toReversed()]), 3);
  }
});

test("no point lies in two cells, of one shore or of both", () => {
  let covered = 0;
  for (let x = 2.5; x < 1200; x += 11)
    for (let y = 150.5; y < 450; y += 11) {
      const inside = cells.filter(({ ring }) => contains([ring], [x, y]));
      expect(inside.length, `${x},${y}: ${inside.map(({ id }) => id)}`).toBeLessThan(2);
      covered += inside.length;
    }
  expect(covered).toBeGreaterThan(120);
});

test("the left band lies to the left going downstream: above a river that runs to the right", () => {
  const middle = (ring: readonly Point[]) => ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
  for (const { ring, shore } of cells) {
    const river = ring.slice(0, ring.length / 2);
    expect(Math.sign(middle(river) - middle(ring)), shore).toBe(shore === "left" ? 1 : -1);
  }
});

test("the two halves of a cell make up the whole", () => {
  for (const { ring, halves } of cells)
    expect(signedArea(halves[0]) + signedArea(halves[1])).toBeCloseTo(signedArea(ring), 3);
});

test("the edge of a band keeps about its distance from the spine, even inside a tight bend", () => {
  for (const side of ["left", "right"] as const)
    for (const [index, [x, y]] of edgeOf(course, side, width).entries()) {
      const away = Math.min(...course.spine.map(([u, v]) => Math.hypot(u - x, v - y)));
      expect(away, `${side} ${index}`).toBeGreaterThan(width * 0.75);
      expect(away, `${side} ${index}`).toBeLessThan(width * 1.6);
    }
});

test("where two places are too far apart for either to speak, a cell of both lies between", () => {
  const far = ribbonCells(course, stops, { width, reach: 100, end: 60 });
  const between = far.filter(({ places }) => places.length === 2 && places[0]?.startsWith("left"));
  expect(between.map(({ places }) => places)).toEqual([
    ["left-0", "left-1"],
    ["left-2", "left-3"],
    ["left-3", "left-4"],
  ]);
  const area = (list: typeof far) => list.reduce((sum, { ring }) => sum + Math.abs(signedArea(ring)), 0);
  expect(area(far)).toBeCloseTo(area(cells), -3);
});

test("above the first place and below the last the band ends", () => {
  const xs = shore("left").flatMap(({ ring }) => ring.map(([x]) => x));
  expect(Math.min(...xs)).toBeGreaterThan(30);
  expect(Math.max(...xs)).toBeLessThan(1180);
});

test("neighbours meet half way along the river, however the places lie to each other", () => {
  const straight = courseIn(
    Array.from({ length: 200 }, (_, index): Point => [index * 5, 300]),
    { x: 0, y: 0, width: 1000, height: 600 },
    40,
  ) as NonNullable<ReturnType<typeof courseIn>>;
  const pair: readonly Stop[] = [
    { id: "upper", shore: "left", along: 200 },
    { id: "lower", shore: "left", along: 500 },
  ];
  const [upper, lower] = ribbonCells(straight, pair, { width, reach: 400, end: 50 });
  expect(upper?.end[0][0]).toBeCloseTo(350, -1);
  expect(upper?.next).toBe("lower");
  const xs = lower?.ring.map(([x]) => x) ?? [];
  expect(Math.min(...xs)).toBeCloseTo(350, -1);
  expect(Math.max(...xs)).toBeCloseTo(550, -1);
});
