import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { asShown } from "../../../src/node/import/shownDate.ts";

/** What becomes of dates by their display date. */
const shown = (display: string, date: string, until?: string) => {
  const { changes, ...dates } = asShown({ date, until }, display);
  return [dates.date, ...(dates.until ? [dates.until] : [])];
};

describe("a firm date becomes as doubtful as its display date", () => {
  test.each([
    ["c. 1850", "1850", "1850~"],
    ["c. 1850", "1850-07-14", "1850~"],
    ["mid-1720s", "1725", "[1723~..1725~]"],
    ["late 1850s", "1850", "[1856~..1859~]"],
    ["early 19th century", "1800-01-01", "[1801~..1833~]"],
    ["a mediados del siglo XVIII", "1750", "[1734~..1766~]"],
    ["gegen Ende der 1720er Jahre", "1728", "[1726~..1729~]"],
    ["منتصف القرن 19", "1850", "[1834~..1866~]"],
    ["in the 1810s or 1820s", "1815", "[1810..1829]"],
    ["1810er oder 1830er", "1815", "[1810..1819,1830..1839]"],
    ["late 1601", "1601", "[1601-09~..1601-12~]"],
    ["first half of 1601", "1601", "[1601-01..1601-06]"],
    ["either 9 or 11 April 1601", "1601-04-09", "[1601-04-09,1601-04-11]"],
    ["entweder am 9. oder am 11. April 1601", "1601-04-09", "[1601-04-09,1601-04-11]"],
    ["1849, 1850 or 1852", "1850", "[1849,1850,1852]"],
    ["soit 1849, soit 1852", "1849", "[1849,1852]"],
    ["o 1849 o 1852", "1849", "[1849,1852]"],
    ["إما 1849 أو 1852", "1849", "[1849,1852]"],
    ["1850 (disputed)", "1850", "1850?"],
    ["spring 1850", "1850-04-15", "1850-21"],
  ])("“%s” of %s is %s", (display, date, right) => expect(shown(display, date)).toEqual([right]));
});

test.each([
  "before 1850",
  "shortly before 1850",
  "not before 1850",
  "by 1850",
  "until 1850",
  "after 1850",
  "1850 or later",
  "1850 at the latest",
  "at latest 1850",
  "<1850",
  "> 1850",
  "vor 1850",
  "nach 1850",
  "spätestens 1850",
  "avant 1850",
  "peu après 1850",
  "au plus tard en 1850",
  "antes de 1850",
  "después del 1850",
  "no antes de 1850",
  "قبل عام 1850",
  "بعد 1850",
])(
  "what is “%s” is about that year, whether the file has the year, its first day or another year near it",
  (display) => {
    expect(shown(display, "1850")).toEqual(["1850~"]);
    expect(shown(display, "1850-01-01")).toEqual(["1850~"]);
    expect(shown(display, "1849")).toEqual(["1849~"]);
  },
);

test("of a date with one bound only, a remark says what would be drawn exactly", () => {
  expect(asShown({ date: "1604" }, "before 1604").changes).toEqual([
    {
      field: "display date",
      wrong: "is “before 1604”, only the latest possible date",
      right: "the date is carried over as 1604~; write [1504..1604], if that is what is known",
    },
  ]);
});

test("a bound that is written in numbers is read in the order of the file", () => {
  for (const [order, range] of [
    ["mdy", "[1917..2017-03-11]"],
    ["dmy", "[1917..2017-11-03]"],
  ] as const)
    expect(asShown({ date: "2017-03-11" }, "before 3/11/2017", order).changes[0]?.right).toContain(`write ${range},`);
});

test("a date that its doubtful display date does not include is in doubt itself", () => {
  expect(shown("c. 1850", "1900")).toEqual(["1900~"]);
  expect(shown("1860?", "1900")).toEqual(["1900?"]);
  expect(shown("early 1620s", "1623-01-01")).toEqual(["1623~"]);
  expect(shown("c. 3 May 1620", "1623-01-01")).toEqual(["1623-01-01~"]);
  expect(shown("ca. Easter 1720", "1720")).toEqual(["1720~"]);
  expect(shown("the nineteenth century", "1850")).toEqual(["1850~"]);
  expect(shown("the year of the comet", "1850")).toEqual(["1850"]);
  expect(shown("Early morning", "1850-03-03")).toEqual(["1850-03-03"]);
});

test("the first, the middle or the last of a year or month that is displayed as a whole stands for it; another day stays", () => {
  expect(shown("1850", "1850-01-01")).toEqual(["1850"]);
  expect(shown("1850", "1850-07-01")).toEqual(["1850"]);
  expect(shown("July 1850", "1850-07-15")).toEqual(["1850-07"]);
  expect(shown("1850s", "1850-01-01")).toEqual(["[1850..1859]"]);
  expect(shown("sometime in 1850", "1850-03-14")).toEqual(["1850"]);
  expect(shown("1850", "1850-01-01T00:30:10")).toEqual(["1850-01-01T00:30:10"]);
  expect(shown("3 March 1850", "1850-03-03")).toEqual(["1850-03-03"]);
  expect(asShown({ date: "1850-03-14" }, "March 1850")).toMatchObject({
    date: "1850-03-14",
    changes: [{ right: "the date stays 1850-03-14; write 1850-03 if no more is known" }],
  });
});

test("a display date with a first and a last date gives both ends their doubt, and an end to what has none", () => {
  expect(shown("1402 to about 1409", "1402")).toEqual(["1402", "1409~"]);
  expect(shown("1402 to about 1409", "1402", "1409")).toEqual(["1402", "1409~"]);
  expect(shown("c. 1402–1409", "1402", "1409")).toEqual(["1402~", "1409~"]);
  expect(shown("April–May 1345", "1345-04-01")).toEqual(["1345-04", "1345-05"]);
  expect(shown("April–May 1345", "1345-04-01", "1345-05-31")).toEqual(["1345-04", "1345-05"]);
  expect(shown("1850–1860", "1855")).toEqual(["1850", "1860"]);
  expect(shown("1914–1918", "1914-07-28", "1918-11-11")).toEqual(["1914-07-28", "1918-11-11"]);
  expect(shown("until 1799", "1790", "1799-12-31")).toEqual(["1790~", "1799"]);
  expect(shown("since c. 1850", "1850", "..")).toEqual(["1850~", ".."]);
});

test("a first and a last date beside a single doubtful one are one date within, unless only the first is in doubt", () => {
  expect(shown("c. 1850", "1845", "1855")).toEqual(["[1845..1855]"]);
  expect(shown("1850s", "1850-01-01", "1859-12-31")).toEqual(["[1850..1859]"]);
  expect(shown("18th century", "1700", "1799")).toEqual(["[1701..1800]"]);
  expect(shown("5th century BC", "-0499", "-0399")).toEqual(["[-0499..-0400]"]);
  expect(shown("late 17th century", "1650", "1700")).toEqual(["[1667~..1700~]"]);
  expect(shown("before 1850", "1800", "1850")).toEqual(["[1800..1850]"]);
  expect(shown("c. 1850", "1850", "1860")).toEqual(["1850~", "1860"]);
});

test("a date that is doubtful already, or displayed in numbers of an unclear order, stays", () => {
  expect(shown("1850s", "1850~")).toEqual(["1850~"]);
  expect(shown("3/11/2017", "2017-11-03")).toEqual(["2017-11-03"]);
});

test("a time of day is dropped with a remark where the day is in doubt, and stays where only the source may be wrong", () => {
  const table =
    "Year,Month,Day,Time,Display Date,Headline\n1905,7,13,10:00,c. 1905,A\n1905,7,13,10:00,13 July 1905?,B\n";
  const { draft, notes } = importedDraft(readForeign(table).entries, { file: "made.csv" });
  expect(checkStory(draft).errors).toEqual([]);
  expect(draft.events.a).toMatchObject({ date: "1905~" });
  expect(draft.events.a?.time).toBeUndefined();
  expect(carriedReport(notes, 2)).toContain("time is 10:00, and 1905~ is not one day: dropped");
  expect(draft.events.b).toMatchObject({ date: "1905-07-13?", time: "10:00" });
});

test("the latest start and the earliest end of SIMILE Timeline are the doubt of a date", () => {
  const events = [
    { start: "1492", latestStart: "1495", earliestEnd: "1500", end: "1506", title: "Siege" },
    { start: "May 28 1620", latestStart: "Jun 02 1620", title: "Start" },
    { start: "1700", end: "1710", durationEvent: false, title: "Instant" },
    { start: "1700", earliestEnd: "1705", title: "Open" },
    { start: "1700", latestStart: "soon", title: "Words" },
    { start: "1700", latestStart: "1690", title: "Backwards" },
  ];
  const { draft, notes } = importedDraft(readForeign(JSON.stringify({ events })).entries, { file: "made.json" });
  expect(checkStory(draft).errors).toEqual([]);
  expect(Object.values(draft.events).map(({ date, until }) => [date, until])).toEqual([
    ["[1492..1495]", "[1500..1506]"],
    ["[1620-05-28..1620-06-02]", undefined],
    ["[1700..1710]", undefined],
    ["1700", "1705~"],
    ["1700~", undefined],
    ["1700", undefined],
  ]);
  const said = carriedReport(notes, 6);
  expect(said).toContain('start (latest) is "1495": carried over as [1492..1495]');
  expect(said).toContain('start (latest) is "1690": dropped: it is not after the start');
});

test("a display date is heard without the HTML in it", () => {
  const { entries } = readForeign("Year,Display Date,Headline\n1623,<i>c.</i> 1623,A\n");
  expect(importedDraft(entries, { file: "made.csv" }).draft.events.a?.date).toBe("1623~");
});
