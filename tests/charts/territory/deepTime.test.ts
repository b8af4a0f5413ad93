import { describe, expect, test } from "vitest";
import { territory } from "../../../src/charts/territory/territory.ts";
import { readStory } from "../../../src/events/read.ts";
import { defineStory } from "../../../src/events/story.ts";
import { overlaps } from "../../../src/layout/boxes.ts";
import { engineSlack } from "../../../src/layout/text.ts";
import { collisions, every, wordsOf } from "../words.ts";

const event = { text: "x.", kind: "extinction", sources: ["s"], firmness: "reported", priority: 3 } as const;
const point = { source: "s", basis: "published" } as const;
const derived = { source: "s", basis: "derived" } as const;
const series = {
  title: "CO₂ in the air",
  publisher: "P",
  unit: "ppm",
  metric: "mixing ratio",
  scope: "the world",
  definition: "Estimates from leaves.",
};
const story = readStory(
  defineStory({
    language: "en",
    title: "Deep time",
    focusDate: "2025",
    zone: "UTC",
    kinds: { extinction: { name: "Extinction" } },
    sources: { s: { publisher: "P", title: "T", where: "L", nature: "book" } },
    events: {
      permian: {
        ...event,
        title: "End-Permian extinction",
        date: "[Y-251978000..Y-251904000]",
        until: "[Y-251911000..Y-251849000]",
      },
      devonian: { ...event, title: "Late Devonian extinction", date: "[Y-373800000..Y-370600000]" },
      decade: { ...event, title: "A long event of these years", date: "[1966-05-01..1971-03-02]" },
    },
    series: {
      worked: {
        ...series,
        points: [
          { ...derived, date: "Y-65E6S2", low: 400, high: 800 },
          { ...derived, date: "Y-51E6S2", low: 1100, high: 2000 },
          { ...derived, date: "Y-34000000~", low: 600, high: 900 },
          { ...derived, date: "Y-24000000~", low: 400, high: 700 },
          { ...derived, date: "Y-16000000~", low: 400, high: 600 },
          { ...derived, date: "Y-3000000~", low: 350, high: 420 },
          { ...point, date: "2023", value: 421 },
        ],
      },
      genera: { ...series, unit: "%", points: [{ ...point, date: "[Y-373800000..Y-370600000]", value: 35 }] },
      told: { ...series, points: [{ ...point, date: "Y-34000000~", low: 600, high: 900 }] },
    },
  }),
);
const slide = { width: 1184, height: 560, fontSize: 20, prefix: "" };
const phone = { width: 350, height: 420, fontSize: 16.5, prefix: "" };
const cenozoic = ["Y-66000000", "2025"] as const;
const all = ["Y-541000000", "2025"] as const;
const chartOf = (series: string, events: readonly ("permian" | "devonian" | "decade")[] = []) =>
  territory(story, { panels: [{ series }], events });
type Drawn = ReturnType<ReturnType<typeof chartOf>["draw"]>;
const said = (drawn: Drawn) => wordsOf(drawn).map(({ words }) => words);

describe("a chart of estimates in deep time", () => {
  test.each([
    ["slide", slide],
    ["phone", phone],
    ["narrow frame of a comparison", { ...phone, width: 280, height: 640 }],
  ] as const)("says in its key when its events may have been, in full, and within a %s", (_, frame) => {
    const drawn = chartOf("genera", ["devonian", "permian"]).draw({ extent: all }, frame);
    const words = said(drawn).join(" ");
    expect(words).toContain("Late Devonian extinction, between 373.8 and 370.6 million years ago");
    expect(words).toContain("between 251.978 and 251.904 to between 251.911 and 251.849 million years ago");
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { x, width } of wordsOf(drawn)) expect(x + width * engineSlack).toBeLessThanOrEqual(frame.width + 1);
  });

  test("keeps its key where room is too short for dates, with titles alone, since a part of a date would be untrue", () => {
    const drawn = chartOf("genera", ["devonian", "permian"]).draw({ extent: all }, { ...phone, height: 230 });
    const entries = every(drawn).filter(({ attributes }) => attributes.class === "legend-entry");
    const titles = entries.map(({ children }) => children.map(({ text }) => text).join(" "));
    expect(titles).toEqual(["a Late Devonian extinction", "b End-Permian extinction"]);
  });

  test("rules a year that is given as its day, and says it as a year", () => {
    const chart = chartOf("worked");
    const state = { extent: cenozoic, day: "Y-34000000" } as const;
    const words = [...said(chart.draw(state, slide)), chart.describe(state).summary].join(" ");
    expect(words).toContain("34 million years ago");
    expect(words).not.toMatch(/1 Jan/);
  });

  test("is higher on a phone the more lines its key takes", () => {
    const heights = [[], ["devonian"], ["devonian", "permian"]] as const;
    const [none = 0, one = 0, two = 0] = heights.map((events) => chartOf("genera", events).heightFor(358));
    expect(one - none).toBeGreaterThan(2 * 16.5);
    expect(two - one).toBeGreaterThan(3 * 16.5);
  });

  test("names an event beside its rule by its days, or where these have no room by all years in which it may have been", () => {
    const names = Array.from({ length: 35 }, (_, nth) => {
      const frame = { ...slide, width: 500 + nth * 20 };
      const drawn = chartOf("genera", ["decade"]).draw({ extent: ["1960", "2000"] }, frame);
      return every(drawn).flatMap(({ text, attributes }) => (text && attributes["font-weight"] === 600 ? text : []));
    });
    const dates = names.flat().flatMap((words) => /^A long event of these years, (.*)/.exec(words)?.[1] ?? []);
    expect(new Set(dates)).toEqual(new Set(["between 1966 and 1971", "between 1 May 1966 and 2 Mar 1971"]));
  });

  test("draws a range that was worked out hollow, and lists in its key only what it draws", () => {
    const key = (series: string, extent: readonly [string, string] = cenozoic) => {
      const drawn = chartOf(series).draw({ extent }, slide);
      const bars = every(drawn).filter(({ key, attributes }) => key === "bar" && attributes.class !== "legend-entry");
      return { words: said(drawn), fills: new Set(bars.map(({ attributes }) => attributes.fill)) };
    };
    const [worked, told] = [key("worked"), key("told")];
    expect(worked.words).toContain("range worked out, not published");
    expect(worked.words).not.toContain("published range");
    expect(worked.words).not.toContain("hollow: worked out, not published");
    expect(worked.fills).toEqual(new Set(["var(--background)"]));
    expect(told.words).toContain("published range");
    expect(told.fills).toEqual(new Set(["var(--ink)", "var(--quiet)"]));
    expect(key("worked", ["1950", "2025"]).words).not.toContain("range worked out, not published");
  });

  test("gives every range its figures, clear of the line of its possible days", () => {
    const drawn = chartOf("worked").draw({ extent: cenozoic }, slide);
    const words = wordsOf(drawn);
    for (const range of ["400–800", "1,100–2,000", "600–900", "400–700", "400–600", "350–420"]) {
      const figure = words.find((word) => word.words === range);
      expect(figure, range).toBeDefined();
      for (const reading of every(drawn).filter(({ attributes }) => attributes.class === "reading")) {
        const days = /M(\S+),0H(\S+)/.exec(String(reading.children.find(({ key }) => key === "days")?.attributes.d));
        const [x = 0, y = 0] =
          String(reading.attributes.transform)
            .match(/[\d.]+/g)
            ?.map(Number) ?? [];
        if (!days || !figure) continue;
        const [from = 0, to = 0] = days.slice(1).map(Number);
        expect(overlaps(figure, { x: x + from, y, width: to - from, height: 1 }, 6), range).toBe(false);
      }
    }
  });
});
