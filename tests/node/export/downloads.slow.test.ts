import { csvParse } from "d3";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { checkStory } from "../../../src/events/check/check.ts";
import { downloadsOf } from "../../../src/node/export/data/downloads.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { deck as ice } from "../../fixture/deck.ts";

const { story } = deck;
const [table, timeline, map, places, calendar] = downloadsOf(deck).map(({ content }) => content) as [
  string,
  string,
  string,
  string,
  string,
];
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

test("the same deck gives the same files", () => {
  expect(downloadsOf(deck).map(({ content }) => content)).toEqual([table, timeline, map, places, calendar]);
  expect(downloadsOf(ice).map(({ file }) => file)).toEqual([
    "data/ice.csv",
    "data/ice.json",
    "data/ice.geojson",
    "data/ice.lpf.json",
    "data/ice.ics",
  ]);
});

describe("the table, read back", () => {
  const rows = csvParse(table);

  test("has a row for each event with its date, places and links", () => {
    expect(rows.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
    rows.forEach((row, nth) => {
      const event = story.events[nth];
      expect([row.date, row.title, row.firmness]).toEqual([event?.date, event?.title, event?.firmness]);
      expect(row.earliest).toBe(iso(event?.when.from ?? 0));
      const urls = event?.sources.flatMap(({ source }) => story.sources[source]?.url ?? []) ?? [];
      expect(row.links).toBe(urls.join("; "));
    });
  });

  test("has as many coordinates as places, so that each place has its own, or none at all", () => {
    const count = (list = "") => (list === "" ? 0 : list.split("; ").length);
    for (const { id, places, longitude, latitude } of rows) {
      expect(count(latitude), id).toBe(count(longitude));
      expect([0, count(places)], id).toContain(count(longitude));
    }
    expect(rows.find(({ id }) => id === "deir-al-zor-siege")?.longitude).toMatch(/^(?:; [\d.]+|[\d.]+; )$/);
  });

  test("no cell is run as a formula", () => {
    const cell = '=HYPERLINK("https://example.org")';
    const events = story.events.slice(0, 1).map((event) => ({ ...event, title: cell }));
    const [row] = csvParse(downloadsOf({ ...deck, story: { ...story, events } })[0]?.content ?? "");
    expect(row?.title).toBe(`'${cell}`);
  });
});

describe("the TimelineJS file, imported again", () => {
  const { draft, notes } = importedDraft(readForeign(timeline).entries, { file: "back.json" });

  test("has every event, under its id, and is in order", () => {
    expect(Object.keys(draft.events)).toEqual(story.events.map(({ id }) => id));
    expect(notes.filter(({ part }) => part === "left out")).toEqual([]);
    expect(checkStory(draft).errors).toEqual([]);
  });

  test("has the dates as written, with their doubt, ends and hours", () => {
    for (const { id } of story.events) {
      const [there, back] = [story.draft.events[id], draft.events[id]];
      expect([back?.date, back?.until, back?.time], id).toEqual([there?.date, there?.until, there?.time]);
    }
  });

  test("spells out what is in doubt", () => {
    const inDoubt = story.events.filter(({ when }) => when.precision === "range");
    expect(inDoubt.length).toBeGreaterThan(10);
    for (const { id } of inDoubt) expect(draft.events[id]?.note, id).toMatch(/between/);
  });
});

test("the map layer has a feature for each event, with the coordinates of its places and no others", () => {
  const { type, features } = JSON.parse(map);
  expect([type, features.length]).toEqual(["FeatureCollection", story.events.length]);
  for (const [nth, event] of story.events.entries()) {
    const spots = event.place.flatMap((id) => {
      const at = story.places[id]?.at;
      return at && !("unknown" in at) ? [[...at]] : [];
    });
    const { geometry } = features[nth];
    expect(geometry ? (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates) : []).toEqual(spots);
  }
});

test("what sources differ on, what came later and what else is to know goes with an event onto the map and into a calendar", () => {
  const [first] = story.events;
  const known = { disagreement: "Two days are given.", later: "It was rebuilt.", note: "By the Julian calendar." };
  const events = [{ ...first, ...known } as (typeof story.events)[number]];
  const [, , layer = "", , ics = ""] = downloadsOf({ ...deck, story: { ...story, events } }).map((one) => one.content);
  expect(JSON.parse(layer).features[0].properties).toMatchObject(known);
  const [entry] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent");
  for (const words of Object.values(known)) expect(entry?.getFirstPropertyValue("description")).toContain(words);
});

describe("the calendar, read by another program", () => {
  const read = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const entry = (id: string) => read.find(({ uid }) => uid.startsWith(`${id}@`));

  test("has every event on its day, at its hour if that is known", () => {
    expect(read).toHaveLength(story.events.length);
    const timed = story.events.filter(({ time }) => time);
    expect(timed.length).toBeGreaterThan(0);
    for (const { id, when, time } of story.events) {
      const start = entry(id)?.startDate;
      expect(start?.isDate, id).toBe(!time);
      if (!time) expect(start?.toString(), id).toBe(iso(when.from));
      else expect(entry(id)?.description).toContain(time);
    }
    // At 19:30 in Beirut, which is two hours ahead of UTC in winter.
    const beirut = timed.find(({ zone }) => zone === "Asia/Beirut");
    expect(beirut?.time).toBe("19:30");
    expect(
      entry(beirut?.id ?? "")
        ?.startDate.toJSDate()
        .toISOString(),
    ).toContain("T17:30:00");
  });

  test("an event that lasted runs to its last day, and doubt is not duration", () => {
    expect(entry("battle-of-mosul")?.endDate.toString()).toBe("2017-07-11");
    const range = entry("raqqa-falls-to-is-2014");
    expect([range?.startDate.toString(), range?.endDate.toString()]).toEqual(["2014-01-12", "2014-01-13"]);
    expect(range?.summary).toMatch(/between 12 and 14 January 2014/);
  });
});
