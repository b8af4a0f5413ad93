import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { districts, type Sketch } from "../../../src/charts/districts/districts.ts";
import { capturesOf } from "../../../src/charts/districts/layout/captures.ts";
import { cellStates, cityOf } from "../../../src/charts/districts/layout/city.ts";
import { districtsHeight, layoutDistricts } from "../../../src/charts/districts/layout/layout.ts";
import type { DistrictsState } from "../../../src/charts/districts/state.ts";
import { sideBySide } from "../../../src/charts/sideBySide.ts";
import { readEdtf } from "../../../src/events/edtf.ts";
import { readStory, type Turn } from "../../../src/events/read.ts";
import { draft, story as ice } from "../../fixture/story.ts";
import { collisions, every, wordsOf } from "../words.ts";

const sketch: Sketch = {
  grid: [12, 8],
  river: {
    name: "Euphrates",
    course: [
      [1.2, -0.5],
      [4.6, 0.1],
      [7.8, 0.9],
      [10.1, 2.6],
      [10.9, 5],
      [12.4, 7.6],
    ],
    width: 1,
    label: [2.2, 0.95],
  },
  cells: {
    "deir-al-zor-enclave": { at: [0, 2.1], size: [3.6, 3.5], name: "Government part" },
    "al-hawiqa": { at: [4, 1.25], size: [2.7, 1.3] },
    "al-rashidia": { at: [3.8, 2.65], size: [2.7, 1.3] },
    "al-ardhi": { at: [6.6, 2.65], size: [2.5, 1.3] },
    "sheikh-yassin": { at: [3.8, 4.05], size: [2.7, 1.3] },
    "al-hamidiya": { at: [6.6, 4.05], size: [2.9, 1.3] },
    "al-sinaa": { at: [6.9, 5.5], size: [2.6, 1.1] },
    panorama: { at: [1.4, 6.1], size: [2.9, 1.2] },
    "deir-al-zor-airbase": { at: [5, 6.8], size: [3, 1.15], name: "Air base" },
    "hawijat-kati": { at: [7, 0.1], size: [2.6, 1.25], shape: "island" },
    "hawija-sakr": { at: [9.5, 4.4], size: [2.4, 1.3], shape: "island" },
  },
  remarks: [{ text: "Left bank: not drawn", at: [9.9, 0.6] }],
};
const label = "Schematic: the positions of the districts are not surveyed.";
const chart = districts(story, { ...sketch, city: "deir-al-zor", label });
const states: Record<string, DistrictsState> = {
  siege: { day: "2016-01-01" },
  relieved: { day: "2017-09-06" },
  friday: { day: "2017-11-03", since: "2017-09-06" },
  end: { day: "2017-11-18", since: "2017-11-03", highlight: ["hawijat-kati"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  desk: { width: 760, height: chart.heightFor(760), prefix: "", fontSize: 17 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
};
const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [state, frame, value, size] as const),
);
const drawnAs = (day: string) =>
  Object.fromEntries(
    every(chart.draw({ day }, frames.slide))
      .filter(({ attributes }) => attributes.class === "district")
      .map(({ attributes: at }) => [at["data-place"], `${at["data-status"]} ${at["data-side"]}`.trim()]),
  );
const four = ["al-hamidiya", "sheikh-yassin", "al-ardhi", "al-rashidia"];

describe("districts(story, options)", () => {
  test.each(cases)("%s on a %s: words never touch, and none is small", (_, __, state, frame) => {
    const drawn = chart.draw(state, frame);
    expect(collisions(drawn, frame)).toEqual([]);
    const sizes = wordsOf(drawn).map(({ size }) => size);
    expect(sizes).not.toEqual([]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });

  test.each([
    ["after its hyphen", "al-Hawiqa", ["al-", "Hawiqa"]],
    ["at a space", "Old quarter", ["Old", "quarter"]],
    ["between words of a script without spaces", "工業地区北部", ["工業", "地区", "北部"]],
  ])("a name too wide for its part is broken %s", (_, name, lines) => {
    const cells = { "al-hawiqa": { at: [4, 1.25], size: [0.9, 2], name } } as const;
    const narrow = districts(story, { ...sketch, cells, city: "deir-al-zor", label });
    const part = every(narrow.draw({ day: "2016-01-01" }, frames.slide)).filter(({ key }) => key === "al-hawiqa");
    expect(wordsOf(part).map(({ words }) => words)).toEqual(lines);
  });

  test("on 1 January 2016 the government part and the air base are besieged, and the quarters by the river are assumed to be held by IS", () => {
    const drawn = drawnAs("2016-01-01");
    expect(drawn["deir-al-zor-enclave"]).toBe("besieged syria is");
    expect(drawn["deir-al-zor-airbase"]).toBe("besieged syria is");
    for (const place of [...four, "al-hawiqa", "hawijat-kati"]) expect(drawn[place]).toBe("held is");
    expect(drawn.panorama).toBe("held syria");
    expect(drawn["al-sinaa"]).toBe("unknown");
  });

  test("on 6 September 2017 the enclave is relieved, the air base is not, and the quarters are with IS", () => {
    const drawn = drawnAs("2017-09-06");
    expect(drawn["deir-al-zor-enclave"]).toBe("held syria");
    expect(drawn["deir-al-zor-airbase"]).toBe("besieged syria is");
    for (const place of [...four, "al-hawiqa", "panorama"]) expect(drawn[place]).toBe("held is");
  });

  test("on 3 November 2017 everything is taken except the island of Hawijat Kati, which is taken by 18 November", () => {
    const friday = drawnAs("2017-11-03");
    for (const place of [...four, "al-hawiqa", "panorama", "hawija-sakr"]) expect(friday[place]).toBe("held syria");
    expect(friday["hawijat-kati"]).toBe("held is");
    expect(drawnAs("2017-11-10")["hawijat-kati"]).toBe("contested is syria");
    expect(drawnAs("2017-11-18")["hawijat-kati"]).toBe("held syria");
  });

  test("a besieged cell is ringed in the colour of the besieger, and no other is", () => {
    const rings = (day: string) =>
      every(chart.draw({ day }, frames.slide)).filter(
        ({ attributes, key }) => attributes.class === "siege" && key === "siege",
      );
    const ofCells = (day: string) =>
      every(chart.draw({ day }, frames.slide))
        .filter(({ attributes }) => attributes.class === "district")
        .filter((cell) => cell.children.some(({ key }) => key === "siege"))
        .map(({ key }) => key);
    expect(ofCells("2016-01-01")).toEqual(["deir-al-zor-enclave", "deir-al-zor-airbase"]);
    expect(ofCells("2017-11-03")).toEqual([]);
    expect(rings("2016-01-01").length).toBeGreaterThan(2);
    for (const { attributes } of rings("2016-01-01")) expect(attributes.stroke).toBe("var(--side-is)");
  });

  test("numbers the parts in the order in which they were reported taken; parts of one report share a number", () => {
    const order = Object.fromEntries(
      capturesOf(story, Object.keys(sketch.cells)).map(({ place, order }) => [place, order]),
    );
    expect(order).toEqual({
      panorama: 1,
      "hawija-sakr": 2,
      ...Object.fromEntries(four.map((place) => [place, 3])),
      "al-hawiqa": 4,
      "hawijat-kati": 5,
    });
  });

  test("a siege that is lifted leaves the capture before it as the last", () => {
    const turn = (day: string, control: Turn["control"], event?: string): Turn => ({
      ...{ place: "quarter", firmness: "confirmed", when: readEdtf(day), control },
      ...(event && { event }),
    });
    const turns = [
      turn("2015", { status: "held", holder: "is" }),
      turn("2016", { status: "held", holder: "syria" }, "taken"),
      turn("2016-06", { status: "besieged", holder: "syria", by: "is" }, "surrounded"),
      turn("2017", { status: "held", holder: "syria" }, "relieved"),
    ];
    const captures = capturesOf({ turns: new Map([["quarter", turns]]) }, ["quarter"]);
    expect(captures.map(({ turn, order }) => [turn.event, order])).toEqual([["taken", 1]]);
  });

  test.each(["en", "de", "fr", "es"] as const)("has room for all captures on a phone, in %s", (language) => {
    const city = cityOf(readStory({ ...story.draft, language }), { ...sketch, city: "deir-al-zor", label });
    for (const width of [280, 328, 358, 600]) {
      const frame = { width, height: districtsHeight(city, width), fontSize: 16.5, prefix: "" };
      for (const day of ["2017-11-03", "2017-11-18"]) {
        const { lists } = layoutDistricts(city, { day }, frame);
        expect(Math.max(...lists.map(({ dropped }) => dropped)), `${width} on ${day}`).toBe(0);
      }
    }
  });

  test("a list of captures with no room for all of them says how many are left to the table", () => {
    for (let height = 420; height < frames.phone.height; height += 20) {
      const drawn = wordsOf(chart.draw({ day: "2017-11-18" }, { ...frames.phone, height })).map(({ words }) => words);
      const listed = ["10 Sep 2017, confirmed", "17 Nov 2017, reported"].map((words) => drawn.includes(words));
      const rest = drawn.filter((words) => / more in the table$/.test(words));
      expect([height, rest.length]).toEqual([height, listed[0] && !listed[1] ? 1 : 0]);
    }
  });

  test("a list of who holds what with no room for all of it says how many are left to the table", () => {
    const city = cityOf(story, { ...sketch, city: "deir-al-zor", label });
    const lists = Array.from({ length: 20 }, (_, nth) => 360 + nth * 10).flatMap(
      (height) => layoutDistricts(city, { day: "2017-09-06" }, { ...frames.phone, height }).lists,
    );
    const cut = lists.filter(({ dropped }) => dropped > 0);
    expect(cut.length).toBeGreaterThan(0);
    for (const { id, dropped, rest } of cut)
      expect([id, rest.map(({ words }) => words).join(" ")]).toEqual(["states", `${dropped} more in the table`]);
  });

  test("a part that is reported held again by the same side has not changed, and keeps its number", () => {
    const again = { ...draft.events["pest-flooded"], date: "1838-03-20", until: "1838-03-21" };
    const told = readStory({ ...draft, events: { ...draft.events, again } });
    const options = { ...sketch, cells: { pest: { at: [0, 0], size: [2, 2] } }, city: "pest", label } as const;
    const on = (state: DistrictsState) =>
      cellStates(cityOf(told, options), state).map(({ holding, changed, order }) => [
        holding.turn?.event,
        changed,
        order,
      ]);
    const [taken, repeated] = [
      { day: "1838-03-16", since: "1838-03-10" },
      { day: "1838-03-22", since: "1838-03-16" },
    ];
    expect(on({ day: "1838-03-10" })).toEqual([[undefined, false, undefined]]);
    expect(on(taken)).toEqual([["pest-flooded", true, 1]]);
    expect(on(repeated)).toEqual([["again", false, 1]]);
    const { describe } = districts(told, options);
    expect(describe(taken).summary).toContain("Changed since 10 March 1838: Pest");
    expect(describe(repeated).summary).not.toContain("Changed since 16 March 1838: Pest");
  });

  test("a part in the corner of the sketch has its whole number within the frame", () => {
    const options = { ...sketch, cells: { pest: { at: [0, 0], size: [2, 1.5] } }, city: "pest", label } as const;
    for (const frame of Object.values(frames)) {
      const drawn = districts(ice, options).draw({ day: "1838-03-16" }, frame);
      expect(every(drawn).filter(({ attributes: at }) => at.class === "number")).not.toEqual([]);
      expect(collisions(drawn, frame)).toEqual([]);
    }
  });

  test.each([
    ["phone", ["Mühlenviertelvorstadt", "Hafenarbeitersiedlung"]],
    ["desk", ["Donaudampfschifffahrtsviertelvorstadt", "Rindfleischetikettierungssiedlung"]],
  ] as const)("names that are one long word are cut where two would overlap, on a %s", (size, names) => {
    const cells = Object.entries(sketch.cells).map(([id, cell], nth) => [id, { ...cell, name: names[nth % 2] }]);
    const long = districts(story, { ...sketch, cells: Object.fromEntries(cells), city: "deir-al-zor", label });
    const drawn = long.draw({ day: "2016-01-01" }, frames[size]).filter(({ key }) => key === "districts");
    expect(wordsOf(drawn).filter(({ words }) => words.endsWith("…")).length).toBeGreaterThan(0);
    expect(collisions(drawn, frames[size])).toEqual([]);
  });

  test.each([700, 820, 1000, 1184])("sketches beside each other have one scale, %i wide", (width) => {
    const frame = { width, height: 560, prefix: "", fontSize: 17 };
    const days = ["2016-01-01", "2017-09-06", "2017-11-03", "2017-11-18"];
    for (const [nth, day] of days.slice(1).entries()) {
      const panes = sideBySide(story.language, chart, 2)
        .draw([{ day: days[nth] ?? day }, { day, since: days[nth] ?? day }], frame)
        .filter(({ tag }) => tag === "svg");
      const land = panes.map((pane) => every([pane]).find(({ key }) => key === "land"));
      const [one, other] = land.map((drawn) => drawn?.children.map(({ attributes }) => attributes.d));
      expect(one?.length).toBeGreaterThan(5);
      expect(one).toEqual(other);
    }
  });

  test("a capture that is listed is among the events of the sketch, also where a later one says who holds the part", () => {
    const again = { ...draft.events["pest-flooded"], date: "1838-03-20", until: "1838-03-21" };
    const told = readStory({ ...draft, events: { ...draft.events, again } });
    const options = { ...sketch, cells: { pest: { at: [0, 0], size: [5, 2] } }, city: "pest", label } as const;
    expect(districts(told, options).describe({ day: "1838-03-22" }).events).toEqual(["pest-flooded", "again"]);
  });

  test("where the list of captures has no room, the legend says what the numbers on the sketch mean", () => {
    const words = (day: string, height: number) =>
      wordsOf(chart.draw({ day }, { ...frames.phone, height })).map(({ words }) => words);
    const meaning = "order of reported captures";
    expect(words("2017-11-18", 420)).toContain(meaning);
    expect(words("2017-11-18", frames.phone.height)).not.toContain(meaning);
    expect(words("2016-01-01", 420)).not.toContain(meaning);
    expect(collisions(chart.draw({ day: "2017-11-18" }, { ...frames.phone, height: 420 }), frames.phone)).toEqual([]);
  });

  test("never shows a capture before its day", () => {
    const told = (day: string) =>
      every(chart.draw({ day }, frames.slide)).filter(({ attributes }) => attributes.class === "number").length;
    expect(told("2017-09-06")).toBe(0);
    expect(told("2017-09-10")).toBe(2);
    expect(chart.describe({ day: "2017-11-03" }).summary).not.toContain("17 Nov");
  });

  test("says on the drawing and in the words that it is a schematic", () => {
    for (const frame of Object.values(frames)) {
      const words = wordsOf(chart.draw(states.friday ?? { day: "2017-11-03" }, frame)).map(({ words }) => words);
      expect(words.join(" ")).toContain(label);
    }
    expect(chart.describe({ day: "2017-11-03" }).summary).toContain(label);
  });

  test("describes who held what and what has changed, with a row for each part of the city and the events it rests on", () => {
    const { summary, table, events } = chart.describe({ day: "2017-11-03", since: "2017-09-06" });
    expect(summary).toContain("Held by Islamic State: Hawijat Kati.");
    expect(summary).toContain("Not known: al-Sinaa.");
    expect(summary).toContain("Changed since 6 September 2017:");
    expect(table.rows).toHaveLength(11);
    expect(events.at(-1)).toBe("al-hawiqa-last-district");
  });

  test("rejects unknown places", () => {
    expect(() => districts(ice, { ...sketch, city: "pest", label })).toThrow("unknown place: deir-al-zor-enclave");
    expect(() => chart.draw({ day: "2017-11-03", highlight: ["mosul"] }, frames.slide)).toThrow("mosul");
  });

  test("is independent of the story: a city on another river can be sketched", () => {
    const cells = { pest: { at: [0, 0], size: [2, 2] } } as const;
    const river = { name: "Danube", course: [[3, 0] as const, [3, 3] as const], width: 0.5, label: [3, 3] as const };
    const other = districts(ice, { grid: [4, 4], cells, river, city: "pest", label: "A sketch." });
    expect(other.describe({ day: "1838-03-14" }).summary).toContain("Held by Open water: Pest.");
  });

  test("uses the name that a side had on the day, on the sketch and in words", () => {
    const was = [{ until: "1838-03-13", name: "The Danube in flood", short: "Flood" }];
    const renamed = readStory({ ...draft, sides: { ...draft.sides, open: { ...draft.sides.open, was } } });
    const cells = { pest: { at: [0, 0], size: [2, 2] } } as const;
    const river = { name: "Danube", course: [[3, 0] as const, [3, 3] as const], width: 0.5, label: [3, 3] as const };
    const other = districts(renamed, { grid: [4, 4], cells, river, city: "pest", label: "A sketch." });
    const said = (day: string) => [
      other.describe({ day }).summary,
      wordsOf(other.draw({ day }, frames.slide)).map(({ words }) => words),
    ];
    expect(said("1838-03-13")).toEqual([
      expect.stringContaining("Held by The Danube in flood: Pest."),
      expect.arrayContaining(["The Danube in flood", "Held by The Danube in flood"]),
    ]);
    expect(said("1838-03-14")).toEqual([
      expect.stringContaining("Held by Open water: Pest."),
      expect.arrayContaining(["Open water", "Held by Open water"]),
    ]);
  });
});
