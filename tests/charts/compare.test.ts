import { describe, expect, test } from "vitest";
import { river } from "../../slides/charts.ts";
import { deck } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { map } from "../../slides/map.ts";
import { type Chart, tablesOf } from "../../src/charts/chart.ts";
import { compare } from "../../src/charts/compare/compare.ts";
import { layoutCompare } from "../../src/charts/compare/layout/layout.ts";
import { stepErrors } from "../../src/deck/check.ts";
import { overlaps } from "../../src/layout/boxes.ts";

const both = compare(story.language, map, river);
const state = {
  one: { day: "2017-11-03", since: "2017-09-01", view: "nine-weeks" },
  other: { extent: ["2017-09-01", "2017-11-03"], reach: ["deir-al-zor", "haditha"] },
} as const;

describe("two charts as one", () => {
  test("are beside each other if there is room, otherwise one below the other, and never overlap", () => {
    const wide = layoutCompare({ width: 1184, height: 560, fontSize: 20 }, 0.46, [400, 700]);
    expect(wide.one).toEqual({ x: 0, y: 0, width: 534, height: 560 });
    expect(wide.other.x + wide.other.width).toBe(1184);
    const narrow = layoutCompare({ width: 358, height: 900, fontSize: 16.5 }, 0.46, [400, 700]);
    expect([narrow.one.width, narrow.other.width]).toEqual([358, 358]);
    expect(narrow.other.y + narrow.other.height).toBe(900);
    expect(narrow.one.height / narrow.other.height).toBeCloseTo(4 / 7, 2);
    for (const { one, other } of [wide, narrow]) expect(overlaps(one, other)).toBe(false);
  });

  test("are set to a day together, never beyond the days of either", () => {
    const turned = both.dayControl?.with(state, "2017-10-14");
    expect([turned?.one.day, turned?.other.day]).toEqual(["2017-10-14", "2017-10-14"]);
    const beyond = both.dayControl?.with(state, "2019-01-01");
    expect([beyond?.one.day, beyond?.other.day]).toEqual(["2017-11-03", "2017-11-03"]);
    expect(both.dayControl?.playedFrom?.(state)).toBe("2017-09-01");
  });

  test("are described by the words and tables of both, with each event listed once", () => {
    const [one, other, said] = [map.describe(state.one), river.describe(state.other), both.describe(state)];
    expect(said.summary).toBe(`${one.summary} ${other.summary}`);
    expect(tablesOf(said)).toEqual([one.table, other.table]);
    expect(new Set(said.events)).toEqual(new Set([...one.events, ...other.events]));
    expect(said.events.length).toBe(new Set(said.events).size);
  });

  test("are checked like single charts: an error for a wrong name contains its path", () => {
    const wrong = { one: { ...state.one, rings: ["al-qaimm"] }, other: state.other };
    const slide = deck.backup?.find(({ id }) => id === "nine-weeks");
    const { words } = slide?.steps[0] ?? expect.unreachable();
    const chapters = [
      {
        id: "a",
        title: "A",
        slides: [
          { ...(slide ?? expect.unreachable()), chart: both as Chart, steps: [{ state: wrong, words }] as const },
        ],
      },
    ];
    const [problem] = stepErrors({ ...deck, chapters, backup: [] });
    expect([problem?.record, problem?.field]).toEqual(["nine-weeks", "steps[0].state.one.rings"]);
    expect(problem?.wrong).toContain("al-qaimm");
  });
});
