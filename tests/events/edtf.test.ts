import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft } from "../../slides/events.ts";
import { dateAt, parseEdtf } from "../../src/events/edtf.ts";
import { calendarOf, startOf } from "../../src/events/time.ts";
import { accepted, refused } from "./edtf.vectors.ts";
import { eventDate } from "./forms.ts";

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("parseEdtf(date)", () => {
  test("reads a day as that day alone", () => {
    const when = parseEdtf("2017-11-03");
    expect([day(when?.from ?? 0), day(when?.to ?? 0)]).toEqual(["2017-11-03", "2017-11-04"]);
  });

  test("reads a month or a year as all of its days, not as its first day", () => {
    expect(day(parseEdtf("2017-11")?.to ?? 0)).toBe("2017-12-01");
    expect(day(parseEdtf("2017")?.to ?? 0)).toBe("2018-01-01");
    expect(parseEdtf("2017-11")?.precision).toBe("month");
  });

  test("distinguishes uncertain dates, approximate dates and ranges of possible days", () => {
    expect(parseEdtf("2017-11-02?")).toMatchObject({ uncertain: true, approximate: false, precision: "day" });
    expect(parseEdtf("2017-10~")).toMatchObject({ uncertain: false, approximate: true, precision: "month" });
    expect(parseEdtf("2017-10%")).toMatchObject({ uncertain: true, approximate: true });
    expect(parseEdtf("[2017-10-30..2017-11-03]")).toMatchObject({ precision: "range", uncertain: false });
  });

  test("reads a year of the first century as that year, not as one of the twentieth", () => {
    const when = parseEdtf("0079-08-24");
    expect([day(when?.from ?? 0), day(when?.to ?? 0)]).toEqual(["0079-08-24", "0079-08-25"]);
    expect(day(parseEdtf("0099")?.to ?? 0)).toBe("0100-01-01");
  });

  test("refuses days that do not exist and texts that are not dates", () => {
    const wrong = [
      "2017-06-31",
      "2017-13-01",
      "2017-02-29",
      "2017-1-1",
      "circa 2017",
      "",
      "2017-11-03..",
      "[2017-11-03..2017-10-30]",
    ];
    for (const text of wrong) expect(parseEdtf(text), text).toBeUndefined();
  });

  test("agrees with the edtf package on every date in the event file", () => {
    const dates = Object.values(draft.events).flatMap((event) => [
      event.date,
      "until" in event ? event.until : undefined,
    ]);
    expect(dates.length).toBeGreaterThan(0);
    for (const text of dates) {
      if (!text || text === "..") continue;
      const ours = parseEdtf(text);
      const [first = "", last = first] = text.replace(/[[\]]/g, "").split("..");
      expect([text, day(ours?.from ?? 0)]).toEqual([text, day(edtf(first).min ?? 0)]);
      expect([text, day((ours?.to ?? 0) - 1)]).toEqual([text, day(edtf(last).max ?? 0)]);
    }
  });

  test.each(Object.keys(accepted))("reads every form of %s", (level) => {
    for (const text of accepted[level] ?? []) expect(parseEdtf(text)?.edtf, text).toBe(text);
  });

  test.each(refused)("refuses “%s”", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test("agrees with the edtf package on every accepted form", () => {
    const all = Object.values(accepted).flat();
    const alike = all.filter((text) => !differs.some(([pattern]) => pattern.test(text)));
    expect(alike.length).toBeGreaterThan(all.length / 2);
    for (const text of alike) {
      const [ours, theirs] = [parseEdtf(text), edtf(withClock(text))];
      expect(ours?.from, text).toBe(theirs.min ?? Number.NEGATIVE_INFINITY);
      // The package gives the last millisecond of a date, but the first of a time of day.
      if (ours?.precision !== "time") expect(ours?.to, text).toBe((theirs.max ?? Number.POSITIVE_INFINITY) + 1);
    }
  });

  test("agrees with the edtf package on random dates of every form", () => {
    fc.assert(
      fc.property(eventDate, (text) => {
        const ours = parseEdtf(text);
        expect(ours, text).toBeDefined();
        if (differs.some(([pattern]) => pattern.test(text))) return;
        const theirs = edtf(withClock(text));
        expect(ours?.from, text).toBe(theirs.min ?? Number.NEGATIVE_INFINITY);
        if (ours?.precision !== "time") expect(ours?.to, text).toBe((theirs.max ?? Number.POSITIVE_INFINITY) + 1);
      }),
      { numRuns: 1500 },
    );
  });

  test("reads forms that the package lacks or reads differently as the specification says", () => {
    const days = (text: string) => [parseEdtf(text)?.from ?? 0, (parseEdtf(text)?.to ?? 0) - 1].map(dateAt);
    expect(days("2001-21")).toEqual(["2001-03-01", "2001-05-31"]);
    expect(days("2001-24")).toEqual(["2001-12-01", "2002-02-28"]);
    expect(days("2001-29")).toEqual(["2001-09-01", "2001-11-30"]);
    expect(days("2001-36")).toEqual(["2001-10-01", "2001-12-31"]);
    expect(days("2001-38")).toEqual(["2001-05-01", "2001-08-31"]);
    expect(days("1950S2")).toEqual(["1900-01-01", "1999-12-31"]);
    expect(days("[1667, 1670..1672]")).toEqual(["1667-01-01", "1672-12-31"]);
    expect(days("15XX-02-29")).toEqual(["1504-02-29", "1596-02-29"]);
    expect(dateAt(parseEdtf("Y-13800000000")?.from ?? 0)).toBe("Y-13800000000");
    expect(dateAt(parseEdtf("Y17E7")?.from ?? 0)).toBe("Y170000000");
  });

  test("agrees with the edtf package and with Date on any day of the years -9999 to 9998", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const text = `${y < 0 ? "-" : ""}${String(Math.abs(y)).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
          const date = new Date(new Date(0).setUTCFullYear(y, m - 1, d));
          const real = date.getUTCMonth() === m - 1;
          expect(parseEdtf(text) !== undefined).toBe(real);
          if (!real) return;
          expect([parseEdtf(text)?.from, dateAt(Number(date))]).toEqual([Number(date), text]);
          // The package counts 29 February of the years 0 to 99 as 1 March.
          if (y < 0 || y > 99 || m !== 2 || d !== 29) expect(Number(edtf(text).min)).toBe(Number(date));
        },
      ),
    );
  });
});

/** Forms for which the edtf package gives other days than the specification, or none. */
const differs: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/-(2[1-9]|3\d|4[01])$/, "its spring begins in January"],
  [/S\d$/, "it does not widen a year to its significant digits"],
  [/^Y/, "it has no dates outside the range of Date"],
  [/[{[].*\.\./, "it ends a set or list with the first year of its last range"],
  [/^[{[].*,/, "it assumes that the dates of a set are in order"],
  [/^-[\dX]{4}-.*X/, "before the year 0 it swaps the first and the last of the days with unspecified digits"],
  [/\/\dX/, "it ends an interval with the first year that its end can be, not the last"],
  [/0000/, "it does not count the year 0 as a leap year"],
  [/X.*-02-29/, "it does not look for leap years"],
];

/** Adds `Z` to a time without an offset: the package reads such a time by the machine's clock, `parseEdtf` as UTC. */
const withClock = (text: string): string => text.replace(/T\d\d:\d\d(:\d\d(\.\d+)?)?(?=$|\/)/, "$&Z");

describe("calendarOf(moment)", () => {
  test("is the inverse of startOf, at any distance from today", () => {
    const year = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(year.map(Math.round), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        const { year, month, day, hour } = calendarOf(startOf(y, m, d));
        expect([year, month, day, hour]).toEqual([y + 0, m, d, 0]);
      }),
    );
  });

  test("agrees with Date on every moment within its range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (at) => {
        const date = new Date(at);
        const { year, month, day, hour, minute, second, weekday } = calendarOf(at);
        expect([year, month - 1, day, hour, minute, second, weekday]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth(),
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
          date.getUTCSeconds(),
          date.getUTCDay(),
        ]);
      }),
    );
  });
});
