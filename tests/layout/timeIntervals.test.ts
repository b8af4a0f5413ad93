import fc from "fast-check";
import { expect, test } from "vitest";
import { dateAt } from "../../src/events/edtf.ts";
import { DAY, startOf, yearOf } from "../../src/events/time.ts";
import { days, hours, months, weeks, years } from "../../src/layout/timeIntervals.ts";

test("each year is counted once, and no year 0", () => {
  expect(years(1).starts(startOf(-3), startOf(3)).map(yearOf)).toEqual([-3, -2, -1, 0, 1, 2]);
  expect(years(2).starts(startOf(-5), startOf(6)).map(yearOf)).toEqual([-5, -3, -1, 1, 2, 4]);
  expect(years(100).starts(startOf(-299), startOf(201)).map(yearOf)).toEqual([-299, -199, -99, 1, 100, 200]);
});

test("millions of years are counted back from today", () => {
  expect(years(1e6).starts(startOf(-3e6), startOf(-1e6)).map(yearOf)).toEqual([-3e6, -2e6]);
});

test("weeks begin on Monday and quarters in January, April, July and October", () => {
  expect(weeks.starts(startOf(2017, 10, 30), startOf(2017, 11, 8)).map(dateAt)).toEqual(["2017-10-30", "2017-11-06"]);
  expect(months(3).starts(startOf(2016, 11), startOf(2017, 8)).map(dateAt)).toEqual([
    "2017-01-01",
    "2017-04-01",
    "2017-07-01",
  ]);
});

test("starts are in order, within the two moments, and no further apart than the longest interval", () => {
  const interval = fc.constantFrom(hours(6), days, weeks, months(1), months(6), years(1), years(50));
  fc.assert(
    fc.property(
      interval,
      fc.integer({ min: -93e12, max: 93e12 }),
      fc.integer({ min: 1, max: 40 }),
      (interval, from, times) => {
        const to = from + times * interval.longest + DAY;
        const starts = interval.starts(from, to);
        expect(starts.length).toBeGreaterThan(0);
        for (const [nth, at] of starts.entries()) {
          const before = starts[nth - 1] ?? from;
          expect(at - before).toBeGreaterThanOrEqual(nth === 0 ? 0 : 1);
          expect(at - before).toBeLessThanOrEqual(interval.longest);
          expect(at).toBeLessThan(to);
        }
      },
    ),
  );
});
