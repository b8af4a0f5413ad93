import { expect, test } from "vitest";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { checkStory } from "../../src/events/check/check.ts";
import { natures } from "../../src/events/model.ts";
import { readStory } from "../../src/events/read.ts";
import { defineStory } from "../../src/events/story.ts";
import { serialize } from "../../src/svg/serialize.ts";

/** A story that leaves out every part it may leave out. */
const smallest = {
  title: "A mountain",
  focusDate: "1631-12-16",
  zone: "Europe/Rome",
  kinds: { eruption: { name: "Eruption" } },
  sources: { letter: { publisher: "A press", title: "A printed letter", where: "A library", nature: "book" } },
  events: {
    "the-great-one": {
      title: "The great one",
      text: "The mountain opened at its foot.",
      date: "1631-12-16",
      kind: "eruption",
      sources: ["letter"],
      firmness: "confirmed",
      priority: 5,
    },
  },
} as const;

test("a story needs neither bounds, sides, theatres, actors nor places", () => {
  expect(checkStory(smallest)).toEqual({ errors: [], warnings: [] });
  const draft = defineStory(smallest);
  expect(checkStory(draft)).toEqual({ errors: [], warnings: [] });
  const drawing = timeline(readStory(draft)).draw(
    { extent: ["1631", "1632"] },
    { width: 800, height: 400, fontSize: 16, prefix: "" },
  );
  expect(drawing.map(serialize).join("")).toContain("The great one");
});

test("naming a theatre, a place or an actor is an error in a story without them", () => {
  const event = { ...smallest.events["the-great-one"], theatre: "south", place: "crater", by: ["viceroy"] };
  const { errors } = checkStory({ ...smallest, events: { one: event } });
  expect(errors.map(({ field }) => field)).toEqual(["theatre", "place", "by[0]"]);
});

test.each(["book", "journal", "archive", "museum"] as const)("a source can be a %s", (nature) => {
  expect(natures).toContain(nature);
});
