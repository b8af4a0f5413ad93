import { expect, test } from "vitest";
import base from "../../assets/geo/base.json" with { type: "json" };
import water from "../../assets/geo/water.json" with { type: "json" };
import { story } from "../../slides/events.ts";
import { type RiverOptions, type RiverState, riverChart } from "../../src/charts/riverChart.ts";
import { dayOf } from "../../src/events/edtf.ts";
import { type Box, overlaps, within } from "../../src/layout/boxes.ts";
import { readGeography, riverLine } from "../../src/layout/geography.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Drawing } from "../../src/marks/drawing.ts";
import { picture } from "./picture.ts";

const options: RiverOptions = {
  fronts: ["syrian-army-right-bank", "sdf-left-bank", "iraqi-forces-upstream", "desert-column"],
  names: {
    "syrian-army-right-bank": ["Syrian army, along the river", "Syrian army"],
    "sdf-left-bank": ["Syrian Democratic Forces", "SDF"],
    "iraqi-forces-upstream": ["Iraqi forces"],
    "desert-column": ["Syrian army, by the desert", "Desert column"],
  },
  holder: "is",
  banks: { right: "West bank", left: "East bank" },
  river: "Euphrates",
  inland: ["conoco", "al-omar", "al-tanak"],
  border: { km: 346, above: "Syria", below: "Iraq" },
  map: { line: riverLine(readGeography(base, water), "euphrates") },
};
const chart = riverChart(story, options);

const extent = ["2017-09-01", "2017-12-10"] as const;
const reach = ["deir-al-zor", "haditha"] as const;
const states: Record<string, RiverState> = {
  autumn: { extent, reach },
  october: { extent, reach, day: "2017-10-06" },
  friday: { extent, reach, day: "2017-11-03" },
  lost: { extent, reach, day: "2017-11-11", highlight: ["desert-column"] },
  border: {
    extent: ["2017-10-15", "2017-12-10"],
    reach: ["muhasan", "al-obeidi"],
    notes: [{ fix: { front: "desert-column", date: "2017-11-11" }, text: "IS takes the town back" }],
  },
  weeks: { extent: ["2017-10-30", "2017-11-25"], reach: ["al-salihiyah", "al-obeidi"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", text: 16 },
  large: { width: 1776, height: 852, prefix: "", text: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", text: 16 },
  phone: { width: 358, height: 520, prefix: "", text: 14 },
  page: { width: 358, height: 660, prefix: "", text: 14 },
  tablet: { width: 700, height: 770, prefix: "", text: 15 },
};

const every = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...every(drawing.children)]);

/** The box of each line of text, a little tighter than the line. */
const textBoxes = (drawings: readonly Drawing[]): readonly (Box & { words: string })[] =>
  every(drawings).flatMap(({ tag, text, attributes: at }) => {
    if (tag !== "text" || !text) return [];
    const size = Number(at["font-size"]);
    const width = textWidth(text, size, at["font-weight"] ? "condensed 600" : "condensed 400");
    const shift = at["text-anchor"] === "middle" ? width / 2 : at["text-anchor"] === "end" ? width : 0;
    return [{ x: Number(at.x) - shift, y: Number(at.y) - size * 0.74, width, height: size * 0.94, words: text }];
  });

for (const [size, frame] of Object.entries(frames))
  for (const [name, state] of Object.entries(states))
    test(`no words of ${name} touch each other or leave the frame at ${size}`, () => {
      const boxes = textBoxes(chart.draw(state, frame));
      expect(boxes.length).toBeGreaterThan(12);
      for (const [index, box] of boxes.entries()) {
        expect(within(box, { x: -0.5, y: 0, width: frame.width + 1, height: frame.height }), box.words).toBe(true);
        for (const other of boxes.slice(index + 1))
          expect(overlaps(box, other), `${box.words} | ${other.words}`).toBe(false);
      }
    });

test("no text is smaller than the frame's", () => {
  for (const frame of Object.values(frames))
    for (const { tag, attributes } of every(chart.draw(states.autumn as RiverState, frame)))
      if (tag === "text") expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(frame.text);
});

test("every front is named on a slide, in words or fewer of them", () => {
  for (const state of [states.autumn, states.friday, states.border] as RiverState[]) {
    const drawn = chart.draw(state, frames.slide).find(({ key }) => key === "front-names");
    expect(drawn?.children.map(({ key }) => key).sort()).toEqual([...options.fronts].sort());
  }
});

test("nothing of the fronts or the remainder is drawn after the day", () => {
  const state = { extent, reach, pivot: false };
  for (const day of ["2017-09-05", "2017-10-06", "2017-10-25", "2017-11-03", "2017-11-11", "2017-11-30"]) {
    const drawn = chart.draw({ ...state, day }, frames.slide);
    // The axis says where time is: a rule stands on the first of each month.
    const ends = [...axisEnds(drawn, day)];
    expect(ends).toHaveLength(2);
    const [right = 0, left = 0] = ends;
    const parts = drawn.filter(({ key }) => key === "fronts" || key.startsWith("remainder-"));
    const xs = every(parts).flatMap(({ attributes: { d, transform, "data-front": front }, tag }) => {
      if (transform) return [Number(/translate\(([-\d.]+)/.exec(String(transform))?.[1])];
      if (tag !== "path" || !d || front) return [];
      return String(d).startsWith("M0")
        ? []
        : [...String(d).matchAll(/[ML ]?([\d.]+),[\d.]+/g)].map(([, x]) => Number(x));
    });
    expect(xs.length).toBeGreaterThan(40);
    for (const x of xs) expect(x <= right + 0.1 || (x >= 600 && x <= left + 0.1), `${day}: ${x}`).toBe(true);
    const dated = every(parts).flatMap(({ attributes }) => String(attributes["data-event"] ?? ""));
    for (const id of dated.filter(Boolean))
      expect(story.event.get(id)?.when.from ?? 0).toBeLessThan(dayOf(day) + 864e5);
  }
});

/** Where the end of a day lies on either panel, told from the rules of the months. */
function* axisEnds(drawn: readonly Drawing[], day: string) {
  for (const shore of ["right", "left"]) {
    const axis = drawn.find(({ key }) => key === `axis-${shore}`);
    const x = (at: string) => Number(axis?.children.find(({ key }) => key === `rule-${dayOf(at)}`)?.attributes.x1);
    const perDay = (x("2017-11-01") - x("2017-10-01")) / 31;
    yield x("2017-10-01") + (perDay * (dayOf(day) + 864e5 - dayOf("2017-10-01"))) / 864e5;
  }
}

test("claims are hollow and what is confirmed is solid", () => {
  const fixes = every(chart.draw(states.autumn as RiverState, frames.slide)).filter(
    ({ attributes }) => attributes.class === "fix",
  );
  expect(fixes.length).toBeGreaterThan(35);
  for (const { attributes, children } of fixes) {
    const mark = children.find(({ key }) => key === "mark");
    const hollow = ["claimed", "assumed", "disputed"].includes(String(attributes["data-firmness"]));
    expect(mark?.attributes.fill === "var(--ground)", `${attributes["data-place"]}`).toBe(hollow);
    expect("stroke-dasharray" in (mark?.attributes ?? {})).toBe(attributes["data-firmness"] === "disputed");
  }
});

test("a state is drawn the same whatever was drawn before it", () => {
  const fresh = riverChart(story, options).draw(states.friday as RiverState, frames.slide);
  chart.draw(states.border as RiverState, frames.slide);
  chart.draw(states.autumn as RiverState, frames.phone);
  expect(chart.draw(states.friday as RiverState, frames.slide)).toEqual(fresh);
});

test("keys are unique among siblings", () => {
  const twice = (drawings: readonly Drawing[]): readonly string[] => {
    const keys = drawings.map(({ tag, key }) => `${tag} ${key}`);
    return [
      ...keys.filter((key, index) => keys.indexOf(key) < index),
      ...drawings.flatMap(({ children }) => twice(children)),
    ];
  };
  for (const state of Object.values(states))
    for (const frame of [frames.slide, frames.phone]) expect(twice(chart.draw(state, frame))).toEqual([]);
});

test("describe(state) says where each front stood and what was left on each bank, as firm as it is", () => {
  const { summary, table, events } = chart.describe(states.friday as RiverState);
  expect(summary).toContain("At the end of Friday 3 November 2017");
  expect(summary).toContain("had reached al-Qaim (3 November, confirmed)");
  expect(summary).toContain("stood 40 km short of Albu Kamal (3 November, reported)");
  expect(summary).toContain("behind its furthest point, al-Omar oil field (22 October, confirmed)");
  expect(summary).toContain(
    "On the west bank Islamic State held al-Asharah, Subaykhan, al-Salihiyah, al-Jalaa, Albu Kamal; fought over or in doubt: al-Quriyah.",
  );
  expect(summary).toContain("On islands Islamic State held Hawijat Kati.");
  expect(table.rows.at(-1)?.[0]).toBe("3 November 2017");
  expect(table.rows.find(([, , place]) => place === "T2 pumping station")?.[3]).toContain("off the river");
  expect(events).toContain("al-qaim-taken");
  expect(events).not.toContain("rawa-taken");
  const times = events.map((id) => story.event.get(id)?.when.from ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test("wrong ids and ranges are named", () => {
  expect(() => riverChart(story, { ...options, fronts: ["nowhere"] })).toThrow("unknown front: nowhere");
  expect(() => riverChart(story, { ...options, holder: "nobody" })).toThrow("unknown side: nobody");
  expect(() => chart.draw({ extent, reach: ["t2", "haditha"] }, frames.slide)).toThrow("unknown river-kilometre: t2");
  expect(() => chart.draw({ extent, reach: ["haditha", "deir-al-zor"] }, frames.slide)).toThrow("invalid reach");
  expect(() => chart.draw({ extent: ["2017-12-10", "2017-09-01"], reach }, frames.slide)).toThrow("invalid extent");
});

test.each([
  ["autumn", "slide"],
  ["friday", "slide"],
  ["friday", "phone"],
  ["border", "slide"],
  ["lost", "page"],
] as const)("river chart: %s at %s", async (state, size) => {
  const svg = picture(chart, states[state] as RiverState, frames[size], story);
  await expect(svg).toMatchFileSnapshot(`../gallery/river-${state}-${size}.svg`);
});
