import { describe, expect, test } from "vitest";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { yearSpanIn } from "../../../src/node/import/twoDigitYears.ts";

/** A table with a row for each date, imported: the dates, and the report. */
function imported(dates: readonly string[], options: Partial<Parameters<typeof importedDraft>[1]> = {}) {
  const rows = dates.map((date, nth) => `"${date}",Event ${nth + 1}`);
  const { entries } = readForeign(["Date,Title", ...rows].join("\n"));
  const { draft, notes } = importedDraft(entries, { file: "made.csv", ...options });
  return {
    read: Object.values(draft.events).map(({ date, until }) => [date, until].filter(Boolean).join("/")),
    said: carriedReport(notes, dates.length),
  };
}

describe("a year of two digits", () => {
  test("is not guessed: the message names a date and the option that says which years are meant", () => {
    expect(() => imported(["11-Mar-15", "12-Mar-15", "2017-11-03"])).toThrow(
      "2 dates have years of two digits, such as 11-Mar-15 (row 2), 12-Mar-15 (row 3): say which years they can be, as in --two-digit-years 1950..2049",
    );
  });

  test.each([
    ["11-Mar-15", "2015-03-11"],
    ["12-Apr-61", "1961-04-12"],
    ["Mar-15", "2015-03"],
    ["Mar 11, 50", "1950-03-11"],
    ["11. März ’49", "2049-03-11"],
    ["21/03/15", "2015-03-21"],
    ["21.3.15", "2015-03-21"],
    ["11-Mar-15 10:30", "2015-03-11"],
    ["11-Mar-15 to 14-Apr-15", "2015-03-11/2015-04-14"],
  ])("is read with it: %s is %s", (date, edtf) => {
    expect(imported([date], { twoDigitYears: [1950, 2049] }).read).toEqual([edtf]);
  });

  test("is none where an era follows it", () => {
    for (const date of ["13 January 13 BC", "13 January 13 BC (uncertain), not ended", "1. Mai 44 v. Chr."])
      expect(() => imported([date])).not.toThrow();
  });

  test("outside the years named is left out, with what to do", () => {
    expect(imported(["11-Mar-15"], { twoDigitYears: [1920, 1999] }).said).toContain(
      "none of the years that --two-digit-years names ends in these two",
    );
  });

  test("shows that a column has dates, though its head is not called so", () => {
    const { entries } = readForeign("date_local,title\n11-Mar-15,A storm\n");
    const { draft } = importedDraft(entries, { file: "storm.csv", twoDigitYears: [1950, 2049] });
    expect(draft.events["a-storm"]?.date).toBe("2015-03-11");
  });

  test.each([
    ["1950..2049", [1950, 2049]],
    ["1914..1918", [1914, 1918]],
    ["1900..2017", undefined],
    ["20", undefined],
  ])("may be one of %s", (text, span) => {
    expect(yearSpanIn(text)).toEqual(span);
  });

  test("is asked for together with the order of day and month", () => {
    expect(() => imported(["3/11/15"])).toThrow(/--two-digit-years 1950\.\.2049\n1 date can be read day first/);
  });
});

describe("the order of day and month", () => {
  test.each([
    [["03/11/2017", "21/03/2017"], ["2017-11-03", "2017-03-21"], "read day first, as 21/03/2017 (row 3) can only be"],
    [["03/11/2017", "03/21/2017"], ["2017-03-11", "2017-03-21"], "read month first, as 03/21/2017 (row 3) can only be"],
  ])("is that of a date which can only have one: %j", (dates, read, said) => {
    const result = imported(dates);
    expect(result.read).toEqual(read);
    expect(result.said).toContain(`dates have the day or the month first, such as 03/11/2017 (row 2): ${said}`);
  });

  test("is asked for where no date shows it, or where dates disagree", () => {
    expect(() => imported(["03/11/2017"])).toThrow("say which with --dates dmy or --dates mdy");
    expect(() => imported(["03/11/2017", "21/03/2017", "03/21/2017"])).toThrow(
      "--dates mdy; 21/03/2017 (row 3) can only have the day first; 03/21/2017 (row 4) can only have the month first",
    );
  });

  test("is not mentioned where no date depends on it", () => {
    expect(imported(["21/03/2017"]).said).not.toContain("month first");
    expect(imported(["03/11/2017", "21/03/2017"], { dates: "mdy" }).said).not.toContain("as 21/03/2017");
  });
});
