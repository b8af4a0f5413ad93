import { describe, expect, test } from "vitest";
import { story as deckStory } from "../../../slides/events.ts";
import {
  type RivalCount,
  type RivalCountsOptions,
  type RivalCountsState,
  rivalCounts,
} from "../../../src/charts/rivalCounts/rivalCounts.ts";
import type { Point, Series } from "../../../src/events/model.ts";
import type { Story } from "../../../src/events/read.ts";
import { engineSlack } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { collisions, every, wordsOf } from "../words.ts";

const seriesOf = (
  publisher: string,
  scope: string,
  definition: string,
  point: Omit<Point, "basis" | "source">,
): Series => ({
  title: "Civilians killed",
  publisher,
  unit: "people",
  metric: "deaths",
  scope,
  definition,
  points: [{ basis: "published", source: "ucdp-syria", ...point }],
});

/** The counters of the dossier, in the deck's own story until its author gives them series. */
const story: Story = {
  ...deckStory,
  series: {
    sohr: seriesOf(
      "SOHR (monitor)",
      "Deir al-Zor governorate",
      "Killed from the air, 62 of them children; not always clear by whose aircraft.",
      { date: "2017-10-12", value: 293 },
    ),
    snhr: seriesOf(
      "SNHR (monitor)",
      "Albu Kamal and around",
      "Killed by the Syrian, Russian and Iranian side, 124 of them children.",
      { date: "2017-12-29", value: 411 },
    ),
    ocha: seriesOf(
      "UN OCHA",
      "Deir al-Zor governorate",
      "Unconfirmed reports of air attacks on 15 gatherings of displaced people.",
      { date: "2017-12-10", value: 166 },
    ),
    airwars: seriesOf("Airwars", "Iraq and Syria", "Likely killed by the US-led coalition.", {
      date: "2017-09",
      low: 340,
    }),
    bomb: seriesOf("SOHR and SDF", "Displaced people near Jafra", "The car bomb of one day.", {
      date: "2017-11-04",
      low: 75,
      high: 100,
    }),
  },
};
const options: RivalCountsOptions = {
  unit: "civilians killed",
  counts: [
    { id: "ucdp", from: { register: "ucdp-deir-al-zor-2017", count: "civilians" } },
    { id: "snhr", from: { series: "snhr", date: "2017-12-29" }, over: ["2017-09-17", "2017-12-29"] },
    { id: "airwars", from: { series: "airwars", date: "2017-09" } },
    { id: "sohr", from: { series: "sohr", date: "2017-10-12" }, over: ["2017-09-29", "2017-10-12"] },
    { id: "ocha", from: { series: "ocha", date: "2017-12-10" }, over: ["2017-11-06", "2017-12-10"] },
    { id: "bomb", from: { series: "bomb", date: "2017-11-04" } },
  ],
};
const chart = rivalCounts(story, options);
const states: Record<string, RivalCountsState> = {
  all: {},
  two: { counts: ["ucdp", "snhr"] },
  bright: { highlight: ["bomb"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 20 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 30 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", fontSize: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
  "phone, sticky": { width: 358, height: 354, prefix: "", fontSize: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);

/** The long edge of the bar of a count, in pixels. */
const barOf = (drawn: readonly Drawing[], id: string): number => {
  const row = drawn.find(({ key }) => key === id);
  return Number(every(row ? [row] : []).find(({ key }) => key === "fill")?.attributes.width);
};

describe("rivalCounts(story, options)", () => {
  test.each(cases)("%s on a %s: words never touch, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(wordsOf(drawn).length).toBeGreaterThan(5);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { size } of wordsOf(drawn)) expect(size).toBeGreaterThanOrEqual(frame.fontSize);
  });

  test("all counts share one scale from zero", () => {
    const drawn = chart.draw({}, frames.slide);
    expect(barOf(drawn, "snhr") / barOf(drawn, "ucdp")).toBeCloseTo(411 / 1011, 3);
    expect(barOf(drawn, "sohr") / barOf(drawn, "ucdp")).toBeCloseTo(293 / 1011, 3);
  });

  test("a figure below zero has its bar on the other side of zero, on the scale of the others", () => {
    const of = (value: number) => seriesOf("P", "S", "D.", { date: "2017", value });
    const signed = rivalCounts(
      { ...story, series: { gained: of(300), lost: of(-100) } },
      {
        unit: "people",
        counts: ["gained", "lost"].map((id) => ({ id, from: { series: id, date: "2017" } })),
      },
    );
    for (const frame of [frames.slide, frames.phone]) {
      const drawn = signed.draw({}, frame);
      const [gained, lost] = every(drawn)
        .filter(({ key }) => key === "fill")
        .map(({ attributes: { x, width } }) => ({ x: Number(x), width: Number(width) }));
      expect((gained?.width ?? 0) / (lost?.width ?? 0)).toBeCloseTo(3, 3);
      expect((lost?.x ?? 0) + (lost?.width ?? 0)).toBeCloseTo(gained?.x ?? 0, 1);
      expect(lost?.x).toBeGreaterThanOrEqual(0);
      expect(collisions(drawn, frame)).toEqual([]);
    }
  });

  test.each([
    ["below one", [0.12, 0.18], [2 / 3, 1]],
    ["all below zero", [-40, -10], [1, 0.25]],
    ["all zero", [0, 0], [0, 0]],
  ])("the longest bar takes the room that there is, of figures %s", (_, values, shares) => {
    const series = Object.fromEntries(
      values.map((value, nth) => [`n${nth}`, seriesOf("P", "S", "D.", { date: "2017", value })]),
    );
    const counts = Object.keys(series).map((id) => ({ id, from: { series: id, date: "2017" } }));
    const small = rivalCounts({ ...story, series }, { unit: "degrees of warming", counts });
    const drawn = small.draw({}, frames.phone);
    const room = frames.phone.width - frames.phone.fontSize;
    for (const [nth, share] of shares.entries()) expect(barOf(drawn, `n${nth}`) / room).toBeCloseTo(share, 2);
  });

  test("what was counted keeps clear of a name without spaces", () => {
    const by = "Bundesverteidigungsministerium";
    const long = rivalCounts(story, { ...options, counts: options.counts.map((count) => ({ ...count, by })) });
    expect(collisions(long.draw({}, frames.desk), frames.desk)).toEqual([]);
  });

  test("a range has a whisker, and a figure that is only a minimum has an arrow", () => {
    const keys = (id: string) =>
      every(chart.draw({}, frames.slide).filter(({ key }) => key === id)).map(({ key }) => key);
    expect(keys("bomb")).toContain("range");
    expect(keys("airwars")).toContain("arrow");
    expect(keys("ucdp").some((key) => key === "range" || key === "arrow")).toBe(false);
  });

  test.each([
    ["at least 100", { low: 100 }, "right"],
    ["at most −100", { high: -100 }, "left"],
    ["at least −100", { low: -100 }, "none"],
    ["at most 100", { high: 100 }, "none"],
  ])("an arrow points away from zero where a figure may lie further from it: %s", (_, figure, way) => {
    const series = { of: seriesOf("P", "S", "D.", { date: "2017", ...figure }) };
    const counts = [{ id: "of", from: { series: "of", date: "2017" } }];
    const only = rivalCounts({ ...story, series }, { unit: "people", counts });
    for (const frame of [frames.slide, frames.phone]) {
      const drawn = every(only.draw({}, frame));
      const bar = drawn.find(({ key }) => key === "fill")?.attributes ?? {};
      const arrow = String(drawn.find(({ key }) => key === "arrow")?.attributes.d ?? "");
      const [start = 0, tip = 0] = [...arrow.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
      const [x, width] = [Number(bar.x), Number(bar.width)];
      expect(arrow === "" ? "none" : tip > start ? "right" : "left").toBe(way);
      if (arrow) expect(start).toBeCloseTo(way === "right" ? x + width : x, 0);
      expect(tip).toBeGreaterThanOrEqual(0);
      expect(bar["fill-opacity"] === undefined).toBe(arrow !== "");
      expect(collisions(only.draw({}, frame), frame)).toEqual([]);
    }
  });

  test("the summary says that each covers other ground or days only if each does", () => {
    const summaryOf = (counts: readonly RivalCount[]) =>
      rivalCounts(story, { ...options, counts }).describe({}).summary;
    const [sohr] = options.counts.filter(({ id }) => id === "sohr");
    expect(summaryOf(options.counts)).toContain("never added up, since each covers other ground or other days.");
    expect(summaryOf([...options.counts, { ...(sohr as RivalCount), id: "again" }])).toContain("never added up. ");
  });

  test("each is described with its range, place, days and rule, and nothing is added up", () => {
    const { summary, table, sources } = chart.describe({});
    expect(summary).toMatch(/^6 counts of civilians killed, side by side and never added up/);
    expect(summary).toContain("UCDP: 1,011 (Deir al-Zor governorate, Syria, September to December 2017)");
    expect(summary).toContain("SNHR: 411 (Albu Kamal and around, 17 September to 29 December 2017)");
    expect(summary).toContain("Airwars: at least 340");
    expect(summary).toContain("SOHR and SDF: 75–100");
    expect(table.rows.map(([publisher]) => publisher)).toContain("UN OCHA");
    const named = { ...options.counts.find(({ id }) => id === "airwars"), by: "Monitors", counts: "Strikes only." };
    const [row] = rivalCounts(story, { ...options, counts: [named as RivalCount] }).describe({}).table.rows;
    expect([row?.[0], row?.at(-1)]).toEqual(["Monitors", "Strikes only. Likely killed by the US-led coalition."]);
    expect(sources).toEqual(["ucdp-syria"]);
  });

  test("a figure at the edge of a phone has room for an engine that sets it wider", () => {
    const { width } = frames.phone;
    const large = wordsOf(chart.draw({}, frames.phone)).filter(({ size }) => size > frames.phone.fontSize);
    expect(large.length).toBeGreaterThan(0);
    for (const figure of large) expect(figure.x + figure.width * engineSlack).toBeLessThanOrEqual(width + 0.1);
  });

  test("what they count is said once over their figures, and a sign after each of them", () => {
    const said = (unit: string, frame: typeof frames.slide) => {
      const drawn = rivalCounts(story, { ...options, unit }).draw({}, frame);
      expect(collisions(drawn, frame)).toEqual([]);
      return wordsOf(drawn).map(({ words }) => words);
    };
    for (const frame of [frames.slide, { ...frames.phone, height: 1000 }]) {
      expect(said("civilians killed", frame).filter((words) => words === "civilians killed")).toHaveLength(1);
      expect(said("civilians killed", frame)).toEqual(expect.arrayContaining(["411", "75–100", "at least 340"]));
      expect(said("km²", frame)).toEqual(expect.arrayContaining(["411 km²", "75–100 km²", "at least 340 km²"]));
      expect(said("km²", frame)).not.toContain("km²");
      const lost = said("% of species lost", frame);
      expect(lost).toEqual(expect.arrayContaining(["% of species lost", "411 %", "75–100 %", "at least 340 %"]));
    }
    expect(rivalCounts(story, { ...options, unit: "%" }).describe({}).summary).toContain("SOHR and SDF: 75–100 %");
  });

  test("a page gives it the height for all that it says of its counts, also in a slightly narrower column", () => {
    for (const [width, drawnAt] of [
      [358, 350],
      [760, 740],
    ] as const) {
      const frame = { width: drawnAt, height: chart.heightFor(width), prefix: "", fontSize: width < 640 ? 16.5 : 17 };
      const words = wordsOf(chart.draw({}, frame)).map(({ words }) => words);
      expect(words.join(" ")).toContain("Likely killed by the US-led coalition.");
      expect(words.join(" ")).not.toContain("in the table");
    }
  });

  test("rather than a count, a low frame leaves out what was counted, of those that are not highlighted first", () => {
    const said = (height: number) =>
      wordsOf(chart.draw({ highlight: ["bomb"] }, { ...frames.phone, height })).map(({ words }) => words);
    const heights = [700, 650, 600, 550].map(said);
    const lower = heights.find((words) => !words.join(" ").includes("Likely killed by"));
    expect(lower?.join(" ")).toContain("The car bomb of one day.");
    expect(lower?.join(" ")).not.toContain("in the table");
  });

  test.each([
    { highlight: ["ucdp", "snhr", "airwars", "sohr", "ocha"] },
    { counts: ["bomb", "ocha", "sohr", "airwars", "snhr"] },
  ])("no count that a state highlights or names is left out: %o", (state) => {
    const frame = { ...frames.phone, height: 350 };
    const drawn = chart.draw(state, frame);
    const rows = drawn.filter(({ attributes }) => attributes.class === "count").map(({ key }) => key);
    expect(rows).toEqual(expect.arrayContaining(state.counts ?? state.highlight ?? []));
    expect(collisions(drawn, frame)).toEqual([]);
  });

  test("if room is short, the highlighted counts stay and the rest are counted", () => {
    const drawn = chart.draw({ highlight: ["bomb"] }, frames["phone, sticky"]);
    expect(drawn.map(({ key }) => key)).toContain("bomb");
    const rows = drawn.filter(({ attributes }) => attributes.class === "count");
    expect(rows.length).toBeGreaterThan(1);
    const more = options.counts.length - rows.length;
    expect(wordsOf(drawn).map(({ words }) => words)).toContain(`${more} more counts in the table`);
  });

  test("a count of all deaths in a register has a range", () => {
    const all = rivalCounts(story, {
      unit: "dead",
      counts: [
        {
          id: "november",
          from: { register: "ucdp-deir-al-zor-2017", count: "all", within: ["2017-11", "2017-11"] },
        },
      ],
    });
    expect(all.describe({}).table.rows[0]?.slice(0, 4)).toEqual([
      "Uppsala Conflict Data Program",
      "1,034 (1,016–1,074)",
      "Deir al-Zor governorate, Syria",
      "November 2017",
    ]);
  });

  test("an unknown id is refused by name", () => {
    const of = (count: RivalCount) => () => rivalCounts(story, { unit: "dead", counts: [count] }).describe({});
    expect(of({ id: "a", from: { series: "nobody", date: "2017" } })).toThrow("unknown series: nobody");
    expect(of({ id: "a", from: { series: "sohr", date: "2016" } })).toThrow("series sohr has no figure for 2016");
    expect(of({ id: "a", from: { register: "nobody", count: "all" } })).toThrow("unknown register: nobody");
    expect(() => chart.describe({ counts: ["nobody"] })).toThrow("unknown count: nobody");
    const twice = options.counts.slice(0, 1);
    expect(() => rivalCounts(story, { unit: "dead", counts: [...twice, ...twice] })).toThrow("duplicate count: ucdp");
  });
});
