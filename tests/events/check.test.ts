import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUpDraft } from "../../src/build/bench/synthetic.ts";
import { checkStory, report } from "../../src/events/check/check.ts";
import { draft } from "../fixture/story.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = (): Record<string, Json> => JSON.parse(JSON.stringify(draft));

/** The fixture with one value replaced at a path such as `events.pest-flooded.date`. */
function withValue(path: string, value: Json | undefined): unknown {
  const changed = copy();
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  let inside: Json = changed;
  for (const key of keys) inside = (inside as { [key: string]: Json })[key] ?? {};
  if (value === undefined) delete (inside as { [key: string]: Json })[last];
  else (inside as { [key: string]: Json })[last] = value;
  return changed;
}

test("a sound event file passes without an error", () => {
  expect(checkStory(draft).errors).toEqual([]);
});

describe("each mistake gets a message that names record and field, what is wrong and what would be right", () => {
  const mistakes: [what: string, path: string, value: Json | undefined, message: RegExp][] = [
    [
      "a misspelt place",
      "events/pest-flooded/place",
      "pset",
      /events\) › pest-flooded › place: names "pset".*did you mean “pest”/,
    ],
    [
      "a day that does not exist",
      "events/pest-flooded/date",
      "1838-02-30",
      /pest-flooded › date: is "1838-02-30", which is no date/,
    ],
    [
      "an end before the start",
      "events/pest-flooded/until",
      "1838-03-01",
      /pest-flooded › until: .*before the event begins/,
    ],
    [
      "an announcement before the deed",
      "events/pest-flooded/announced",
      "1838-01-01",
      /announced: .*before it happened/,
    ],
    ["coordinates off the map", "places/pest/at", [19.05, 57.5], /pest › at: is \[19.05, 57.5\], off the story's map/],
    ["latitude before longitude", "places/pest/at", [47.5, 19.05], /longitude first: \[19.05, 47.5\]/],
    [
      "a place taken by the side that holds it",
      "events/pest-flooded/changes/0/to",
      "ice",
      /holds it already since 1838-01-06/,
    ],
    ["an event without a source", "events/pest-flooded/sources", [], /pest-flooded › sources: is empty/],
    ["a link that is no web address", "sources/gazette/url", "javascript:alert(1)", /gazette › url: .*https:\/\//],
    ["an unknown field", "events/pest-flooded/tittle", "x", /tittle: is not a field.*did you mean “title”/],
    ["markup in a text", "events/pest-flooded/text", "The <b>dyke</b> broke.", /text: has markup in it/],
    ["a missing title", "events/pest-flooded/title", undefined, /pest-flooded › title: is missing/],
    ["a wrong word for firmness", "events/pest-flooded/firmness", "confirmd", /did you mean “confirmed”/],
    [
      "a time of day without a day",
      "events/ice-breaks-at-vienna/time",
      "10:00",
      /time: is given, but the date 1838-03 is not one day/,
    ],
    ["an unknown part", "evnts", {}, /evnts: is not a part of an event file/],
    ["an id that cannot stand in an address", "places/New Town", { name: "x" }, /New Town › the record: has an id/],
    ["a source nobody can find", "sources/gazette/url", undefined, /gazette › url: is missing, and so is where/],
  ];
  for (const [what, path, value, message] of mistakes) {
    test(what, () => {
      const { errors } = checkStory(withValue(path, value));
      expect(report({ errors, warnings: [] })).toMatch(message);
    });
  }
});

test("all problems are reported at once, in words and in the ground they stand on", () => {
  const broken = copy() as typeof draft & Record<string, Json>;
  Object.assign(broken.events["pest-flooded"], { date: "soon", place: "nowhere", weight: 9 });
  Object.assign(broken.places.pest, { at: [1, 1] });
  expect(checkStory(broken).errors.map(({ field }) => field)).toEqual(["date", "place", "weight", "at"]);
});

test("five hundred problems stay readable: the first in full, the rest counted by field", () => {
  const broken = copy() as unknown as { events: Record<string, unknown> };
  for (let index = 0; index < 500; index += 1)
    broken.events[`event-${index}`] = { ...draft.events["pest-flooded"], date: "soon" };
  const lines = report(checkStory(broken)).split("\n");
  expect(lines[0]).toBe("500 problems in the event file:");
  expect(lines.length).toBeLessThan(50);
  expect(lines.at(-1)).toMatch(/and 460 more in events: 460 in date/);
});

test("ten thousand events at a thousand places are checked in seconds, in order and when all of them are wrong", () => {
  const sound = madeUpDraft({ events: 10_000, places: 1000 });
  const named = (place: (nth: number) => string) =>
    Object.fromEntries(Object.entries(sound.events).map(([id, event], nth) => [id, { ...event, place: place(nth) }]));
  for (const [draft, wrong] of [
    [sound, 0],
    [{ ...sound, events: named(() => "elsewhere") }, 10_000],
    [{ ...sound, events: named((nth) => `sit-${nth}`) }, 10_000],
  ] as const) {
    const start = performance.now();
    const { errors } = checkStory(draft);
    expect(errors).toHaveLength(wrong);
    // A machine that is busy is slow; a check that compares all with all takes minutes even where it is not.
    expect(performance.now() - start).toBeLessThan(15_000);
  }
}, 60_000);

test("a gain that only the gainer's sources attest is warned of when it is called firm", () => {
  const changed = copy() as unknown as { sources: Record<string, Record<string, string>> };
  for (const source of Object.values(changed.sources)) source.alignedWith = "open";
  const { errors, warnings } = checkStory(changed);
  expect(errors).toEqual([]);
  expect(report({ errors, warnings })).toMatch(/pest-flooded › firmness: is confirmed, but only sources aligned/);
});

/** Every path to a value in the fixture. */
function paths(value: unknown, prefix = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${prefix}${key}`, ...paths(inner, `${prefix}${key}/`)]);
}

test("whatever is done to any field ends in acceptance or a located message, never in a throw", {
  timeout: 60_000,
}, () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom("2017-13-01", "..", "", "__proto__", "constructor", -1, 1e308, [], {}, null),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths(draft)), anything, (path, value) => {
      const { errors } = checkStory(withValue(path, value as Json));
      for (const { part, wrong, right } of errors) {
        expect(part).not.toBe("");
        expect(wrong).not.toBe("");
        expect(right).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});

test("no unknown key is accepted anywhere", () => {
  const records = paths(draft).filter((path) => {
    const value = path.split("/").reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], draft);
    return typeof value === "object" && !Array.isArray(value) && !/^[a-z]+$/.test(path);
  });
  for (const path of records) {
    const { errors } = checkStory(withValue(`${path}/unheard-of`, 1));
    expect(errors.map(({ field }) => field).join(), path).toContain("unheard-of");
  }
});

test("things that are no event file at all are told so", () => {
  for (const value of [undefined, null, 3, "story", [], () => 1, new Map()]) {
    expect(checkStory(value).errors.length).toBeGreaterThan(0);
  }
});
