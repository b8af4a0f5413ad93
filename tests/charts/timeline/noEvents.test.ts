import { expect, test } from "vitest";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { readStory } from "../../../src/events/read.ts";
import { defineStory } from "../../../src/events/story.ts";
import type { Drawing } from "../../../src/svg/node.ts";

const told = (language: "en" | "ar", count = 2) =>
  readStory(
    defineStory({
      title: "Two",
      language,
      focusDate: "1838",
      zone: "UTC",
      kinds: { thing: { name: "Thing" } },
      sources: { log: { publisher: "P", title: "T", url: "https://example.org", nature: "archive" } },
      events: Object.fromEntries(
        ["1838-03-13", "1851-06-01"].slice(0, count).map((date, nth) => [
          `e${nth}`,
          {
            title: `Event ${nth}`,
            text: "It happened.",
            date,
            kind: "thing" as const,
            sources: ["log"] as const,
            firmness: "confirmed" as const,
            priority: 3 as const,
          },
        ]),
      ),
    }),
  );
const frame = { width: 760, height: 400, fontSize: 15, prefix: "" };
const noteOf = (state: TimelineState, story = told("en")): readonly (string | undefined)[] | undefined =>
  timeline(story)
    .draw(state, frame)
    .find(({ key }: Drawing) => key === "no-events")
    ?.children.map(({ text }) => text);

test("a timeline without an event says so, and which event is the nearest before or after", () => {
  expect(noteOf({ extent: ["1840", "1841"] })).toEqual([
    "No events, 1840 to 1841.",
    "Nearest before: Event 0 (13 March 1838)",
  ]);
  expect(noteOf({ extent: ["1848", "1850"] })?.[1]).toBe("Nearest after: Event 1 (1 June 1851)");
  expect(noteOf({ extent: ["1838", "1841"] })).toBeUndefined();
  expect(noteOf({ extent: ["1840", "1841"] }, told("en", 0))).toEqual(["No events, 1840 to 1841."]);
});

test("it says so while it is moved too, and in the story's language", () => {
  const exact = [Date.UTC(1840, 2, 3, 5), Date.UTC(1840, 5, 9, 7)] as const;
  expect(noteOf({ extent: ["1840", "1841"], exact })?.at(-1)).toBe("Nearest before: Event 0 (13 March 1838)");
  const until = { extent: ["1838", "1841"], until: "1838-01-05" } as const;
  expect(noteOf(until)).toBeUndefined();
  expect(noteOf({ extent: ["1840", "1841"] }, told("ar"))?.join(" ")).toContain("الأقرب قبل ذلك");
});
