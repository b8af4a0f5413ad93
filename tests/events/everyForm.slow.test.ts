import { csvParse } from "d3";
import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { checkStory } from "../../src/events/check/check.ts";
import { dateAt } from "../../src/events/edtf.ts";
import { eventDateWords } from "../../src/events/format.ts";
import type { EventRecord } from "../../src/events/model.ts";
import { type Event, readStory } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { calendarOf } from "../../src/events/time.ts";
import { languageOf } from "../../src/language/language.ts";
import { eventsCalendar } from "../../src/node/export/data/calendar.ts";
import { eventsGeoJson } from "../../src/node/export/data/geojson.ts";
import { linkedPlaces } from "../../src/node/export/data/linkedPlaces.ts";
import { eventsTable } from "../../src/node/export/data/table.ts";
import { timelineJson } from "../../src/node/export/data/timelinejs.ts";
import { importedDraft } from "../../src/node/import/draft.ts";
import { readForeign } from "../../src/node/import/read.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { find } from "../../src/views/read/search/match.ts";
import { clocks, eventDate, singleDate } from "./forms.ts";

const english = languageOf("en");

/** A story with a single event, which has these dates. */
function storyOf(dates: Pick<EventRecord, "date" | "until" | "time" | "zone">): Draft {
  const event: EventRecord = {
    title: "It happened",
    text: "It happened somewhere.",
    kind: "event",
    theatre: "all",
    place: "there",
    sources: ["own"],
    firmness: "confirmed",
    priority: 3,
    ...dates,
  };
  return {
    title: "A story",
    focusDate: "2000",
    zone: "Asia/Kathmandu",
    bounds: [-180, -90, 180, 90],
    sides: {},
    theatres: { all: { name: "All" } },
    kinds: { event: { name: "Event" } },
    sources: { own: { publisher: "P", title: "T", where: "W", nature: "website" } },
    actors: {},
    places: { there: { name: "There", at: [1, 2], kind: "town", country: "X", priority: 3 } },
    events: { it: event },
  };
}

const eventOf = (draft: Draft): Event => {
  const [event] = readStory(draft).events;
  if (!event) throw new Error("no event");
  return event;
};

/** The fields of an event that concern time. */
const timesOf = ({ when, ended, time, endTime, endUnknown, zone }: Event) => ({
  when,
  ended,
  time,
  endTime,
  endUnknown,
  zone: time || endTime ? zone : "",
});

/** Random dates of an event: a date or an interval, with or without an end. */
const dates = fc.oneof(
  fc.record({ date: eventDate }),
  fc
    .record({ date: singleDate, until: fc.oneof(singleDate, fc.constant("..")) })
    .filter((dates) => checkStory(storyOf(dates)).errors.length === 0),
  fc.record({
    date: fc.constantFrom("2001-05-05", "2001-05-05?", "-0043-03-15~"),
    time: fc.constantFrom("09:30", "23:59"),
    until: fc.constantFrom("2001-05-06", "2001-05-07T02:00", "2001-06", "2003~", "[2002-01..2003-12]", ".."),
    zone: fc.constantFrom("Asia/Tokyo", "America/Lima"),
  }),
);

afterEach(() => vi.unstubAllEnvs());

describe.each(clocks)("on a machine in the time zone %s, any date of any form", (clock) => {
  const holds = (check: (draft: Draft, event: Event) => void, numRuns: number) => {
    vi.stubEnv("TZ", clock);
    fc.assert(
      fc.property(dates, (dates) => {
        const draft = storyOf(dates);
        check(draft, eventOf(draft));
      }),
      { numRuns },
    );
  };

  test("passes the check, and is found by its date in words", () => {
    vi.stubEnv("TZ", clock);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(clock === "Asia/Kolkata" ? "Asia/Calcutta" : clock);
    holds((draft, event) => {
      expect(checkStory(draft).errors).toEqual([]);
      const words = eventDateWords(english, event);
      expect(words).not.toMatch(/NaN|undefined|Infinity|Invalid/);
      expect(words).toMatch(/\d/);
      const entry = { kind: "event", name: event.title, also: [], detail: words, target: event.id } as const;
      expect(find([entry], words), words).toHaveLength(1);
    }, 200);
  });

  test("is drawn without NaN or Infinity, in any time window around it", () => {
    holds((draft, event) => {
      const story = readStory(draft);
      const chart = timeline(story);
      const all = chart.windowControl?.all ?? [0, 0];
      for (const window of [all, [event.when.from - 1e9, event.when.from + 4e9]] as const) {
        const state = chart.windowControl?.with({ extent: ["2000", "2001"] }, window) ?? { extent: ["2000", "2001"] };
        const frame = { width: 900, height: 400, prefix: "", fontSize: 16 };
        const drawn = chart.draw(state, frame).map(serialize).join("");
        expect(drawn).not.toMatch(/NaN|undefined|Infinity|Invalid/);
        // While a chart is being moved, events without a label are drawn without their id.
        if (!state.exact) expect(drawn).toContain('data-event="it"');
        expect(chart.describe(state).summary).not.toMatch(/NaN|undefined|Infinity|Invalid/);
      }
    }, 40);
  });

  test("survives an export to, and an import from, every format that can be imported", () => {
    holds((draft, event) => {
      const story = readStory(draft);
      const files = {
        csv: eventsTable(story),
        json: timelineJson(story, "T", "L"),
        geojson: eventsGeoJson(story),
        ics: eventsCalendar(story, { id: "s", title: "T", stamp: new Date(0) }),
      };
      for (const [form, text] of Object.entries(files)) {
        // An event outside the years a calendar can hold is named only in its description.
        if (form === "ics" && !text.includes("BEGIN:VEVENT")) continue;
        const { draft: back } = importedDraft(readForeign(text, `made.${form}`).entries, { file: `made.${form}` });
        expect(checkStory(back).errors, form).toEqual([]);
        const [read] = readStory(back).events;
        expect(read && timesOf(read), form).toEqual(timesOf(event));
      }
    }, 60);
  });

  test("is given in full in every file that other programs read", () => {
    holds((draft, event) => {
      const story = readStory(draft);
      const said = timesOf(event);
      const back = (dates: Pick<EventRecord, "date" | "until" | "time" | "zone">) => timesOf(eventOf(storyOf(dates)));
      const plain = (cell: string | undefined) => cell?.replace(/^'/, "") || undefined;

      const [row] = csvParse(eventsTable(story));
      const cells = { until: plain(row?.until), time: plain(row?.time), zone: plain(row?.zone) };
      expect(back(withoutTime({ date: plain(row?.date) ?? "", ...cells }))).toEqual(said);
      if (event.when.to < 8e15) expect(plain(row?.earliest)).toBe(dateAt(event.when.from));

      const [slide] = JSON.parse(timelineJson(story, "T", "L")).events;
      expect(back(withoutTime(slide.edtf))).toEqual(said);

      const [feature] = JSON.parse(eventsGeoJson(story)).features;
      expect(back(withoutTime(feature.properties))).toEqual(said);
      const bounds = feature.when.timespans.flatMap(({ start }: { start: Record<string, string> }) => [
        start.in ?? start.earliest,
        start.in ?? start.latest,
      ]);
      if (event.ended?.to === Number.POSITIVE_INFINITY || event.endUnknown)
        expect(feature.when.timespans[0].end).toEqual({ earliest: dateAt(event.when.from) });
      expect(bounds.map((at: string) => typeof at)).toEqual(bounds.map(() => "string"));
      if (feature.when.timespans.length === 1) {
        const start = eventOf(storyOf({ date: bounds[0] })).when.from;
        const end = eventOf(storyOf({ date: bounds[1] })).when.to;
        expect([start, end]).toEqual([event.when.from, event.when.to]);
      }
      const [place] = JSON.parse(linkedPlaces(story, "s")).features;
      expect(place.when.timespans).toEqual(feature.when.timespans);

      const entries = new ICAL.Component(
        ICAL.parse(eventsCalendar(story, { id: "s", title: "T", stamp: new Date(0) })),
      );
      const [entry] = entries.getAllSubcomponents("vevent");
      const value = (name: string) => {
        const text = entry?.getFirstPropertyValue(name);
        return text === null || text === undefined ? undefined : String(text).replaceAll(/\\([,;\\])/g, "$1");
      };
      if (!entry) {
        expect(String(entries.getFirstPropertyValue("x-wr-caldesc"))).toContain("It happened");
        return;
      }
      const read = new ICAL.Event(entry);
      expect([value("x-edtf-date"), value("x-edtf-until")]).toEqual([draft.events.it?.date, draft.events.it?.until]);
      expect(read.startDate.isDate).toBe(!event.time);
      const { year, month, day } = read.startDate;
      const start = calendarOf(event.when.from);
      if (read.startDate.isDate) expect([year, month, day]).toEqual([start.year, start.month, start.day]);
      if (event.time) expect(read.description).toContain(event.time);
      const doubtful = [event.when, event.ended].some((when) => when && (when.uncertain || when.precision !== "day"));
      if (doubtful) expect(read.summary).toContain(eventDateWords(english, event));
    }, 100);
  });
});

/** The dates of an event as an author would write them: no empty field, and no `time` if the date contains it. */
function withoutTime(dates: Record<"until" | "time" | "zone", string | undefined> & { date: string }) {
  const { date, until, time, zone } = dates;
  return {
    date,
    ...(until && { until }),
    ...(time && !date.includes("T") && { time }),
    ...(zone && zone !== "Asia/Kathmandu" && { zone }),
  };
}

describe("eventDateWords(language, event)", () => {
  const words = (dates: Pick<EventRecord, "date" | "until" | "time" | "zone">, eras?: "BCE") =>
    eventDateWords(languageOf("en", eras), eventOf(storyOf(dates)));

  test("says eras in words", () => {
    expect(words({ date: "-0043-03-15" })).toBe("15 March 44 BC");
    expect(words({ date: "-0043-03-15" }, "BCE")).toBe("15 March 44 BCE");
    expect(words({ date: "0079-08-24" })).toBe("24 August AD 79");
    expect(words({ date: "0079" }, "BCE")).toBe("79 CE");
    expect(words({ date: "0000" })).toBe("1 BC");
    expect(words({ date: "-0048", until: "-0043" })).toBe("49 to 44 BC");
    expect(words({ date: "Y-66000000" })).toBe("66 million years ago");
    expect(words({ date: "Y-13800000000", until: "Y-13000000000" })).toBe("13.8 to 13 billion years ago");
    expect(words({ date: "Y12000" })).toBe("AD 12,000");
    expect(words({ date: "Y-300000~" })).toBe("about 300,000 years ago");
    expect(words({ date: "Y-99999" })).toBe("100,000 BC");
  });

  test("tells an exact year before the year 1 exactly, and an approximate one that ends in 0 by its own number", () => {
    expect(words({ date: "-2000" })).toBe("2001 BC");
    expect(words({ date: "-2000~" })).toBe("about 2000 BC");
    expect(words({ date: "-1999~" })).toBe("about 2000 BC");
    expect(words({ date: "-2000~/-1500" })).toBe("about 2000 BC to 1501 BC");
    expect(words({ date: "[-2000~..-1500~]" })).toBe("between about 2000 and 1500 BC");
    expect(words({ date: "-2500S2" })).toBe("between about 2600 and 2500 BC");
    expect(words({ date: "Y-12000~" })).toBe("about 12,000 BC");
    expect(words({ date: "Y-300000~" })).toBe("about 300,000 years ago");
    expect(words({ date: "0000~" })).toBe("about 1 BC");
    expect(words({ date: "2000~" })).toBe("about 2000");
  });

  test("says an era or a unit once, and what is approximate of each date", () => {
    expect(words({ date: "Y-16900000~", until: "Y-14700000~" })).toBe("about 16.9 to 14.7 million years ago");
    expect(words({ date: "Y-16900000", until: "Y-14700000~" })).toBe("16.9 to about 14.7 million years ago");
    expect(words({ date: "Y-16900000~", until: "Y-14700000" })).toBe(
      "about 16.9 million years ago to 14.7 million years ago",
    );
    expect(words({ date: "-0300~", until: "-0200~" })).toBe("about 300 to 200 BC");
    expect(words({ date: "1840~", until: "1860~" })).toBe("about 1840 to about 1860");
    expect(words({ date: "Y-1200000000~/Y-900000000~" })).toBe(
      "about 1.2 billion years ago to about 900 million years ago",
    );
  });

  test("tells significant digits of a year long ago as that year", () => {
    expect(words({ date: "Y-339E5S3" })).toBe("about 33.9 million years ago");
    expect(words({ date: "Y-339E5S3?" })).toBe("about 33.9 million years ago (uncertain)");
    expect(words({ date: "Y-66E6S2", until: "Y-65E6S2" })).toBe("about 66 to 65 million years ago");
  });

  test("tells a doubtful start from a doubtful end", () => {
    expect(words({ date: "[Y-251978000..Y-251904000]", until: "[Y-251911000..Y-251849000]" })).toBe(
      "from between 251.978 and 251.904 to between 251.911 and 251.849 million years ago",
    );
    expect(words({ date: "[2017-11-01..2017-11-03]", until: "2017-11-08" })).toBe(
      "from between 1 and 3 November 2017 to 8 November 2017",
    );
  });

  test("says how precisely and how surely each date is known", () => {
    expect(words({ date: "19XX" })).toBe("the 1900s");
    expect(words({ date: "15~" })).toBe("about the 1500s");
    expect(words({ date: "185" })).toBe("the 1850s");
    expect(words({ date: "185X?" })).toBe("the 1850s (uncertain)");
    expect(words({ date: "[1849, 185X]" })).toBe("1849 or the 1850s");
    // The first decade of a century would be taken for the century.
    expect(words({ date: "190X" })).toBe("between 1900 and 1909");
    expect(words({ date: "05XX" })).toBe("between AD 500 and AD 599");
    expect(words({ date: "[1850..1859]" })).toBe("between 1850 and 1859");
    expect(words({ date: "2016-05-XX" })).toBe("May 2016");
    expect(words({ date: "2004?-06-~11" })).toBe("11 June 2004 (year uncertain, day approximate)");
    expect(words({ date: "2001-21" })).toBe("spring 2001");
    expect(words({ date: "2001-24~" })).toBe("about winter 2001–02");
    expect(words({ date: "2001-33" })).toBe("first quarter of 2001");
    expect(words({ date: "1950S2" })).toBe("between about 1900 and 1999");
    expect(words({ date: "[1667,1668, 1670..1672]" })).toBe("1667, 1668 or 1670 to 1672");
    expect(words({ date: "{1960,1961-12}" })).toBe("1960 and December 1961");
    expect(words({ date: "[1850-01~..1850-04~]" })).toBe("between about January and April 1850");
    expect(words({ date: "1980?/1994~" })).toBe("1980 (uncertain) to about 1994");
    expect(words({ date: "1870/.." })).toBe("1870, not ended");
    expect(words({ date: "1870/" })).toBe("1870, end unknown");
  });

  test("names the time zone once, after the last time of day", () => {
    expect(words({ date: "2012-12-31", time: "18:00", until: "2013-01-01" })).toBe(
      "31 December 2012, 18:00 Kathmandu time to 1 January 2013",
    );
    expect(words({ date: "2012-12-31T18:00", until: "2013-01-01T02:00", zone: "Asia/Beirut" })).toBe(
      "31 December 2012, 18:00 to 1 January 2013, 02:00 Beirut time",
    );
    expect(words({ date: "2012-12-31T18:00/2012-12-31T20:30" })).toBe(
      "31 December 2012, 18:00 to 20:30 Kathmandu time",
    );
    expect(words({ date: "2012-12-31", until: "2013-01-01T02:00", zone: "Asia/Beirut" })).toBe(
      "31 December 2012 to 1 January 2013, 02:00 Beirut time",
    );
    // Kathmandu is 5 hours and 45 minutes ahead.
    expect(words({ date: "2016-05-02T20:00:00Z" })).toBe("3 May 2016, 01:45 Kathmandu time");
    expect(words({ date: "2016-05-02T12:00", zone: "Etc/GMT+5" })).toBe("2 May 2016, 12:00 UTC−5");
    expect(words({ date: "2016-05-02T12:00", zone: "GMT0" })).toBe("2 May 2016, 12:00 UTC");
    expect(words({ date: "2016-05-02T12:00", zone: "Japan" })).toBe("2 May 2016, 12:00 Japan time");
    expect(words({ date: "2016-05-02T12:00", zone: "EST" })).toBe("2 May 2016, 12:00 EST");
    expect(words({ date: "2016-05-02T12:00", zone: "Etc/Zulu" })).toBe("2 May 2016, 12:00 Zulu");
  });

  test("gives no weekday before the Gregorian calendar began", () => {
    const weekday = (date: string) => eventDateWords(english, eventOf(storyOf({ date })), { weekday: true });
    expect(weekday("1453-05-29")).toBe("29 May 1453");
    expect(weekday("1582-10-14")).toBe("14 October 1582");
    expect(weekday("1582-10-15")).toBe("Friday 15 October 1582");
  });
});

describe("checkStory(draft), of dates", () => {
  const wrong = (dates: Partial<EventRecord>, more: Partial<Draft> = {}) =>
    checkStory({ ...storyOf({ date: "2001", ...dates }), ...more }).errors.map(
      ({ field, wrong, right }) => `${field} ${wrong}; ${right}`,
    );

  test.each([
    ["XXXX", "says nothing about its year"],
    ["[..1760]", "has no earliest possible day; give its earliest possible date: [1660..1760]"],
    ["[..1604]", "[1504..1604]"],
    ["[..-0043]", "[-0143..-0043]"],
    ["[1760..]", "has no latest possible day; give its latest possible date: [1760..1860]"],
    ["../1760", "does not say when it began; give its earliest possible date: [1660..1760]"],
    ["/", "does not say when it began"],
    ["2008/2004", "runs backwards"],
    ["79-08-24", "write four"],
    ["Y79", "for years of five digits"],
    ["12000", "write Y12000"],
    ["44 BC", "-0043 for 44 BC"],
    ["c. 1850", "write ~ after the date"],
    ["1850s", "is a decade in words"],
    ["3/11/2017", "is not in the order year, month, day"],
    ["2017-W44", "is a week of the year"],
    ["P3Y", "is a duration, not a date"],
    ["Y1E99", "is a year out of range"],
    ["Y12000-05", "has a month in a year of more than four digits"],
    ["12000-05-03", "has a month in a year of more than four digits"],
    ["2017-06-31", "is not a date that exists"],
  ])("refuses “%s” and says why", (date, why) => {
    expect(wrong({ date }).join()).toContain(why);
  });

  test("refuses an end before the start, a time given twice, and two ends", () => {
    expect(wrong({ date: "2001-05-05", time: "18:00", until: "2001-05-05T17:00" }).join()).toContain(
      "before the event",
    );
    expect(wrong({ date: "2001-05-05T18:00", time: "18:00" }).join()).toContain("already has a time of day");
    expect(wrong({ date: "2001/2002", until: "2003" }).join()).toContain("already says when it ended");
  });

  test("refuses time zones and eras that do not exist", () => {
    expect(wrong({}, { zone: "Mars/Olympus" }).join()).toContain("not a time zone");
    expect(wrong({ date: "2001-05-05T18:00", zone: "Mars/Olympus" }).join()).toContain("not a time zone");
    // Readers see the name of the city as it is written.
    expect(wrong({}, { zone: "Asia/kathmandu" }).join()).toContain("not a time zone");
    expect(wrong({}, { zone: "America/Argentina/Buenos_Aires" })).toEqual([]);
    expect(wrong({}, { eras: "AUC" as "BC" }).join()).toContain("did you mean “BC”?");
  });
});
