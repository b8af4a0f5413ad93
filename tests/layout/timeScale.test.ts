import fc from "fast-check";
import { expect, test } from "vitest";
import { yearWords } from "../../src/events/calendarWords.ts";
import { extentOf } from "../../src/events/query.ts";
import { DAY, yearOf } from "../../src/events/time.ts";
import { languageOf } from "../../src/language/language.ts";
import { textWidth } from "../../src/layout/text.ts";
import { padding, timeScale, timeTicks, withLastYear } from "../../src/layout/timeScale.ts";

const english = languageOf("en");

const words = (from: string, to: string, width = 1100, fontSize = 16) =>
  timeTicks(timeScale([Date.parse(from), Date.parse(to)], [0, width]), fontSize, english).ticks.map(
    ({ label }) => label,
  );

test("an axis of six years is labelled by years", () => {
  expect(words("2013-01-01", "2020-01-01")).toEqual(["2013", "2014", "2015", "2016", "2017", "2018", "2019"]);
});

test("an axis of an autumn is labelled by months, with the year once", () => {
  expect(words("2017-09-01", "2018-01-01")).toEqual(["September 2017", "October", "November", "December"]);
  expect(words("2017-09-01", "2018-01-01", 330, 14)).toEqual(["Sep 2017", "Oct", "Nov", "Dec"]);
});

test("an axis of a year and a half names each year where it begins", () => {
  expect(words("2016-10-01", "2018-01-01", 700)).toEqual(["October 2016", "January 2017", "April", "July", "October"]);
});

test("an axis of a fortnight is labelled by days, with the year at the first and at New Year", () => {
  expect(words("2017-10-28", "2017-11-05").slice(0, 2)).toEqual(["Sat 28 Oct 2017", "Sun 29 Oct"]);
  expect(words("2016-12-28", "2017-01-04").slice(3, 6)).toEqual(["Sat 31 Dec", "Sun 1 Jan 2017", "Mon 2 Jan"]);
});

test("an axis of less than a few hours is labelled by minutes", () => {
  expect(words("1969-07-20T20:00Z", "1969-07-20T20:20Z")).toEqual([
    "Sun 20 Jul 1969, 20:00",
    ...["02", "04", "06", "08", "10", "12", "14", "16", "18"].map((minute) =>
      minute === "02" ? undefined : `20:${minute}`,
    ),
  ]);
  expect(words("1969-07-20T20:17:10Z", "1969-07-20T20:18:10Z")).toEqual(["Sun 20 Jul 1969, 20:18"]);
  expect(words("1969-07-20T20:10Z", "1969-07-20T22:10Z", 700)[1]).toBe("21:00");
});

test("an axis of a day is labelled by hours, and an axis of several days names each where it begins", () => {
  expect(words("2017-11-03", "2017-11-04").slice(0, 3)).toEqual(["Fri 3 Nov 2017", undefined, "04:00"]);
  expect(words("2017-11-02", "2017-11-04").slice(0, 5)).toEqual([
    "Thu 2 Nov 2017",
    "06:00",
    "12:00",
    "18:00",
    "Fri 3 Nov",
  ]);
});

const ticked = (from: string, to: string, width = 1100, eras?: "BC" | "BCE") =>
  timeTicks(timeScale(extentOf([from, to]), [0, width]), 16, languageOf("en", eras)).ticks.map(({ label }) => label);

test("an axis across the year 1 is labelled by round years BC and AD, without a year 0", () => {
  expect(ticked("-0299", "0200", 500).slice(0, 5)).toEqual(["300 BC", "200 BC", "100 BC", "AD 1", "AD 100"]);
  expect(ticked("-0299", "0200", 500, "BCE").slice(2, 4)).toEqual(["100 BCE", "1 CE"]);
  expect(ticked("-0043-03-10", "-0043-03-20")[0]).toBe("10 March 44 BC");
});

test("an axis can span centuries, or the age of the universe", () => {
  expect(ticked("0400", "2020")).toContain("1000");
  expect(ticked("Y-66000000", "Y-56000000")[0]).toBe("66 million years ago");
  expect(ticked("Y-13800000000", "2020")).toContain("10 billion years ago");
  expect(ticked("2000", "Y5000000000")).toContain("AD 4 billion");
});

test("weekdays appear only since the Gregorian calendar began", () => {
  expect(ticked("1453-05-27", "1453-05-31")[0]).toBe("27 May 1453");
  expect(ticked("1582-10-15", "1582-10-18")[0]).toMatch(/^Fri/);
});

test("every axis with room for it names a year, with its era if it needs one", () => {
  const start = fc.oneof(
    fc.double({ min: -5e20, max: 5e20, noNaN: true }),
    fc.integer({ min: Date.UTC(1500, 0), max: Date.UTC(2100, 0) }),
    fc.integer({ min: -93e12, max: -60e12 }),
  );
  fc.assert(
    fc.property(
      start,
      fc.double({ min: 0, max: 12.5, noNaN: true }),
      fc.integer({ min: 20, max: 150 }),
      fc.integer({ min: 14, max: 26 }),
      (from, size, widths, fontSize) => {
        const width = widths * fontSize;
        const extent = [from, from + 10 ** size * DAY] as const;
        const { ticks } = timeTicks(timeScale(extent, [0, width]), fontSize, english);
        const said = ticks.filter(({ at, label }) => {
          const year = yearWords(english, yearOf(at));
          return label?.includes(year) || label?.includes(`’${year.slice(2)}`);
        });
        expect(said.length, ticks.map(({ label }) => label).join("|")).toBeGreaterThan(0);
        for (const { x, label } of ticks) {
          expect(x).toBeGreaterThanOrEqual(0);
          if (label) expect(x + padding + textWidth(label, fontSize)).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

test("the words of ticks neither touch nor leave the plot, at any extent, width and font size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2100, 0) }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.integer({ min: 200, max: 2500 }),
      fc.integer({ min: 14, max: 30 }),
      (start, size, width, fontSize) => {
        const from = Math.floor(start / DAY) * DAY;
        const to = from + Math.ceil(10 ** size) * DAY;
        const { ticks, minor } = timeTicks(timeScale([from, to], [0, width]), fontSize, english);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, width / (fontSize * 3)));
        expect(minor.length).toBeLessThanOrEqual(width / fontSize);
        let end = 0;
        for (const { x, label } of ticks) {
          if (!label) continue;
          expect(x).toBeGreaterThanOrEqual(end);
          end = x + padding + textWidth(label, fontSize);
          expect(end).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

test("where years before the year 1 leave few words, all but the first are numbers", () => {
  const said = (first: string, last: string, width: number, tag: "en" | "es" = "en") =>
    timeTicks(timeScale(extentOf([first, last]), [0, width]), 16, languageOf(tag)).ticks.flatMap(
      ({ label }) => label ?? [],
    );
  expect(said("Y-540000000", "Y-1000000", 300)).toEqual(["500 million years ago", "200", "100"]);
  expect(said("-0699", "-0200", 290)).toEqual(["700 BC", "500", "400", "300"]);
  expect(said("-0699", "-0200", 900)).toContain("600 BC");
  expect(said("Y-4500000000", "Y-1000000", 330, "es").slice(1)).not.toContain("1");
  expect(said("Y-160000", "2000", 330)).not.toContain("49,999");
});

test("the last year of a chart that stands still has its words, in place of the last tick's if need be", () => {
  const said = (first: string, last: string, width: number) => {
    const x = timeScale(extentOf([first, last]), [0, width]);
    return withLastYear(timeTicks(x, 16, english), x, 16, english).ticks.flatMap(({ label }) => label ?? []);
  };
  expect(said("1900", "1999", 600).at(-1)).toBe("1999");
  expect(said("-0700", "-0200", 480)).toEqual(["700 BC", "600 BC", "500 BC", "400 BC", "200 BC"]);
  expect(said("1900", "1999", 60)).not.toContain("1999");
});

test("an axis in millions of years does not end with a year of the calendar", () => {
  for (const width of [290, 570, 1100]) {
    const x = timeScale(extentOf(["Y-66000000", "2025"]), [0, width]);
    expect(withLastYear(timeTicks(x, 16, english), x, 16, english)).toEqual(timeTicks(x, 16, english));
  }
});

test.each([
  ["Y-541000000", "en"],
  ["Y-541000000", "fr"],
  ["Y-66000000", "es"],
  ["Y-66000000", "ar"],
] as const)("on a phone, an axis from %s to today has words for two ticks or more, in %s", (first, tag) => {
  const ticks = timeTicks(timeScale(extentOf([first, "2025"]), [0, 290]), 16.5, languageOf(tag)).ticks;
  expect(ticks.filter(({ label }) => label).length).toBeGreaterThanOrEqual(2);
});
