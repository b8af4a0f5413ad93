import { describe, expect, test } from "vitest";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };
import { story } from "../../../slides/events.ts";
import { map } from "../../../slides/map.ts";
import { type FrontMapState, frontMap } from "../../../src/charts/frontMap/frontMap.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { every, wordsOf } from "../words.ts";

const state: FrontMapState = { day: "2017-11-30", since: "2017-11-03", view: "valley-toll", layers: ["toll"] };
const frames = {
  slide: { width: 1280, height: 568, prefix: "", fontSize: 16 },
  phone: { width: 358, height: map.heightFor(358), prefix: "", fontSize: 14 },
};
const incidents = (drawn: readonly Drawing[]) =>
  every(drawn).flatMap(({ attributes }) => attributes["data-incident"] ?? []);

describe("the layer toll of a front map", () => {
  test("draws the incidents after the day before and up to the day, and explains them", () => {
    // The ferries of 9 September, the car bomb of 4 November.
    const on = (days: Pick<FrontMapState, "day" | "since">) =>
      incidents(map.draw({ view: "valley-toll", layers: ["toll"], ...days }, frames.slide));
    expect(on({ day: "2017-11-03" })).toContain("247080");
    expect(on({ day: "2017-11-03" })).not.toContain("247685");
    expect(on({ day: "2017-11-04" })).toContain("247685");
    expect(on({ day: "2017-11-04", since: "2017-11-03" })).toContain("247685");
    expect(on({ day: "2017-11-05", since: "2017-11-04" })).not.toContain("247685");
    const words = wordsOf(map.draw(state, frames.slide)).map(({ words }) => words);
    expect(words).toEqual(expect.arrayContaining(["10 dead in one incident", "of them civilians"]));
  });

  test("leaves out incidents known only to within more than twenty-five kilometres", () => {
    const rough = story.registers["ucdp-deir-al-zor-2017"]?.incidents.filter(([, , , , , , withinKm]) => withinKm > 25);
    const drawn = new Set(incidents(map.draw({ ...state, since: "2017-08-31" }, frames.slide)));
    expect(drawn.size).toBeGreaterThan(200);
    expect(rough?.filter(([id]) => drawn.has(id))).toEqual([]);
  });

  test("is described in words, with its publisher, only if it is drawn", () => {
    expect(map.describe(state).summary).toMatch(/By the count of UCDP, \d+ people died here after 3 November 2017/);
    const { layers: _, ...bare } = state;
    expect(map.describe(bare).summary).not.toContain("UCDP");
    expect(incidents(map.draw(bare, frames.slide))).toEqual([]);
  });

  test("names what is missing if it cannot be drawn", () => {
    const view = { name: "the valley", bounds: [39.75, 34.2, 41.4, 35.55] } as const;
    const chart = (more: object) =>
      frontMap(story, { base, water, river: "euphrates", countries: {}, views: { "valley-toll": view }, ...more });
    expect(() => chart({}).draw(state, frames.slide)).toThrow("the layer toll needs a register");
    expect(() => chart({ register: "plague" }).draw(state, frames.slide)).toThrow("unknown register: plague");
  });
});
