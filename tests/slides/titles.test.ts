import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { forStage, slidesOf } from "../../src/deck/deck.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { frameInPlace } from "../../src/views/shared/slide.ts";

const frame = frameInPlace("inset", "t");
const steps = slidesOf(forStage(deck))
  .filter(({ chart }) => chart?.kind === "timeline")
  .flatMap(({ id, chart, steps }) =>
    steps.map(({ state }, index) => ({ step: `${id}.${index + 1}`, drawn: chart?.draw(state, frame) ?? [] })),
  );

const all = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...all(drawing.children)]);
const hasText = (drawing: Drawing) => all([drawing]).some(({ text }) => text);

test.each(steps)("$step writes the titles of the most important events that it draws", ({ drawn }) => {
  const marks = all(drawn).filter(({ attributes }) => typeof attributes["data-event"] === "string");
  const important = marks.filter(({ attributes }) => story.event.get(String(attributes["data-event"]))?.priority === 5);
  const untitled = important.filter((mark) => !hasText(mark)).map(({ attributes }) => attributes["data-event"]);
  expect(untitled).toEqual([]);
});

test("the deck has timelines", () => {
  expect(steps.length).toBeGreaterThan(5);
});
