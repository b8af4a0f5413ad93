import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStory, report } from "../../src/events/check/check.ts";
import { madeUpDraft } from "../bench/synthetic.ts";
import { draft } from "../fixture/story.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = (): Record<string, Json> => JSON.parse(JSON.stringify(draft));

/** The fixture with the value at a path such as `events/pest-flooded/date` replaced, or deleted if undefined. */
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

test("an event file without mistakes passes without an error", () => {
  expect(checkStory(draft).errors).toEqual([]);
});

describe("each mistake gets a message that names the record and field, what is wrong and what would be right", () => {
  const mistakes: [what: string, path: string, value: Json | undefined, message: RegExp][] = [
    [
      "a misspelt place",
      "events/pest-flooded/place",
      "pset",
      /^ {2}events: pest-flooded, place: names "pset", and there is no such id in places; did you mean “pest”\?$/m,
    ],
    [
      "a day that does not exist",
      "events/pest-flooded/date",
      "1838-02-30",
      /pest-flooded, date: is "1838-02-30", which is not a date that exists; write a day/,
    ],
    [
      "an end before the start",
      "events/pest-flooded/until",
      "1838-03-01",
      /pest-flooded, until: .*before the event begins/,
    ],
    [
      "an announcement before the event",
      "events/pest-flooded/announced",
      "1838-01-01",
      /announced: .*before it happened/,
    ],
    [
      "an actor in an event from before it was founded",
      "actors/engineers/founded",
      "1840-05",
      /pest-flooded, by\[0\]: names engineers, founded 1840-05, but the event is dated 1838-03-13; name the actor/,
    ],
    ["coordinates off the map", "places/pest/at", [19.05, 57.5], /pest, at: is \[19.05, 57.5\], off the story's map/],
    ["latitude before longitude", "places/pest/at", [47.5, 19.05], /longitude first: \[19.05, 47.5\]/],
    [
      "coordinates by their names",
      "places/pest/at",
      { lat: 47.5, lng: 19.05 },
      /pest, at: is \{.*\}; did you mean \[19.05, 47.5\]\?$/,
    ],
    [
      "a place taken by the side that holds it",
      "events/pest-flooded/changes/0/to",
      "ice",
      /already holds it since 1838-01-06/,
    ],
    [
      "an event without a source",
      "events/pest-flooded/sources",
      [],
      /pest-flooded, sources: is empty; give at least one/,
    ],
    ["a link that is not a web address", "sources/gazette/url", "javascript:alert(1)", /gazette, url: .*https:\/\//],
    ["an empty text", "events/pest-flooded/text", "", /pest-flooded, text: is empty; say it in words$/m],
    ["an empty date", "events/pest-flooded/date", " ", /pest-flooded, date: is empty; write a day 2017-11-03/],
    [
      "an empty id",
      "events/pest-flooded/place",
      "",
      /pest-flooded, place: is empty; add it to places, or .*leave the field out/,
    ],
    [
      "a language by its name",
      "sources/gazette/language",
      "German",
      /gazette, language: is "German"; write an IETF tag/,
    ],
    ["emphasis as in Markdown", "events/pest-flooded/text", "The dyke *broke*.", /text: has markup in it: "\*broke\*"/],
    ["bold as in Markdown", "events/pest-flooded/text", "A ***high*** flood.", /text: has markup in it: "\*\*\*high/],
    ["an entity of HTML", "events/pest-flooded/text", "Half &frac12; of it.", /text: has markup in it: "&frac12;"/],
    ["a link of Markdown", "events/pest-flooded/text", "See [it](x.html).", /text: has markup in it: "\[it\]/],
    ["an unknown field", "events/pest-flooded/tittle", "x", /tittle: is not a field.*did you mean “title”/],
    [
      "a quotation mark that a program made invisible",
      "events/pest-flooded/text",
      "The \u0084high\u0093 water.",
      /text: has U\+0084 and U\+0093 in it, which no page shows: probably a quotation mark.*; write „ for U\+0084, “ for U\+0093/,
    ],
    [
      "a control character that stands for nothing",
      "events/pest-flooded/text",
      "The\u0081 water.",
      /text: has a control character in it; remove it$/m,
    ],
    ["markup in a text", "events/pest-flooded/text", "The <b>dyke</b> broke.", /text: has markup in it/],
    [
      "a missing title",
      "events/pest-flooded/title",
      undefined,
      /pest-flooded, title: is missing; add title to this record/,
    ],
    ["a wrong word for firmness", "events/pest-flooded/firmness", "confirmd", /did you mean “confirmed”/],
    [
      "a time of day without a day",
      "events/ice-breaks-at-vienna/time",
      "10:00",
      /time: is given, but the date 1838-03 is not one day/,
    ],
    [
      "a time zone that does not exist",
      "events/pest-flooded/zone",
      "Budapest",
      /zone: is "Budapest", which is not a time zone; write its IANA name/,
    ],
    ["a date in another order", "events/pest-flooded/date", "03-11-2017", /is not in the order year, month, day/],
    ["a day and a month alone", "events/pest-flooded/date", "03-11", /has no year/],
    ["a space for a T", "events/pest-flooded/date", "2017-11-03 19:30", /is not a day, a T and a time of day/],
    ["an end without a beginning", "events/pest-flooded/date", "[..1604,1700..1710]", /\[1504\.\.1710\]/],
    [
      "a time zone in capitals",
      "events/pest-flooded/zone",
      "EUROPE/BUDAPEST",
      /zone: is "EUROPE\/BUDAPEST", which is not a time zone/,
    ],
    [
      "a time zone without a time",
      "events/vienna-freezes/zone",
      "Europe/Vienna",
      /zone: is given without a time; give the time, or leave the zone out/,
    ],
    [
      "former names that run backwards",
      "sides/ice/was",
      [
        { until: "1838", name: "Drift ice" },
        { until: "1837", name: "Frost" },
      ],
      /ice, was\[1\]\.until: is 1837, not after the name before \(1838\); list the earliest name first/,
    ],
    ["an unknown part", "evnts", {}, /^ {2}event file: evnts: is not a part of an event file; known parts are/m],
    ["an id that cannot be part of a web address", "places/New Town", { name: "x" }, /places: New Town: has an id/],
    [
      "a register of a side that does not exist",
      "registers/drowned/incidents/1/7",
      { oppen: 2 },
      /registers: drowned, incidents\[1\]\.dead\.oppen: names "oppen".*did you mean “open”/,
    ],
    [
      "a negative number of deaths",
      "registers/drowned/incidents/0/8",
      -1,
      /incidents\[0\]\.civilians: is -1; write a whole number, zero or more/,
    ],
    [
      "a low estimate above the number of deaths",
      "registers/drowned/incidents/1/10",
      50,
      /incidents\[1\]\.low: is 50, but the row counts 45 dead; give no more than that, or say in note that the publisher gives these figures/,
    ],
    [
      "a high estimate below the number of deaths",
      "registers/drowned/incidents/1/11",
      44,
      /incidents\[1\]\.high: is 44, but the row counts 45 dead; give no fewer than that/,
    ],
    [
      "an incident that ends before it begins",
      "registers/drowned/incidents/1/2",
      "1838-03-01",
      /incidents\[1\]\.until: is 1838-03-01, before the incident begins \(1838-03-13\)/,
    ],
    [
      "an incident outside the days its register covers",
      "registers/drowned/incidents/0/1",
      "1838-04-01",
      /incidents\[0\]\.date: is 1838-04-01, outside the days the register covers; give a day from 1838-03-01 to 1838-03-31/,
    ],
    [
      "an incident off the map",
      "registers/drowned/incidents/0/4",
      -19.05,
      /incidents\[0\]\.longitude: is \[-19.05, 47.49\], off the story's map/,
    ],
    [
      "an incident listed twice",
      "registers/drowned/incidents/1/0",
      "quay",
      /incidents\[1\]\.id: is quay, which incidents\[0\] has already/,
    ],
    [
      "a row that is a record",
      "registers/drowned/incidents/0",
      { id: "quay" },
      /incidents\[0\]: is \{"id":"quay"\}; write a row: \[id, date, until, place/,
    ],
    [
      "a row cut short",
      "registers/drowned/incidents/0",
      ["quay", "1838-03-11", null],
      /incidents\[0\]\.place: is missing; give a row of id, date, until, place/,
    ],
    ["a register of an unknown source", "registers/drowned/source", "cronicle", /source: .*did you mean “chronicle”/],
    [
      "a register whose last day is before its first",
      "registers/drowned/covers",
      ["1838-03-31", "1838-03-01"],
      /drowned, covers: runs backwards/,
    ],
    ["a source nobody can find", "sources/gazette/url", undefined, /gazette, url: is missing, and so is where/],
  ];
  for (const [what, path, value, message] of mistakes) {
    test(what, () => {
      const { errors } = checkStory(withValue(path, value));
      expect(report({ errors, warnings: [] })).toMatch(message);
    });
  }
});

test("estimates on the wrong side of the number of deaths are accepted in a row with a note", () => {
  const row = draft.registers?.drowned?.incidents[1] ?? [];
  const noted = [
    ...row.slice(0, 10),
    50,
    44,
    ["Gazette"],
    "The coroner gives 50 as his low and 44 as his high figure.",
  ];
  expect(checkStory(withValue("registers/drowned/incidents/1", noted as Json)).errors).toEqual([]);
});

test("all problems are reported at once, those of shape and those of rules", () => {
  const broken = copy() as typeof draft & Record<string, Json>;
  Object.assign(broken.events["pest-flooded"], { date: "soon", place: "nowhere", priority: 9 });
  Object.assign(broken.places.pest, { at: [1, 1] });
  expect(checkStory(broken).errors.map(({ field }) => field)).toEqual(["date", "place", "priority", "at"]);
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

test("all of ten thousand misspelt places are reported, five hundred of them with a suggestion", {
  timeout: 60_000,
}, () => {
  const valid = madeUpDraft({ events: 10_000, places: 1000 });
  const withPlaces = (place: (index: number) => string) => ({
    ...valid,
    events: Object.fromEntries(
      Object.entries(valid.events).map(([id, event], index) => [id, { ...event, place: place(index) }]),
    ),
  });
  expect(checkStory(valid).errors).toEqual([]);
  expect(checkStory(withPlaces(() => "elsewhere")).errors).toHaveLength(10_000);
  const { errors } = checkStory(withPlaces((index) => `sit-${index}`));
  expect(errors).toHaveLength(10_000);
  // Each is spelt like some `site-…`, but comparing every one of them with every place would take minutes.
  expect(errors.filter(({ right }) => right.startsWith("did you mean"))).toHaveLength(500);
});

test("a gain that is called confirmed is warned of if only sources aligned with the gaining side attest it", () => {
  const changed = copy() as unknown as { sources: Record<string, Record<string, string>> };
  for (const source of Object.values(changed.sources)) source.alignedWith = "open";
  const { errors, warnings } = checkStory(changed);
  expect(errors).toEqual([]);
  expect(report({ errors, warnings })).toMatch(/pest-flooded, firmness: is confirmed, but only sources aligned/);
});

test("warns of a year far ahead, whose minus may have been forgotten", () => {
  const ahead = {
    title: "The Atlantic opens",
    text: "It opened slowly.",
    date: "Y183000000~",
    kind: draft.events["vienna-freezes"].kind,
    theatre: draft.events["vienna-freezes"].theatre,
    sources: draft.events["vienna-freezes"].sources,
    firmness: "reported",
    priority: 3,
  } as const;
  const { errors, warnings } = checkStory({ ...draft, events: { ...draft.events, ahead } });
  expect(errors).toEqual([]);
  expect(report({ errors, warnings })).toMatch(
    /ahead, date: is Y183000000~, thousands of years ahead; if it is as many years ago, write a minus: Y-183000000~/,
  );
  const range = { ...ahead, date: "[Y12000..Y13000]" } as const;
  expect(report(checkStory({ ...draft, events: { ...draft.events, range } }))).toContain(
    "write a minus: [Y-13000..Y-12000]",
  );
});

/** Every path to a value in the fixture. */
function paths(value: unknown, prefix = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${prefix}${key}`, ...paths(inner, `${prefix}${key}/`)]);
}

test("any value in any field is accepted or gets a message with its part, never an exception", {
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
    return typeof value === "object" && value !== null && !Array.isArray(value) && !/^[a-z]+$/.test(path);
  });
  expect(records.length).toBeGreaterThan(0);
  for (const path of records) {
    const { errors } = checkStory(withValue(`${path}/unheard-of`, 1));
    expect(errors.map(({ field }) => field).join(), path).toContain("unheard-of");
  }
});

test("a value that is not an event file at all is an error", () => {
  for (const value of [undefined, null, 3, "story", [], () => 1, new Map()]) {
    expect(checkStory(value).errors.length).toBeGreaterThan(0);
  }
});

describe("dates with a distance from UTC are compared by the clock of the event's zone", () => {
  const dated = (fields: Record<string, Json>) => {
    const { date, until, time, ...event } =
      (copy().events as Record<string, Record<string, Json>>)["pest-flooded"] ?? {};
    const { errors } = checkStory(withValue("events/pest-flooded", { ...event, ...fields }));
    return errors.map(({ field }) => field);
  };
  const evening = { date: "2017-11-03T22:00-05:00", zone: "America/New_York" };

  test("an evening is no later than its own day", () => {
    expect(dated({ ...evening, until: "2017-11-03" })).toEqual([]);
    expect(dated({ ...evening, announced: "2017-11-03" })).toEqual([]);
  });

  test("an end that is earlier by that clock is refused", () => {
    const noon = { date: "2017-11-03T12:00", zone: "America/New_York" };
    expect(dated({ ...noon, until: "2017-11-03T14:00Z" })).toEqual(["until"]);
  });
});

test("years far ahead are taken for years ago, in every form", () => {
  const asked = (date: string) =>
    checkStory(withValue("events/vienna-freezes/date", date)).warnings.find(({ field }) => field === "date")?.right;
  expect(asked("Y66E6")).toContain("write a minus: Y-66E6");
  expect(asked("Y10000/Y12000")).toContain("write a minus: Y-12000/Y-10000");
});
