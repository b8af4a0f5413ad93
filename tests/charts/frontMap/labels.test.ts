import { expect, test } from "vitest";
import { baseLayer } from "../../../src/charts/frontMap/layout/baseLayer.ts";
import { labelRooms } from "../../../src/charts/frontMap/layout/labelRooms.ts";
import { placeMap } from "../../../src/charts/frontMap/layout/placedMap.ts";
import type { FrontMapOptions, FrontMapState, MapView } from "../../../src/charts/frontMap/state.ts";
import { readGeography } from "../../../src/geo/geography.ts";
import { base, water } from "../../fixture/geography.ts";
import { story } from "../../fixture/story.ts";

const geography = readGeography(base, water);
const whole: MapView = { name: "both countries", bounds: [13, 45.4, 21, 49] };
const options: FrontMapOptions = { base, water, river: "danube", countries: {}, views: { whole } };

/** The ids of the places that have a name on a map of the fixture's two countries. */
function named(state: Partial<FrontMapState>, view: Partial<MapView> = {}): readonly string[] {
  const frame = { width: 1280, height: 616, prefix: "t", fontSize: 16 };
  const layer = baseLayer(story, geography, options, { view: { ...whole, ...view }, frame, dim: false });
  const { labels } = placeMap(story, layer, { day: "1838-03-13", view: "whole", ...state });
  return labels.map(({ id }) => id).sort();
}

test("a place that is not asked for is named if its priority is high enough for the view", () => {
  expect(named({}, { minPriority: 5 })).toEqual(["pest"]);
  expect(named({}, { minPriority: 4 })).toEqual(["pest", "vienna"]);
  expect(named({}, { minPriority: 1 })).toEqual(["mohacs", "pest", "vienna"]);
});

test("a place that is asked for, circled or remarked on is named whatever its priority", () => {
  expect(named({ labels: ["mohacs"] }, { minPriority: 5 })).toContain("mohacs");
  expect(named({ rings: ["mohacs"] }, { minPriority: 5 })).toContain("mohacs");
  expect(named({ callouts: [{ place: "mohacs", text: "Frozen" }] }, { minPriority: 5 })).toContain("mohacs");
});

test("a name that does not fit outside the area that the view keeps clear is left out", () => {
  expect(named({}, { minPriority: 1, clear: { x: 0, y: 0, width: 1, height: 1 } })).toEqual([]);
  expect(named({}, { minPriority: 1, clear: { x: 0, y: 0, width: 0.5, height: 1 } })).not.toContain("vienna");
});

test("a name stands apart from the legend, as it does from the edge of the map", () => {
  const frame = { width: 1280, height: 616, prefix: "t", fontSize: 16 };
  const { map } = baseLayer(story, geography, options, { view: whole, frame, dim: false });
  const legend = { x: 900, y: 100, width: 300, height: 200 };
  const { clear } = labelRooms(map, { dots: [], advances: [], boxes: [legend], names: [] });
  const beside = (gap: number) => clear.free({ x: 800 - gap, y: 150, width: 100, height: 20 });
  expect([beside(0), beside(2), beside(3)]).toEqual([false, false, true]);
});

test("a dim map has the names that are asked for, their dots, and nothing else", () => {
  const frame = { width: 1280, height: 720, prefix: "t", fontSize: 16 };
  const layer = baseLayer(story, geography, options, { view: whole, frame, dim: true });
  const state = { day: "1838-03-13", view: "whole", dim: true, rings: ["pest"], advances: ["water"] } as const;
  const { labels, dots, cells, advances, surrounds } = placeMap(story, layer, state);
  expect(labels.map(({ id }) => id)).toEqual(["pest"]);
  expect(dots.map(({ id }) => id)).toEqual(["pest"]);
  expect([cells, advances, surrounds]).toEqual([[], [], undefined]);
});
