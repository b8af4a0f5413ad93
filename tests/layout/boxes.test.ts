import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, occupancy, overlaps, within } from "../../src/layout/boxes.ts";

const bounds: Box = { x: 0, y: 0, width: 500, height: 300 };
const box = fc.record({
  x: fc.integer({ min: -100, max: 600 }),
  y: fc.integer({ min: -100, max: 400 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});

test("boxes that share an edge do not overlap, unless a gap is asked for", () => {
  const left: Box = { x: 0, y: 0, width: 10, height: 10 };
  const right: Box = { x: 10, y: 0, width: 10, height: 10 };
  expect(overlaps(left, right)).toBe(false);
  expect(overlaps(left, right, 1)).toBe(true);
});

test("placed boxes keep their gap and stay within the bounds, and a refused box would not have fitted", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), fc.integer({ min: 0, max: 8 }), (boxes, gap) => {
      const floor = occupancy(bounds);
      const placed: Box[] = [];
      for (const one of boxes) {
        const stands = within(one, bounds) && placed.every((other) => !overlaps(one, other, gap));
        expect(Boolean(floor.tryPlace([{ boxes: [one] }], gap))).toBe(stands);
        if (stands) placed.push(one);
      }
    }),
  );
});

test("tryPlace(candidates) takes the first candidate whose boxes are all free, or none", () => {
  const floor = occupancy(bounds);
  floor.take({ x: 0, y: 0, width: 50, height: 50 });
  const taken = {
    name: "taken",
    boxes: [
      { x: 100, y: 0, width: 5, height: 5 },
      { x: 40, y: 40, width: 20, height: 20 },
    ],
  };
  const open = { name: "open", boxes: [{ x: 60, y: 60, width: 20, height: 20 }] };
  expect(floor.tryPlace([taken])).toBeUndefined();
  expect(floor.free({ x: 100, y: 0, width: 5, height: 5 })).toBe(true);
  expect(floor.tryPlace([taken, open])?.name).toBe("open");
  expect(floor.tryPlace([open])).toBeUndefined();
});
