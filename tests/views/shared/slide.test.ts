// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { patch } from "../../../src/svg/patch.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { creditsOf } from "../../../src/views/shared/credits.ts";
import { countsOf } from "../../../src/views/shared/method.ts";
import { slideDrawing } from "../../../src/views/shared/slide.ts";
import { deck } from "../../fixture/deck.ts";

const slide = (id: string) => {
  const found = slidesOf(deck).find((one) => one.id === id);
  if (!found) throw new Error(`no slide: ${id}`);
  return found;
};
const html = (id: string, step = 0) => serialize(slideDrawing(deck, slide(id), step, { prefix: "x-" }));
const all = slidesOf(deck).flatMap((one) => one.steps.map((_, step) => [one.id, step] as const));

describe("slideDrawing(deck, slide, step, sheet)", () => {
  test("a step's caption replaces the slide's", () => {
    expect(html("freeze", 0)).toContain(">Dots, counted<");
    expect(html("freeze", 1)).toContain(">More dots, counted<");
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
