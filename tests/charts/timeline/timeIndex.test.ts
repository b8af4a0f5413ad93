import fc from "fast-check";
import { expect, test } from "vitest";
import { timeIndex } from "../../../src/charts/timeline/layout/events/timeIndex.ts";
import { DAY } from "../../../src/events/time.ts";

const span = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 })))
  .map(([start, length]) => ({ from: start * DAY, to: (start + length) * DAY, at: (start + length / 2) * DAY }));
const endless = fc
  .integer({ min: 0, max: 3000 })
  .map((start) => ({ from: start * DAY, to: Number.POSITIVE_INFINITY, at: start * DAY }));
const things = fc.array(fc.oneof({ weight: 9, arbitrary: span }, { weight: 1, arbitrary: endless }), {
  maxLength: 400,
  size: "max",
});
const extent = fc
  .tuple(fc.integer({ min: -100, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([start, length]) => [start * DAY, (start + length) * DAY] as const);

test("index.within(from, to) finds the same as a full scan, in the order given", () => {
  fc.assert(
    fc.property(things, extent, (all, [from, to]) => {
      const index = timeIndex(all, (thing) => thing);
      const expected = all.filter((thing) => thing.from < to && thing.to > from);
      expect(index.within(from, to)).toEqual(expected);
      expect(index.count(from, to)).toBe(expected.length);
    }),
  );
});

test("index.topPerBin(from, to) counts everything once, and keeps the most important of each bin", () => {
  fc.assert(
    fc.property(things, extent, fc.integer({ min: 1, max: 5 }), (all, [from, to], each) => {
      const index = timeIndex(all, (thing) => thing);
      const { things, bins, spanning, count } = index.topPerBin(from, to, { bins: 10, each });
      const inBins = bins.reduce((sum, bin) => sum + bin.count, 0);
      expect(things.length + inBins + spanning).toBe(count);
      expect(count).toBe(index.count(from, to));
      expect(things.length).toBeLessThanOrEqual(10 * each + 4 * each);
      const ranks = things.map((thing) => all.indexOf(thing));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      const [first] = index.within(from, to);
      if (first) expect(things).toContain(first);
      for (const { at } of bins) expect(at > from && at < to).toBe(true);
    }),
  );
});

test("index.topPerBin(from, to) keeps what it is asked to keep", () => {
  const all = Array.from({ length: 100 }, (_, nth) => ({ from: nth, to: nth + 1, at: nth }));
  const last = all.at(-1) as (typeof all)[number];
  const index = timeIndex(all, (thing) => thing);
  expect(index.topPerBin(0, 100, { bins: 1, each: 1 }).things).toEqual([all[0]]);
  expect(index.topPerBin(0, 100, { bins: 1, each: 1, keep: new Set([last]) }).things).toEqual([all[0], last]);
});
