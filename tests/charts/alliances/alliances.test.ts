import { describe, expect, test } from "vitest";
import { standing } from "../../../slides/charts.ts";
import { story } from "../../../slides/events.ts";
import { alliances } from "../../../src/charts/alliances/alliances.ts";
import { placeCamps } from "../../../src/charts/alliances/layout/camps.ts";
import { placeList } from "../../../src/charts/alliances/layout/list.ts";
import { placeMatrix } from "../../../src/charts/alliances/layout/matrix.ts";
import { tieSymbol } from "../../../src/charts/alliances/marks/symbols.ts";
import type { AlliancesState } from "../../../src/charts/alliances/state.ts";
import { type TieKind, tieKinds } from "../../../src/events/model.ts";
import { tiesOn } from "../../../src/events/ties.ts";
import { languageOf, languages } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { chartFontSize } from "../../../src/views/shared/slide.ts";
import { collisions, every, wordsOf } from "../words.ts";

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
/** A box for each of them, as on the stage. */
const camped = {
  russia: { at: [0, 0], columns: 2 },
  coalition: { at: [2, 0], columns: 4 },
  saa: { at: [0, 1], columns: 2 },
  sdf: { at: [2, 1] },
  turkey: { at: [3, 1] },
  peshmerga: { at: [4, 1] },
  "iraqi-army": { at: [5, 1] },
  hezbollah: { at: [0, 2] },
  "iran-militias": { at: [1, 2] },
  is: { at: [2, 2], columns: 3 },
  pmf: { at: [5, 2] },
  iran: { at: [0, 3], columns: 6 },
} as const;
const chart = alliances(story, { actors });
const states: Record<string, AlliancesState> = {
  all: {},
  friday: { day: "2017-11-03" },
  "syrian-army": { day: "2017-11-03", highlight: "saa" },
  "iraqi-army": { highlight: "iraqi-army" },
};
/** The camps as on the stage: without the lines of deconfliction, which have no room beside the others. */
const camps: AlliancesState = {
  day: "2017-11-03",
  as: "camps",
  kinds: ["leads", "backs", "air support", "fights beside", "rivals", "opposes"],
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", fontSize: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
  "phone held sideways": { width: 780, height: 288, prefix: "", fontSize: 15 },
  "phone, sticky": { width: 358, height: 354, prefix: "", fontSize: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);
describe("alliances(story, options)", () => {
  test.each(cases)("%s on a %s: words never touch, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { size } of wordsOf(drawn)) expect(size).toBeGreaterThanOrEqual(14);
  });

  test("leaning names are at least a line apart and end inside the frame", () => {
    const named = actors.map((id) => ({ id, name: story.actors[id]?.short ?? story.actors[id]?.name ?? id }));
    for (const width of [480, 600, 840]) {
      const room = { x: 0, y: 0, width, height: 500 };
      const shown = { actors: named, ties: tiesOn(story), language: story.language };
      const { leaning, columns } = placeMatrix(shown, room, { fontSize: 16, maxCell: 90 });
      const [before, last] = columns.slice(-2).map(({ name }) => name[0]);
      if (!before || !last) throw new Error("the matrix has no columns");
      const long = textWidth(last.words, 16, "condensed 600");
      if (leaning) expect((last.x - before.x) * Math.SQRT1_2).toBeGreaterThanOrEqual(16);
      expect(last.x + (leaning ? long * Math.SQRT1_2 : long / 2)).toBeLessThanOrEqual(width + 1);
    }
  });

  test.each([{ as: "camps" }, { day: "2017-11-03", highlight: "saa" }] as const)(
    "names too long for boxes or for a matrix are not set over each other (%o)",
    (state) => {
      const [one, other, third] = ["saa", "russia", "iran"];
      const names = { saa: "Bundesverteidigungsministerium", iran: "Provisional Government of National Unity" };
      const camps = { [one]: { at: [0, 0] }, [other]: { at: [1, 0] }, [third]: { at: [2, 0] } } as const;
      const long = alliances(story, { actors: [one, other, third], names, camps });
      const drawn = long.draw(state, frames.desk);
      expect(wordsOf(drawn).map(({ words }) => words)).toContain(names.saa);
      expect(collisions(drawn, frames.desk)).toEqual([]);
      expect(every(drawn).filter(({ attributes }) => Number(attributes.width) <= 0)).toEqual([]);
    },
  );

  test("the key tells of years only where a cell has some", () => {
    const undated = Object.create(story, {
      ties: { value: story.ties.map(({ id, from, to, kind }) => ({ id, from, to, kind })), enumerable: true },
    });
    const said = (of: typeof story) =>
      wordsOf(alliances(of, { actors }).draw({}, frames.large)).map(({ words }) => words);
    expect(said(story)).toContain(story.language.alliances.key(undefined, true));
    expect(said(undated)).toContain(story.language.alliances.key(undefined, false));
    expect(said(undated).join()).not.toContain("with the years");
  });

  test("a tie is in the cell of its row and column, and a mutual one in both cells", () => {
    const cells = every(chart.draw(states.friday ?? {}, frames.slide)).filter(
      ({ attributes }) => attributes.class === "tie-cell",
    );
    const keys = cells.map(({ key }) => key);
    expect(keys).toContain("russia>saa");
    expect(keys).not.toContain("saa>russia");
    expect(keys).toEqual(expect.arrayContaining(["sdf>saa", "saa>sdf", "russia>coalition", "coalition>russia"]));
    expect(cells.find(({ key }) => key === "russia>saa")?.attributes["data-actor"]).toBe("russia saa");
  });

  test("highlighting an actor spells out its ties in words and fades the rest", () => {
    const drawn = chart.draw(states["syrian-army"] ?? {}, frames.slide);
    const words = wordsOf(drawn).map(({ words }) => words);
    expect(words.join(" ")).toContain("with air support from Russia, since 30 Sep 2015");
    expect(words.join(" ")).toContain("opposed by IS, Jul 2014 to Mar 2019");
    const quiet = every(drawn).filter(({ attributes: at }) => at.class === "tie-cell" && at.opacity !== undefined);
    for (const { key } of quiet) expect(key.split(">")).not.toContain("saa");
    expect(quiet.length).toBeGreaterThan(0);
  });

  test("every kind has a different symbol, even without colours", () => {
    const symbols = tieKinds.map((kind) => serialize(tieSymbol(kind, 8)).replace(/var\([^)]*\)/g, ""));
    expect(new Set(symbols).size).toBe(tieKinds.length);
  });

  test.each(["slide", "large", "large with small text"] as const)(
    "on a %s, camps are boxes in which their names have room, with words on lines that touch no others",
    (size) => {
      const drawn = standing.draw(camps, frames[size]);
      expect(collisions(drawn, frames[size])).toEqual([]);
      const boxes = every(drawn).filter(({ key }) => key === "box");
      expect(boxes).toHaveLength(actors.length);
    },
  );

  // Arabic letters are measured only when a deck is read.
  const inLatin = languages.filter((tag) => languageOf(tag).direction === "ltr");
  test.each(inLatin)("in %s camps have room on a slide, and the words on their lines touch no others", (tag) => {
    const translated = alliances({ ...story, language: languageOf(tag) }, { actors, camps: camped });
    const frame = { ...frames.slide, fontSize: chartFontSize };
    const drawn = translated.draw(camps, frame);
    expect(every(drawn).filter(({ key }) => key === "box")).toHaveLength(actors.length);
    expect(collisions(drawn, frame)).toEqual([]);
  });

  test("in camps, a tie is one line with an arrowhead at the actor that something is done to, and without one if it is mutual", () => {
    const lines = every(standing.draw(camps, frames.slide)).filter(({ attributes }) => attributes.class === "tie");
    const heads = (pair: string) =>
      every(lines.filter(({ key }) => key === pair)).flatMap(({ key }) => (key.startsWith("head") ? [key] : []));
    expect(heads("russia saa")).toEqual(["head-to"]);
    expect(heads("saa sdf")).toEqual([]);
    expect(lines.some(({ key }) => key.split(" ").includes("is"))).toBe(false);
    const words = wordsOf(standing.draw(camps, frames.slide)).map(({ words }) => words);
    expect(words.join(" ")).toContain("IS opposed by all the others, and opposing them");
    const before = wordsOf(standing.draw({ ...camps, day: "2017-08-31" }, frames.slide)).map(({ words }) => words);
    expect(before.join(" ")).toContain("opposed by all the others but Hezbollah and Iran-led militias");
  });

  test("in camps, faded actors stay readable: shapes are faint, and words in the quiet colour", () => {
    const drawn = every(standing.draw({ ...camps, highlight: "saa" }, frames.slide));
    const faint = drawn.filter(({ attributes }) => Number(attributes.opacity ?? 1) < 1);
    expect(faint.length).toBeGreaterThan(5);
    expect(every(faint).some(({ tag }) => tag === "text")).toBe(false);
    expect(drawn.find(({ text }) => text === "Turkey")?.attributes.fill).toBe("var(--quiet)");
  });

  test("in camps, who backs the common enemy has a line to it, and those who oppose it have none", () => {
    const tie = (from: string, kind: TieKind) => ({ id: `${from}-enemy`, from, to: "enemy", kind, sources: [] });
    const ids = ["enemy", "north", "east", "south", "friend"];
    const placed = placeCamps(
      {
        language: story.language,
        actors: ids.map((id) => ({ id, name: id })),
        ties: [...["north", "east", "south"].map((id) => tie(id, "opposes")), tie("friend", "backs")],
      },
      Object.fromEntries(ids.map((id, nth) => [id, { at: [nth, 0] }])),
      {},
      frames.large,
    );
    const { actors, ties } = placed ?? expect.unreachable();
    expect(ties.map(({ id, words }) => [id, ...words.map(({ words }) => words)])).toEqual([["enemy friend", "backs"]]);
    const note = actors.find(({ id }) => id === "enemy")?.note.map(({ words }) => words);
    // Nobody is said to oppose others without a tie that says so.
    expect(note?.join(" ")).toBe("opposed by all the others but friend");
  });

  test.each([358, 700])("a page %d wide gives the list the height for all ties, of whatever day", (width) => {
    const words = wordsOf(chart.draw({}, { width, height: chart.heightFor(width), prefix: "", fontSize: 16.5 }));
    expect(words.length).toBeGreaterThan(actors.length);
    expect(words.map(({ words }) => words).join(" ")).not.toContain("in the table");
  });

  test("a long name over a list of ties ends within the list", () => {
    const name = "The provisional administration of the upper river and its engineers";
    const ties = [{ id: "tie", kind: "backs", words: "backs the others" } as const];
    const lines = Array.from({ length: 15 }, (_, nth) => 120 + nth * 20).flatMap((width) =>
      placeList([{ id: "one", name, ties }], { x: 0, width, height: 400, fontSize: 16 }).actors.flatMap((actor) =>
        actor.name.map(({ words, x }) => ({ words, beyond: x + textWidth(words, 16, "condensed 600") - width })),
      ),
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter(({ beyond }) => beyond > 0)).toEqual([]);
  });

  test("if there is no room for camps, or a chart has none, the same ties are in a list or a matrix", () => {
    expect(
      wordsOf(standing.draw(camps, frames.phone))
        .map(({ words }) => words)
        .join(" "),
    ).toContain("giving air support to");
    expect(chart.draw(camps, frames.slide).map(({ key }) => key)).toContain("matrix");
    expect(() => alliances(story, { actors: ["is", "saa"], camps: { is: { at: [0, 0] } } })).toThrow(
      "no box in camps for the actor: saa",
    );
  });

  test("only the kinds asked for are drawn", () => {
    const { table } = chart.describe({ kinds: ["opposes"] });
    expect(new Set(table.rows.map(([, what]) => what))).toEqual(new Set(["opposes"]));
    expect(table.rows).toHaveLength(24);
  });

  test("describes the day and the highlighted actor", () => {
    const { name, summary, sources } = chart.describe({ day: "2017-11-03", highlight: "saa" });
    expect(name).toBe("Who stood with whom, 3 November 2017");
    expect(summary).toContain("Russia: giving air support to Syrian army, since 30 September 2015");
    expect(sources).toContain("afp-russia2015");
  });

  test("rejects too many actors, and unknown ones", () => {
    expect(() => alliances(story, { actors: Object.keys(story.actors) })).toThrow("12 actors at most");
    expect(() => alliances(story, { actors: ["nobody"] })).toThrow("unknown actor: nobody");
    expect(() => alliances(story, { actors: ["is", "is"] })).toThrow("duplicate actor: is");
    expect(() => chart.draw({ highlight: "usa" }, frames.slide)).toThrow("unknown actor: usa");
  });
});
