import { expect, test } from "vitest";
import { deck as own } from "../../slides/deck.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { deckErrors, deckWarnings, stepErrors } from "../../src/deck/check.ts";
import { type Deck, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { readStory } from "../../src/events/read.ts";
import { deck } from "../fixture/deck.ts";
import { failing } from "../fixture/failing.ts";
import { draft } from "../fixture/story.ts";

/** The deck with one slide, a timeline in these states; the last of them is for the stage. */
function withStates(first: unknown, second: unknown, third: unknown, onStage: unknown): Deck {
  const story = readStory(draft);
  const words = [["It froze."]];
  const slide = {
    ...slidesOf(deck)[0],
    chart: timeline(story),
    steps: [
      { state: first, words },
      { state: second, words },
      { state: third, words, onStage: { state: onStage } },
    ],
  };
  return { ...deck, story, chapters: [{ id: "one", title: "One", slides: [slide as unknown as Slide] }] };
}

test("words that name only ids of the event file have no errors", () => {
  expect(deckErrors(deck)).toEqual([]);
  expect(deckErrors(own)).toEqual([]);
});

test("an id in words that the event file does not have is an error with slide, step, id and a suggestion", () => {
  const { "vienna-freezes": renamed, ...others } = draft.events;
  const { dyke: _, ...terms } = draft.terms ?? {};
  const story = readStory({ ...draft, events: { ...others, "vienna-froze": renamed }, claims: {}, terms });
  expect(
    deckErrors({ ...deck, story }).map(({ record, field, wrong, right }) => [record, field, wrong, right]),
  ).toEqual([
    [
      "freeze",
      "steps[0].words",
      'names "vienna-freezes", and there is no such id in events',
      "did you mean “vienna-froze”?",
    ],
    [
      "freeze",
      "steps[1].words",
      'names "dyke", and there is no such id in terms',
      "add it to terms, or name one that is there: engineers",
    ],
    [
      "freeze",
      "steps[2].words",
      'names "dyke-broke", and there is no such id in claims',
      "add it to claims, or name one that is there",
    ],
  ]);
});

test("there is a warning if a step's words cite nothing, or if its timeline asks for more names than fit on a slide, or for none", () => {
  const [first] = slidesOf(deck);
  if (!first) throw new Error("the deck has no slide");
  const events = Object.fromEntries(
    Array.from({ length: 36 }, (_, nth) => [`flood-${nth}`, { ...draft.events["pest-flooded"], priority: 5 as const }]),
  );
  const story = readStory({ ...draft, events });
  const chart = timeline(story) as Chart;
  const words = [["It froze."]];
  const steps = [
    { state: { extent: ["1838", "1838"] }, words },
    { state: { extent: ["1700", "1701"] }, words },
  ] as const;
  const slide = { ...first, chart, steps };
  const warned = deckWarnings({ ...deck, story, chapters: [{ id: "one", title: "One", slides: [slide] }] });
  expect(warned.map(({ field, wrong }) => [field, wrong])).toEqual([
    ["steps[0]", "asks for the names of 36 events of priority 4 or 5"],
    ["steps[0].words", "cites nothing"],
    ["steps[1]", "shows no event"],
    ["steps[1].words", "cites nothing"],
  ]);
});

test("every state that a chart refuses is an error, that for the stage too", () => {
  const found = deckErrors(
    withStates(
      { extent: ["1839", "1838"] },
      { extent: ["1838", "1838"], highlight: ["pest-floded", "pest-flooded"], events: ["none"] },
      { extent: ["1838", "1838"] },
      { extent: ["1839", "1838"] },
    ),
  );
  expect(found.map(({ record, field }) => [record, field])).toEqual([
    ["title", "steps[0].state.extent"],
    ["title", "steps[1].state.events[0]"],
    ["title", "steps[1].state.highlight[0]"],
    ["title", "steps[2].onStage.state.extent"],
  ]);
  expect(found[0]).toMatchObject({
    wrong: 'is ["1839","1838"], which runs backwards',
    right: 'write the earlier date first: ["1838", "1839"]',
  });
  expect(found[2]).toMatchObject({
    wrong: 'names "pest-floded", and there is no such id in events',
    right: "did you mean “pest-flooded”?",
  });
});

test("a state that its chart cannot draw for another reason is an error", () => {
  expect(stepErrors(deck)).toEqual([]);
  expect(stepErrors(failing)).toMatchObject([
    { record: "freeze", field: "steps[1].state", wrong: "invalid state: 5 dots" },
  ]);
});

test("a step that compares what it cannot is told of, with the steps it could name", () => {
  const [opening, freeze] = slidesOf(deck);
  const [chapter] = deck.chapters;
  if (!opening || !freeze || !chapter) throw new Error("the deck has too few slides");
  const comparing = (slide: typeof freeze, compares: readonly number[]) => {
    const [first, ...rest] = slide.steps;
    return { ...slide, steps: [{ ...first, compares }, ...rest] } as typeof slide;
  };
  const told = (slide: typeof freeze) =>
    deckErrors({ ...deck, chapters: [{ ...chapter, slides: [slide] }] }).map(({ field, wrong, right }) => [
      field,
      wrong,
      right,
    ]);
  expect(told(comparing(freeze, [2, 3]))).toEqual([]);
  const right = "name other steps of the slide, each once: 2, 3";
  expect(told(comparing(freeze, [1, 7, 2, 2]))).toEqual([
    ["steps[0].compares", "names step 1, which is the step itself", right],
    ["steps[0].compares", "names step 7, and the slide has 3", right],
    ["steps[0].compares", "names step 2 twice", right],
  ]);
  expect(told(comparing(freeze, []))).toEqual([["steps[0].compares", "names no step", right]]);
  expect(told(comparing(opening, [2])).map(([, wrong]) => wrong)).toEqual([
    "compares steps of a slide of kind “opening”",
  ]);
});

test.each(["contents", "article", "the-notes"])(
  "a slide cannot have the id %s, which pages give to a part of their own",
  (id) => {
    const [first] = slidesOf(deck);
    if (!first) throw new Error("the deck has no slide");
    const told = (slide: Slide) =>
      deckErrors({ ...deck, chapters: [{ id: "one", title: "One", slides: [slide] }] }).map(
        ({ field, wrong, right }) => [field, wrong, right],
      );
    expect(told({ ...first, id })).toEqual([
      ["id", `is “${id}”, the id of a part that every page has`, "write another id"],
    ]);
    expect(told({ ...first, id: `${id}-of-it` })).toEqual([]);
  },
);
