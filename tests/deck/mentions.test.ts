import { expect, test } from "vitest";
import { deck as own } from "../../slides/deck.ts";
import { strayMentions } from "../../src/deck/mentions.ts";
import { readStory } from "../../src/events/read.ts";
import { deck } from "../fixture/deck.ts";
import { draft } from "../fixture/story.ts";

test("words that name only what the event file has have no stray mention", () => {
  expect(strayMentions(deck)).toEqual([]);
  expect(strayMentions(own)).toEqual([]);
});

test("what words name and the event file has no more is told by slide, step and id, with what may be meant", () => {
  const { "vienna-freezes": renamed, ...others } = draft.events;
  const { dyke: _, ...terms } = draft.terms ?? {};
  const story = readStory({ ...draft, events: { ...others, "vienna-froze": renamed }, claims: {}, terms });
  expect(
    strayMentions({ ...deck, story }).map(({ record, field, wrong, right }) => [record, field, wrong, right]),
  ).toEqual([
    [
      "freeze",
      "steps[0].words",
      "names “vienna-freezes”, and there is no such id in events",
      "did you mean “vienna-froze”?",
    ],
    ["freeze", "steps[1].words", "names “dyke”, and there is no such id in terms", "name one that is there"],
    ["freeze", "steps[2].words", "names “dyke-broke”, and there is no such id in claims", "name one that is there"],
  ]);
});
