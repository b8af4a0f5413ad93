import { expect, test } from "vitest";
import { edtf, eventDate } from "../../src/events/check/dates.ts";
import { Path, type Problem } from "../../src/events/check/problem.ts";
import { withDatesRead } from "../../src/node/writtenDates.ts";

/** What would be right for a date, in an event or in a state of a chart. */
function right(date: string, of: "event" | "state" = "event"): string | undefined {
  const found: Problem[] = [];
  if (of === "event") eventDate(date, new Path("events", "one", "date", found));
  else edtf(date, new Path("deck", "slide", "steps[0].state.day", found));
  return withDatesRead(found)[0]?.right;
}

test.each([
  ["541.0 ± 1.0 Ma", "write [Y-542000000..Y-540000000]"],
  ["1,200 BC", "write -1199"],
  ["13/3/2017", "write 2017-03-13"],
  ["12/3/2017", "write 2017-03-12 or 2017-12-03, whichever is meant"],
  ["12/3/2017 14:30", "write 2017-03-12T14:30 or 2017-12-03T14:30, whichever is meant"],
  ["3/4/2017 – 8/4/2017", "write 2017-04-03/2017-04-08 or 2017-03-04/2017-08-04, whichever is meant"],
  ["Friday 3 November 2017", "write 2017-11-03"],
  ["3 novembre 2017", "write 2017-11-03"],
  ["٣ نوفمبر ٢٠١٧", "write 2017-11-03"],
  ["2017-11-03 7:30", "write 2017-11-03T07:30"],
  ["19th century", "write [1801..1900]"],
  ["1914 to 1918", "write 1914/1918"],
  ["um 1900/05", "write [1900~..1905~]"],
  ["11.5.2003", "write 2003-05-11"],
  ["15./16. Jh.", "write [1401..1600]"],
  ["12000 AD", "write Y12000"],
  ["Y12000-05", "write Y12000"],
  ["vor 1604", "give its earliest possible date: [1504..1604]"],
  ["before 1604", "give its earliest possible date: [1504..1604]"],
  ["nach 1700", "give its latest possible date: [1700..1800]"],
])("the date %s is given as EDTF", (date, said) => {
  expect(right(date)).toBe(said);
});

test("a date in the far past is given as about then, with how its error would be written", () => {
  expect(right("66 Ma")).toBe(
    "write Y-66000000~, or if its error is known, the first and the last year it may be, such as [Y-67000000..Y-65000000]",
  );
});

test("what cannot be read for sure keeps what the check says", () => {
  for (const date of ["3/11", "2017-11-03T25:00", "the war", "2017-11-31"]) {
    const found: Problem[] = [];
    eventDate(date, new Path("events", "one", "date", found));
    expect(withDatesRead(found)).toEqual(found);
  }
});

test("a day of a state is one date, so that of two both are given", () => {
  expect(right("1914 to 1918", "state")).toBe("write 1914 for its beginning, and 1918 for its end");
});
