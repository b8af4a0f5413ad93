import { expect, test } from "vitest";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { mediaOnTheWeb } from "../../../src/node/import/media.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** Results as the query service gives them, imported; each row has an item of its own. */
function imported(rows: readonly Readonly<Record<string, string>>[]) {
  const all = rows.map((row, at) => ({ item: `http://www.wikidata.org/entity/Q${at + 1}`, ...row }));
  const { entries } = readForeign(JSON.stringify(all));
  const { draft, notes } = importedDraft(entries, { file: "query.json" });
  return { ...draft, entries, said: carriedReport(notes, rows.length) };
}

test("dates are as exact as a precision in the results says", () => {
  const rows = [
    { itemLabel: "A century", date: "1801-01-01T00:00:00Z", precision: "7" },
    { itemLabel: "A decade", date: "1850-01-01T00:00:00Z", precision: "8" },
    { itemLabel: "A month", date: "1949-05-01T00:00:00Z", precision: "10" },
    { itemLabel: "A New Year’s Day", date: "1949-01-01T00:00:00Z", precision: "11" },
    { itemLabel: "A millennium", date: "-2000-01-01T00:00:00Z", precision: "6" },
    { itemLabel: "Long ago", date: "-66000000-01-01T00:00:00Z", precision: "3" },
    {
      itemLabel: "A war",
      start: "1914-07-28T00:00:00Z",
      startPrecision: "11",
      end: "1918-01-01T00:00:00Z",
      endPrecision: "9",
    },
  ];
  const { events } = imported(rows);
  expect(Object.values(events).map(({ date, until }) => [date, until].filter(Boolean).join(" "))).toEqual([
    "[1801..1900]",
    "[1850..1859]",
    "1949-05",
    "1949-01-01",
    "[-2999..-2000]",
    "Y-66000000~",
    "1914-07-28 1918",
  ]);
});

test.each([
  ["start", "startPrec"],
  ["start", "start_p"],
  ["start", "startPrecision"],
  ["start", "timePrecision"],
])("the precision of ?%s may be called ?%s, and that of the end is told apart", (date, precision) => {
  const { events } = imported([
    {
      itemLabel: "A war",
      [date]: "1501-01-01T00:00:00Z",
      [precision]: "7",
      end: "1648-10-24T00:00:00Z",
      endPrec: "9",
    },
  ]);
  expect(events.q1).toMatchObject({ date: "[1501..1600]", until: "1648" });
});

test("a month, a count or a year beside a date is not its precision", () => {
  const { events } = imported([
    { itemLabel: "A", start: "1939-09-02T00:00:00Z", startMonth: "9", startYear: "1939", startCount: "3" },
  ]);
  expect(events.q1?.date).toBe("1939-09-02");
  expect(events.q1?.note).toBe("startMonth: 9; startYear: 1939; startCount: 3");
});

test.each([
  ["-0440", "[-0448..-0439]"],
  ["-0009", "[-0018..-0009]"],
  ["-0003", "[-0008..0000]"],
  ["0003", "[0001..0009]"],
  ["0031", "[0030..0039]"],
])(
  "a decade before the year 1 is counted in years BC, with a year 0 for 1 BC: that of the year %s is %s",
  (year, decade) => {
    const { events } = imported([{ itemLabel: "A", date: `${year}-01-01T00:00:00Z`, precision: "8" }]);
    expect(events.q1?.date).toBe(decade);
  },
);

test.each(["deaths", "numberOfDeaths", "attendance", "attendanceTotal"])(
  "?%s is a number that is kept, and no end",
  (name) => {
    const { events } = imported([{ itemLabel: "A", date: "1939-09-02T00:00:00Z", [name]: "2000" }]);
    expect(events.q1?.until).toBeUndefined();
    expect(events.q1?.note).toBe(`${name}: 2000`);
  },
);

test.each(["end", "dod", "endYear", "deathYear"])("?%s is an end, though it is a year alone", (name) => {
  const { events } = imported([{ itemLabel: "A", date: "1939-09-02T00:00:00Z", [name]: "1945" }]);
  expect(events.q1?.until).toBe("1945");
});

test("without a precision, the first of a month is a day in doubt, and a year may stand alone", () => {
  const { events, said } = imported([
    { itemLabel: "A", date: "1939-09-01T00:00:00Z" },
    { itemLabel: "B", year: "-43" },
    { itemLabel: "C", date: "+1949-05-00T00:00:00Z" },
    { itemLabel: "D", dob: "1815-12-10T00:00:00Z", dod: "1852-11-27T00:00:00Z" },
    { itemLabel: "E", date: "t1234" },
  ]);
  expect(events.q1?.date).toBe("1939-09-?01");
  expect(said).toContain("is 1939-09-01, which is also how Wikidata writes a month alone");
  expect(events.q2?.date).toBe("-0043");
  expect(events.q3?.date).toBe("1949-05");
  expect(events.q4).toMatchObject({ date: "1815-12-10", until: "1852-11-27" });
  expect(said).toContain("LEFT OUT row 5 “E” › date: is t1234");
});

test("a missing label, a picture and a point on another body are told, and nothing of them is lost", () => {
  const { events, places, entries, said } = imported([
    {
      date: "1969-07-20T00:00:00Z",
      coord: "<http://www.wikidata.org/entity/Q405> Point(23.47 0.67)",
      image: "http://commons.wikimedia.org/wiki/Special:FilePath/Moon.jpg",
      typeLabel: "landing",
    },
  ]);
  expect(events.q1).toMatchObject({ title: "Q1", kind: "landing" });
  expect(said).toContain("label is missing in the language of the query: write a title");
  expect(places).toEqual({});
  expect(events.q1?.note).toContain("Q405 Point(23.47 0.67)");
  expect(mediaOnTheWeb(entries)).toEqual(["http://commons.wikimedia.org/wiki/Special:FilePath/Moon.jpg"]);
});

test("results of Wikidata's command-line client are read, with the label and the precision in each cell", () => {
  const reign = (number: string, label: string, years: readonly [string, string], precision: string) => ({
    item: { value: number, label, description: "a monarch" },
    start: { value: `${years[0]}T00:00:00Z`, precision },
    end: { value: `${years[1]}T00:00:00Z`, precision },
    replaces: { value: "Q9", label: "A regent" },
  });
  const rows = [
    reign("Q71", "Ana I", ["1702-03-01", "1714-08-01"], "11"),
    reign("Q72", "Bo II", ["1801-01-01", "1830-01-01"], "9"),
  ];
  const { entries, format } = readForeign(JSON.stringify(rows));
  const { draft } = importedDraft(entries, { file: "monarchs.json" });
  expect(format).toBe("Wikidata query results");
  expect(draft.events.q71).toMatchObject({
    title: "Ana I",
    text: "a monarch",
    date: "1702-03-01",
    until: "1714-08-01",
    note: "replacesLabel: A regent",
  });
  expect(draft.events.q72).toMatchObject({ date: "1801", until: "1830" });
  expect(draft.sources["wikidata-org"]?.url).toBe("https://www.wikidata.org/wiki/Q71");
});

test("an article of Wikipedia becomes a source, and a year before the year 1 is told as the results write it", () => {
  const { events, sources, said } = imported([
    {
      itemLabel: "A siege",
      date: "-0415-01-01T00:00:00Z",
      precision: "9",
      article: "https://el.wikipedia.org/wiki/A_(siege)",
    },
    { itemLabel: "A day", date: "-0043-03-15T00:00:00Z", precision: "11" },
  ]);
  expect(events.q1).toMatchObject({ date: "-0415", sources: ["wikidata-org", "el-wikipedia-org"] });
  expect(sources["el-wikipedia-org"]).toMatchObject({ title: "A siege", nature: "encyclopaedia" });
  expect(events.q2?.date).toBe("-0043-03-15");
  expect(said).not.toContain("start year");
  expect(said).not.toContain("article");
});
