import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { readStory } from "../../../src/events/read.ts";
import { withDefaults } from "../../../src/events/story.ts";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { readDate } from "../../../src/node/import/date.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { plainOf } from "../../../src/node/import/plain.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { moduleOf } from "../../../src/node/import/write.ts";

const date = (fields: object) => readDate({ year: "", month: "", day: "", time: "", ...fields });
const json = (...events: object[]) =>
  importedDraft(readForeign(JSON.stringify({ events })).entries, { file: "made.json" });
const words = (headline: string, text = "Something.") => ({ headline, text });
const said = (imported: ReturnType<typeof json>) =>
  carriedReport(imported.notes, Object.keys(imported.draft.events).length);

describe("readDate(fields)", () => {
  test("a month that stands in the year and apart is one month", () => {
    for (const year of ["Nov 2017", "2017-11"]) expect(date({ year, month: "11", day: "3" }).edtf).toBe("2017-11-03");
  });

  test.each([
    [{ year: "2017" }, "2017"],
    [{ year: "2017", month: "9" }, "2017-09"],
    [{ year: "2017", month: "11", day: "3" }, "2017-11-03"],
    [{ year: "618", month: "06", day: "18" }, "0618-06-18"],
    [{ year: "2017?" }, "2017?"],
    [{ year: "circa 2017" }, "2017~"],
    [{ year: "c. 850" }, "0850~"],
    [{ year: "1850s" }, "[1850..1859]"],
    [{ year: "2017", month: "11.0", day: "3.0" }, "2017-11-03"],
  ])("reads %j as %s", (fields, edtf) => {
    expect(date(fields).edtf).toBe(edtf);
  });

  test("keeps the time of a day, on a 12- or 24-hour clock", () => {
    const day = { year: "2017", month: "11", day: "3" };
    expect(date({ ...day, time: "7:30 PM" }).time).toBe("19:30");
    expect(date({ ...day, time: "09:05:10" }).time).toBe("09:05");
    expect(date({ year: "2017", time: "09:05" }).doubts[0]?.field).toBe("time");
  });

  test("reports and drops a part that does not exist, instead of moving the date to another day", () => {
    expect(date({ year: "2017", month: "6", day: "31" })).toMatchObject({
      edtf: "2017-06",
      doubts: [{ field: "day" }],
    });
    expect(date({ year: "2017", month: "13", day: "1" })).toMatchObject({
      edtf: "2017",
      doubts: [{ field: "month" }, { field: "day" }],
    });
    expect(date({ year: "2017", day: "4" })).toMatchObject({ edtf: "2017", doubts: [{ field: "day" }] });
  });

  test.each([
    [{ year: "1914-1918", month: "7", day: "28" }, ['month is "7"', 'day is "28"']],
    [{ year: "1910s", day: "28", time: "10:00" }, ['day is "28"', 'time is "10:00"']],
  ])("reports what is not said of which of several years: %j", (fields, dropped) => {
    const told = date(fields).doubts.filter(({ right }) => right.startsWith("dropped: it is not said of which"));
    expect(told.map(({ field, wrong }) => `${field} ${wrong}`)).toEqual(dropped);
  });

  test("gives no date for a year that cannot be carried over, and says why", () => {
    expect(date({ year: "-44" })).toMatchObject({ doubts: [{ right: expect.stringContaining("44 BC") }] });
    expect(date({ year: "long ago" }).edtf).toBeUndefined();
    expect(date({}).doubts).toEqual([]);
  });
});

describe("plainOf(html)", () => {
  test("removes elements, lists links separately and decodes entities", () => {
    expect(plainOf('<p>Fish &amp; <b>chips</b></p><p>See <a href="https://example.org/x">this</a>.</p>')).toEqual({
      text: "Fish & chips. See this.",
      links: [{ url: "https://example.org/x", words: "this" }],
      taken: ["b"],
      addresses: [],
    });
  });

  test("lists the addresses of removed elements, except links that are kept", () => {
    const html = '<img src="a/b.jpg"><iframe src=https://example.org/v></iframe><a href="mail.html">m</a> <!-- no -->';
    expect(plainOf(html)).toMatchObject({
      addresses: ["a/b.jpg", "https://example.org/v", "mail.html"],
      taken: ["!--", "img", "iframe"],
    });
  });

  test("removes scripts with their contents, and leaves no markup", () => {
    expect(plainOf("a<script>alert(1)</script>b").text).toBe("a b");
    for (const hostile of [
      "&lt;img src=x onerror=alert(1)&gt;",
      "<<b>script>alert(1)</script>",
      "<a href='javascript:x'>y</a>",
    ])
      expect(plainOf(hostile).text).not.toMatch(/<\/?[a-z!][^>]*>/i);
    expect(plainOf("<a href='javascript:x'>y</a>").links).toEqual([]);
  });

  test("keeps a < that does not begin an element", () => {
    expect(plainOf("3 < 5 and a<b").text).toContain("3 < 5");
    expect(plainOf("if x<y and y>z").text.replace(/\W+/g, " ")).toBe("if x y and y z");
    expect(plainOf("<q>All</q> is <s>lost</s> <b>won</b>").text).toBe("All is lost won");
  });

  test("decodes the names of letters with accents, large and small, and of signs that are common in Europe", () => {
    const names = "K&Ouml;LN &ouml;ffnet, &Agrave; d&eacute;j&agrave; &Ccedil;a, ma&ntilde;ana, &Aring;s, &scaron;";
    expect(plainOf(names).text).toBe("KÖLN öffnet, À déjà Ça, mañana, Ås, š");
    expect(plainOf("&laquo;A&raquo; 5&deg; 3&nbsp;&euro;").text).toBe("«A» 5° 3 €");
  });
});

describe("mistakes that TimelineJS ignores are reported for each event", () => {
  const day = { year: 2017, month: 11, day: 3 };

  test("an end more precise than its start is kept", () => {
    const { draft } = json({ start_date: { year: 2017 }, end_date: { year: 2017, month: 11 }, text: words("A year") });
    expect(draft.events["a-year"]).toMatchObject({ date: "2017", until: "2017-11" });
  });

  test("31 June is not read as 1 July, nor a thirteenth month as February", () => {
    const found = json(
      { start_date: { year: 2017, month: 6, day: 31 }, text: words("June") },
      { start_date: { year: 2017, month: 13, day: 1 }, text: words("Thirteenth") },
    );
    expect(found.draft.events.june?.date).toBe("2017-06");
    expect(found.draft.events.thirteenth?.date).toBe("2017");
    expect(said(found)).toMatch(/“June”\n {4}start day is "31", which 2017-06 does not have/);
    expect(said(found)).toMatch(/“Thirteenth”\n {4}start month is "13"/);
  });

  test("an end before its start", () => {
    const found = json({ start_date: day, end_date: { year: 2016 }, text: words("Backwards") });
    expect(found.draft.events.backwards?.until).toBeUndefined();
    expect(said(found)).toMatch(/“Backwards”\n(?: .*\n)*? {4}end date is 2016, before the start 2017-11-03/);
  });

  test("no start date, an empty year, a null end and a year in words", () => {
    const found = json(
      { text: words("Undated", "It was lost.") },
      { start_date: { year: "" }, text: words("Empty year") },
      { start_date: day, end_date: null, text: words("Null end") },
      { start_date: { year: "circa 2017" }, text: words("Circa") },
      { start_date: { year: "long ago" }, text: words("Long ago") },
    );
    expect(Object.keys(found.draft.events)).toEqual(["null-end", "circa"]);
    expect(found.draft.events.circa?.date).toBe("2017~");
    expect(said(found)).toContain("2 events carried over, 3 left out");
    expect(said(found)).toMatch(/LEFT OUT events\[0\] “Undated” › start date: .*its text was: It was lost\./);
    expect(said(found)).toContain(
      "“Long ago” › start date: is long ago, which cannot be read; write a year, such as 2017",
    );
  });

  test("of two events with the same id, the second gets another", () => {
    const found = json(
      { unique_id: "x", start_date: day, text: words("First") },
      { unique_id: "x", start_date: day, text: words("Second") },
    );
    expect(Object.keys(found.draft.events)).toEqual(["x", "x-2"]);
    expect(said(found)).toMatch(/“Second”\n(?: .*\n)*? {4}unique_id is "x", which another event has too: renamed x-2/);
  });

  test("a month and the first day of that month stay different dates", () => {
    const found = json(
      { start_date: { year: 2017, month: 11 }, text: words("Month") },
      { start_date: { year: 2017, month: 11, day: 1 }, text: words("Day") },
    );
    expect([found.draft.events.month?.date, found.draft.events.day?.date]).toEqual(["2017-11", "2017-11-01"]);
  });
});

/**
 * The words of a file, each marked by a unique number, that are neither in the event file made from it nor in the report.
 */
function missing(file: string, { draft, notes }: ReturnType<typeof json>): readonly string[] {
  const all = `${JSON.stringify(draft)}\n${carriedReport(notes, Object.keys(draft.events).length)}`;
  return [...new Set(file.match(/tok\d+x/g))].filter((word) => !all.includes(word));
}

let tokens = 0;
/** A random text of at most `max` unique words, some of them in HTML. */
const text = (max: number) =>
  fc
    .array(fc.constantFrom("", "<b>", "link", "img", "line", "comment", "local"), { minLength: 1, maxLength: max })
    .map((kinds) =>
      kinds
        .map((kind) => {
          tokens += 1;
          const word = `tok${tokens}x`;
          if (kind === "<b>") return `<b>${word}</b>`;
          if (kind === "link") return `<a href='https://example.org/${word}'>${word}</a>`;
          if (kind === "local") return `<a href='pages/${word}.html'>there</a>`;
          if (kind === "img") return `<img src='${word}.jpg'/>`;
          if (kind === "comment") return `<!-- none --> ${word}`;
          return kind === "line" ? `${word}\n` : word;
        })
        .join(" "),
    );
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const dated = fc.record({
  year: fc.constantFrom<string | number>("2017", 1999, "626", "circa 1850", "-44", ""),
  month: perhaps(fc.constantFrom<string | number>("11", 13, "")),
  day: perhaps(fc.constantFrom<string | number>("3", 31)),
  second: perhaps(text(1)),
  display_date: perhaps(text(3)),
});
const slide = fc.record({
  start_date: perhaps(dated),
  end_date: perhaps(dated),
  text: perhaps(fc.record({ headline: perhaps(text(20)), text: perhaps(text(200)), other: perhaps(text(2)) })),
  media: perhaps(fc.record({ url: text(1), caption: perhaps(text(120)), list: perhaps(fc.array(text(2))) })),
  group: perhaps(text(14)),
  display_date: perhaps(text(3)),
  unique_id: perhaps(text(2)),
  background: perhaps(fc.record({ deep: fc.record({ colour: text(1) }) })),
});
const anyJson = fc.record({
  scale: perhaps(text(2)),
  title: perhaps(slide),
  events: fc.array(fc.oneof({ weight: 9, arbitrary: slide }, { weight: 1, arbitrary: text(3) }), {
    minLength: 1,
    maxLength: 4,
  }),
  eras: perhaps(fc.array(slide, { maxLength: 2 })),
});
const heads = [
  "Year",
  "Month",
  "Headline",
  "Text",
  "Media",
  "Media",
  "Type",
  "Group",
  "Tag",
  "Display Date",
  "",
  "End Year",
];
const cell = text(4).map((words) => `"${words.replaceAll('"', '""')}"`);
const anyTable = fc
  .array(
    fc.tuple(
      fc.constantFrom("2017", "1999", ""),
      fc.constantFrom("11", "13", ""),
      ...Array.from({ length: 11 }, () => fc.oneof(cell, fc.constant(""))),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) => [heads, ...rows].map((row) => row.join(",")).join("\n"))
  .filter((table) => /tok/.test(table));

describe("importedDraft(entries)", () => {
  const table = [
    "Year,Month,Day,Time,End Year,Display Date,Headline,Text,Media,Media Credit,Type,Group,Background",
    ',,,,,,The whole,"Its lead",,,title,,#fff',
    '2017,11,3,19:30,,"Friday night",A town,"<p>Taken, <a href=""https://example.org/a"">says</a> one.</p>",https://example.org/p.jpg,Somebody,,War,',
    "2014,,,,2017,,The years,,,,era,,",
  ].join("\n");

  test("carries a table over into an event file that passes the check", () => {
    const { draft } = importedDraft(readForeign(table).entries, { file: "made.csv" });
    expect(checkStory(draft).errors).toEqual([]);
    expect(draft.title).toBe("The whole");
    expect(draft.events["a-town"]).toMatchObject({
      text: "Taken, says one.",
      date: "2017-11-03",
      time: "19:30",
      kind: "war",
      sources: ["example-org"],
    });
    expect(draft.events["the-years"]).toMatchObject({
      kind: "era",
      date: "2014",
      until: "2017",
      sources: ["imported-file"],
    });
    expect(readStory(draft).events).toHaveLength(2);
  });

  test("every cell of the table is in the event file or in the report", () => {
    const imported = importedDraft(readForeign(table).entries, { file: "made.csv" });
    const all = `${JSON.stringify(imported.draft)}\n${carriedReport(imported.notes, 2)}`;
    for (const cell of ["The whole", "Its lead", "#fff", "Friday night", "p.jpg", "Somebody", "War", "The years"])
      expect(all).toContain(cell);
  });

  test("the focus date is that of the last event, however long ago, as precisely as it is known", () => {
    const told = (start_date: Record<string, string>) => json({ start_date, text: words("A siege") }).draft.focusDate;
    expect(told({ year: "626" })).toBe("0626");
    expect(told({ year: "626", month: "7" })).toBe("0626-07");
    expect(told({ year: "626", month: "7", day: "29" })).toBe("0626-07-29");
    expect(told({ year: "-44" })).toBe("-0043");
    expect(told({ year: "12000" })).toBe("Y12000");
  });

  test("the address of a title slide with only a picture is kept in the note of the file's source", () => {
    const headline = "<img src='flag.jpg'/>";
    const file = { title: { text: { headline } }, events: [{ start_date: { year: "1999" }, text: words("A siege") }] };
    const { draft } = importedDraft(readForeign(JSON.stringify(file)).entries, { file: "made.json" });
    expect(draft.title).toBe("made");
    expect(draft.sources["imported-file"]?.note).toContain("flag.jpg");
  });

  test("every word of a JSON file is in the event file or in the report", () => {
    fc.assert(
      fc.property(anyJson, (file) => {
        const imported = importedDraft(readForeign(JSON.stringify(file)).entries, { file: "made.json" });
        expect(missing(JSON.stringify(file), imported)).toEqual([]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("every word of a table, in any column, is in the event file or in the report", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const imported = importedDraft(readForeign(table).entries, { file: "made.csv" });
        expect(missing(table, imported)).toEqual([]);
        expect(checkStory(imported.draft).errors).toEqual([]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("the module written for an event file evaluates to the same event file", () => {
    const { draft } = importedDraft(readForeign(table).entries, { file: "made.csv" });
    const source = moduleOf(draft);
    const body = source.slice(source.indexOf("defineStory(") + 12, source.indexOf(");\n\nexport const story"));
    expect(new Function(`return (${body})`)()).toEqual(
      Object.fromEntries(Object.entries(draft).filter(([part]) => !Object.hasOwn(withDefaults({}), part))),
    );
  });

  test("for a file that is not a timeline, the error says what was expected", () => {
    expect(() => readForeign("a,b\n1,2")).toThrow(/expected Headline and Year/);
    expect(() => readForeign("{")).toThrow(/not JSON/);
    expect(() => readForeign('{"slides":[]}')).toThrow(/no list of `events`/);
    expect(() => readForeign("Year,Headline")).toThrow(/no entries/);
  });
});

test.each([
  ["2.56 Uhr", "02:56"],
  ["14h30", "14:30"],
  ["7.05", "07:05"],
  ["2:56 pm", "14:56"],
])("a time is read as it is written elsewhere: %s", (time, clock) => {
  expect(readDate({ year: "1969", month: "7", day: "21", time })).toEqual({
    edtf: "1969-07-21",
    time: clock,
    doubts: [],
  });
});
