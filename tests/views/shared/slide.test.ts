// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { focusWords } from "../../../src/events/format.ts";
import { languageOf } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { patch } from "../../../src/svg/patch.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { creditsOf, creditsShown } from "../../../src/views/shared/credits.ts";
import { creditsLine, slideSize, whereSmall } from "../../../src/views/shared/frame.ts";
import { countsOf } from "../../../src/views/shared/method.ts";
import { figureSize } from "../../../src/views/shared/sizes.ts";
import { openingCaption, slideDrawing } from "../../../src/views/shared/slide.ts";
import { deck } from "../../fixture/deck.ts";

const slide = (id: string) => {
  const found = slidesOf(deck).find((one) => one.id === id);
  if (!found) throw new Error(`no slide: ${id}`);
  return found;
};
const html = (id: string, step = 0) => serialize(slideDrawing(deck, slide(id), step, { prefix: "x-" }));
const all = slidesOf(deck).flatMap((one) => one.steps.map((_, step) => [one.id, step] as const));

/** The width between the whereabouts and the end of the line of credits, in pixels. */
const creditsRoom = slideSize.width - creditsLine.right - (whereSmall.left + whereSmall.width);

describe("slideDrawing(deck, slide, step, sheet)", () => {
  test("a step's caption replaces the slide's", () => {
    expect(html("freeze", 0)).toContain(">Dots, counted<");
    expect(html("freeze", 1)).toContain(">More dots, counted<");
  });

  test("the caption of an opening that only says the date again is left out, whatever its capitals and commas", () => {
    const date = focusWords(deck.story);
    const below = (caption: string) => openingCaption(deck, { ...slide("title"), caption }, 0);
    for (const same of [date, date.toUpperCase(), `${date.replace(" ", ", ")}.`]) expect(below(same)).toBeUndefined();
    expect(below(`${date}, at noon`)).toBe(`${date}, at noon`);
  });

  test("the words of a chart's step stay with the speaker", () => {
    for (const step of [0, 1, 2]) expect(html("freeze", step)).not.toMatch(/Vienna froze|it broke|closed again/);
  });

  test("a slide of words shows them step by step, without citations", () => {
    const words = { ...slide("freeze"), kind: "words" as const };
    const [one, two] = [0, 1].map((step) => serialize(slideDrawing(deck, words, step, { prefix: "x-" })));
    expect(one).toContain("froze.");
    expect(one).not.toContain("Then it broke.");
    expect(two).toContain("Then it broke.");
    expect(two).not.toContain("<sup");
  });

  test("the sources are links that open beside the slide", () => {
    expect(html("freeze")).toMatch(
      /<a href="https:\/\/example.org\/ice" target="_blank" rel="noopener noreferrer">River gazette<\/a>/,
    );
    expect(creditsOf(deck.story, slide("freeze"), 0).map(({ publisher }) => publisher)).toEqual([
      "River gazette",
      "City chronicle",
    ]);
  });

  test("of two that publish the same agency's report, the line names one, and another publisher beside it", () => {
    const publishers = ["Agency", "Agency, as carried by the Post", "Observatory"];
    const sources = Object.fromEntries(
      publishers.map((publisher, index) => [`s${index}`, { publisher, title: "t", nature: "wire" as const }]),
    );
    const words = [["x", { cite: { events: [], claims: [], sources: Object.keys(sources) } }]] as const;
    const named = creditsOf({ ...deck.story, sources }, { ...slide("method"), steps: [{ words }] }, 0);
    expect(named.map(({ publisher }) => publisher)).toEqual([publishers[0], publishers[2], publishers[1]]);
  });

  test("an encyclopaedia is named after the other publishers that the words cite, and before those of the chart alone", () => {
    const sources = {
      free: { publisher: "Encyclopaedia", title: "t", nature: "encyclopaedia" as const, url: "https://example.org/a" },
      monitor: { publisher: "Monitor", title: "t", nature: "monitor" as const, url: "https://example.org/b" },
    };
    const words = [["x", { cite: { events: [], claims: [], sources: ["free", "monitor"] } }]] as const;
    const story = { ...deck.story, sources: { ...deck.story.sources, ...sources } };
    const frozen = slide("freeze");
    const [{ state }] = frozen.steps;
    const named = creditsOf(story, { ...frozen, steps: [{ state, words }] }, 0).map(({ publisher }) => publisher);
    expect(named.slice(0, 2)).toEqual(["Monitor", "Encyclopaedia"]);
    expect(named.length).toBeGreaterThan(2);
  });

  test("sources that do not fit on the line are counted", () => {
    const named = (index: number) => `An institute with a long name, number ${index}`;
    const sources = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `s${index}`,
        { publisher: named(index), title: "t", nature: "analyst" as const },
      ]),
    );
    const wide = { ...deck, story: { ...deck.story, sources } };
    const one = {
      ...slide("method"),
      steps: [{ words: [["x", { cite: { events: [], claims: [], sources: Object.keys(sources) } }]] }] as const,
    };
    const drawn = serialize(slideDrawing(wide, one, 0, { prefix: "x-" }));
    expect(drawn).toContain(named(0));
    expect(drawn).toMatch(/ and [78] more/);
  });

  test.each([
    [
      "English",
      "The Permanent Joint Commission of the Riparian States for the Observation of Ice and Floods on the Lower Danubian",
      /^The Permanent Joint Commission of \w.*\w …$/,
    ],
    ["Japanese", "下流ダニューブ川氷洪水観測沿岸諸国常設合同委員会".repeat(3), /^下流ダニューブ川氷洪水観測.* …$/],
  ])("a publisher too long for the line, in %s, is cut after a word and keeps its link", (_, publisher, beginning) => {
    const words = [["x", { cite: { events: [], claims: [], sources: ["long", "other"] } }]] as const;
    const url = "https://example.org/long";
    const sources = {
      long: { publisher, title: "t", nature: "analyst" as const, url },
      other: { publisher: "Gazette", title: "t", nature: "newspaper" as const },
    };
    const runs = creditsShown({ ...deck.story, sources }, { ...slide("method"), steps: [{ words }] }, 0);
    const [, shown = "", rest] = runs.map(({ text }) => text);
    expect(textWidth(runs.map(({ text }) => text).join(""), creditsLine.fontSize, "sans 400")).toBeLessThan(
      creditsRoom,
    );
    expect(shown).toMatch(beginning);
    expect(publisher.startsWith(shown.replace(/ …$/, ""))).toBe(true);
    expect(rest).toBe(deck.story.language.sources.andMore(1));
    expect(runs.map(({ href }) => href)).toEqual([undefined, url, undefined]);
  });

  test("the number of a chapter has the digits of the language", () => {
    const arabic = { ...deck, story: { ...deck.story, language: languageOf("ar-EG") } };
    const chapter = { ...slide("flood"), kind: "chapter" as const };
    const [first, spring] = deck.chapters;
    if (!first || !spring) throw new RangeError("missing chapter");
    const chapters = [first, { ...spring, slides: [chapter] }];
    const drawn = serialize(slideDrawing({ ...arabic, chapters }, chapter, 0, { prefix: "x-" }));
    expect(drawn).toContain('class="number">٢<');
  });

  test.each([
    [["1,200–1,500", "3,400–3,900"]],
    [["1,200–1,500", "3,400–3,900", "12,000"]],
    [["1,200–1,500", "3,400–3,900", "12,000", "150–250"]],
  ])("the numbers %j fit side by side, all in one size", (values) => {
    const { fontSize, width } = figureSize(values.map((value) => ({ value, unit: "days", of: "x" })));
    for (const value of values) expect(textWidth(value, fontSize, "serif 500")).toBeLessThanOrEqual(width);
    const figures = { ...slide("flood"), figures: values.map((value) => ({ value, unit: "days", of: "x" })) };
    const sizes = serialize(slideDrawing(deck, figures as never, 0, { prefix: "x-" })).match(/size-\d+/g) ?? [];
    expect(sizes.filter((size) => size === `size-${fontSize}`).length).toBeGreaterThanOrEqual(values.length);
  });

  test.each(all)("%s at step %i draws the same nodes fresh as after any other step", (id, step) => {
    const here = slide(id);
    const fresh = document.createElement("div");
    patch(fresh, [slideDrawing(deck, here, step, { prefix: "x-" })]);
    const walked = document.createElement("div");
    for (const other of [...here.steps.keys(), step])
      patch(walked, [slideDrawing(deck, here, other, { prefix: "x-" })]);
    expect(walked.innerHTML).toBe(fresh.innerHTML);
  });

  test("all its text is in elements, so that it can be painted", () => {
    const texts = (drawing: Drawing): boolean => drawing.tag === "#text" || drawing.children.some(texts);
    for (const kind of ["opening", "chart", "words", "figure", "closing"] as const)
      for (const step of [0, 1, 2])
        expect(texts(slideDrawing(deck, { ...slide("freeze"), kind }, step, { prefix: "x-" }))).toBe(false);
  });

  test.each(all)("%s at step %i keeps its ids under the prefix", (id, step) => {
    const ids = [...html(id, step).matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    expect(ids.length).toBeGreaterThan(0);
    for (const found of ids) expect(found).toMatch(/^x-/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a title too long for one line gets smaller, then has two lines", () => {
    const titled = (title: string) => serialize(slideDrawing(deck, { ...slide("freeze"), title }, 0, { prefix: "x-" }));
    expect(titled("Short")).toContain("size-38");
    expect(titled("A title that goes on for rather longer than one line of the largest size has")).toContain("size-34");
    expect(titled("A title that goes on ".repeat(6))).toContain("two-lines");
  });
});

describe("countsOf(story)", () => {
  test("counts sources by kind, in the plural if there are several, and events by firmness", () => {
    const { sources, events } = countsOf(deck.story);
    expect(sources).toEqual([
      { name: "newspaper", count: 1 },
      { name: "analyst", count: 1 },
    ]);
    const { sources: all } = deck.story;
    const more = { ...all, second: { ...all.gazette, publisher: "Second gazette" } } as typeof all;
    expect(countsOf({ ...deck.story, sources: more }).sources[0]).toEqual({ name: "newspapers", count: 2 });
    expect(events.reduce((sum, { count }) => sum + count, 0)).toBe(deck.story.events.length);
  });
});
