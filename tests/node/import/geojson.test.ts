import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "../../../src/events/model.ts";
import { eventsGeoJson } from "../../../src/node/export/data/geojson.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { story } from "../../fixture/story.ts";

/** A single feature, imported: its event and its place. */
function imported(geometry: Geometry | null, date = "1875") {
  const feature = { type: "Feature", geometry, properties: { title: "A survey", date } };
  const { entries } = readForeign(JSON.stringify({ type: "FeatureCollection", features: [feature] }));
  const { events, places } = importedDraft(entries, { file: "survey.geojson" }).draft;
  return { event: events["a-survey"], place: places["a-survey"] };
}

/** The outline of a part of Fiji, from one longitude to another. */
const fiji = (west: number, east: number) => [
  [
    [west, -18],
    [east, -18],
    [east, -16],
    [west, -16],
    [west, -18],
  ],
];

describe("the middle of a shape is within it", () => {
  const [west, east] = [fiji(177, 180), fiji(-180, -179)];
  test.each<[string, Geometry]>([
    ["polygons from west to east", { type: "MultiPolygon", coordinates: [west, east] }],
    ["polygons from east to west", { type: "MultiPolygon", coordinates: [east, west] }],
    ["one polygon beyond 180°", { type: "Polygon", coordinates: fiji(177, 181) }],
    [
      "a collection",
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", coordinates: west },
          { type: "Polygon", coordinates: east },
        ],
      },
    ],
  ])("where that lies on both sides of the 180th meridian, as %s", (_, geometry) => {
    expect(imported(geometry).place).toMatchObject({ at: [179, -17], exact: { withinKm: 241 } });
  });

  test("where that has more corners than a function takes arguments", () => {
    const coordinates = Array.from({ length: 200_000 }, (_, nth) => [nth % 2, 0]);
    expect(imported({ type: "MultiPoint", coordinates }).place?.at).toEqual([0.5, 0]);
  });
});

test.each([
  ["-0043", "-0043"],
  ["-0043-03-15", "-0043-03-15"],
  ["-44", "-0043"],
  ["79", "0079"],
])("a year with a zero after its minus is as ISO 8601 counts it, and any other is BC: %s is %s", (written, date) => {
  expect(imported(null, written).event?.date).toBe(date);
});

test("a map layer that a story wrote comes back with who says what, how firmly, and what is disputed", () => {
  const read = readForeign(eventsGeoJson(story));
  const { draft } = importedDraft(read.entries, { file: "ice.geojson" });
  const told = ({ firmness, attribution, disagreement, later }: Partial<EventRecord>) =>
    [firmness, attribution, disagreement, later].map((words) => words ?? "");
  const events = Object.values(story.draft.events).map(told);
  expect(events.flat().filter((words) => words !== "").length).toBeGreaterThan(events.length);
  expect(Object.values(draft.events).map(told).sort()).toEqual(events.sort());
});
