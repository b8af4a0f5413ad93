import { describe, expect, test } from "vitest";
import { deck as whole } from "../../../slides/deck.ts";
import type { Chart, Description } from "../../../src/charts/chart.ts";
import { forStage, type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { statusAt } from "../../../src/views/present/stage/announce.ts";
import { changeWords } from "../../../src/views/shared/changeWords.ts";
import { deck } from "../../fixture/deck.ts";

/** The description of a step of the chart, and what it highlights. */
type Told = Partial<Description> & { highlight?: readonly string[] };

/** A deck of one slide, with a step for each of the given descriptions, which its chart returns. */
function telling(...steps: readonly Told[]) {
  const table = { caption: "", columns: ["Place", "State"], rows: [] };
  const chart = {
    describe: (state: Partial<Description>) => ({ name: "One", summary: "", table, events: [], ...state }),
  } as unknown as Chart;
  const [first] = slidesOf(deck);
  const slide = { ...first, chart, steps: steps.map((state) => ({ state, words: [] })) } as unknown as Slide;
  return { ...deck, chapters: [{ id: "one", title: "One", slides: [slide] }] };
}
const highlightIds = (state: unknown): readonly string[] =>
  [((state ?? {}) as { highlight?: string | string[] }).highlight ?? []].flat();
const held = (...rows: [place: string, state: string][]) => ({
  table: { caption: "", columns: ["Place", "State"], rows, changes: { kind: "state" as const, what: 0, to: 1 } },
});
const told = (...steps: readonly Told[]) =>
  changeWords(telling(...steps), { slide: 0, step: 0 }, { slide: 0, step: 1 });

describe("changeWords(deck, from, to)", () => {
  test("names the places that changed hands, grouped by holder, and counts many", () => {
    expect(
      told(
        held(["Buda", "held by ice"], ["Pest", "held by ice"], ["Vienna", "held by ice"]),
        held(["Buda", "held by water"], ["Pest", "held by water"], ["Vienna", "held by ice"], ["Linz", "held by ice"]),
      ),
    ).toBe("Buda and Pest now held by water.");
    const places = ["A", "B", "C", "D", "E"];
    const all = (state: string) => held(...places.map((place): [string, string] => [place, state]));
    expect(told(all("dry"), all("wet"))).toBe("A, B, C and two more now wet.");
  });

  test("says how far a front has come", () => {
    const at = (...rows: [string, string][]) => ({
      table: {
        caption: "",
        columns: ["Front", "Place"],
        rows,
        changes: { kind: "position" as const, what: 0, to: 1 },
      },
    });
    expect(told(at(["The ice", "Vienna"]), at(["The ice", "Vienna"], ["The ice", "Buda"]))).toBe(
      "The ice: now at Buda.",
    );
  });

  test("says which days and events are shown now, and how many no longer", () => {
    expect(told({ name: "January", events: ["vienna-freezes"] }, { name: "March", events: ["pest-flooded"] })).toBe(
      "March; added: Pest flooded; no longer shown: one event.",
    );
  });

  test("names what is highlighted, a figure by its value and never by its id", () => {
    expect(told({ highlight: [] }, { highlight: ["pest-flooded"] })).toBe("Highlighted: Pest flooded.");
    const figures = [{ at: { count: "town-council" }, words: "Town council: 151 (Pest)" }];
    const parts = [{ name: "The drowned", figures }];
    expect(told({ parts }, { parts, highlight: ["town-council"] })).toBe("Highlighted: Town council: 151 (Pest).");
    expect(told({ parts, highlight: ["town-council"] }, { parts })).toBe("Everything now shown alike.");
  });

  test("says which parts were added, and leaves to a new caption what it says itself", () => {
    const [ice, water] = [
      { name: "Ice", figures: [] },
      { name: "Water", figures: [] },
    ];
    expect(told({ parts: [ice] }, { parts: [ice, water] })).toBe("Added: Water.");
    const deck = telling({ name: "January" }, { name: "March" });
    const [slide] = slidesOf(deck);
    Object.assign(slide?.steps[1] ?? {}, { caption: "The flood of March" });
    expect(changeWords(deck, { slide: 0, step: 0 }, { slide: 0, step: 1 })).toBe("");
  });

  test("says that no place changed hands from one day to another, and nothing between two slides", () => {
    const same = held(["Buda", "held by ice"]);
    expect(told({ ...same, day: "1838-01" }, { ...same, day: "1838-02" })).toBe(
      "No place that was shown before has changed hands.",
    );
    expect(changeWords(deck, { slide: 0, step: 0 }, { slide: 1, step: 0 })).toBe("");
    expect(changeWords(deck, undefined, { slide: 1, step: 1 })).toBe("");
  });

  test("in this deck every step says what it changes in a new caption or in words, forward and back, and names no id", () => {
    const story = forStage(whole);
    const ids = new Set(slidesOf(story).flatMap(({ steps }) => steps.flatMap(({ state }) => highlightIds(state))));
    expect(ids.size).toBeGreaterThan(0);
    expect(slidesOf(story).some(({ chart, steps }) => chart && steps.length > 1)).toBe(true);
    for (const [slide, { id, chart, steps }] of slidesOf(story).entries())
      for (let step = 1; chart && step < steps.length; step += 1)
        for (const [from, to] of [
          [step - 1, step],
          [step, step - 1],
        ] as const) {
          const change = changeWords(story, { slide, step: from }, { slide, step: to });
          const captioned = steps[from]?.caption !== steps[to]?.caption;
          if (!captioned) expect(change, `${id}, ${from} to ${to}`).not.toBe("");
          expect(
            [...ids].filter((id) => /[-\d]/.test(id) && new RegExp(`(^|[ :])${id}([,.]| and|$)`).test(change)),
            change,
          ).toEqual([]);
          expect(statusAt(story, { slide, step: to }, { slide, step: from })).toContain(change);
        }
  });
});
