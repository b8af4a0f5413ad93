import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { panelGrid } from "../../../src/charts/territory/layout/grid.ts";
import { placePlot, scaleTicks } from "../../../src/charts/territory/layout/plot.ts";
import { letterOf } from "../../../src/charts/territory/layout/rules.ts";
import { figureWords, firstSentence, numberWords, seriesPanel } from "../../../src/charts/territory/layout/series.ts";
import { type TerritoryState, territory } from "../../../src/charts/territory/territory.ts";
import { languageOf } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { timeScale } from "../../../src/layout/timeScale.ts";
import { collisions, every, wordsOf } from "../words.ts";

const english = languageOf("en");

const chart = territory(story, {
  panels: [
    { series: "ihs-area", by: "IHS", regular: true },
    { series: "rand", by: "RAND", of: ["all countries", "Iraq and Syria"] },
    { series: "sohr-syria", by: "Syrian Observatory" },
    { series: "coalition-areas-of-influence", by: "Coalition maps" },
    { series: "coalition-areas-share", by: "Coalition maps", title: "Share of August 2014 lost", regular: true },
    { series: "coalition-pct", by: "Coalition spokesmen", title: "Share lost", of: ["Iraq and Syria"] },
    { series: "coalition-areas-left", by: "Our arithmetic", of: ["Iraq", "Syria"] },
  ],
  events: ["caliphate-proclaimed", "ramadi-falls-2015", "mosul-declared-retaken-2017", "deir-al-zor-declared-taken"],
  quotes: [
    {
      id: "third",
      text: "“about a third of both countries”",
      from: { claim: "a-third-of-both" },
      counted: "All land.",
    },
    {
      id: "89",
      text: "89 %",
      from: { series: "coalition-areas-share", date: "2017-11-08", of: "Iraq" },
      counted: "Of populated land in Iraq.",
    },
    {
      id: "95",
      text: "95 %",
      from: { series: "coalition-pct", date: "2017-11-15", of: "Iraq and Syria" },
      counted: "Of what IS once held.",
    },
  ],
});
const extent = ["2014-06", "2019-04"] as const;
const six = [
  "ihs-area",
  "rand",
  "sohr-syria",
  "coalition-areas-of-influence",
  "coalition-areas-share",
  "coalition-pct",
];
const states: Record<string, TerritoryState> = {
  six: { extent, panels: six },
  friday: { extent, panels: six.slice(0, 4), day: "2017-11-03" },
  one: { extent, panels: six, highlight: ["coalition-areas-share"], quotes: ["89"] },
  single: { extent, panels: ["ihs-area"], quotes: [] },
  worked: { extent, panels: ["coalition-areas-left", "coalition-areas-of-influence"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", fontSize: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
  "phone, sticky": { width: 358, height: 354, prefix: "", fontSize: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);

/** A panel alone in its cell, and what decides where its labels are placed. */
function alone(series: string, of: Pick<typeof story, "series" | "language"> = story) {
  const room = { x: 0, y: 0, width: 500, height: 400 };
  const panel = seriesPanel(of, { series, regular: true });
  const [cell] = panelGrid([panel], room, { fontSize: 16, gutter: () => 60 }).cells;
  if (!cell) throw new Error("no room");
  const { plot } = cell;
  const options = {
    fontSize: 16,
    x: timeScale([Date.UTC(2014, 5), Date.UTC(2019, 3)], [plot.x, plot.x + plot.width]),
    until: Number.POSITIVE_INFINITY,
    groupName: () => "",
    isSide: () => false,
    named: [],
    taken: [],
    rules: [],
  };
  return { cell, options };
}

describe("territory(story, options)", () => {
  test.each(cases)("%s on a %s: words never touch, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { size } of wordsOf(drawn)) expect(size).toBeGreaterThanOrEqual(14);
  });

  test("every figure is at the height of its value on its own scale from zero", () => {
    const { cell, options } = alone("ihs-area");
    const { readings, scale } = placePlot(cell, options);
    const { plot } = cell;
    const zero = scale.find(({ value }) => value === 0)?.y ?? 0;
    const top = scale.at(-1);
    expect(zero).toBeCloseTo(plot.y + plot.height);
    for (const [index, value] of [90800, 78000, 68300, 65500, 60400, 36200].entries()) {
      const reading = readings[index];
      expect(((zero - (reading?.y ?? 0)) / (zero - (top?.y ?? 0))) * (top?.value ?? 0)).toBeCloseTo(value, 0);
    }
    expect(readings[5]?.x).toBeCloseTo(options.x(Date.UTC(2017, 5, 26, 12)), 1);
  });

  test.each([
    ["per cent beyond 100", "%", [{ value: 20 }, { value: 180 }]],
    ["per cent below zero", "%", [{ value: 60 }, { value: -40 }]],
    ["ranges below zero", "people", [{ low: -300, high: -100 }, { value: 500 }]],
    ["figures that are all below zero", "people", [{ value: -10 }, { low: -90, high: -70 }]],
  ])("%s lie on the plot, as zero does", (_, unit, figures) => {
    const points = figures.map((figure, nth) => ({
      ...figure,
      date: `${2015 + nth}`,
      basis: "published" as const,
      source: "gc-2017-11",
    }));
    const grown = { ...story.series["coalition-areas-share"], unit, points } as (typeof story.series)[string];
    const { cell, options } = alone("growth", { ...story, series: { growth: grown } });
    const { readings, scale } = placePlot(cell, options);
    expect(readings).toHaveLength(2);
    const heights = [...readings.flatMap(({ y, range = [] }) => [y, ...range]), ...scale.map(({ y }) => y)];
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(cell.plot.y);
    expect(Math.max(...heights)).toBeLessThanOrEqual(cell.plot.y + cell.plot.height);
    expect(scale.map(({ value }) => value)).toContain(0);
  });

  test("a figure's words are placed away from rules, letters and lines of the scale as long as there is room", () => {
    const { cell, options } = alone("ihs-area");
    const wordsBeside = (offsets: readonly number[]) => {
      const { readings } = placePlot(cell, options);
      const [last, first] = [readings.at(-1), readings[0]];
      if (!last || !first) throw new Error("no figures");
      const rules = offsets.map((off) => last.x + off);
      const taken = [{ x: first.x - 4, y: first.y - 30, width: 8, height: 24 }];
      const { labels, scale } = placePlot(cell, { ...options, rules, taken });
      expect(labels.length).toBeGreaterThan(0);
      return labels.map((label) => {
        const width = textWidth(label.words, 16);
        const gap = Math.min(...rules.map((at) => Math.max(label.x - at, at - label.x - width)));
        const through = scale.some(({ y }) => y < label.y - 2 && y > label.y - 10);
        const beside = label.y - 14 < first.y - 6 && Math.abs(label.x - first.x) < 40;
        return { words: label.words, gap, through, beside };
      });
    };
    for (const offsets of [[6], [-6], [30], [-30], [-70, 6]])
      for (const { words, gap, through, beside } of wordsBeside(offsets)) {
        expect(gap, `${words} by a rule at ${offsets}`).toBeGreaterThanOrEqual(3);
        expect(through, words).toBe(false);
        expect(beside, words).toBe(false);
      }
  });

  test("a range is drawn from its low to its high end, without a dot in its middle", () => {
    const drawn = chart.draw({ extent, panels: ["coalition-areas-of-influence"] }, frames.slide);
    const readings = every(drawn).filter(({ attributes }) => attributes.class === "reading");
    expect(readings).toHaveLength(10);
    for (const reading of readings) {
      expect(reading.children.map(({ key }) => key)).toContain("range");
      expect(reading.children.map(({ key }) => key)).not.toContain("sign");
    }
  });

  test("figures are joined only for a regular publisher, and only within one group", () => {
    const joined = every(chart.draw({ extent }, frames.large)).filter(
      ({ attributes }) => attributes.class === "joined",
    );
    expect(joined).toHaveLength(3);
    const panels = every(chart.draw({ extent }, frames.large)).filter(({ attributes }) => attributes.class === "panel");
    const withLines = panels.filter((panel) => every([panel]).some(({ attributes }) => attributes.class === "joined"));
    expect(withLines.map(({ key }) => key)).toEqual(["ihs-area", "coalition-areas-share"]);
  });

  test("derived figures are hollow, published ones are not", () => {
    const fills = (panel: string) =>
      every(chart.draw({ extent, panels: [panel] }, frames.slide))
        .filter(({ key, tag, attributes }) => key === "symbol" && tag === "path" && attributes.stroke !== undefined)
        .map(({ attributes }) => attributes.fill);
    expect(new Set(fills("coalition-areas-left"))).toContain("var(--background)");
    expect(fills("ihs-area")).not.toContain("var(--background)");
  });

  test("square kilometres and per cent never share a panel, and a share never exceeds 100", () => {
    expect(Object.keys(story.series).length).toBeGreaterThan(0);
    for (const panel of Object.keys(story.series)) {
      const counted = seriesPanel(story, { series: panel });
      const ticks = scaleTicks(counted, 3);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(counted.max);
      if (counted.series.unit === "%") expect(ticks.at(-1)).toBeLessThanOrEqual(100);
    }
  });

  test("figures later than the state's day are faded", () => {
    const drawn = chart.draw({ extent, panels: ["coalition-areas-share"], day: "2017-11-03" }, frames.slide);
    const later = every(drawn).filter(({ attributes: at }) => at.class === "reading" && at.opacity !== undefined);
    expect(later.map(({ attributes }) => attributes["data-date"])).toEqual(["2017-11-08", "2017-11-08"]);
  });

  test("the days of events are ruled in every panel, with the same letter", () => {
    const drawn = chart.draw(states.six ?? { extent }, frames.slide);
    const rules = every(drawn).filter(
      ({ attributes: at }) => at["data-event"] === "deir-al-zor-declared-taken" && at.class === "event",
    );
    expect(rules).toHaveLength(6);
    expect(new Set(rules.map(({ children }) => children.find(({ key }) => key === "words")?.text))).toEqual(
      new Set(["d"]),
    );
  });

  test("describes every figure with what it counts and its caveats, in full", () => {
    const { table, summary, sources, events } = chart.describe({ extent, panels: six, day: "2017-11-03" });
    expect(table.rows).toHaveLength(6 + 2 + 3 + 10 + 8 + 5);
    const ihs = table.rows.find(([what, when]) => what?.includes("IHS") && when === "26 June 2017");
    expect(ihs?.[2]).toBe("36,200 km²");
    expect(summary).toContain("89 % (Coalition maps, 8 November 2017)");
    expect(summary).toContain("from 90,800 km² (1 Jan 2015) to 36,200 km² (26 Jun 2017)");
    expect(chart.describe({ extent, panels: six }).summary).toContain(
      "Iraq: from 62 % (Jan 2017) to 89 % (8 Nov 2017); Syria: from 30 % (Jan 2017) to 87 %",
    );
    expect(table.rows[0]?.[4]).toContain(story.series["ihs-area"]?.caveat ?? "?");
    expect(sources).toContain("gc-2017-11");
    expect(events).toContain("deir-al-zor-declared-taken");
  });

  test("if a phone has no room for all panels, the highlighted one stays and the rest are counted", () => {
    const drawn = chart.draw(states.one ?? { extent }, frames["phone, sticky"]);
    const panels = every(drawn).filter(({ attributes }) => attributes.class === "panel");
    expect(panels[0]?.key).toBe("coalition-areas-share");
    const words = wordsOf(drawn).map(({ words }) => words);
    expect(words.some((line) => line.endsWith(`${6 - panels.length} more estimates in the table`))).toBe(true);
  });

  test("the key explains nothing that only panels without room would show", () => {
    const drawn = chart.draw({ extent, quotes: ["89", "95"] }, frames["phone, sticky"]);
    const keys = every(drawn.filter(({ attributes }) => attributes.class !== "legend")).map(({ key }) => key);
    const words = wordsOf(drawn).map(({ words }) => words);
    expect(words.some((line) => line.endsWith("more estimates in the table"))).toBe(true);
    expect(words.includes("published range")).toBe(keys.includes("range"));
    expect(words.includes("hollow: worked out, not published")).toBe(false);
    expect(words.includes("published range")).toBe(false);
  });

  test("if a phone has no room for all panels, those that quotes are taken from come before others", () => {
    const keys = (quotes: readonly string[]) =>
      every(chart.draw({ extent, quotes }, frames["phone, sticky"]))
        .filter(({ attributes }) => attributes.class === "panel")
        .map(({ key }) => key);
    expect(keys(["89"])[0]).toBe("coalition-areas-share");
    expect(keys(["95"])[0]).toBe("coalition-pct");
    expect(keys([])[0]).toBe("ihs-area");
  });

  test("rejects unknown ids", () => {
    expect(() => territory(story, { panels: [{ series: "ihs" }] })).toThrow("unknown series: ihs");
    expect(() => territory(story, { panels: [{ series: "rand", of: ["Mars"] }] })).toThrow("Mars");
    expect(() => territory(story, { panels: [], events: ["no"] })).toThrow("unknown event: no");
    expect(() => chart.draw({ extent, panels: ["no"] }, frames.slide)).toThrow("unknown panel: no");
    const from = { series: "coalition-pct", date: "2017-11-15" };
    expect(() => territory(story, { panels: [], quotes: [{ id: "x", text: "", from, counted: "" }] })).toThrow(
      "quote x comes from no figure: coalition-pct, 2017-11-15",
    );
  });
});

test("figureWords(reading) says ranges and open ends, and a figure that is not in the middle of its range", () => {
  expect(figureWords(english, { value: 27.5, low: 25, high: 30 })).toBe("25–30");
  expect(figureWords(english, { low: 25, high: 30 })).toBe("25–30");
  expect(figureWords(english, { value: 95, low: 50, high: 100 })).toBe("95 (50–100)");
  expect(figureWords(english, { value: 100000, low: 100000 })).toBe("at least 100,000");
  expect(figureWords(english, { value: 5, high: 5 })).toBe("at most 5");
  expect(figureWords(english, { value: 45377 })).toBe("45,377");
  expect(numberWords(english, 6500000)).toBe("6.5 million");
});

test("firstSentence(text) stops at the first full stop that ends a sentence", () => {
  expect(firstSentence("IS held 22.65 % of it. Then less.")).toBe("IS held 22.65 % of it.");
  expect(firstSentence("The U.S. Army counted it. More.")).toBe("The U.S. Army counted it.");
  expect(firstSentence("It was held by IS. Then by nobody.")).toBe("It was held by IS.");
  expect(firstSentence("One only")).toBe("One only");
});

test("letterOf(event) differs from event to event, also when there are more than letters", () => {
  const events = story.events.slice(0, 60);
  const letters = events.map((event) => letterOf(event, events));
  expect(new Set(letters).size).toBe(60);
  expect(letters.slice(25, 28)).toEqual(["z", "a2", "b2"]);
});

test("a single panel across a slide names the days at their rules, without letters and a legend", () => {
  const words = wordsOf(chart.draw(states.single ?? { extent }, frames.slide)).map(({ words }) => words);
  expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/^IS proclaims a caliphate, .*2014$/)]));
  expect(words).not.toContain("a");
  const lettered = wordsOf(chart.draw(states.six ?? { extent }, frames.slide)).map(({ words }) => words);
  expect(lettered).toEqual(expect.arrayContaining(["a", "b"]));
});

test("without rules, neither the days of events nor their letters are drawn", () => {
  const drawn = chart.draw({ extent, panels: six, rules: false }, frames.slide);
  expect(every(drawn).some(({ attributes }) => attributes["data-event"] !== undefined)).toBe(false);
  expect(wordsOf(drawn).map(({ words }) => words)).not.toContain("a");
});
