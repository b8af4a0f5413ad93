import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import type { Draft } from "../../../src/events/story.ts";
import { eventsCalendar } from "../../../src/node/export/data/calendar.ts";
import { draft } from "../../fixture/story.ts";

const { "pest-flooded": flood } = draft.events;
const { time: _, until: __, ...bare } = flood;

/** A calendar of one event with these dates, as read by another program. */
const calendarOf = (dates: Partial<EventRecord>) => {
  const events = { it: { ...bare, title: "It happened", ...dates } };
  const story = readStory({ ...draft, zone: "Europe/Budapest", events } as unknown as Draft);
  return new ICAL.Component(ICAL.parse(eventsCalendar(story, { id: "s", title: "T", stamp: new Date(0) })));
};
const entryOf = (dates: Partial<EventRecord>) => {
  const [entry] = calendarOf(dates).getAllSubcomponents("vevent");
  const { startDate, endDate, summary, description } = new ICAL.Event(entry as ICAL.Component);
  return { span: [startDate.toString(), endDate.toString()], summary, description };
};

describe("eventsCalendar(story)", () => {
  test.each([
    ["2003", "2003-01-01", "5 May 2001 to 2003"],
    ["[2002-01..2003-12]", "2002-01-01", "from 5 May 2001 to between January 2002 and December 2003"],
    ["2003~", "2003-01-01", "5 May 2001 to about 2003"],
    ["2001-05-06?", "2001-05-07", "5 May 2001 to 6 May 2001 (uncertain)"],
    ["..", "2001-05-06", "5 May 2001, not ended"],
  ])("ends what lasted until %s at its first possible end, the doubt in its title", (until, end, words) => {
    const { span, summary } = entryOf({ date: "2001-05-05", until });
    expect(span).toEqual(["2001-05-05", end]);
    expect(summary).toBe(`It happened (${words})`);
  });

  test("keeps hours, and says in which time zone", () => {
    const { span, summary, description } = entryOf({ date: "2001-05-05", time: "21:30", until: "2001-05-06T02:00" });
    // In May the clocks of Budapest are two hours ahead of UTC.
    expect(span).toEqual(["2001-05-05T19:30:00Z", "2001-05-06T00:00:00Z"]);
    expect(summary).toBe("It happened");
    expect(description).toContain("5 May 2001, 21:30 to 6 May 2001, 02:00 Budapest time");
  });

  test("names events beyond its years in its description", () => {
    const calendar = calendarOf({ date: "-0043-03-15" });
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain("It happened (15 March 44 BC)");
    expect(entryOf({ date: "0079-08-24" }).span[0]).toBe("79-08-24");
  });
});
