import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { river } from "../../../slides/valley.ts";
import { type RiverOptions, type RiverState, riverChart } from "../../../src/charts/riverChart/riverChart.ts";
import { dayOf } from "../../../src/events/edtf.ts";
import { readStory, type Story } from "../../../src/events/read.ts";
import { DAY } from "../../../src/events/time.ts";
import { type Box, overlaps, within } from "../../../src/layout/boxes.ts";
import { textWidth } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { draft, story as small } from "../../fixture/story.ts";
import { collisions, every, wordsOf } from "../words.ts";

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
  "one front": { extent, reach, day: "2017-10-06", fronts: ["syrian-army-right-bank"], key: ["held", "firm"] },
  weeks: { extent: ["2017-10-30", "2017-11-25"], reach: ["al-salihiyah", "al-obeidi"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  phone: { width: 358, height: 520, prefix: "", fontSize: 14 },
  page: { width: 358, height: 660, prefix: "", fontSize: 14 },
  tablet: { width: 700, height: 770, prefix: "", fontSize: 15 },
};

/** A river chart of the fixture's story. */
const danube = (options: Partial<RiverOptions> = {}, of = small) =>
  riverChart(of, {
    fronts: ["water"],
    holder: "ice",
    banks: { left: "Left bank", right: "Right bank" },
    river: "Danube",
    ...options,
  });
const thaw: RiverState = { extent: ["1838-03-01", "1838-03-20"], reach: ["vienna", "mohacs"] };

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
      const boxes = textBoxes(river.draw(state, frame));
      expect(boxes.length).toBeGreaterThan(12);
      for (const [index, box] of boxes.entries()) {
        expect(within(box, { x: -0.5, y: 0, width: frame.width + 1, height: frame.height }), box.words).toBe(true);
        for (const other of boxes.slice(index + 1))
          expect(overlaps(box, other), `${box.words} | ${other.words}`).toBe(false);
      }
    });

test("no text is smaller than the frame's", () => {
  for (const frame of Object.values(frames)) {
    const sizes = every(river.draw(states.autumn as RiverState, frame)).flatMap(({ tag, attributes }) =>
      tag === "text" ? Number(attributes["font-size"]) : [],
    );
    expect(sizes.length).toBeGreaterThan(12);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(frame.fontSize);
  }
});

test("every front is named on a slide, in words or fewer of them", () => {
  for (const state of [states.autumn, states.friday, states.border] as RiverState[]) {
    const drawn = river.draw(state, frames.slide);
    const named = drawn.find(({ key }) => key === "front-names")?.children.map(({ key }) => key);
    expect(named?.sort()).toEqual(Object.keys(story.fronts).sort());
  }
});

test("nothing of the fronts or the remainder is drawn after the day", () => {
  const state = { extent, reach, focusDate: false };
  for (const day of ["2017-09-05", "2017-10-06", "2017-10-25", "2017-11-03", "2017-11-11", "2017-11-30"]) {
    const drawn = river.draw({ ...state, day }, frames.slide);
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
    for (const id of dated.filter(Boolean)) expect(story.event.get(id)?.when.from ?? 0).toBeLessThan(dayOf(day) + DAY);
  }
});

/** Where the end of a day lies on each plot, computed from the rules of the months. */
function* axisEnds(drawn: readonly Drawing[], day: string) {
  for (const bank of ["right", "left"]) {
    const axis = drawn.find(({ key }) => key === `axis-${bank}`);
    const x = (at: string) => Number(axis?.children.find(({ key }) => key === `rule-${dayOf(at)}`)?.attributes.x1);
    const perDay = (x("2017-11-01") - x("2017-10-01")) / 31;
    yield x("2017-10-01") + (perDay * (dayOf(day) + DAY - dayOf("2017-10-01"))) / DAY;
  }
}

test("claimed fixes are hollow, and confirmed ones solid", () => {
  const fixes = every(river.draw(states.autumn as RiverState, frames.slide)).filter(
    ({ attributes }) => attributes.class === "fix",
  );
  expect(fixes.length).toBeGreaterThan(35);
  for (const { attributes, children } of fixes) {
    const mark = children.find(({ key }) => key === "mark");
    const hollow = ["claimed", "assumed", "disputed"].includes(String(attributes["data-firmness"]));
    expect(mark?.attributes.fill === "var(--background)", `${attributes["data-place"]}`).toBe(hollow);
    expect("stroke-dasharray" in (mark?.attributes ?? {})).toBe(attributes["data-firmness"] === "disputed");
  }
});

test("a state is drawn the same whatever was drawn before it", () => {
  const drawn = () => danube().draw(thaw, frames.slide);
  const chart = danube();
  chart.draw({ ...thaw, extent: ["1838-02-01", "1838-03-20"] }, frames.slide);
  chart.draw(thaw, frames.phone);
  expect(chart.draw(thaw, frames.slide)).toEqual(drawn());
  expect(chart.draw({ ...thaw, day: "1838-03-11" }, frames.slide)).not.toEqual(drawn());
});

test("a key that explains nothing is not one that explains everything, whichever was drawn before", () => {
  const chart = danube();
  const keyIn = (state: RiverState) =>
    every(chart.draw(state, frames.slide))
      .find(({ key }) => key === "legend")
      ?.children.map(({ key }) => key) ?? [];
  expect(keyIn({ ...thaw, key: [] })).toEqual([]);
  expect(keyIn(thaw)).toContain("held");
  expect(keyIn({ ...thaw, key: [] })).toEqual([]);
});

test.each([
  ["a day is ruled on both plots", "1838-03-13", 2],
  ["a month is not ruled, since it has no single place", "1838-03", 0],
  ["a year is not ruled either", "1838", 0],
])("a focus date that is %s", (_, focusDate, rules) => {
  const chart = danube({}, readStory({ ...draft, focusDate }));
  const drawn = chart.draw({ ...thaw, extent: ["1837-12-01", "1838-04-30"] }, frames.slide);
  expect(drawn.filter(({ key }) => key.startsWith("focusDate-"))).toHaveLength(rules);
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
    for (const frame of [frames.slide, frames.phone]) expect(twice(river.draw(state, frame))).toEqual([]);
});

test("describe(state) says where each front stood and what was left on each bank, as firm as it is", () => {
  const { summary, table, events } = river.describe(states.friday as RiverState);
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

test("a border across the reach is ruled on both plots and named on both sides, and left out if it lies outside the reach", () => {
  const drawn = (km: number) =>
    danube({ border: { km, above: "Austria", below: "Hungary" } })
      .draw(thaw, frames.slide)
      .find(({ key }) => key === "border");
  const border = every([drawn(180) ?? []].flat());
  expect(border.filter(({ tag }) => tag === "line")).toHaveLength(2);
  expect(new Set(border.flatMap(({ text }) => text ?? []))).toEqual(new Set(["Austria", "Hungary"]));
  expect(drawn(900)).toBeUndefined();
});

test("the name of the river has room between those of the banks, however short the names of towns are", () => {
  const drawn = danube({ river: "Old arm of the Danube" }).draw(thaw, frames.slide);
  expect(wordsOf(drawn).map(({ words }) => words)).toContain("Old arm of the Danube");
  expect(collisions(drawn, frames.slide)).toEqual([]);
});

test("a long name of a town is cut, so that the plots keep their share of the width", () => {
  const name = "The lower landing stage beside the flour mill of Mohács";
  const places = { ...draft.places, mohacs: { ...draft.places.mohacs, name } };
  for (const frame of [frames.slide, { ...frames.page, width: 300 }]) {
    const drawn = danube({}, readStory({ ...draft, places })).draw(thaw, frame);
    expect(wordsOf(drawn).map(({ words }) => words)).toContainEqual(expect.stringMatching(/^The lower .*…$/));
    expect(collisions(drawn, frame)).toEqual([]);
  }
});

test("wrong ids and ranges are named", () => {
  const draw = (state: Partial<RiverState>) => () => danube().draw({ ...thaw, ...state }, frames.slide);
  expect(() => danube({ fronts: ["nowhere"] })).toThrow("unknown front: nowhere");
  expect(() => danube({ holder: "nobody" })).toThrow("unknown side: nobody");
  expect(draw({ reach: ["lost", "mohacs"] })).toThrow("unknown river-kilometre: lost");
  expect(draw({ reach: ["mohacs", "vienna"] })).toThrow("invalid reach: mohacs to vienna");
  expect(draw({ extent: ["1838-03-20", "1838-03-01"] })).toThrow("invalid extent: 1838-03-20 to 1838-03-01");
});

test("only the fronts asked for are drawn and described, and the key explains only what is asked for", () => {
  const state = states["one front"] as RiverState;
  const drawn = every(river.draw(state, frames.slide));
  expect(new Set(drawn.flatMap(({ attributes: at }) => at["data-front"] ?? []))).toEqual(
    new Set(["syrian-army-right-bank"]),
  );
  expect(river.describe(state).summary).not.toContain("Iraqi");
  const legend = drawn.find(({ key }) => key === "legend");
  expect(legend?.children.map(({ key }) => key)).toEqual(["held", "firm"]);
  expect(() => river.draw({ ...state, fronts: ["none"] }, frames.slide)).toThrow("not a front of this chart: none");
});

test("when a century is played, few of its days are looked at, and the last has the names that it has in a month", () => {
  let asked = 0;
  const counting: Story = Object.create(small, { fronts: { get: () => ++asked && small.fronts } });
  const played = danube({}, counting);
  const names = (extent: RiverState["extent"]) => {
    const drawn = played.draw({ ...thaw, extent, steady: extent }, frames.slide);
    return drawn.find(({ key }) => key === "front-names")?.children.map(({ key }) => key);
  };
  expect(names(["1737-01-01", "1838-03-20"])).toEqual(names(["1838-03-01", "1838-03-20"]));
  expect(asked).toBeLessThan(2000);
});

describe("a state with only some of the fronts", () => {
  const drift = {
    name: "The drift ice",
    side: "ice",
    bank: "right",
    fixes: [
      { date: "1838-03-04", place: "vienna", how: "reached" },
      { date: "1838-03-06", place: "mohacs", how: "reached" },
    ],
  } as const;
  const chart = danube({ fronts: ["water", "drift"] }, readStory({ ...draft, fronts: { ...draft.fronts, drift } }));

  test("has only their names while it is played", () => {
    const names = (fronts: readonly string[]) => {
      const state = { ...thaw, fronts, steady: ["1838-03-02", "1838-03-14"], day: "1838-03-14" } as const;
      const drawn = chart.draw(state, frames.slide).find(({ key }) => key === "front-names");
      return drawn?.children.map(({ key }) => key).sort();
    };
    expect(names(["water", "drift"])).toEqual(["drift", "water"]);
    expect(names(["water"])).toEqual(["water"]);
  });

  test("does not change on the days of the others", () => {
    const changes = (fronts: readonly string[]) => chart.dayControl?.changes({ ...thaw, fronts }) ?? [];
    const [vienna, mohacs, flood] = [dayOf("1838-03-04"), dayOf("1838-03-06"), dayOf("1838-03-10")];
    expect(changes(["water", "drift"])).toEqual(expect.arrayContaining([vienna, mohacs, flood]));
    expect(changes(["water"])).toContain(flood);
    expect(changes(["water"]).filter((at) => at === vienna || at === mohacs)).toEqual([]);
  });
});
