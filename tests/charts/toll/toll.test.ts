import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { binsOf } from "../../../src/charts/toll/layout/bins.ts";
import { layoutToll } from "../../../src/charts/toll/layout/layout.ts";
import type { Toll } from "../../../src/charts/toll/layout/measure.ts";
import { spanWords } from "../../../src/charts/toll/layout/names.ts";
import { placeRows } from "../../../src/charts/toll/layout/rows.ts";
import type { PlacedTollRow } from "../../../src/charts/toll/layout/tollRows.ts";
import { type TollState, toll } from "../../../src/charts/toll/toll.ts";
import { incidentsOf } from "../../../src/events/registers.ts";
import { languageOf } from "../../../src/language/language.ts";
import { story as ice } from "../../fixture/story.ts";
import { collisions, every, wordsOf } from "../words.ts";

const english = languageOf("en");

const register = "ucdp-deir-al-zor-2017";
const named = {
  "247080": "Ferries at al-Boleel",
  "247685": "IS car bomb",
  "252097": "Strikes on al-Shaafah",
  "251119": "Mayadin",
  "247335": "T2 station",
  "251133": "Albu Kamal",
  "251429": "Road to Albu Kamal",
};
const chart = toll(story, { register, named });
const extent = ["2017-09", "2017-12"] as const;
const november = ["2017-11", "2017-11"] as const;
const states: Record<string, TollState> = {
  weeks: { extent },
  months: { extent, by: "month" },
  friday: { extent, day: "2017-11-03" },
  "months-friday": { extent, by: "month", day: "2017-11-03" },
  november: { extent, highlight: november },
  civilians: { extent, rows: ["civilians"] },
  all: { extent, rows: ["all"] },
  sdf: { extent, sides: ["sdf"] },
  iraq: { extent, sides: ["iraq"] },
  month: { extent: november },
  wide: { extent: ["2017-06", "2018-03"], by: "month" },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 20 },
  "slide with small text": { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 30 },
  half: { width: 580, height: 568, prefix: "", fontSize: 20 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", fontSize: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
  "phone, sticky": { width: 358, height: 354, prefix: "", fontSize: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);

const incidents = incidentsOf(story.registers[register] ?? expect.unreachable());
const whole: Toll = {
  story,
  register: story.registers[register] ?? expect.unreachable(),
  named,
  sides: ["is", "syria", "sdf"],
  incidents,
};
const placed = (state: TollState, frame = frames.slide, of = whole) => layoutToll(of, state, frame);
const rowOf = (id: string, state: TollState, frame = frames.slide): PlacedTollRow =>
  placed(state, frame).rows.find((row) => row.id === id) ?? expect.unreachable(`no row ${id}`);
const texts = (state: TollState, frame = frames.slide) => wordsOf(chart.draw(state, frame)).map(({ words }) => words);

describe("toll(story, options)", () => {
  test.each(cases)("%s on a %s: words never touch, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(wordsOf(drawn).length).toBeGreaterThan(5);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const { size } of wordsOf(drawn)) expect(size).toBeGreaterThanOrEqual(frame.fontSize);
  });

  test.each(cases)("%s on a %s: every part of a bar is named", (_, __, state, frame) => {
    const { rows, foot } = placed(state, frame);
    const drawn = new Set(
      rows.flatMap(({ bars }) =>
        bars.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments.map(({ key }) => key))),
      ),
    );
    if (!rows.some(({ id }) => id === "all")) return expect([...drawn]).toEqual(drawn.size > 0 ? ["civilians"] : []);
    const names = [
      ...rows.flatMap(({ parts }) => parts.map(({ key }) => key)),
      ...foot.legend.entries.map(({ id }) => id),
    ];
    const later = new Set(
      rows.flatMap(({ bars }) =>
        bars.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.later ? block.segments.map(({ key }) => key) : [])),
        ),
      ),
    );
    expect([...drawn].filter((key) => !names.includes(key) && !later.has(key))).toEqual([]);
  });

  test.each(["slide", "phone"] as const)("its key is the same whichever row is first, on a %s", (size) => {
    const keyOf = (rows: TollState["rows"] & {}) =>
      placed({ extent, day: "2017-11-03", rows }, frames[size]).foot.legend.entries.map(({ id }) => id);
    const key = keyOf(["civilians", "all"]);
    expect(key).toEqual(expect.arrayContaining(["whisker", "lasting", "later"]));
    expect(keyOf(["all", "civilians"])).toEqual(key);
  });

  test("bars of both rows share a scale, on which height is proportional to deaths", () => {
    const [civilians, all] = [rowOf("civilians", { extent }), rowOf("all", { extent })];
    expect(civilians.perDeath).toBe(all.perDeath);
    const bomb = civilians.bars.find(({ deaths }) => deaths === 117) ?? expect.unreachable();
    expect(bomb.box.height).toBeCloseTo(117 * all.perDeath);
    expect(Math.max(...all.bars.map(({ deaths }) => deaths))).toBe(574);
  });

  test("the bars contain everything that the register counts, civilians at the foot", () => {
    const { bars } = rowOf("all", { extent });
    expect(bars).toHaveLength(18);
    expect(bars.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(3650);
    const feet = bars.map(({ blocks }) => blocks[0]?.segments[0]?.key);
    expect(feet.filter((key) => key === "civilians").length).toBeGreaterThan(15);
  });

  test("the first and the last week are cut off with the register, and narrower accordingly", () => {
    const { bars } = rowOf("all", { extent });
    const widths = bars.map(({ box }) => box.width);
    expect(widths[0]).toBeLessThan((widths[1] ?? 0) / 2);
    expect(widths.at(-1)).toBeCloseTo(widths[1] ?? 0, 0);
  });

  test("nothing is drawn for months that the register does not cover", () => {
    expect(rowOf("all", { extent: ["2017-06", "2018-03"], by: "month" }).bars).toHaveLength(4);
  });

  test("a whisker runs from the low to the high estimate, only in the row of all deaths", () => {
    const week = rowOf("all", { extent }).bars.find(({ deaths }) => deaths === 211) ?? expect.unreachable();
    const row = rowOf("all", { extent });
    expect(week.whisker?.low).toBeCloseTo(row.baseline - 203 * row.perDeath);
    expect(week.whisker?.high).toBeCloseTo(row.baseline - 263 * row.perDeath);
    expect(rowOf("civilians", { extent }).bars.filter(({ whisker }) => whisker)).toEqual([]);
  });

  test("large incidents that outlast their bar are set off and named, with how long they lasted", () => {
    const { bars } = rowOf("all", { extent });
    const lumps = bars.flatMap(({ blocks }) => blocks.filter((block) => block.lasting && block.named));
    expect(lumps.map((block) => block.named?.incident.deaths)).toEqual([341, 119, 428, 112]);
    expect(texts({ extent })).toEqual(expect.arrayContaining(["28 Sep – 12 Oct: 341 dead", "16–28 Nov: 428 dead"]));
    const unnamed = layoutToll({ ...whole, named: {} }, { extent }, frames.slide).rows.flatMap(
      ({ labels }) => labels.incidents,
    );
    expect(unnamed.map(({ lines }) => lines[0]?.words)).toEqual([
      "Albu Kamal town",
      "Al Mayadin district",
      "T2 Pumping Station",
    ]);
  });

  test("incidents that killed mostly civilians are named in the civilians’ row if there is one, otherwise in the other", () => {
    const civilians = rowOf("civilians", { extent }).bars.flatMap(({ blocks }) =>
      blocks.flatMap((one) => one.named ?? []),
    );
    expect(civilians.map(({ name }) => name)).toEqual(["Ferries at al-Boleel", "IS car bomb", "Strikes on al-Shaafah"]);
    expect(texts({ extent })).toEqual(expect.arrayContaining(["IS car bomb", "4 Nov: 75 civilians"]));
    expect(texts({ extent, rows: ["all"] })).toEqual(expect.arrayContaining(["IS car bomb", "4 Nov: 77 dead"]));
  });

  test("incidents that began after the ruled day are faded, keep their height and count in no figure", () => {
    const [before, after] = [rowOf("all", { extent }), rowOf("all", states.friday ?? { extent })];
    const height = ({ bars, baseline, perDeath }: PlacedTollRow) =>
      bars.map(({ top }) => Math.round((baseline - top) / perDeath));
    expect(height(after)).toEqual(height(before));
    expect(after.bars.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(2256);
    const later = every(chart.draw(states.friday ?? { extent }, frames.slide)).filter(
      ({ attributes }) => attributes.class === "block later",
    );
    expect(later.length).toBeGreaterThan(10);
    expect(later.filter(({ attributes }) => attributes.opacity === undefined)).toEqual([]);
    expect(texts(states.friday ?? { extent })).toEqual(
      expect.arrayContaining(["Friday 3 November 2017", "526", "to 3 Nov", "after 3 November, not in the figures"]),
    );
  });

  test("highlighted days have a bracket with their own figure, and other bars are faded", () => {
    const { highlight, rows } = placed({ extent, highlight: november });
    expect(highlight?.words).toBe("394 civilians, November 2017");
    expect(rows[0]?.bars.filter(({ quiet }) => !quiet)).toHaveLength(5);
    expect(placed({ extent, highlight: november, rows: ["all"] }).highlight?.words).toBe("1,034 dead, November 2017");
    expect(placed({ extent, highlight: november, day: "2017-11-03" }).highlight?.words).toBe(
      "17 civilians, November 2017",
    );
  });

  test("the chart says who counted, what an incident is, and how one that lasted is counted", () => {
    const words = texts({ extent }).join(" ");
    expect(words).toContain("Uppsala Conflict Data Program (UCDP), Deir al-Zor governorate, Syria.");
    expect(words).toContain("An incident that lasted is counted whole in the week it began.");
    expect(texts({ extent, by: "month" }).join(" ")).toContain("counted whole in the month it began");
    expect(texts({ extent, sides: ["sdf"] }).join(" ")).toContain("Only incidents in which SDF took part.");
  });

  test("a chart of a story without fighting sides draws and describes its deaths", () => {
    const drowned = toll(ice, { register: "drowned" });
    const state: TollState = { extent: ["1838-03", "1838-03"] };
    expect(collisions(drowned.draw(state, frames.slide), frames.slide)).toEqual([]);
    expect(drowned.describe(state).summary).toContain("It counts 46 dead in all (low to high estimate 42 to 65)");
  });

  test("an unknown id is refused by name", () => {
    expect(() => toll(story, { register: "nobody" })).toThrow("unknown register: nobody");
    expect(() => toll(story, { register, named: { "1": "x" } })).toThrow(`unknown incident of register ${register}: 1`);
    expect(() => chart.describe({ extent, sides: ["sfd"] })).toThrow("unknown side: sfd");
    expect(() => chart.draw({ extent: ["2017-12", "2017-09"] }, frames.slide)).toThrow("invalid extent");
  });

  test.each([
    [["1800", "1899"], "week", 'too many weeks for bars: show at most 1200, or by: "month"'],
    [["Y-66000000", "1899"], "week", "too many weeks"],
    [["Y-66000000", "1899"], "month", "too many months for bars: show at most 1200"],
  ] as const)("%s by the %s has too many bars, which is refused with what would be right", (extent, by, right) => {
    const [id = "", found] = Object.entries(ice.registers)[0] ?? [];
    const registers = { [id]: { ...found, covers: ["Y-66000000", "2020"] } } as unknown as typeof ice.registers;
    const drowned = toll({ ...ice, registers }, { register: id });
    expect(() => drowned.describe({ extent, by })).toThrow(right);
    const events = drowned.describe({ extent: ["1800", "1899"], by: "month" });
    expect(events.table.rows.length).toBeGreaterThan(1200);
  });

  test("its day can be set within its extent, to each day on which an incident began", () => {
    const control = chart.dayControl ?? expect.unreachable();
    expect(control.get({ extent })).toBe("2017-12-31");
    expect(control.with({ extent }, "2018-05-01").day).toBe("2017-12-31");
    const changes = control.changes({ extent: november });
    expect(changes.length).toBeGreaterThan(25);
    expect(changes.at(0)).toBe(Date.UTC(2017, 10, 1));
  });
});

describe("chart.describe(state)", () => {
  test("lists civilians month by month, all deaths by who they were, and the range", () => {
    const { name, summary, sources } = chart.describe({ extent });
    expect(name).toBe("Deaths by week as UCDP counts them, September to December 2017");
    expect(summary).toContain(
      "UCDP counts 1,011 civilians killed in Deir al-Zor governorate, Syria, September to December 2017: " +
        "294 in September, 215 in October, 394 in November and 108 in December.",
    );
    expect(summary).toContain(
      "It counts 3,650 dead in all (low to high estimate 3,589 to 3,869): 1,011 civilians, 235 whose status is unknown, " +
        "fighters of Islamic State (1,259), Syrian army and allies (936) and Syrian Democratic Forces (209).",
    );
    expect(summary).toContain("395 of the 468 incidents rest on SOHR alone.");
    expect(sources).toEqual(["ucdp-syria"]);
  });

  test("names the worst month, and says small numbers in words", () => {
    expect(chart.describe({ extent, by: "month" }).summary).toContain(
      "The month with most civilian deaths was November 2017: 394.",
    );
    const { summary } = chart.describe({ extent: ["2017-12-18", "2017-12-24"], sides: ["is", "syria"] });
    expect(summary).toMatch(/^UCDP counts no civilians killed/);
  });

  test("has a row for each incident that has a name or is large", () => {
    const rows = chart.describe({ extent }).table.rows.filter(([when]) => when?.startsWith("Among them"));
    expect(rows.map(([when, civilians, , , , , all]) => [when, civilians, all])).toEqual([
      ["Among them: Ferries at al-Boleel, 9 Sep 2017", "35", "35"],
      ["Among them: Mayadin, 28 Sep – 12 Oct 2017", "0", "341"],
      ["Among them: T2 station, 23–31 Oct 2017", "0", "119"],
      ["Among them: IS car bomb, 4 Nov 2017", "75", "77"],
      ["Among them: Albu Kamal, 16–28 Nov 2017", "0", "428"],
      ["Among them: Strikes on al-Shaafah, 26 Nov 2017", "53", "53"],
      ["Among them: Road to Albu Kamal, 6–25 Dec 2017", "0", "112"],
    ]);
  });

  test("has a row for each month and one for all, with every side and the range", () => {
    const { table } = chart.describe({ extent, by: "month" });
    expect(table.columns).toEqual([
      "When it began",
      "Civilians",
      "IS",
      "Syrian army",
      "SDF",
      "Unknown",
      "All",
      "Low to high estimate of all",
      "Incidents",
    ]);
    expect(table.rows.slice(0, 5)).toEqual([
      ["September 2017", "294", "470", "359", "33", "116", "1,272", "1,264 to 1,395", "157"],
      ["October 2017", "215", "376", "218", "32", "103", "944", "929 to 988", "138"],
      ["November 2017", "394", "320", "282", "30", "8", "1,034", "1,016 to 1,074", "117"],
      ["December 2017", "108", "93", "77", "114", "8", "400", "380 to 412", "56"],
      ["All together", "1,011", "1,259", "936", "209", "235", "3,650", "3,589 to 3,869", "468"],
    ]);
    expect(table.caption).toContain("CC BY 4.0");
    expect(table.caption).toContain("The sides named are those that fought, not those that killed");
  });

  test("counts only what began by the state's day, with the last week cut short", () => {
    const { summary, table } = chart.describe({ extent, day: "2017-11-03" });
    expect(summary).toContain(
      "UCDP counts 526 civilians killed in Deir al-Zor governorate, Syria, 1 September to 3 November 2017",
    );
    expect(summary).toContain("The day ruled is Friday 3 November 2017");
    expect(table.rows.map((row) => row.slice(0, 2))).toContainEqual(["30 Oct – 3 Nov 2017", "24"]);
  });

  test("counts only the incidents in which all chosen sides took part", () => {
    expect(chart.describe({ extent, sides: ["sdf", "is"] }).summary).toContain(
      "in incidents where SDF and IS took part: 74 in September, none in October, 137 in November and 65 in December.",
    );
  });
});

test("weeks run from Monday to Sunday, and every incident is in one", () => {
  const bins = binsOf(incidents, [Date.UTC(2017, 8, 1), Date.UTC(2018, 0, 1)], "week");
  expect(bins.slice(1).map(({ from }) => new Date(from).getUTCDay())).toEqual(Array(17).fill(1));
  expect(bins.flatMap((bin) => bin.incidents)).toEqual(incidents);
});

test("days in short form name a common month once", () => {
  expect(spanWords(english, Date.UTC(2017, 10, 4), Date.UTC(2017, 10, 5))).toBe("4 Nov");
  expect(spanWords(english, Date.UTC(2017, 10, 16), Date.UTC(2017, 10, 29))).toBe("16–28 Nov");
  expect(spanWords(english, Date.UTC(2017, 8, 28), Date.UTC(2017, 9, 13))).toBe("28 Sep – 12 Oct");
});

test("the lines of the scale stand at whole deaths, however few", () => {
  for (const most of [1, 3, 5]) {
    const [row] = placeRows([{ id: "all", most, heading: 0, labels: 0 }], {
      top: 0,
      bottom: 400,
      fontSize: 16,
      gap: 8,
    });
    expect(row?.grid.map(({ value }) => value).filter((value) => !Number.isInteger(value))).toEqual([]);
  }
});
