import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { type AlliancesState, alliances } from "../../src/charts/alliances.ts";
import { tieDates, tieKinds, tiesOn, tieYears } from "../../src/events/ties.ts";
import { alliancesMatrix } from "../../src/layout/alliancesMatrix.ts";
import { markup } from "../../src/marks/markup.ts";
import { tieSign } from "../../src/marks/ties.ts";
import { picture } from "./picture.ts";
import { collisions, every, wordsOf } from "./words.ts";

const actors = [
  "is",
  "saa",
  "russia",
  "iran",
  "hezbollah",
  "iran-militias",
  "sdf",
  "coalition",
  "iraqi-army",
  "pmf",
  "peshmerga",
  "turkey",
];
const chart = alliances(story, { actors });
const states: Record<string, AlliancesState> = {
  all: {},
  friday: { day: "2017-11-03" },
  "syrian-army": { day: "2017-11-03", highlight: "saa" },
  "iraqi-army": { highlight: "iraqi-army" },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", text: 16 },
  large: { width: 1776, height: 852, prefix: "", text: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", text: 16 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", text: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", text: 16.5 },
  "phone, sticky": { width: 358, height: 354, prefix: "", text: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);
const short = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`;

describe("tiesOn(story, day)", () => {
  test("on 3 November 2017 has the ties in force that day and no others", () => {
    const held = tiesOn(story, "2017-11-03").map(short);
    expect(held).toContain("russia air support saa");
    expect(held).toContain("iran-militias fights beside saa");
    expect(held).toContain("coalition air support sdf");
    expect(held).toContain("is opposes iraqi-army");
    expect(held).toContain("iraqi-government rivals krg");
    // The front shared at Mosul and the fight for Kirkuk were both over.
    expect(held).not.toContain("iraqi-army fights beside peshmerga");
    expect(held).not.toContain("iraqi-army opposes peshmerga");
    expect(held).not.toContain("coalition air support ypg");
    expect(held).toHaveLength(28);
  });

  test("includes the first and the last day, and ties without dates", () => {
    const on = (day: string) => tiesOn(story, day).map(short);
    expect(on("2017-10-15")).toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-27")).toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-14")).not.toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-28")).not.toContain("iraqi-army opposes peshmerga");
    expect(on("2015-09-29")).not.toContain("russia air support saa");
    expect(on("2010-01-01")).toEqual(["iran backs hezbollah"]);
  });
});

test("tieYears(tie) is as short as can be and says what has no source", () => {
  const tie = { from: "a", to: "b", kind: "backs", sources: [] } as const;
  expect(tieYears({ ...tie, since: "2014-08", until: "2017-12" })).toBe("2014–17");
  expect(tieYears({ ...tie, since: "2017-10-15", until: "2017-10-27" })).toBe("2017");
  expect(tieYears({ ...tie, since: "2012", sinceUnsourced: true })).toBe("2012?–");
  expect(tieYears(tie)).toBe("");
  expect(tieDates({ ...tie, since: "2012", sinceUnsourced: true })).toBe("since 2012 (start not sourced)");
});

describe("alliances(story, options)", () => {
  test.each(cases)("%s on a %s: words stand clear of each other, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { size } of wordsOf(drawn)) expect(size).toBeGreaterThanOrEqual(14);
  });

  test("names that lean stand at least a line apart and end inside the frame", () => {
    const named = actors.map((id) => ({ id, name: story.actors[id]?.short ?? story.actors[id]?.name ?? id }));
    for (const width of [480, 600, 840]) {
      const room = { x: 0, y: 0, width, height: 500 };
      const matrix = alliancesMatrix(named, tiesOn(story), room, 16, 90);
      if (matrix.angled) expect(matrix.cell.width * Math.SQRT1_2).toBeGreaterThanOrEqual(16);
      const last = matrix.columns.at(-1);
      const reach = matrix.angled ? (last?.label.width ?? 0) * Math.SQRT1_2 : (last?.label.width ?? 0) / 2;
      expect((last?.x ?? 0) + reach).toBeLessThanOrEqual(width + 1);
    }
  });

  test("a tie stands in the cell of its row and column, and one that holds both ways in both", () => {
    const cells = every(chart.draw(states.friday ?? {}, frames.slide)).filter(
      ({ attributes }) => attributes.class === "tie-cell",
    );
    const keys = cells.map(({ key }) => key);
    expect(keys).toContain("russia>saa");
    expect(keys).not.toContain("saa>russia");
    expect(keys).toEqual(expect.arrayContaining(["sdf>saa", "saa>sdf", "russia>coalition", "coalition>russia"]));
    expect(cells.find(({ key }) => key === "russia>saa")?.attributes["data-actor"]).toBe("russia saa");
  });

  test("bringing one actor out spells its ties in words and leaves the rest quiet", () => {
    const drawn = chart.draw(states["syrian-army"] ?? {}, frames.slide);
    const words = wordsOf(drawn).map(({ words }) => words);
    expect(words.join(" ")).toContain("has air support from Russia, since 30 Sep 2015");
    expect(words.join(" ")).toContain("opposed by IS, Jul 2014 to Mar 2019");
    const quiet = every(drawn).filter(({ attributes: at }) => at.class === "tie-cell" && at.opacity !== undefined);
    for (const { key } of quiet) expect(key.split(">")).not.toContain("saa");
    expect(quiet.length).toBeGreaterThan(0);
  });

  test("every kind has a sign of its own, colours aside", () => {
    const signs = tieKinds.map((kind) => markup(tieSign(kind, 8)).replace(/var\([^)]*\)/g, ""));
    expect(new Set(signs).size).toBe(tieKinds.length);
  });

  test("only the kinds asked for are drawn", () => {
    const { table } = chart.describe({ kinds: ["opposes"] });
    expect(new Set(table.rows.map(([, what]) => what))).toEqual(new Set(["opposes"]));
    expect(table.rows).toHaveLength(5);
  });

  test("describes the day and the actor brought out", () => {
    const { name, summary, sources } = chart.describe({ day: "2017-11-03", highlight: "saa" });
    expect(name).toBe("Who stood with whom, 3 November 2017");
    expect(summary).toContain("Russia gives air support to Syrian army, since 30 September 2015");
    expect(sources).toContain("afp-russia2015");
  });

  test("rejects more actors than can be read, and those it does not know", () => {
    expect(() => alliances(story, { actors: Object.keys(story.actors) })).toThrow("12 actors at most");
    expect(() => alliances(story, { actors: ["nobody"] })).toThrow("unknown actor: nobody");
    expect(() => alliances(story, { actors: ["is", "is"] })).toThrow("duplicate actor: is");
    expect(() => chart.draw({ highlight: "usa" }, frames.slide)).toThrow("unknown actor: usa");
  });

  test.each([
    ["all", "slide"],
    ["friday", "phone"],
    ["syrian-army", "slide"],
  ] as const)("is drawn as pictured: %s, %s", async (state, frame) => {
    await expect(picture(chart, states[state] ?? {}, frames[frame], story)).toMatchFileSnapshot(
      `../gallery/alliances-${state}-${frame}.svg`,
    );
  });
});
