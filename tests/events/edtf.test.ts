import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft } from "../../slides/events.ts";
import { parseEdtf } from "../../src/events/edtf.ts";

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("parseEdtf(date)", () => {
  test("reads a day as that day alone", () => {
    const when = parseEdtf("2017-11-03");
    expect([day(when?.from ?? 0), day(when?.to ?? 0)]).toEqual(["2017-11-03", "2017-11-04"]);
  });

  test("reads a month or a year as all of its days, never as its first", () => {
    expect(day(parseEdtf("2017-11")?.to ?? 0)).toBe("2017-12-01");
    expect(day(parseEdtf("2017")?.to ?? 0)).toBe("2018-01-01");
    expect(parseEdtf("2017-11")?.precision).toBe("month");
  });

  test("keeps doubt, approximation and a choice of days apart", () => {
    expect(parseEdtf("2017-11-02?")).toMatchObject({ uncertain: true, approximate: false, precision: "day" });
    expect(parseEdtf("2017-10~")).toMatchObject({ uncertain: false, approximate: true, precision: "month" });
    expect(parseEdtf("2017-10%")).toMatchObject({ uncertain: true, approximate: true });
    expect(parseEdtf("[2017-10-30..2017-11-03]")).toMatchObject({ precision: "range", uncertain: false });
  });

  test("refuses days that do not exist and texts that are no date", () => {
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
    for (const text of dates) {
      if (!text || text === "..") continue;
      const ours = parseEdtf(text);
      const [first = "", last = first] = text.replace(/[[\]]/g, "").split("..");
      expect([text, day(ours?.from ?? 0)]).toEqual([text, day(edtf(first).min)]);
      expect([text, day((ours?.to ?? 0) - 1)]).toEqual([text, day(edtf(last).max)]);
    }
  });

  test("agrees with it on any day there is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
          const real = new Date(Date.UTC(y, m - 1, d)).toISOString().startsWith(text);
          expect(parseEdtf(text) !== undefined).toBe(real);
          if (real) expect(parseEdtf(text)?.from).toBe(Number(edtf(text).min));
        },
      ),
    );
  });
});
