import fc from "fast-check";
import { expect, test } from "vitest";
import { stackOf } from "../../../src/charts/timeline/layout/titles/stack.ts";
import type { Stackable } from "../../../src/charts/timeline/layout/titles/stackNode.ts";

const item = fc
  .record({
    x: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 5 }),
    right: fc.boolean(),
    guarded: fc.boolean(),
  })
  .map(({ x, width, height, right, guarded }): Stackable => {
    const [from, to] = right ? [x - 4, x + width] : [x - width, x + 4];
    if (!guarded) return { from, to, height, clearance: [0, 0] };
    return { from, to, height, stem: x, clearance: right ? [x, to] : [from, x] };
  });

const filled = (items: readonly Stackable[], cap: number) => {
  const all = stackOf(cap);
  const refused = items.filter((one) => !all.add([{ item: one, cost: 0 }]));
  return { placed: all.placed(), refused, height: all.height() };
};

test("add(choices) never lets two items overlap, and never passes the cap", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (items, cap) => {
      const { placed, refused, height } = filled(items, cap);
      expect(placed.length + refused.length).toBe(items.length);
      expect(height).toBeLessThanOrEqual(cap);
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(0, index)) {
          const across = a.item.from < b.item.to && b.item.from < a.item.to;
          const upward = a.offset < b.offset + b.item.height && b.offset < a.offset + a.item.height;
          expect(across && upward).toBe(false);
        }
    }),
  );
});

test("add(choices) never lets a stem pass through the clearance of another item", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const { placed } = filled(items, 40);
      for (const { item: one, offset } of placed)
        for (const other of placed) {
          const { stem } = other.item;
          if (stem === undefined || stem <= one.clearance[0] || stem >= one.clearance[1]) continue;
          expect(other.offset + other.item.height).toBeLessThanOrEqual(offset);
        }
    }),
  );
});

test("add(choices) takes the candidate that keeps the stack lowest, its cost included", () => {
  const wide: Stackable = { from: 0, to: 100, height: 2, clearance: [0, 0] };
  const right: Stackable = { from: 50, to: 150, height: 2, clearance: [0, 0] };
  const left: Stackable = { from: 100, to: 200, height: 2, clearance: [0, 0] };
  const lower = stackOf(10);
  lower.add([{ item: wide, cost: 0 }]);
  expect(
    lower.add([
      { item: right, cost: 0 },
      { item: left, cost: 1 },
    ]),
  ).toBe(left);
  const dearer = stackOf(10);
  dearer.add([{ item: wide, cost: 0 }]);
  expect(
    dearer.add([
      { item: right, cost: 0 },
      { item: left, cost: 3 },
    ]),
  ).toBe(right);
});

test("a stem that is added later moves items in its way outward", () => {
  const first: Stackable = { from: 0, to: 100, height: 2, stem: 0, clearance: [0, 100] };
  const second: Stackable = { from: 48, to: 90, height: 3, stem: 50, clearance: [50, 90] };
  expect(filled([first, second], 10).placed.map(({ offset }) => offset)).toEqual([3, 0]);
});

test("fits(item) says whether something without a stem could be added", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), item, fc.integer({ min: 0, max: 30 }), (items, one, cap) => {
      const all = stackOf<Stackable>(cap);
      for (const other of items) all.add([{ item: other, cost: 0 }]);
      const { from, to, height } = one;
      const has = all.fits(one);
      expect(all.add([{ item: { from, to, height, clearance: [0, 0] }, cost: 0 }]) !== undefined).toBe(has);
    }),
  );
});
