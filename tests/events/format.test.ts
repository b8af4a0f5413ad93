import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { readEdtf } from "../../src/events/edtf.ts";
import { dateWords, eventDateWords, eventYearWords } from "../../src/events/format.ts";
import type { EventRecord } from "../../src/events/model.ts";
import { byClock } from "../../src/events/moments.ts";
import { readStory } from "../../src/events/read.ts";
import { languageOf } from "../../src/language/language.ts";
import { draft } from "../fixture/story.ts";

const english = languageOf("en");

test("dates in words say how well they are known", () => {
  const told = (id: string) => {
    const event = story.event.get(id);
    return event && eventDateWords(english, event);
  };
  expect(told("kurds-threatened")).toBe("between 1 and 2 November 2017");
  expect(told("baiji-retaken-2015")).toBe("October 2015");
  expect(told("mayadin-taken")).toBe("14 October 2017 (uncertain)");
  expect(told("battle-of-raqqa")).toBe("6 June 2017 to 17 October 2017");
});

test.each([
  ["2017-10-17", undefined, "2017"],
  ["2016-10-17", "2017-07-10", "2016 to 2017"],
  ["2017-10-17", "2017-12", "2017"],
  ["[2017-10-30..2017-11-03]", undefined, "2017"],
  ["[1966-05-01..1971-03-02]", undefined, "between 1966 and 1971"],
  ["-0500-05-06?", undefined, "501 BC (uncertain)"],
  ["2004?-06-11", undefined, "2004 (uncertain)"],
  ["2004-?06-11", undefined, "2004"],
  ["2001-24", undefined, "winter 2001–02"],
  ["[Y-373800000..Y-370600000]", undefined, "between 373.8 and 370.6 million years ago"],
])("the year of an event of %s until %s is told as all that it may be: %s", (date, until, words) => {
  const { until: _, ...flooded } = draft.events["pest-flooded"];
  const [one] = readStory({ ...draft, events: { one: { ...flooded, date, ...(until && { until }) } } }).events;
  expect(one && eventYearWords(english, one)).toBe(words);
});

test("a date with a question mark is called uncertain, not disputed", () => {
  expect(dateWords(english, readEdtf("2017-11-02?"))).toBe("2 November 2017 (uncertain)");
  expect(dateWords(english, readEdtf("2017-11%"))).toBe("about November 2017 (uncertain)");
});

test("a time of day names its time zone: the event's, or else the story's", () => {
  const told = (more: Partial<EventRecord>, zone: string = draft.zone) => {
    const { until: _, ...flooded } = draft.events["pest-flooded"];
    const event: EventRecord = { ...flooded, date: "1838-03-13", time: "19:30", ...more };
    const [one] = readStory({ ...draft, zone, events: { one: event } }).events;
    return one && eventDateWords(english, one);
  };
  expect(told({})).toBe("13 March 1838, 19:30 Budapest time");
  expect(told({ zone: "Europe/Vienna" })).toBe("13 March 1838, 19:30 Vienna time");
  expect(told({ zone: "America/Argentina/Buenos_Aires" })).toBe("13 March 1838, 19:30 Buenos Aires time");
  expect(told({}, "UTC")).toBe("13 March 1838, 19:30 UTC");
});

test.each([
  ["2014-06-10T23:30:00-05:00", "10 June 2014, 23:30"],
  ["2014-06-10T01:30:00+05:30", "10 June 2014, 01:30"],
  ["2014-06-10T12:00:00Z", "10 June 2014, 12:00"],
])("a time with a UTC offset, %s, is told by the clock of that offset", (date, words) => {
  expect(dateWords(english, readEdtf(date))).toBe(words);
});

test("a time with a UTC offset that is moved to the clock of a zone is told by that clock, and moved no further", () => {
  const moved = byClock(readEdtf("2014-06-10T23:30:00-05:00"), "Europe/Budapest");
  expect(dateWords(english, moved)).toBe("11 June 2014, 06:30");
  expect(byClock(moved, "Asia/Tokyo")).toEqual(moved);
});

test("a winter at the end of a century has both its years in full", () => {
  const said = ["1999-24", "1998-24"].map((date) => dateWords(english, readEdtf(date)));
  expect(said).toEqual(["winter 1999–2000", "winter 1998–99"]);
});
