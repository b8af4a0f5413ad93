import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { map } from "../../slides/map.ts";
import { river } from "../../slides/valley.ts";
import { type Chart, tablesOf } from "../../src/charts/chart.ts";
import { compare } from "../../src/charts/compare/compare.ts";
import { layoutCompare } from "../../src/charts/compare/layout/layout.ts";
import { controlStrips } from "../../src/charts/controlStrips/controlStrips.ts";
import { sideBySide } from "../../src/charts/sideBySide.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { deckErrors } from "../../src/deck/check.ts";
import { readStory } from "../../src/events/read.ts";
import { defineStory } from "../../src/events/story.ts";
import { overlaps } from "../../src/layout/boxes.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { story as ice } from "../fixture/story.ts";

const both = compare(story.language, map, river);
const slide = { width: 1184, height: 560, fontSize: 20, prefix: "" };
const charts = [
  { heading: "One", height: 400 },
  { heading: "Other", height: 700 },
];

/** A story of two theatres, much in the first and little in the other. */
const told = (language: "ar" | "en") =>
  readStory(
    defineStory({
      title: "Two",
      language,
      focusDate: "2001",
      zone: "UTC",
      theatres: { a: { name: "A" }, b: { name: "B" } },
      kinds: { thing: { name: "Thing" } },
      sources: { log: { publisher: "P", title: "T", url: "https://example.org", nature: "archive" } },
      events: Object.fromEntries(
        Array.from({ length: 9 }, (_, nth) => [
          `e${nth}`,
          {
            title: `Event ${nth}`,
            text: "It happened.",
            date: `200${nth % 3}-0${nth + 1}-01`,
            kind: "thing" as const,
            theatre: nth % 4 === 0 ? ("b" as const) : ("a" as const),
            sources: ["log"] as const,
            firmness: "confirmed" as const,
            priority: 3,
          },
        ]),
      ),
    } as const),
  );
const [arabic, latin] = [told("ar"), told("en")];
const years = { extent: ["2000", "2002"], lanes: "theatre" } as const;
const months = { extent: ["2000-06", "2001-12"], lanes: "theatre" } as const;

const texts = (drawn: readonly Drawing[]) => drawn.flatMap(({ tag, text }) => (tag === "text" && text ? [text] : []));
/** The charts in a drawing of two, from first to last. */
const parts = (drawn: readonly Drawing[]): readonly Drawing[] =>
  drawn.flatMap((one) => (one.tag === "svg" ? [one] : parts(one.children)));
/** Where they begin across. */
const places = (drawn: readonly Drawing[]): readonly number[] =>
  drawn.flatMap((one) =>
    one.tag === "g" || one.tag === "svg"
      ? parts([one]).map(
          ({ attributes }) =>
            Number(attributes.x) + Number(/translate\(([-\d.]+)/.exec(String(one.attributes.transform))?.[1] ?? 0),
        )
      : [],
  );
/** The heights of the lines of lanes in a timeline. */
const baselines = ({ children }: Drawing) =>
  children
    .find(({ key }) => key === "lanes")
    ?.children.flatMap(({ tag, attributes }) => (tag === "line" ? [attributes.y1] : []));
const state = {
  one: { day: "2017-11-03", since: "2017-09-01", view: "nine-weeks" },
  other: { extent: ["2017-09-01", "2017-11-03"], reach: ["deir-al-zor", "haditha"] },
} as const;

describe("two charts as one", () => {
  test("are beside each other if there is room, otherwise one below the other, and never overlap", () => {
    const wide = layoutCompare({ width: 1184, height: 560, fontSize: 20, prefix: "" }, 0.46, charts);
    expect(wide.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [0, 34, 534, 526],
      [558, 34, 626, 526],
    ]);
    const narrow = layoutCompare({ width: 358, height: 900, fontSize: 16.5, prefix: "" }, 0.46, charts);
    const [upper, lower] = narrow;
    expect(narrow.map(({ width }) => width)).toEqual([358, 358]);
    expect((lower?.y ?? 0) + (lower?.height ?? 0)).toBe(900);
    expect(((upper?.height ?? 0) + 28) / ((lower?.height ?? 0) + 28)).toBeCloseTo(4 / 7, 2);
    for (const [one, other] of [wide, narrow]) expect(one && other && overlaps(one, other)).toBe(false);
  });

  test("of which one is below the other, a short list keeps its height, however high the other chart is", () => {
    const list: Chart = {
      ...map,
      kind: "list",
      heightFor: () => 60,
      draw: () => [],
      describe: () => map.describe(state.one),
    };
    const short = compare(story.language, map, list);
    const frame = { ...slide, width: 358, fontSize: 16.5, height: short.heightFor(358) };
    const panes = short.draw({ one: state.one, other: {} }, frame).filter(({ tag }) => tag === "svg");
    expect(Number(panes[1]?.attributes.height)).toBe(60);
  });

  test("have the headings that the author gives them, or else their names, of two lines at most and as high as each other", () => {
    const headed = compare(story.language, map, river, { headings: ["Who held what", "How far"] });
    expect(texts(headed.draw(state, slide))).toEqual(["Who held what", "How far"]);
    const named = texts(both.draw(state, slide)).join(" ");
    for (const name of [map.describe(state.one).name, river.describe(state.other).name]) expect(named).toContain(name);
    const long = layoutCompare({ ...slide, width: 900 }, 0.5, [
      { heading: "A heading that is much longer than there is room for ".repeat(3), height: 1 },
      { heading: "Short", height: 1 },
    ]);
    expect(long.map(({ heading }) => heading.lines.length)).toEqual([2, 1]);
    expect(new Set(long.map(({ y }) => y)).size).toBe(1);
  });

  test("stand in an Arabic deck with the first on the right, each mirrored once", () => {
    const lines = timeline(arabic, { order: ["a", "b"] });
    const two = compare(arabic.language, lines, lines);
    const shown = two.draw({ one: years, other: months }, slide);
    expect(places(shown)).toEqual([604, 0]);
    const narrow = two.draw({ one: years, other: months }, { width: 358, height: 900, fontSize: 16, prefix: "" });
    expect(places(narrow)).toEqual([0, 0]);
    const [first] = parts(shown);
    const { width, height } = first?.attributes ?? {};
    const alone = lines.draw(years, { width: Number(width), height: Number(height), fontSize: 20, prefix: "one-" });
    const names = (drawn: readonly Drawing[]) => texts(drawn.flatMap(({ children }) => children));
    expect(names(alone)).toEqual(names(first?.children ?? []));
    const frames = sideBySide(arabic.language, lines, 2).draw([years, months], slide);
    expect(places(frames)).toEqual([600, 0]);
  });

  test("have lanes that both have at the same heights, whatever each needs, and their own where they differ", () => {
    const lines = timeline(latin, { order: ["a", "b"] });
    const two = compare(latin.language, lines, lines, { share: 0.3 });
    const wide = { ...slide, width: 1400 };
    const [one, other] = parts(two.draw({ one: years, other: months }, wide)).map(baselines);
    expect(one).toHaveLength(2);
    expect(one).toEqual(other);
    const [before, after] = parts(sideBySide(latin.language, lines, 2).draw([years, months], slide)).map(baselines);
    expect(before).toEqual(after);
    const played = [years, months].map((state) => ({ ...state, until: "2017-01-10" }));
    const [stopped, beside] = parts(sideBySide(latin.language, lines, 2).draw(played, slide)).map(baselines);
    expect(stopped).toEqual(beside);
    const single = { extent: months.extent } as const;
    const [apart, whole] = parts(two.draw({ one: years, other: single }, wide)).map(baselines);
    expect([apart?.length, whole?.length]).toEqual([2, 1]);
  });

  test("are set to a day together, never beyond the days of either", () => {
    const turned = both.dayControl?.with(state, "2017-10-14");
    expect([turned?.one.day, turned?.other.day]).toEqual(["2017-10-14", "2017-10-14"]);
    const beyond = both.dayControl?.with(state, "2019-01-01");
    expect([beyond?.one.day, beyond?.other.day]).toEqual(["2017-11-03", "2017-11-03"]);
    expect(both.dayControl?.playedFrom?.(state)).toBe("2017-09-01");
  });

  test("of which no day is in both are set to a day of the first, while the other stays at its nearest", () => {
    const strips = controlStrips(ice);
    const { dayControl } = compare(ice.language, strips, strips);
    const apart = { one: { extent: ["1838-01", "1838-01"] }, other: { extent: ["1838-03", "1838-03"] } } as const;
    expect(dayControl?.range?.(apart)).toEqual(apart.one.extent);
    expect(dayControl?.changes(apart).length).toBeGreaterThan(0);
    const set = dayControl?.with(apart, "1838-01-20");
    expect([set?.one.day, set?.other.day]).toEqual(["1838-01-20", "1838-03-01"]);
  });

  test("are told to span the time of both", () => {
    const lines = timeline(story);
    const two = compare(story.language, lines, lines);
    const state = (...extent: [string, string]) => ({ extent, lanes: "theatre" as const });
    const said = two.describe({ one: state("2014-06", "2014-08"), other: state("2017-10", "2017-12") });
    expect(said.span).toEqual(["2014-06", "2017-12"]);
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
    const [problem] = deckErrors({ ...deck, chapters, backup: [] });
    expect([problem?.record, problem?.field]).toEqual(["nine-weeks", "steps[0].state.one.rings[0]"]);
    expect(problem?.wrong).toContain("al-qaimm");
  });
});
