import { describe, expect, test } from "vitest";
import { edtf, eventDate, extent } from "../../src/events/check/dates.ts";
import { Path, type Problem } from "../../src/events/check/problem.ts";
import type { Shape } from "../../src/events/check/shape.ts";

/** What an author is told of a date: what is wrong, and what would be right. */
function told(value: unknown, shape: Shape = eventDate): string {
  const found: Problem[] = [];
  shape(value, new Path("events", "one", "date", found));
  return found.map(({ wrong, right }) => `${wrong.replace(/^is .*?, which /, "")}; ${right}`).join(" | ");
}

describe("a date that is EDTF but for one mistake is told of as it would be written", () => {
  test.each([
    ["Y-3/Y-5", "begins with Y, which is for years of five digits and more; write -0005/-0003"],
    ["-3/-5", "has a year of fewer than four digits; write -0005/-0003"],
    ["753/800", "has a year of fewer than four digits; write 0753/0800"],
    ["2017/2016", "runs backwards; write the earlier date first: 2016/2017"],
    ["[2017-11-05..2017-11-03]", "runs backwards; write the earlier date first: [2017-11-03..2017-11-05]"],
    ["Y-540000000/Y-542000000", "runs backwards; write the earlier date first: Y-542000000/Y-540000000"],
    ["1914-18", "is a first and a last year; write 1914/1918, or [1914..1918] for one of these years"],
    ["1914/18", "is a first and a last year; write 1914/1918, or [1914..1918] for one of these years"],
    ["1914–1918", "is a first and a last year; write 1914/1918, or [1914..1918] for one of these years"],
    ["1999-00", "is a first and a last year; write 1999/2000, or [1999..2000] for one of these years"],
    ["20171103", "is a date without hyphens; write 2017-11-03"],
    ["20171103/20171105", "is a date without hyphens; write 2017-11-03/2017-11-05"],
    ["-66000000", "has a year of more than four digits; write Y-66000000"],
    ["[-542000000..-540000000]", "has a year of more than four digits; write [Y-542000000..Y-540000000]"],
    ["-541000000S3", "has a year of more than four digits; write Y-541000000S3"],
    ["Y-66,000,000", "has commas in its year; write Y-66000000"],
    ["-4.5e9", "has a decimal point in it; write Y-45E8"],
    ["Y-201400000±200000", "gives its error with ±; write [Y-201600000..Y-201200000]"],
    ["1500 ± 20", "gives its error with ±; write [1480..1520]"],
    ["2003-05-11T04:00~", "has a mark of doubt after a time of day; write 2003-05-11~"],
    ["1850?~", "has two marks of doubt; write 1850%"],
    ["2017-11-03Z", "has a zone without a time of day; write 2017-11-03"],
  ])("%s", (date, said) => {
    expect(told(date)).toBe(said);
  });
});

test("where a field takes one date, it is not answered with an interval", () => {
  expect(told("1914-18", edtf)).toBe("is a first and a last year; write [1914..1918] for one of these years");
  expect(told("753/800", edtf)).toBe("has a year of fewer than four digits; write [0753..0800]");
  expect(told("1918/1914", edtf)).toBe("runs backwards; write the earlier date first: [1914..1918]");
});

describe("a date that is something else is told of as what it is", () => {
  test.each([
    ["2017-11-31", "is not a date that exists; write a day from 01 to 30"],
    ["2017-13", "is not a date that exists; write a month from 01 to 12"],
    ["541.0 ± 1.0 Ma", "is counted back from today; write the year: Y-66000000"],
    ["1,200 BC", "has its era in words; write an astronomical year"],
    ["12/3/2017", "is not in the order year, month, day; write 2017-11-03"],
    ["3/11", "has no year; write year, month and day: 2017-11-03"],
    ["before 1850", "has no earliest possible day; give its earliest possible date: [1750..1850]"],
    ["by the war", "give its earliest possible date: [1500..1760]"],
    ["the war", "cannot be read as a date; write a day 2017-11-03"],
    [2017, 'is not text; write it in quotes: "2017"'],
    [20171103, 'is not text; write it in quotes: "2017-11-03"'],
    [-66000000, 'is not text; write it in quotes: "Y-66000000"'],
    [79, 'is not text; write it in quotes: "0079"'],
  ])("%s", (date, said) => {
    expect(told(date)).toContain(said);
  });
});

test("a year of two or three digits, which EDTF takes for a century or a decade far away, is refused", () => {
  expect(told("79")).toBe("is a century in EDTF, beginning in 7900; write a year in four digits: 0079");
  expect(told("-753", edtf)).toBe("is a decade in EDTF, beginning in -7530; write a year in four digits: -0753");
  expect([told("19"), told("185"), told("-04")]).toEqual(["", "", ""]);
});

test("an extent is a first and a last date, in this order", () => {
  const right = 'write its first and its last date: ["2017-09", "2017-11-03"]';
  expect(told(["2017-09", "2017-11-03"], extent)).toBe("");
  expect(told(["2017", "2016"], extent)).toContain('write the earlier date first: ["2016", "2017"]');
  expect(told(["Y-3", "2016"], extent)).toContain("write -0003");
  for (const wrong of ["2017", ["2017"], "2016/2017", { from: "2016", to: "2017" }, ["2015", "2016", "2017"], null])
    expect(told(wrong, extent)).toContain(right);
});
