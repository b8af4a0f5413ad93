import { expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { readStory } from "../../../src/events/read.ts";
import { languageOf } from "../../../src/language/language.ts";
import { chaptersOf } from "../../../src/node/import/chapters.ts";
import { deckFiles } from "../../../src/node/import/deck.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** The draft of a table with one event on each of these dates. */
const draftOf = (...dates: string[]) =>
  importedDraft(readForeign(`Title,Date\n${dates.map((date, index) => `E${index},"${date}"`).join("\n")}`).entries, {
    file: "made.csv",
  }).draft;
const english = languageOf("en");
const chaptersFrom = (...dates: string[]) =>
  chaptersOf(readStory(draftOf(...dates)).events, english).map(({ title, extent, events }) => [
    title,
    extent,
    events.length,
  ]);

test.each([
  [
    ["1851", "1852", "1863", "1875-05-06"],
    ["1851 to 1852", "1863", "1875"],
  ],
  [
    ["1683", "1789", "1848", "1849", "1918"],
    ["1683", "1789", "1848 to 1849", "1918"],
  ],
  [
    ["2017-09-01", "2017-10-02", "2017-10-03", "2017-11-04"],
    ["September 2017", "October 2017", "November 2017"],
  ],
  [
    ["753 BC", "44 BC", "AD 79", "476"],
    ["753 BC", "44 BC", "AD 79", "AD 476"],
  ],
  [["1900", "1901"], []],
  [["2017-09-01", "2017-09-02", "2017-09-03", "2017-09-04"], []],
])("%j are told in the chapters %j", (dates, titles) => {
  expect(chaptersFrom(...dates).map(([title]) => title)).toEqual(titles);
});

test("the chapter of a single year shows the period around it, as far as the story goes", () => {
  expect(chaptersFrom("1683", "1789", "1848", "1849", "1918").map(([, extent]) => extent)).toEqual([
    ["1683", "1699"],
    ["1700", "1799"],
    ["1848", "1849"],
    ["1900", "1918"],
  ]);
});

test("years long ago are told by their round numbers", () => {
  const { entries } = readForeign(`Year,Headline\n-13798000000,A\n-13648000000,B\n-4600000000,C\n-44,D\n`);
  const { draft } = importedDraft(entries, { file: "sky.csv" });
  expect(Object.values(draft.events).map(({ date }) => date)).toEqual([
    "Y-13798000000",
    "Y-13648000000",
    "Y-4600000000",
    "-0043",
  ]);
  expect(chaptersOf(readStory(draft).events, english).map(({ title }) => title)).toEqual([
    "13.798 to 13.648 billion years ago",
    "4.6 billion years ago",
    "44 BC",
  ]);
});

test("a deck has slides for the whole, for each chapter and for the sources, and escapes its words", () => {
  const draft = draftOf("1851", "1862", "1873", "1874");
  const event = draft.events.e0;
  const hole = ["$", "{a hole}"].join("");
  if (!event) throw new Error("no event");
  const sly = { ...draft, events: { ...draft.events, e0: { ...event, text: `A \`tick\`, a \\ and ${hole}` } } };
  expect(checkStory(sly).errors).toEqual([]);
  const files = deckFiles(sly, { id: "made", from: "made.csv" });
  expect(Object.keys(files).sort()).toEqual(
    [
      ...["charts.ts", "deck.ts", "events.ts", "from-1850.ts", "from-1860.ts", "from-1870.ts", "sources.ts"],
      ...["title.ts", "vocabulary.ts", "whole.ts"],
    ].sort(),
  );
  expect(files["whole.ts"]).toContain(`A \\\`tick\\\`, a \\\\ and \\${hole}`);
  expect(files["deck.ts"]).toContain("slides: [from1850, from1860, from1870]");
});

test("the span of a deck ends where its last event ended, not where that began", () => {
  const titleOf = (...dates: string[]) => deckFiles(draftOf(...dates), { id: "made", from: "made.csv" })["title.ts"];
  expect(titleOf("1540-1543", "1914/18")).toContain('caption: "2 events, 1540 to 1918"');
  expect(titleOf("1540-1600", "1570")).toContain('caption: "2 events, 1540 to 1600"');
  expect(titleOf("between 1767 and 1800", "c. 1918")).toContain('caption: "2 events, 1767 to 1918"');
  expect(titleOf("2014", "March 2015", "3 November 2015")).toContain('caption: "3 events, 2014 to 3 November 2015"');
  expect(titleOf("since 1900", "1950")).toContain('caption: "2 events, 1900 to 1950"');
});

test("one event a year in two decades makes two chapters", () => {
  const years = Array.from({ length: 20 }, (_, nth) => String(1990 + nth));
  expect(chaptersFrom(...years).map(([title]) => title)).toEqual(["1990 to 1999", "2000 to 2009"]);
});
