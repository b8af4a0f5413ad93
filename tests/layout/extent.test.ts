import fc from "fast-check";
import { expect, test } from "vitest";
import { padding, timeScale, timeTicks } from "../../src/layout/extent.ts";
import { textWidth } from "../../src/layout/text.ts";

const words = (from: string, to: string, width = 1100, text = 16) =>
  timeTicks(timeScale([Date.parse(from), Date.parse(to)], [0, width]), text).ticks.map(({ label }) => label);

test("six years are told in years", () => {
  expect(words("2013-01-01", "2020-01-01")).toEqual(["2013", "2014", "2015", "2016", "2017", "2018", "2019"]);
});

test("an autumn is told in months, the year said once", () => {
  expect(words("2017-09-01", "2018-01-01")).toEqual(["September 2017", "October", "November", "December"]);
  expect(words("2017-09-01", "2018-01-01", 330, 14)).toEqual(["Sep 2017", "Oct", "Nov", "Dec"]);
});

test("a year and a half says each year where it begins", () => {
  expect(words("2016-10-01", "2018-01-01", 700)).toEqual(["October 2016", "January 2017", "April", "July", "October"]);
});

test("a fortnight is told in days", () => {
  expect(words("2017-10-28", "2017-11-05").slice(0, 2)).toEqual(["Sat 28 Oct", "Sun 29 Oct"]);
});

test("a day is told in hours, and several days name each where it begins", () => {
  expect(words("2017-11-03", "2017-11-04").slice(0, 2)).toEqual(["00:00", "02:00"]);
  expect(words("2017-11-02", "2017-11-04").slice(0, 5)).toEqual(["Thu 2 Nov", "06:00", "12:00", "18:00", "Fri 3 Nov"]);
});

test("no two ticks' words touch and none leaves the plot, at any extent, width and text size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2100, 0) }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.integer({ min: 200, max: 2500 }),
      fc.integer({ min: 14, max: 30 }),
      (start, size, width, text) => {
        const from = Math.floor(start / 864e5) * 864e5;
        const to = from + Math.ceil(10 ** size) * 864e5;
        const { ticks, minor } = timeTicks(timeScale([from, to], [0, width]), text);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, width / (text * 3)));
        expect(minor.length).toBeLessThanOrEqual(width / text);
        let end = 0;
        for (const { x, label } of ticks) {
          if (!label) continue;
          expect(x).toBeGreaterThanOrEqual(end);
          end = x + padding + textWidth(label, text);
          expect(end).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});
