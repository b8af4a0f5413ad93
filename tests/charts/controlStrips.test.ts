import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { type ControlStripsState, controlStrips } from "../../src/charts/controlStrips.ts";
import { type Box, overlaps, within } from "../../src/layout/boxes.ts";
import { riversidePlaces } from "../../src/layout/stripRows.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Drawing } from "../../src/marks/drawing.ts";
import { story as small } from "../fixture/story.ts";
import { picture } from "./picture.ts";
import { followed } from "./stripPlaces.ts";

const options = {
  border: { km: 345, above: "Syria", below: "Iraq" },
  banks: { left: "East bank", right: "West bank", island: "island" },
  light: ["is"],
};
const chart = controlStrips(story, options);
const whole = controlStrips(story, { ...options, places: followed });

const all = { extent: ["2014", "2019-06"], enlarged: ["2017-09", "2017-12"] } as const;
const states: Record<string, ControlStripsState> = {
  all,
  border: { ...all, enlarged: ["2017-10-15", "2017-12-10"], day: "2017-11-19", highlight: ["albu-kamal", "al-qaim"] },
  winter: { extent: ["2017-10", "2018-03"], day: "2017-12-09", pivot: false },
  day: { ...all, day: "2017-11-05" },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", text: 16 },
  large: { width: 1776, height: 852, prefix: "", text: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", text: 16 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", text: 14 },
  tablet: { width: 700, height: chart.heightFor(700), prefix: "", text: 15 },
};

const every = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...every(drawing.children)]);

/** The box of the letters of each line of text. */
const textBoxes = (drawings: readonly Drawing[]): readonly (Box & { words: string })[] =>
  every(drawings).flatMap(({ tag, text, attributes: at }) => {
    if (tag !== "text" || !text) return [];
    const size = Number(at["font-size"]);
    const width = textWidth(text, size, at["font-weight"] === 600 ? "condensed 600" : "condensed 400");
    const x = Number(at.x) - (at["text-anchor"] === "end" ? width : 0);
    return [{ words: text, x, y: Number(at.y) - size * 0.74, width, height: size * 0.9 }];
  });

const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).flatMap(([state, value]) => [
    [frame, state, chart, size, value] as const,
    [frame, `${state}, all places`, whole, size, value] as const,
  ]),
);

describe.each(cases)("on a %s, %s", (_frame, _state, of, frame, state) => {
  const drawn = of.draw(state, frame);
  const boxes = textBoxes(drawn);

  test("no words overlap others or leave the drawing", () => {
    expect(boxes.length).toBeGreaterThan(30);
    const bounds = { x: -0.5, y: -0.5, width: frame.width + 1, height: frame.height + 1 };
    for (const [index, box] of boxes.entries()) {
      expect(within(box, bounds), box.words).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect(overlaps(box, other), `"${box.words}" and "${other.words}"`).toBe(false);
    }
  });

  test("no text is smaller than the frame's", () => {
    for (const { tag, attributes } of every(drawn))
      if (tag === "text") expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(frame.text);
  });

  test("siblings have keys of their own", () => {
    const check = (drawings: readonly Drawing[]) => {
      const keys = drawings.map(({ tag, key }) => `${tag} ${key}`);
      expect(new Set(keys).size, keys.join(", ")).toBe(keys.length);
      for (const { children } of drawings) check(children);
    };
    check(drawn);
  });
});

const strips = (drawings: readonly Drawing[]) =>
  every(drawings).filter(({ attributes }) => attributes.class === "strip");

test("the whole campaign is on one slide: a row for each of 36 places, or of all 41", () => {
  expect(riversidePlaces(story)).toHaveLength(36);
  expect(strips(chart.draw(all, frames.slide))).toHaveLength(36);
  expect(followed).toHaveLength(41);
  expect(strips(whole.draw(all, frames.slide))).toHaveLength(41);
  expect(strips(whole.draw(all, frames.phone))).toHaveLength(41);
});

test("where there are too many rows the lightest are left out, and how many is said", () => {
  const drawn = whole.draw(all, { ...frames.slide, height: 400 });
  const kept = strips(drawn).map(({ key }) => key);
  const dropped = followed.filter((id) => !kept.includes(id));
  expect(dropped.length).toBeGreaterThan(0);
  for (const id of dropped) expect(story.places[id]?.weight).toBeLessThan(4);
  expect(textBoxes(drawn).map(({ words }) => words)).toContain(`${dropped.length} smaller places left out`);
});

test("each piece of a strip carries its event and its place", () => {
  const row = strips(chart.draw(all, frames.slide)).find(({ key }) => key === "albu-kamal");
  const pieces = every(row ? [row] : []).filter(({ attributes }) => attributes.class === "piece");
  expect(pieces.map(({ attributes }) => attributes["data-event"])).toContain("albu-kamal-declared-taken");
  expect(new Set(pieces.map(({ attributes }) => attributes["data-place"]))).toEqual(new Set(["albu-kamal"]));
});

/** The drawn shapes that reach into a piece of a strip, as their attributes. */
const inkOf = (drawn: readonly Drawing[], place: string, from: string) => {
  const found = every(drawn).find(
    ({ key, attributes: at }) => at.class === "piece" && at["data-place"] === place && key.startsWith(from),
  );
  const boxes = boxesOf(String(found?.attributes.d));
  return every(drawn.filter(({ key }) => key === "ink"))
    .filter(({ tag }) => tag === "path")
    .filter(({ attributes }) => pointsOf(String(attributes.d)).some((point) => boxes.some(holds(point))))
    .map(({ attributes }) => attributes);
};
const boxesOf = (d: string): readonly Box[] =>
  [...d.matchAll(/M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)/g)].map(([, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { x, y, width, height };
  });
/** Where the strokes and boxes of a path begin. */
const pointsOf = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/M([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const holds =
  ([x, y]: readonly [number, number]) =>
  (box: Box) =>
    x > box.x - 0.6 && x < box.x + Math.max(0.6, box.width - 0.6) && y > box.y - 0.6 && y < box.y + box.height + 0.6;

test("a claimed beginning is dashed, an assumed one torn, and one of several days is hatched without a tint", () => {
  const drawn = chart.draw(all, frames.slide);
  const classes = (place: string, from: string) =>
    inkOf(drawn, place, from).flatMap(({ class: name }) => (name ? [name] : []));
  expect(classes("albu-kamal", "2017-11-09")).toEqual(["claimed"]);
  expect(classes("baghuz", "2014-07")).toContain("assumed");
  expect(classes("muhasan", "[2017-10-15")).toContain("perhaps");
  expect(classes("al-qaim", "2017-11-03")).toEqual([]);
});

test("every holder has a colour and a hatch", () => {
  const drawn = chart.draw(all, frames.slide);
  const wide = (d: unknown) => boxesOf(String(d)).some(({ width }) => width > 6);
  const pieces = every(drawn).filter(
    ({ attributes: at }) => at.class === "piece" && at["data-status"] !== "unknown" && wide(at.d),
  );
  expect(pieces.length).toBeGreaterThan(80);
  for (const { key, attributes } of pieces) {
    const parts = inkOf(drawn, String(attributes["data-place"]), key);
    for (const side of String(attributes["data-side"]).split(" ")) {
      const inked = parts.some(({ stroke, fill }) => `${stroke ?? ""}${fill ?? ""}`.includes(`var(--side-${side})`));
      expect(inked, `${attributes["data-place"]} ${key} ${side}`).toBe(true);
    }
    expect(
      parts.some(({ stroke }) => stroke !== undefined),
      `${attributes["data-place"]} ${key}`,
    ).toBe(true);
  }
});

test("no colour is painted over a hatch", () => {
  const ink = every(chart.draw(all, frames.slide).filter(({ key }) => key === "ink")).filter(
    ({ tag }) => tag === "path",
  );
  const last = ink.findLastIndex(({ attributes: { fill } }) => String(fill).includes("var(--side-"));
  const hatches = ink.flatMap(({ attributes: { stroke, "stroke-opacity": sheer } }, index) =>
    stroke === "var(--ground)" && sheer !== undefined ? [index] : [],
  );
  expect(hatches.length).toBeGreaterThan(0);
  expect(Math.min(...hatches)).toBeGreaterThan(last);
});

test("what is written of a page of strips is few shapes, however many pieces they have", () => {
  expect(every(whole.draw(all, frames.slide)).length).toBeLessThan(520);
});

test("describe(state) counts who held what on the day, and names what was held a second time", () => {
  const { name, summary, table, events } = whole.describe(all);
  expect(name).toBe("Who held each of 41 places on the river, 2014 to 2019");
  expect(summary).toContain(
    "At the end of Friday 3 November 2017: Islamic State 19, Syrian army and allies 10, Syrian Democratic Forces 3, Iraqi forces 6, contested or divided 3.",
  );
  expect(summary).toContain("September to December 2017 is enlarged");
  expect(summary).toMatch(/second time by the same side: .*al-Quriyah \(Syrian army\).*Gharanij \(IS, SDF\)/);
  expect(table.rows).toHaveLength(41);
  expect(table.rows.find(([place]) => place === "al-Qaim")?.[3]).toContain(
    "held by Iraqi forces from 3 Nov 2017 (confirmed)",
  );
  expect(events).toContain("albu-kamal-lost");
  expect(new Set(events).size).toBe(events.length);
});

test("it draws a story of three places without options", () => {
  const drawn = controlStrips(small).draw({ extent: ["1838-01", "1838-04"] }, frames.slide);
  expect(strips(drawn).length).toBeGreaterThan(0);
});

test.each([
  ["slide", whole, "all", frames.slide],
  ["border", chart, "border", frames.slide],
  ["phone", chart, "all", frames.phone],
] as const)("picture: strips-%s", async (name, of, state, frame) => {
  const value = states[state] ?? all;
  await expect(picture(of, value, frame, story)).toMatchFileSnapshot(`../gallery/strips-${name}.svg`);
});
