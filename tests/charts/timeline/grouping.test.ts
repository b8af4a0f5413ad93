import { expect, test } from "vitest";
import { lanesOf } from "../../../src/charts/timeline/layout/events/grouping.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import { draft } from "../../fixture/story.ts";

/** A story in which some actors have two events each, and more events have no actor. */
function storyOf(actors: number, without: number) {
  const { "mohacs-ice": ice } = draft.events;
  const { engineers } = draft.actors;
  const ids = Array.from({ length: actors }, (_, nth) => `actor${nth}`);
  const by = [...ids, ...ids].map((id): Partial<EventRecord> => ({ by: [id] }));
  const events = [...by, ...Array.from({ length: without }, () => ({}))].map((more) => ({ ...ice, ...more }));
  return readStory({
    ...draft,
    actors: Object.fromEntries(ids.map((id) => [id, { ...engineers, name: `Band ${id}` }])),
    events: Object.fromEntries(events.map((event, nth) => [`e${nth}`, event])),
    claims: {},
    fronts: {},
  });
}

test.each([
  ["few actors", 3, ["others", "actor0", "actor1", "actor2"]],
  ["as many actors as lanes", 4, ["actor0", "actor1", "actor2", "others"]],
  ["more actors than lanes", 6, ["actor0", "actor1", "actor2", "others"]],
])("of %s, events without one are in a single lane, with those of actors that have no lane", (_, actors, lanes) => {
  const story = storyOf(actors, 5);
  const found = lanesOf(story, story.events, "actor", { most: 4 });
  expect(found.map(({ id }) => id)).toEqual(lanes);
  expect(found.find(({ id }) => id === "others")?.name).toBe("Others");
  expect(found.flatMap(({ events }) => events).length).toBe(story.events.length);
  expect(new Set(found.flatMap(({ events }) => events))).toEqual(new Set(story.events));
});
