import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign, readForeignFile } from "../../../src/node/import/read.ts";

const folder = resolve(import.meta.dirname, "files");

/** A file of the folder, imported: its format, its events, places and kinds, and the report. */
async function imported(file: string, dates: "dmy" | "mdy" = "dmy") {
  const { format, entries, remarks = [] } = await readForeignFile(readFileSync(resolve(folder, file)), file);
  const { draft, notes } = importedDraft(entries, { file, dates });
  return { format, remarks, ...draft, draft, said: carriedReport(notes, Object.keys(draft.events).length) };
}

test.each(readdirSync(folder))("%s becomes an event file that passes the check", async (file) => {
  const { draft } = await imported(file);
  expect(Object.keys(draft.events).length).toBeGreaterThan(0);
  expect(checkStory(draft).errors).toEqual([]);
});

describe("a table", () => {
  test.each([
    ["semicolons.csv", "a TimelineJS table, its columns separated by semicolons"],
    ["tabs.tsv", "a table, its columns separated by tabs"],
    ["bom.csv", "a table, its columns separated by commas"],
    ["utf16.csv", "a table, its columns separated by tabs"],
    ["latin.csv", "a table, its columns separated by semicolons"],
  ])("%s is called %s", async (file, format) => {
    expect((await imported(file)).format).toBe(format);
  });

  test("keeps a separator within quotation marks as text", async () => {
    const { events } = await imported("semicolons.csv");
    expect(events["a-table-saved-by-a-european-excel"]?.date).toBe("1900-01-02");
    expect(events["semicolons-inside"]).toMatchObject({ title: "Semicolons; inside", text: "two lines" });
  });

  test.each(["bom.csv", "utf16.csv", "latin.csv"])("is read in any encoding that Excel writes: %s", async (file) => {
    expect((await imported(file)).events["uber-koln"]).toMatchObject({ title: "Über Köln", date: "1905-06" });
  });

  test.each([
    ["semicolons", "Our events, 2017\n\nDate;Title\n2017-11-03;A fair\n"],
    ["tabs", "Our events, 2017\nDate\tTitle\n2017-11-03\tA fair\n"],
    ["bars", "Our events, 2017\nDate|Title\n2017-11-03|A fair\n"],
  ])("may have a title with a comma above its heads, and %s between its columns", (name, text) => {
    const { format, entries, remarks } = readForeign(text);
    expect(format).toBe(`a table, its columns separated by ${name}`);
    expect(entries).toMatchObject([{ headline: "A fair", start: { written: "2017-11-03" } }]);
    expect(remarks).toEqual(["Before the heads stands, and was not read: “Our events, 2017”."]);
  });

  test("has a remark if its encoding was guessed", async () => {
    expect((await imported("latin.csv")).remarks.join()).toContain("Windows-1252");
  });

  test("may have dates in words, decimal commas and places", async () => {
    const { events, places } = await imported("tabs.tsv");
    expect(events["a-tab"]).toMatchObject({ date: "2017-11-03", place: "berlin" });
    expect(places.berlin).toMatchObject({ name: "Berlin", at: [13.4, 52.5] });
  });

  test("is read from an Excel workbook with its days and times, and a remark names the other sheets", async () => {
    const { format, remarks, events } = await imported("book.xlsx");
    expect(format).toContain("the sheet “Events” of an Excel workbook");
    expect(remarks.join()).toContain("“Notes”");
    expect(events["a-day-in-a-cell"]).toMatchObject({ date: "2017-11-03", place: "bern" });
    expect(events["a-day-with-its-hour"]).toMatchObject({ date: "2017-11-03", time: "19:30" });
    expect(events["a-year-as-a-number"]?.date).toBe("1850");
  });

  test("has a text that is too long continued in the note, without losing a word", async () => {
    const { events, said } = await imported("long-text.csv");
    const { text = "", note = "" } = events["a-long-text"] ?? {};
    expect(text.length).toBeLessThanOrEqual(1200);
    for (let count = 1; count < 700; count += 1) expect(`${text} ${note} `).toContain(`word${count} `);
    expect(said).toContain("continues in the event's note");
  });
});

describe("dates in numbers", () => {
  const american = readFileSync(resolve(folder, "american.csv"), "utf8");
  const { entries } = readForeign(american);

  test("are an error if they can be read in two ways, with a date of the file that shows the order", () => {
    const ask = () => importedDraft(entries, { file: "american.csv" });
    expect(ask).toThrow(/1 date can be read day first or month first, such as 3\/11\/2017 \(row 2\)/);
    expect(ask).toThrow(/--dates dmy or --dates mdy; 13\/11\/2017 \(row 3\) can only have the day first/);
  });

  test.each([
    ["dmy", { "day-or-month-first": "2017-11-03", "only-the-day-can-be-first": "2017-11-13" }, /LEFT OUT row 4/],
    ["mdy", { "day-or-month-first": "2017-03-11", "only-the-month-can-be-first": "2017-12-31" }, /LEFT OUT row 3/],
  ] as const)("are read as %s, and those that do not exist are left out and named", (dates, expected, left) => {
    const { draft, notes } = importedDraft(entries, { file: "american.csv", dates });
    expect(draft.events).toMatchObject(
      Object.fromEntries(Object.entries(expected).map(([id, date]) => [id, { date }])),
    );
    expect(carriedReport(notes, 4)).toMatch(left);
  });

  test("are no error if they can be read in only one way", () => {
    const table = "Date,Title\n13/11/2017,A\n2017-03-11,B\n3.3.2017,C\n";
    const { draft } = importedDraft(readForeign(table).entries, { file: "made.csv" });
    expect(Object.values(draft.events).map(({ date }) => date)).toEqual(["2017-11-13", "2017-03-11", "2017-03-03"]);
  });
});

test("a table with Spanish heads is read as one with English heads", () => {
  const table =
    "Inicio;Fecha de fin;Evento;Texto;Grupo;Lugar;Latitud;Longitud;Enlace\n" +
    "3 de noviembre de 2017;5 de noviembre de 2017;La toma;Cayó;Frente;Rawa;34,48;41,91;https://example.org/\n";
  const { draft } = importedDraft(readForeign(table).entries, { file: "hecho.csv" });
  expect(Object.values(draft.events)).toMatchObject([
    { title: "La toma", text: expect.stringContaining("Cayó"), date: "2017-11-03", until: "2017-11-05" },
  ]);
  expect(Object.values(draft.places ?? {})).toMatchObject([{ name: "Rawa", at: [41.91, 34.48] }]);
  expect(Object.values(draft.kinds)).toMatchObject([{ name: "Frente" }]);
});

describe("TimelineJS", () => {
  test("a doubt that only the display date expresses is carried over into the date", async () => {
    const { events, said } = await imported("doubt.csv");
    expect(Object.values(events).map(({ date }) => date)).toEqual(["1850~", "[1680-05..1681-11]", "1700~", "1800"]);
    expect(said).toContain("display date is “c. 1850”, vaguer than 1850: the date is carried over as 1850~");
    expect(events["words-that-are-no-date"]?.note).toContain("the year of the comet");
  });

  test("is read in versions 1 and 2 too", async () => {
    const { format, title, events, kinds } = await imported("older.json");
    expect(format).toBe("TimelineJS JSON of version 1 or 2");
    expect(title).toBe("A well and its town");
    expect(events["the-first-spade"]).toMatchObject({ date: "1869-09-10", text: "They dug by hand.", kind: "digging" });
    expect(events["ten-years-of-building"]).toMatchObject({ date: "1920-09-10", until: "1930-09-10" });
    expect(events["ten-years-of-building"]?.note).toContain("well.jpg");
    expect(events["a-day-in-numbers"]?.date).toBe("1931-03-11");
    expect(events["before-the-well"]).toMatchObject({ date: "1860", until: "1870", kind: "era" });
    expect(kinds.era?.name).toBe("Era");
  });

  test("a title in a list becomes the title, and a location a place", async () => {
    const { title, events, places } = await imported("title-in-a-list.json");
    expect(title).toBe("A title in a list");
    expect(events.a?.place).toBe("ostend");
    expect(places.ostend?.at).toEqual([2.92, 51.23]);
  });

  test("years below 100, years BC and years in the far future stay the same", async () => {
    const { events, said } = await imported("bce.json");
    expect(events["year-79"]?.date).toBe("0079-08-24");
    // 3500 BC is the astronomical year -3499.
    expect(events.before?.date).toBe("-3499");
    expect(said).toContain('start year is "-3500": carried over as 3500 BC, which EDTF writes -3499');
    expect(events["far-ahead"]?.date).toBe("Y12000");
  });
});

test("items of vis-timeline become events, with their time of day if they have one", async () => {
  const { format, events } = await imported("vis.json");
  expect(format).toBe("vis-timeline JSON");
  expect(events["1"]).toMatchObject({ title: "item 1", date: "2013-04-20" });
  expect(events["2"]).toMatchObject({
    title: "item 2",
    date: "2013-04-14",
    time: "11:30",
    until: "2013-04-16",
    kind: "g",
  });
  expect(events["3"]?.date).toBe("2013-04-20");
});

test("the last day of a calendar's event is the day before its end, and its time zone is kept", async () => {
  const { format, title, events, places } = await imported("calendar.ics");
  expect([format, title]).toEqual(["a calendar (ICS)", "A small fair"]);
  expect(events.a).toMatchObject({ date: "2026-07-18", until: "2026-07-19", kind: "market", place: "the-square" });
  expect(events.b).toMatchObject({
    title: "The concert, by candles",
    text: "Bring a chair. Rain moves it indoors.",
    date: "2026-07-20",
    time: "19:30",
    zone: "Europe/Budapest",
    until: "2026-07-20T21:00",
    note: "rrule: FREQ=YEARLY",
  });
  expect(events.c).not.toHaveProperty("until");
  expect(places["the-square"]?.at).toEqual([19.05, 47.5]);
});

test("GeoJSON is read with dates from properties or from `when`, and with shapes as places", async () => {
  const { format, events, places, said } = await imported("quakes.geojson");
  expect(format).toBe("GeoJSON");
  expect(events.q1).toMatchObject({ title: "A tremor", date: "1631-12-15", kind: "tremor", note: "depth: 4" });
  expect(places["a-tremor"]?.at).toEqual([14.43, 40.82]);
  expect(events["ash-falls"]).toMatchObject({ date: "1631-12-16", until: "1631-12-18" });
  expect(places["ash-falls"]).toMatchObject({ at: [14.5, 40.5], exact: { withinKm: 70 } });
  expect(events["told-of-later"]?.date).toBe("[1632..1633]");
  expect(said).toContain("LEFT OUT features[3] “No date at all”");
});

test("KML is read with its time stamps and time spans", async () => {
  const { format, title, events, places } = await imported("walk.kml");
  expect([format, title]).toEqual(["KML", "A walk"]);
  expect(events["the-bridge"]).toMatchObject({ date: "1883-08-27", text: "Crossed at noon.", place: "the-bridge" });
  expect(events["the-inn"]).toMatchObject({ date: "1900", until: "1902", note: "rooms: 7" });
  expect(places["the-bridge"]?.at).toEqual([105.4, -6.1]);
});

test("each item of Wikidata's results becomes an event with its places, and 1 January is read as the year", async () => {
  const { format, events, places, sources, said } = await imported("wikidata.json");
  expect(format).toBe("Wikidata query results");
  expect(events.q1).toMatchObject({ title: "A lighthouse", date: "1879", text: "tower on a rock" });
  expect(events.q1?.place).toHaveLength(2);
  expect(Object.values(places).map(({ at }) => at)).toEqual([
    [13.4, 52.5],
    [13.5, 52.6],
  ]);
  expect(events.q2?.date).toBe("1953-01-31");
  expect(sources["wikidata-org"]).toMatchObject({ url: "https://www.wikidata.org/wiki/Q1", nature: "encyclopaedia" });
  expect(said).toContain("which is also how Wikidata writes a year alone");
  expect((await imported("wikidata-plain.json")).events.q3).toMatchObject({ date: "1894-06-30", place: "london" });
});

test("markwhen is read with sections as kinds and links as sources, and computed dates are reported", async () => {
  const { format, title, events, sources, said } = await imported("life.mw");
  expect([format, title]).toEqual(["markwhen", "A life"]);
  expect(events["born-in-london"]).toMatchObject({ date: "1815-12-10", kind: "youth" });
  expect(events["draws-a-flying-machine"]).toMatchObject({ date: "1828-12", until: "1829-03" });
  expect(events["publishes-the-notes"]).toMatchObject({ date: "1843", kind: "work", sources: ["example-org"] });
  expect(sources["example-org"]?.url).toBe("https://example.org/notes");
  expect(events["read-again"]).toMatchObject({ date: "1852", until: ".." });
  expect(said).toContain("start date is “2 weeks”: computed as markwhen does: 1844-01-01 to 1844-01-14");
});

test("markwhen is read in the date format that its header names, and its places are kept", () => {
  const text = [
    "---",
    "title: Days",
    "dateFormat: d/M/y",
    "---",
    "group Work",
    "3/11/2017: One",
    "[Rome](location)",
    "endGroup",
  ];
  const { draft } = importedDraft(readForeign(text.join("\n")).entries, { file: "made.mw" });
  expect(draft.events.one).toMatchObject({ date: "2017-11-03", kind: "work", place: "rome" });
});

test("a remark counts the tasks of a calendar that were not read", () => {
  const text = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "DTSTART:20260718T090000Z",
    "SUMMARY:A",
    "END:VEVENT",
    "BEGIN:VTODO",
    "END:VTODO",
    "END:VCALENDAR",
  ];
  expect(readForeign(text.join("\r\n")).remarks).toEqual(["Only its events were read, not 1 VTODO."]);
});

test("a display date is used as the date if there is no other", () => {
  const { entries } = readForeign("Year,Display Date,Headline\n,1970s-present,Deep time\n-700,c. 700 BCE,Writing\n");
  const { draft, notes } = importedDraft(entries, { file: "made.csv" });
  expect(draft.events["deep-time"]).toMatchObject({ date: "[1970..1979]", until: ".." });
  expect(carriedReport(notes, 1)).toContain('taken from its display date, "1970s-present"');
});

test("years of more than four digits are carried over with their era, and what cannot be is told by its reason", () => {
  const said = (table: string) => {
    const { draft, notes } = importedDraft(readForeign(table).entries, { file: "made.csv" });
    return `${Object.values(draft.events).map(({ date }) => date)}\n${carriedReport(notes, 0)}`;
  };
  const cells = said("Date,Title\n12000 AD,A\nY12000-05,B\n12000,C\n100000000000000 AD,D\n");
  expect(cells).toMatch(/^Y12000,Y12000\n/);
  expect(cells).toContain('start date is "Y12000-05": 05 of it is not carried over');
  expect(cells).toContain("a year is written with its era, 12000 AD, or as Y12000");
  expect(cells).toContain("a year further than 1,000,000,000,000 years from the year 0 cannot be carried over");
  const fields = said("Year,Month,Day,Headline\n12000 AD,5,3,A\n");
  expect(fields).toMatch(/^Y12000\n/);
  for (const part of ['month is "5"', 'day is "3"'])
    expect(fields).toContain(`start ${part}, and EDTF has no months and days in years of more than four digits`);
});

describe("for a file that is not a timeline, the error says what it is and what was expected", () => {
  test.each([
    ["a,b\n1,2", /its columns separated by commas\): its first line has the heads a, b; expected Headline and Year/],
    ["a;b\n1;2", /its columns separated by semicolons/],
    ["{", /not JSON/],
    ['{"slides":[]}', /no list of `events` or other entries, but slides; expected TimelineJS/],
    ["<html><body></body></html>", /XML or HTML that begins with <html>/],
    ["<gpx></gpx>", /begins with <gpx>/],
    ["BEGIN:VCALENDAR\nEND:VEVENT", /broken calendar|no entries/],
    ["Year,Headline", /no entries/],
    ["", /the file is empty/],
    ["\t\t\n\t\t\n", /the file is empty/],
    ["Title\tDate\n\t\n", /no entries: read as a table, its columns separated by tabs/],
    [
      "Some words.\nOthers, with a comma.\n",
      /without separated columns\): its first line has one head only, Some words\./,
    ],
    ["TY  - JOUR\nAU  - Ohm, G\nPY  - 1827\nER  - \n", /^it is a list of references in RIS: export it .* as CSV/],
    ["%0 Book\n%T A title\n%D 1827\n", /references in the format of EndNote/],
    ["@book{ohm1827,\n  title = {A title},\n  year = {1827}\n}\n", /references in BibTeX/],
    ["% a comment\n@Book{ohm1827,\n  year = 1827\n}\n", /references in BibTeX/],
    ["---\nevents:\n  - title: A\n", /^it is in YAML: save it as JSON$/],
    ["events:\n  - title: A\n    date: 1827\n", /^it is in YAML/],
    ["- title: A\n  date: 1827\n", /^it is in YAML/],
    ["[[events]]\ntitle = 'A'\n", /^it is in TOML or INI/],
    ["# A heading\n\nWords, and more.\n", /^it is a text in Markdown/],
    ["BEGIN:VCARD\nFN:A\nEND:VCARD\n", /vCard/],
    ["0 HEAD\n1 SOUR X\n", /GEDCOM/],
    ["gantt\n  title A\n", /Mermaid/],
  ])("%j", (text, why) => {
    expect(() => readForeign(text)).toThrow(why);
  });

  test("the ending of a name tells what the contents do not", () => {
    expect(() => readForeign("A timeline of mine\n", "mine.yaml")).toThrow(/^it is in YAML/);
    expect(readForeign("Date;Title\n1999;A\n", "mine.yaml").format).toContain("a table");
  });

  test("binary files", async () => {
    await expect(readForeignFile(Buffer.from("d0cf11e0a1b11ae1", "hex"), "old.xls")).rejects.toThrow(/save it as xlsx/);
    for (const [bytes, what] of [
      ["%PDF-1.7", "it is a PDF: "],
      ["\x89PNG\r\n\x1a\n", "it is a picture: "],
      ["\xff\xd8\xff\xe0\0\x10JFIF\0", "it is a picture: "],
      ["RIFF\x10\0\0\0WEBPVP8 ", "it is a picture: "],
      ["\0\0\0\x18ftypmp42", "it is a sound or a film: "],
      ["SQLite format 3\0", "it is a database of SQLite: "],
      ["{\\rtf1\\ansi A}", "it is a text document (RTF): "],
      ["PK\x03\x04……word/document.xml", "it is a Word document: "],
      ["PK\x03\x04……", "it is packed as ZIP, and no workbook of Excel: "],
      ["\x01\x02\x03\x04\x05\x06\x07 unknown", "it is no text, but a file for another program; use "],
    ] as const)
      await expect(readForeignFile(Buffer.from(bytes, "latin1"), "table.csv")).rejects.toThrow(what);
  });
});
