import { expect, test } from "vitest";
import { lanesOf } from "../../../src/charts/timeline/layout/events/grouping.ts";
import { readStory } from "../../../src/events/read.ts";
import { defineStory } from "../../../src/events/story.ts";

const event = { text: "x.", date: "1838", kind: "k", sources: ["s"], firmness: "confirmed", priority: 3 } as const;
const story = readStory(
  defineStory({
    title: "T",
    focusDate: "1838",
    zone: "UTC",
    kinds: { k: { name: "Kind" } },
    theatres: { sea: { name: "Sea" }, land: { name: "Land" } },
    sources: { s: { publisher: "P", title: "T", where: "L", nature: "book" } },
    events: {
      one: { ...event, title: "One", theatre: "land" },
      two: { ...event, title: "Two", theatre: "land" },
      three: { ...event, title: "Three", theatre: "sea" },
      nowhere: { ...event, title: "Nowhere" },
    },
  }),
);

test("events without a theatre have a lane with a name, and share the last lane where there is no room for their own", () => {
  const names = (most: number) => lanesOf(story, story.events, "theatre", { most }).map(({ name }) => name);
  expect(names(5)).toEqual(["Land", "Sea", "Others"]);
  expect(names(2)).toEqual(["Land", "Others"]);
});
