import { expect, test } from "vitest";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };
import { story } from "../../../slides/events.ts";
import { type FrontMapOptions, type FrontMapState, frontMap } from "../../../src/charts/frontMap/frontMap.ts";
import { mapFrame } from "../../../src/charts/frontMap/layout/mapFrame.ts";
import type { MapView } from "../../../src/charts/frontMap/state.ts";
import { controlOn, holders } from "../../../src/events/control.ts";
import { readGeography } from "../../../src/geo/geography.ts";
import { type Box, overlaps, within } from "../../../src/layout/boxes.ts";
import { leftNormal, nearestOn } from "../../../src/layout/polyline.ts";
import { textWidth } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";

const views = {
  countries: { name: "Iraq and Syria", bounds: [37, 32.4, 45.2, 37.3] },
  frontier: { name: "the frontier", bounds: [38.8, 33.95, 42.6, 36.1], bandKm: 6, locator: "countries" },
  valley: { name: "the valley", bounds: [39.75, 34.2, 41.4, 35.55], bandKm: 4.5, locator: "countries" },
  border: { name: "the border", bounds: [40.72, 34.3, 41.25, 34.6], bandKm: 4.5, locator: "countries" },
} satisfies Record<string, MapView>;
const options: FrontMapOptions = {
  base,
  water,
  river: "euphrates",
  views,
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  rivers: { euphrates: "Euphrates", khabur: "Khabur", tigris: "Tigris" },
  approximate: ["khabur"],
  open: {
    text: "sparsely populated desert",
    at: [
      [39.6, 34.5],
      [41.6, 33.7],
    ],
  },
};
const chart = frontMap(story, options);
const frames = [
  { width: 1280, height: 616, prefix: "t", fontSize: 16 },
  { width: 1920, height: 924, prefix: "t", fontSize: 24 },
  { width: 390, height: 520, prefix: "t", fontSize: 16.5 },
];
const [slide = { width: 0, height: 0, prefix: "", fontSize: 0 }] = frames;
const rings = ["albu-kamal", "al-qaim"];
const days = [
  "2014-01-01",
  "2014-08-01",
  "2015-06-01",
  "2017-06-30",
  "2017-09-01",
  "2017-10-05",
  "2017-10-23",
  "2017-11-03",
  "2017-11-10",
  "2017-12-10",
];

const all = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...all(drawing.children)]);
const group = (drawings: readonly Drawing[], key: string) =>
  drawings.find((drawing) => drawing.key === key)?.children ?? [];
const number = (value: unknown) => Number(value ?? 0);

/** The box of a drawn line of text. */
function textBox({ attributes, text = "" }: Drawing): Box {
  const size = number(attributes["font-size"]);
  const arabic = attributes.lang === "ar";
  const width = textWidth(
    text,
    size,
    arabic ? "arabic 400" : attributes["font-weight"] ? "condensed 600" : "condensed 400",
  );
  const anchor = attributes["text-anchor"];
  const after = anchor === "middle" ? 0.5 : (anchor === "end") !== arabic ? 1 : 0;
  return { x: number(attributes.x) - width * after, y: number(attributes.y) - size * 0.72, width, height: size * 0.9 };
}

function spotOf({ attributes }: Drawing): [number, number] {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(String(attributes.transform)) ?? [];
  return [number(x), number(y)];
}

function dotBox(dot: Drawing): Box {
  const [x, y] = spotOf(dot);
  const radius = Math.max(...all([dot]).map(({ attributes }) => number(attributes.r)));
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

const cases = Object.keys(views).flatMap((view) =>
  frames.map((frame) => ({ view, frame, size: `${frame.width}x${frame.height}` })),
);

test.each(cases)(
  "in $view at $size no name touches another, a dot, the key or the edge",
  ({ view, frame }) => {
    for (const day of ["2014-08-01", "2017-09-01", "2017-10-05", "2017-11-03", "2017-12-10"]) {
      const advances = ["desert-column", "sdf-left-bank", "syrian-army-right-bank"];
      const drawn = chart.draw({ day, view, since: "2017-09-01", rings, advances }, frame);
      const names = group(drawn, "labels").map(({ key, children }) => ({ key, boxes: children.map(textBox) }));
      const dots = group(drawn, "places").map((dot) => ({ key: dot.key, boxes: [dotBox(dot)] }));
      const panel = group(drawn, "key").find(({ key }) => key === "panel")?.attributes ?? {};
      const key = { x: number(panel.x), y: number(panel.y), width: number(panel.width), height: number(panel.height) };
      const edge = { x: 0, y: 0, width: frame.width, height: frame.height };
      const others = [...names, ...dots, { key: "key", boxes: [key] }];
      for (const name of names)
        for (const box of name.boxes) {
          expect(within(box, edge), `${day} ${name.key} inside`).toBe(true);
          for (const other of others)
            if (other !== name)
              for (const theirs of other.boxes)
                expect(overlaps(box, theirs), `${day} ${name.key} on ${other.key}`).toBe(false);
        }
      expect(names.map(({ key }) => key)).toEqual(expect.arrayContaining(rings));
      expect(within(key, edge)).toBe(true);
    }
  },
  30_000,
);

test.each(days)("what is drawn on %s is what the events say", (day) => {
  const drawn = all(chart.draw({ day, view: "frontier" }, slide)).filter(
    ({ attributes }) => "data-status" in attributes,
  );
  expect(drawn.length).toBeGreaterThan(30);
  for (const { attributes } of drawn)
    for (const place of String(attributes["data-place"]).split(" ")) {
      const { control } = controlOn(story, place, day);
      expect(attributes["data-status"], place).toBe(control.status);
      expect(attributes["data-side"], place).toBe(holders(control).join(" "));
    }
});

test.each(cases)("in $view at $size every place by the river is drawn on its own bank", ({ view, frame }) => {
  const whole = chart.draw({ day: "2017-11-03", view, rings }, frame);
  const panel = group(whole, "key").find(({ key }) => key === "panel")?.attributes ?? {};
  const map = mapFrame(story, readGeography(base, water), {
    ...frame,
    // A legend in lines along the foot is not part of the map.
    height: panel.width === frame.width ? number(panel.y) : frame.height,
    view: views[view as keyof typeof views],
    river: "euphrates",
  });
  const drawn = group(whole, "places");
  let counted = 0;
  for (const dot of drawn) {
    const { river } = story.places[dot.key] ?? {};
    if (river?.bank !== "left" && river?.bank !== "right") continue;
    const at = spotOf(dot);
    const near = nearestOn(map.river, at);
    const [u, v] = leftNormal(map.river.slice(near.index, near.index + 2), 0);
    const aside = (at[0] - near.at[0]) * u + (at[1] - near.at[1]) * v;
    expect(aside > 0 ? "left" : "right", dot.key).toBe(river.bank);
    counted += 1;
  }
  expect(counted).toBeGreaterThan(3);
});

test("cells keep their shape from day to day; only what fills them changes", () => {
  const outlines = (day: string) =>
    new Map(
      group(chart.draw({ day, view: "frontier" }, slide), "ribbon")
        .filter(({ attributes }) => attributes["data-status"] === "held")
        .flatMap((cell) =>
          all([cell]).flatMap(({ key, attributes }) =>
            key.endsWith(" tint-0") ? [[cell.key, attributes.d] as const] : [],
          ),
        ),
    );
  const [before, after] = [outlines("2017-09-01"), outlines("2017-12-10")];
  const both = [...before.keys()].filter((key) => after.has(key));
  expect(both.length).toBeGreaterThan(15);
  for (const key of both) expect(after.get(key)).toBe(before.get(key));
});

test("the key names the sides that occur, and no others", () => {
  const drawn = chart.draw({ day: "2017-11-03", view: "border" }, slide);
  const rows = group(drawn, "key")
    .filter(({ key }) => key.startsWith("side-"))
    .map(({ key }) => key);
  const sides = new Set(
    all(drawn).flatMap(({ attributes }) =>
      String(attributes["data-side"] ?? "")
        .split(" ")
        .filter(Boolean),
    ),
  );
  expect(rows).toEqual(
    Object.keys(story.sides)
      .filter((side) => sides.has(side))
      .map((side) => `side-${side}`),
  );
});

test("a place that another side has come to hold since a day is ringed in that side's colour", () => {
  const drawn = group(chart.draw({ day: "2017-11-03", since: "2017-10-05", view: "frontier" }, slide), "places");
  const gained = Object.fromEntries(
    drawn.flatMap(({ key, attributes }) => (attributes["data-gained"] ? [[key, attributes["data-gained"]]] : [])),
  );
  expect(gained).toMatchObject({ "al-qaim": "iraq", mayadin: "syria", raqqa: "sdf" });
  expect(gained).not.toHaveProperty("albu-kamal");
});

test("a column that stopped short of a place is dashed to where it stopped, and has no head there", () => {
  const advances = (day: string) =>
    group(chart.draw({ day, view: "frontier", advances: ["desert-column"] }, slide), "advances");
  expect(advances("2017-09-01")).toEqual([]);
  const parts = advances("2017-11-03")[0]?.children.map(({ key }) => key);
  expect(parts).toEqual(expect.arrayContaining(["beyond", "chevron"]));
  const reached = advances("2017-11-19")[0]?.children.map(({ key }) => key);
  expect(reached).toContain("head");
});

test("no text is smaller than the frame's, or on a small one than 14 pixels", () => {
  for (const { view, frame } of cases) {
    const texts = all(chart.draw({ day: "2017-11-03", view, rings }, frame)).filter(({ tag }) => tag === "text");
    expect(texts.length).toBeGreaterThan(0);
    for (const { attributes } of texts)
      expect(number(attributes["font-size"])).toBeGreaterThanOrEqual(frame.width < 600 ? 14 : frame.fontSize);
  }
});

test("describe(state) lists each place in river order with existing events, and what has changed", () => {
  const state: FrontMapState = { day: "2017-11-03", since: "2017-10-05", view: "frontier", rings };
  const { name, summary, table, events } = chart.describe(state);
  expect(name).toBe("Control in the frontier, 3 November 2017");
  expect(summary).toContain("held by Islamic State from al-Asharah to Albu Kamal");
  expect(summary).toContain("Changed since 5 October 2017");
  const places = table.rows.map(([place]) => place);
  expect(places.indexOf("Raqqa")).toBeLessThan(places.indexOf("Albu Kamal"));
  expect(places.indexOf("Albu Kamal")).toBeLessThan(places.indexOf("Haditha"));
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  expect(events).toContain("al-qaim-taken");
  for (const id of events) expect(story.event.has(id), id).toBe(true);
});

test("frontMap(story, options) names what is missing", () => {
  expect(() => chart.draw({ day: "2017-11-03", view: "nowhere" }, slide)).toThrow("unknown view: nowhere");
  expect(() => frontMap(story, { ...options, base: { objects: {} } })).toThrow("missing geography: countries");
  expect(() =>
    frontMap(story, { ...options, river: "styx" }).draw({ day: "2017-11-03", view: "border" }, slide),
  ).toThrow("unknown river: styx");
});

test("a road is a line through its places in order, is labelled as schematic, and is described in words", () => {
  const roads = { main: { name: "Road (schematic)", through: ["al-jalaa", "albu-kamal", "husaybah", "al-qaim"] } };
  const withRoad = frontMap(story, {
    ...options,
    roads,
    views: { ...views, border: { ...views.border, roads: ["main"] } },
  });
  const state: FrontMapState = { day: "2017-11-03", view: "border", rings };
  const drawn = withRoad.draw(state, slide);
  const numbers = (words: unknown) => (String(words).match(/-?[\d.]+/g) ?? []).slice(0, 2).map(Number);
  const line = all(group(drawn, "roads")).at(-1);
  const start = all(drawn).find(({ attributes: at }) => at.class === "place" && at["data-place"] === "al-qaim");
  expect(numbers(String(line?.attributes.d).split("L").at(-1))).toEqual(numbers(start?.attributes.transform));
  expect(all(drawn).map(({ text }) => text)).toContain("Road (schematic)");
  expect(withRoad.describe(state).summary).toContain(
    "Road (schematic): drawn straight through al-Jalaa, Albu Kamal, Husaybah crossing and al-Qaim.",
  );
  const unknown = { ...options, views: { border: { ...views.border, roads: ["none"] } } };
  expect(() => frontMap(story, unknown).draw(state, slide)).toThrow("unknown road: none");
});

test("a crossing of the border has gate posts, and no other place has", () => {
  const withCrossing = frontMap(story, { ...options, crossings: ["husaybah"] });
  const places = group(withCrossing.draw({ day: "2017-11-03", view: "border", rings }, slide), "places");
  const gated = all(places).filter(({ children }) => children.some(({ key }) => key === "posts"));
  expect(gated.map(({ attributes }) => attributes["data-place"])).toEqual(["husaybah"]);
});

test("at a large scale a place known only to within some kilometres is marked and explained in the key, at a small scale it is not", () => {
  const words = (view: string) => all(chart.draw({ day: "2017-11-03", view }, slide)).flatMap(({ text }) => text ?? []);
  expect(words("border")).toContain("~Rumana");
  expect(words("border")).toContain("known to some kilometres only");
  expect(words("border")).toContain("Albu Kamal");
  expect(words("frontier").join()).not.toContain("~");
});

test("an oil field is drawn with the circle within which it lies, as wide as its place is uncertain, and the key explains it", () => {
  const drawn = all(chart.draw({ day: "2017-11-03", view: "valley" }, slide));
  const circles = new Map(group(drawn, "doubts").map(({ key, children }) => [key, children[0]]));
  const words = drawn.find(({ text }) => /^\d+ km$/.test(text ?? ""))?.text ?? "";
  const bar = /h([\d.]+)/.exec(String(drawn.find(({ key }) => key === "bar")?.attributes.d))?.[1];
  const exact = story.places["al-omar"]?.exact as { withinKm: number };
  const km = (Number(circles.get("al-omar")?.attributes.r) / Number(bar)) * Number.parseInt(words, 10);
  expect(km).toBeGreaterThan(exact.withinKm * 0.97);
  expect(km).toBeLessThan(exact.withinKm * 1.03);
  expect(drawn.map(({ text }) => text)).toContain("lies somewhere within");
  expect(circles.has("hajin")).toBe(false);
});

test("marks carry when they changed hands between two days, Mayadin before Khusham, and no time if they did not", () => {
  const turns = new Map<string, number>();
  const see = (drawing: Drawing): void => {
    const { "data-place": place, "data-turn": turn, class: kind } = drawing.attributes;
    if (kind === "place" && turn !== undefined) turns.set(String(place), Number(turn));
    drawing.children.forEach(see);
  };
  chart.draw({ day: "2017-10-22", since: "2017-09-10", view: "valley" }, slide).forEach(see);
  expect(turns.get("mayadin")).toBeLessThan(turns.get("khusham") ?? 0);
  expect(turns.has("albu-kamal")).toBe(false);
});
