import { describe, expect, test } from "vitest";
import { eventIndex } from "../../../src/charts/timeline/layout/events/eventIndex.ts";
import { datedOf } from "../../../src/charts/timeline/layout/marking/dating.ts";
import { timePlot } from "../../../src/charts/timeline/layout/timePlot.ts";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { dateAt, dayOf } from "../../../src/events/edtf.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { type Event, readStory } from "../../../src/events/read.ts";
import { DAY, HOUR, startOf } from "../../../src/events/time.ts";
import { languageOf } from "../../../src/language/language.ts";
import { timeTicks } from "../../../src/layout/timeScale.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { draft } from "../../fixture/story.ts";
import { every } from "../words.ts";

const english = languageOf("en");

const storyWith = (dates: Partial<EventRecord>, more: { zone?: string; focusDate?: string } = {}) => {
  const { "pest-flooded": flood } = draft.events;
  const { time: _, until: __, ...bare } = flood;
  return readStory({ ...draft, zone: "Europe/Budapest", ...more, events: { it: { ...bare, ...dates } } } as never);
};
const datedAs = (dates: Partial<EventRecord>, hours = false) => {
  const [event] = storyWith(dates).events;
  return datedOf(event as Event, hours);
};

describe("datedOf(event)", () => {
  const day = startOf(2012, 12, 31);

  test("gives a bar from its hour to its end, to the hour if that is known", () => {
    expect(datedAs({ date: "2012-12-31", time: "18:00", until: "2013-01-01" }).lasted).toEqual({
      from: day + 18 * HOUR,
      to: day + 2 * DAY,
    });
    expect(datedAs({ date: "2012-12-31T18:00", until: "2013-01-01T02:00" }).lasted).toEqual({
      from: day + 18 * HOUR,
      to: day + 26 * HOUR,
    });
  });

  test("keeps the doubt of an end apart from that of the start", () => {
    expect(datedAs({ date: "2012-12-31", until: "2013-01-05?" })).toMatchObject({
      disputed: false,
      uncertain: { from: false, to: true },
    });
    expect(datedAs({ date: "2012-12-31?", until: "2013-01-05~" })).toMatchObject({
      disputed: false,
      uncertain: { from: true, to: false },
      about: { from: false, to: true },
    });
    expect(datedAs({ date: "[2012-12-30~..2012-12-31]" }).about).toEqual({ from: true, to: false });
    expect(datedAs({ date: "2012-12~" }).about).toEqual({ from: true, to: true });
    expect(datedAs({ date: "2012-12-31", until: "2014" })).toMatchObject({
      lasted: { from: day, to: startOf(2014) },
      to: startOf(2015),
    });
  });

  test("is placed by the story's time zone if its hour is in another", () => {
    // Tokyo is eight hours ahead of Budapest in winter.
    expect(datedAs({ date: "2012-12-31", time: "18:00", zone: "Asia/Tokyo" }).at).toBe(day + 10 * HOUR);
    expect(datedAs({ date: "2012-12-31T18:00Z" }).at).toBe(day + 19 * HOUR);
  });

  test("has a point for each date of a list, and a range for one of a set", () => {
    expect(datedAs({ date: "{2012-12-30, 2013-01-02}" })).toMatchObject({
      cue: "points",
      each: [day - DAY / 2, day + 2.5 * DAY],
    });
    expect(datedAs({ date: "[2012-12-30, 2013-01-02]" }).cue).toBe("range");
  });
});

test("a day without an hour is a bracket if the axis shows hours, and otherwise a point", () => {
  for (const days of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const extent = [startOf(2012, 12, 29), startOf(2012, 12, 29) + days * DAY] as const;
    const { hours, scale } = timePlot(extent, ["Kind number 1"], { width: 1280, height: 600, fontSize: 16 }, english);
    const labels = timeTicks(scale, 16, english).ticks.map(({ label }) => label);
    expect(hours, `${days} days`).toBe(labels.some((label) => /\d\d:\d\d/.test(label ?? "")));
  }
});

const drawn = (dates: Partial<EventRecord>, extent: readonly [string, string], focusDate = "2000-01-01") =>
  timeline(storyWith(dates, { focusDate }))
    .draw({ extent }, { width: 1184, height: 520, prefix: "", fontSize: 16 })
    .map(serialize)
    .join("");

describe("an event with an hour", () => {
  // Tokyo is eight hours ahead of Budapest in winter.
  test.each([
    ["moment", { time: "02:00" }, ["2012-12-30"]],
    ["moment later that day", { time: "18:00" }, ["2012-12-31"]],
    ["beginning", { time: "02:00", until: "2013-01-01" }, ["2012-12-30", "2012-12-31", "2013-01-01"]],
    ["end", { time: "18:00", until: "2013-01-01T07:00" }, ["2012-12-31"]],
  ] as const)("of another zone is on the days it has by the story's clock (%s)", (_, dates, days) => {
    const chart = timeline(storyWith({ date: "2012-12-31", zone: "Asia/Tokyo", ...dates }));
    const possible = ["2012-12-29", "2012-12-30", "2012-12-31", "2013-01-01", "2013-01-02"];
    const on = (state: Partial<TimelineState>) =>
      possible.filter((day) => chart.describe({ extent: [day, day], ...state }).events.includes("it"));
    expect(on({})).toEqual(days);
    expect(on({ events: ["it"] })).toEqual(days);
  });

  test.each([
    ["an earlier", "Asia/Tokyo", "02:00", "2012-12-30", "2013-01-03"],
    ["a later", "America/New_York", "20:00", "2013-01-01", "2013-01-05"],
  ])(
    "of %s day by the story's clock begins and ends on that day while days are played",
    (_, zone, time, first, last) => {
      const chart = timeline(storyWith({ date: "2012-12-31", zone, time, until: `2013-01-04T${time}` }));
      const state: TimelineState = { extent: ["2012-12-25", "2013-01-05"] };
      const on = (until: string) => {
        const drawn = every(chart.draw({ ...state, until }, { width: 1184, height: 520, prefix: "", fontSize: 16 }));
        return {
          drawn: drawn.filter(({ attributes }) => attributes["data-event"] === "it").length,
          more: drawn.flatMap(({ key, text }) => (key === "more" && text ? [text] : [])),
          described: chart.describe({ ...state, until }).events,
        };
      };
      expect(on(dateAt(dayOf(first) - DAY))).toEqual({ drawn: 0, more: [], described: [] });
      expect(on(first)).toEqual({ drawn: 1, more: [], described: ["it"] });
      expect(chart.windowControl?.changes(state)).toEqual([dayOf(first), dayOf(last)]);
    },
  );

  test("of an earlier day by the story's clock is counted from that day where many have no title", () => {
    const { "pest-flooded": flood } = draft.events;
    const { until: _, ...brief } = flood;
    const one = { ...brief, date: "2012-12-31", zone: "Asia/Tokyo", time: "02:00" };
    const events = Object.fromEntries(Array.from({ length: 60 }, (_, nth) => [`e${nth}`, one]));
    const chart = timeline(readStory({ ...draft, focusDate: "2000-01-01", claims: {}, fronts: {}, events }));
    const shown = (until: string) => {
      const state: TimelineState = { extent: ["2012-12-25", "2013-01-05"], until };
      const drawn = every(chart.draw(state, { width: 500, height: 300, prefix: "", fontSize: 16 }));
      return drawn.flatMap(
        ({ attributes: at }) => String(at["data-events"] ?? at["data-event"] ?? "").match(/\S+/g) ?? [],
      );
    };
    expect(shown("2012-12-29")).toEqual([]);
    expect(shown("2012-12-30").toSorted()).toEqual(Object.keys(events).sort());
  });

  test("is named as the nearest after the hours before it, and before the hours after it", () => {
    const chart = timeline(storyWith({ date: "2012-12-31", time: "21:30" }));
    const said = (from: number, to: number) => {
      const day = startOf(2012, 12, 31);
      const state = { extent: ["2012-12-31", "2012-12-31"], exact: [day + from * HOUR, day + to * HOUR] } as const;
      const drawn = every(chart.draw(state, { width: 1184, height: 520, prefix: "", fontSize: 16 }));
      return drawn.flatMap(({ text = "" }) => /^Nearest (before|after)/.exec(text)?.[1] ?? []);
    };
    expect([said(2, 20), said(22, 24)]).toEqual([["after"], ["before"]]);
  });

  test("is shown only between its hours while the timeline is moved", () => {
    const index = eventIndex(storyWith({ date: "2012-12-31T18:00", until: "2013-01-01T02:00" }), 1);
    const day = startOf(2012, 12, 31);
    const shown = (from: number, to: number) => {
      const state = { extent: ["2012", "2013"], exact: [day + from * HOUR, day + to * HOUR] } as const;
      return [...index.counts(state).values()].reduce((sum, count) => sum + count, 0);
    };
    expect([shown(0, 17), shown(12, 19), shown(20, 25), shown(25, 30), shown(27, 40)]).toEqual([0, 1, 1, 1, 0]);
  });
});

test("an event that has not ended has a bar to the end of any extent", () => {
  const svg = drawn({ date: "1870", until: ".." }, ["1880", "1890"]);
  expect(svg).not.toContain("NaN");
  expect(Number(/<rect[^>]* width="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(900);
});

test("the first century, antiquity and the age of the universe are shown with events and an axis", () => {
  expect(drawn({ date: "0079" }, ["0050", "0100"])).toContain('data-event="it"');
  expect(drawn({ date: "0079" }, ["1950", "2000"])).not.toContain('data-event="it"');
  expect(drawn({ date: "-0043-03-15" }, ["-0099", "0100"])).toContain("100 BC");
  expect(drawn({ date: "Y-66000000" }, ["Y-13800000000", "2020"])).toContain("10 billion years ago");
});

test("the focus date is ruled only if it is a single day", () => {
  expect(drawn({ date: "1850" }, ["1840", "1860"], "1850-06-01")).toContain("1 June 1850");
  expect(drawn({ date: "1850" }, ["1840", "1860"], "1850")).not.toContain("1 January 1850");
});
