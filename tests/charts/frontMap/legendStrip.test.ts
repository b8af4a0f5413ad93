import { expect, test } from "vitest";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };
import { deck } from "../../../slides/deck.ts";
import { story } from "../../../slides/events.ts";
import { map } from "../../../slides/map.ts";
import type { Frame } from "../../../src/charts/chart.ts";
import { type FrontMapState, frontMap } from "../../../src/charts/frontMap/frontMap.ts";
import { mapFrame } from "../../../src/charts/frontMap/layout/mapFrame.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { readGeography } from "../../../src/geo/geography.ts";
import { nearestOn } from "../../../src/layout/polyline.ts";
import type { Drawing } from "../../../src/svg/node.ts";

const frames: readonly Frame[] = [
  { width: 350, height: 390, prefix: "t", fontSize: 16.5 },
  { width: 358, height: 480, prefix: "t", fontSize: 16.5 },
  { width: 420, height: 235, prefix: "t", fontSize: 16.5 },
  { width: 600, height: 340, prefix: "t", fontSize: 17 },
];
const states = slidesOf(deck)
  .filter(({ chart }) => chart?.kind === map.kind)
  .flatMap(({ steps }) => steps.map(({ state }) => state as FrontMapState))
  .filter(({ dim }) => !dim);
const views = [...new Set(states.map(({ view }) => view))];

const all = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...all(drawing.children)]);
const group = (drawings: readonly Drawing[], key: string) =>
  drawings.find((drawing) => drawing.key === key)?.children ?? [];
const number = (value: unknown) => Number(value ?? 0);
const panelOf = (drawn: readonly Drawing[]) => {
  const { x, y, width, height } = group(drawn, "key").find(({ key }) => key === "panel")?.attributes ?? {};
  return { x: number(x), y: number(y), width: number(width), height: number(height) };
};
const cases = frames.flatMap((frame) => views.map((view) => ({ frame, view, size: `${frame.width}x${frame.height}` })));

test.each(cases)(
  "at $size the legend of $view is a strip along the foot, and nothing is written under it",
  ({ frame, view }) => {
    const shown = states.filter((one) => one.view === view);
    expect(shown.length).toBeGreaterThan(0);
    for (const state of shown) {
      const drawn = map.draw(state, frame);
      const strip = panelOf(drawn);
      expect([strip.x, strip.width, strip.y + strip.height]).toEqual([0, frame.width, frame.height]);
      expect(strip.height).toBeLessThan(frame.height * (frame.height < 300 ? 0.33 : 0.23));
      const written = drawn.filter(({ key }) => key !== "key");
      for (const { tag, text, attributes } of all(written))
        if (tag === "text" && attributes.y !== undefined)
          expect(number(attributes.y) + number(attributes["font-size"]) * 0.15, text).toBeLessThanOrEqual(strip.y);
      for (const { tag, text, attributes } of all(group(drawn, "key")))
        if (tag === "text") {
          expect(number(attributes["font-size"]), text).toBeGreaterThanOrEqual(14);
          expect(number(attributes.y), text).toBeLessThan(frame.height);
        }
      expect(drawn.some(({ key }) => key === "locator")).toBe(frame.height > 300 && view !== "countries");
    }
  },
);

const shared = cases.filter(({ view }) => states.filter((one) => one.view === view).length > 1);

test.each(shared)("at $size every step with the view $view has the same map and the same strip", ({ frame, view }) => {
  const drawn = states.filter((one) => one.view === view).map((state) => map.draw(state, frame));
  const [first = []] = drawn;
  const spots = new Map(group(first, "places").map(({ key, attributes }) => [key, attributes.transform]));
  for (const one of drawn.slice(1)) {
    expect(panelOf(one)).toEqual(panelOf(first));
    for (const key of ["land", "water", "borders", "scale-bar", "locator"])
      expect(group(one, key)).toEqual(group(first, key));
    const both = group(one, "places").filter(({ key }) => spots.has(key));
    expect(both.length).toBeGreaterThan(2);
    for (const { key, attributes } of both) expect(attributes.transform, key).toBe(spots.get(key));
  }
});

test("a day that needs more lines than the strip has room for makes it taller, and names avoid it", () => {
  const frame = { width: 350, height: 390, prefix: "t", fontSize: 16.5 };
  const bounds = [37, 32.4, 45.2, 37.3] as const;
  const whole = { name: "all", bounds, days: ["2011-01-01"] };
  const chart = frontMap(story, { base, water, river: "euphrates", countries: {}, views: { whole } });
  const drawn = chart.draw({ day: "2015-05-21", since: "2014-01-01", view: "whole", rings: ["mosul"] }, frame);
  const strip = panelOf(drawn);
  expect(strip.y).toBeLessThan(number(group(drawn, "land").find(({ key }) => key === "far")?.attributes.height));
  expect(strip.y + strip.height).toBe(frame.height);
  const names = all(group(drawn, "labels")).filter(({ tag }) => tag === "text");
  expect(names.length).toBeGreaterThan(2);
  for (const { attributes, text } of names) expect(number(attributes.y), text).toBeLessThanOrEqual(strip.y);
});

test.each(frames.slice(0, 2))(
  "on a phone $height pixels high what the slides ask for is named, and the great cities",
  (frame) => {
    expect(states.length).toBeGreaterThan(0);
    for (const state of states) {
      const drawn = map.draw(state, frame);
      const named = group(drawn, "labels").map(({ key }) => key);
      const shown = group(drawn, "places").map(({ key }) => key);
      const asked = [...(state.rings ?? []), ...(state.labels ?? [])];
      expect(named, `${state.view} ${state.day}`).toEqual(
        expect.arrayContaining(asked.filter((id) => shown.includes(id))),
      );
      if (state.view === "countries")
        expect(named).toEqual(expect.arrayContaining(["mosul", "raqqa", "deir-al-zor", "kirkuk"]));
    }
  },
);

test("the side that holds most of a shared place has the half away from the river, the other the riverside", () => {
  const frame = { width: 1184, height: 544, prefix: "t", fontSize: 16 };
  const valley = { name: "the valley", bounds: [39.75, 34.2, 41.4, 35.55] as const, bandKm: 4.5 };
  const river = "euphrates";
  const chart = frontMap(story, { base, water, river, countries: {}, views: { valley } });
  const drawn = chart.draw({ day: "2017-09-04", view: "valley" }, frame);
  const { river: line } = mapFrame(story, readGeography(base, water), { ...frame, view: valley, river });
  const find = (key: string) =>
    group(drawn, key).filter(({ attributes }) => attributes["data-place"] === "deir-al-zor");

  const [dot] = find("places");
  expect([dot?.attributes["data-status"], dot?.attributes["data-side"]]).toEqual(["shared", "syria is"]);
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(String(dot?.attributes.transform)) ?? [];
  const at = [number(x), number(y)] as const;
  const near = nearestOn(line, at).at;
  const away = [at[0] - near[0], at[1] - near[1]] as const;
  const halves = all(find("places")).filter(({ key }) => key.includes(" half-"));
  expect(halves).toHaveLength(2);
  for (const half of halves) {
    // Without its rotation, the first holder's half is on the left and the other's on the right.
    const turn = (number(/rotate\(([-\d.]+)\)/.exec(String(half.attributes.transform))?.[1]) * Math.PI) / 180;
    const side = half.key.endsWith(" half-0") ? -1 : 1;
    const towards = (side * (Math.cos(turn) * away[0] + Math.sin(turn) * away[1])) / Math.hypot(...away);
    expect(half.attributes.fill).toBe(side < 0 ? "var(--side-syria)" : "var(--side-is)");
    expect(towards, half.key).toBeCloseTo(-side, 1);
  }

  const farFrom = (side: string) => {
    const shape = all(find("ribbon")).find(
      ({ key, attributes }) => key.includes(" tint-") && attributes.fill === `var(--side-${side})`,
    );
    const points = [...String(shape?.attributes.d).matchAll(/([-\d.]+),([-\d.]+)/g)].map(
      ([, u, v]): [number, number] => [number(u), number(v)],
    );
    expect(points.length).toBeGreaterThan(10);
    const away = points.map((point) =>
      Math.hypot(point[0] - nearestOn(line, point).at[0], point[1] - nearestOn(line, point).at[1]),
    );
    return away.reduce((sum, one) => sum + one, 0) / away.length;
  };
  expect(farFrom("syria")).toBeGreaterThan(farFrom("is") * 1.5);
});
