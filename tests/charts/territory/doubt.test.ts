import { describe, expect, test } from "vitest";
import { rivalCounts } from "../../../src/charts/rivalCounts/rivalCounts.ts";
import { territory } from "../../../src/charts/territory/territory.ts";
import { readStory } from "../../../src/events/read.ts";
import { defineStory } from "../../../src/events/story.ts";
import type { LanguageTag } from "../../../src/language/language.ts";
import { every } from "../words.ts";

const point = { basis: "published", source: "s" } as const;
const storyIn = (language: LanguageTag) =>
  readStory(
    defineStory({
      language,
      title: "A city",
      focusDate: "-0500",
      zone: "UTC",
      kinds: { census: { name: "Census" } },
      sources: { s: { publisher: "P", title: "T", where: "L", nature: "book" } },
      events: {
        census: {
          title: "A census of everybody in the city",
          text: "x.",
          date: "-0500-05-06?",
          kind: "census",
          sources: ["s"],
          firmness: "reported",
          priority: 3,
        },
      },
      series: {
        people: {
          title: "Population",
          publisher: "A historian",
          unit: "people",
          metric: "population",
          scope: "city",
          definition: "People within the walls.",
          points: [
            { ...point, date: "-0690", value: 10_000 },
            { ...point, date: "-0500", value: 83_000 },
            { ...point, date: "[-0400..-0350]", value: 40_000 },
            { ...point, date: "-0200", low: 15_000, high: 20_000 },
          ],
        },
      },
    }),
  );
const chartIn = (language: LanguageTag = "en") =>
  territory(storyIn(language), { panels: [{ series: "people" }], events: ["census"] });
const state = { extent: ["-0700", "-0200"] } as const;
const words = (drawing: ReturnType<ReturnType<typeof chartIn>["draw"]>) =>
  every(drawing).flatMap(({ text }) => (text ? [text] : []));
const slide = { width: 1184, height: 560, fontSize: 20, prefix: "" };
const phone = { width: 358, height: 420, fontSize: 16.5, prefix: "" };

describe("a chart of estimates over few years", () => {
  const datesIn = (drawn: ReturnType<ReturnType<typeof chartIn>["draw"]>) =>
    every(drawn).flatMap(({ attributes: at }) => (at.class === "reading" ? [at["data-date"]] : []));

  test("describes the figures that it draws, and not one whose date only begins before its last year", () => {
    const early = { extent: ["-0700", "-0390"] } as const;
    const [part] = chartIn().describe(early).parts ?? [];
    expect(part?.figures?.map(({ at }) => at.date)).toEqual(["-0690", "-0500"]);
    expect(datesIn(chartIn().draw(early, slide))).toEqual(["-0690", "-0500"]);
  });

  test("describes its events only if they are ruled", () => {
    const { events, summary } = chartIn().describe(state);
    expect(events).toEqual(["census"]);
    expect(summary).toContain("A census of everybody in the city");
    const unruled = chartIn().describe({ ...state, rules: false });
    expect(unruled.events).toEqual([]);
    expect(unruled.summary).not.toContain("A census");
  });

  test("says of each figure which panel it is in, as its description does, if a series fills two", () => {
    const both = territory(storyIn("en"), { panels: [{ series: "people" }, { series: "people", id: "again" }] });
    const panels = every(both.draw(state, slide)).filter(({ attributes }) => attributes.class === "panel");
    const told = panels.map((panel) => every([panel]).filter(({ attributes }) => attributes.class === "reading"));
    const drawn = told.map((readings) => new Set(readings.map(({ attributes }) => attributes["data-series"])));
    expect(drawn).toEqual([new Set(["people"]), new Set(["again"])]);
    const described = both.describe(state).parts?.map(({ figures }) => new Set(figures?.map(({ at }) => at.series)));
    expect(described).toEqual(drawn);
  });

  test("has words for its greatest figure and for the last year", () => {
    expect(words(chartIn().draw(state, slide))).toEqual(expect.arrayContaining(["83,000", "40,000", "200 BC"]));
    expect(words(chartIn().draw(state, phone))).toContain("83,000");
  });

  test.each([
    ["en", "some time between", "from the lowest to the highest estimate"],
    ["de", "irgendwann dazwischen", "von der niedrigsten bis zur höchsten Schätzung"],
    ["fr", "à un moment entre les deux", "de l’estimation la plus basse à la plus haute"],
    ["es", "en algún momento intermedio", "de la estimación más baja a la más alta"],
    ["ar", "في وقت ما خلال هذه المدة", "من أدنى تقدير إلى أعلى تقدير"],
  ] as const)("and one of rival counts say what a line of doubt means, in %s", (language, dates, range) => {
    expect(words(chartIn(language).draw(state, slide))).toContain(dates);
    const from = (date: string) => ({ id: date, from: { series: "people", date } });
    const counts = (dates: readonly string[]) =>
      words(rivalCounts(storyIn(language), { unit: "people", counts: dates.map(from) }).draw({}, slide));
    expect(counts(["-0500", "-0200"])).toContain(range);
    expect(counts(["-0500", "-0690"])).not.toContain(range);
  });

  test("keeps the doubt of an event's date in the key of a phone", () => {
    const both = territory(storyIn("en"), {
      panels: [{ series: "people" }, { series: "people", id: "again" }],
      events: ["census"],
    });
    expect(words(both.draw(state, { ...phone, height: 800 })).join(" ")).toContain("6 May 501 BC (uncertain)");
  });
});
