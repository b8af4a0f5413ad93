import fc from "fast-check";
import { expect, test } from "vitest";
import { timeIndex } from "../../src/layout/timeIndex.ts";

const day = 864e5;
const span = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 })))
  .map(([start, length]) => ({ from: start * day, to: (start + length) * day, at: (start + length / 2) * day }));
const endless = fc
  .integer({ min: 0, max: 3000 })
  .map((start) => ({ from: start * day, to: Number.POSITIVE_INFINITY, at: start * day }));
const things = fc.array(fc.oneof({ weight: 9, arbitrary: span }, { weight: 1, arbitrary: endless }), {
  maxLength: 400,
  size: "max",
});
const extent = fc
  .tuple(fc.integer({ min: -100, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([start, length]) => [start * day, (start + length) * day] as const);

test("index.within(from, to) finds what a look at everything finds, in the order given", () => {
  fc.assert(
    fc.property(things, extent, (all, [from, to]) => {
      const index = timeIndex(all, (thing) => thing);
      const expected = all.filter((thing) => thing.from < to && thing.to > from);
      expect(index.within(from, to)).toEqual(expected);
      expect(index.count(from, to)).toBe(expected.length);
    }),
  );
});

test("index.sift(from, to) counts everything once, and keeps the most important of each part", () => {
  fc.assert(
    fc.property(things, extent, fc.integer({ min: 1, max: 5 }), (all, [from, to], each) => {
      const index = timeIndex(all, (thing) => thing);
      const { things, masses, adrift, count } = index.sift(from, to, { parts: 10, each });
      const massed = masses.reduce((sum, mass) => sum + mass.count, 0);
      expect(things.length + massed + adrift).toBe(count);
      expect(count).toBe(index.count(from, to));
      expect(things.length).toBeLessThanOrEqual(10 * each + 4 * each);
      const ranks = things.map((thing) => all.indexOf(thing));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      const [first] = index.within(from, to);
      if (first) expect(things).toContain(first);
      for (const { at } of masses) expect(at > from && at < to).toBe(true);
    }),
  );
});

test("index.sift(from, to) keeps what it is asked to keep", () => {
  const all = Array.from({ length: 100 }, (_, nth) => ({ from: nth, to: nth + 1, at: nth }));
  const last = all.at(-1) as (typeof all)[number];
  const index = timeIndex(all, (thing) => thing);
  expect(index.sift(0, 100, { parts: 1, each: 1 }).things).toEqual([all[0]]);
  expect(index.sift(0, 100, { parts: 1, each: 1, keep: new Set([last]) }).things).toEqual([all[0], last]);
});
