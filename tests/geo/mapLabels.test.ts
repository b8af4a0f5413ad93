import { expect, test } from "vitest";
import { placeLabels } from "../../src/geo/mapLabels.ts";
import { occupancy } from "../../src/layout/boxes.ts";
import type { Point } from "../../src/layout/polyline.ts";

const frame = { x: 0, y: 0, width: 800, height: 400 };
const place = (id: string, at: Point) => ({ id, name: `Place ${id}`, at, clearance: 5, size: 16, bold: false });
const nothing = () => 0;

test("a name is to the right of its place, unless it hides less elsewhere", () => {
  const [free] = placeLabels([place("a", [100, 100])], occupancy(frame), nothing);
  expect(free?.anchor).toBe("start");
  const [moved] = placeLabels([place("a", [100, 100])], occupancy(frame), ({ x, width }) => (x + width > 100 ? 5 : 0));
  expect(moved?.anchor).toBe("end");
});

test("names do not overlap, and a name without room is left out", () => {
  const crowd = Array.from({ length: 30 }, (_, index) => place(`${index}`, [400 + (index % 6), 200 + index / 6]));
  const placed = placeLabels(crowd, occupancy(frame), nothing);
  expect(placed.length).toBeGreaterThan(2);
  expect(placed.length).toBeLessThan(30);
});

test("a name that would cost more than maxCost is left out, even if there is room", () => {
  const everywhere = () => 9;
  expect(placeLabels([place("a", [100, 100])], occupancy(frame), everywhere, { maxCost: 8 })).toEqual([]);
  expect(placeLabels([place("a", [100, 100])], occupancy(frame), everywhere)).toHaveLength(1);
});

test("a name is not nearer to another place than to its own", () => {
  const others = [{ id: "b", at: [150, 100] as const }];
  const [label] = placeLabels([place("a", [100, 100])], occupancy(frame), nothing, { others });
  expect(label?.anchor).toBe("end");
});
