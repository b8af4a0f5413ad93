import fc from "fast-check";
import { expect, test } from "vitest";
import { pointGrid } from "../../src/layout/pointGrid.ts";

const spot = fc.tuple(fc.integer({ min: -200, max: 900 }), fc.integer({ min: -200, max: 900 }));
const box = fc.record({
  x: fc.integer({ min: -300, max: 900 }),
  y: fc.integer({ min: -300, max: 900 }),
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 300 }),
});
const gap = fc.integer({ min: 0, max: 90 });

test("count(box, gap) counts as many points as testing every one does", () => {
  fc.assert(
    fc.property(fc.array(spot), box, gap, (points, box, gap) => {
      const { x, y, width, height } = box;
      const inside = points.filter(
        ([u, v]) => u > x - gap && u < x + width + gap && v > y - gap && v < y + height + gap,
      );
      expect(pointGrid(points).count(box, gap)).toBe(inside.length);
    }),
  );
});

test("anyWithin(box, gap) is true if the nearest point is nearer than the gap", () => {
  fc.assert(
    fc.property(fc.array(spot), box, gap, (points, box, gap) => {
      const { x, y, width, height } = box;
      const away = points.map(([u, v]) =>
        Math.hypot(Math.max(x - u, 0, u - x - width), Math.max(y - v, 0, v - y - height)),
      );
      expect(pointGrid(points).anyWithin(box, gap)).toBe(away.some((distance) => distance < gap));
    }),
  );
});
