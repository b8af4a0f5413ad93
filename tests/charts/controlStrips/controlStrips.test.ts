import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { strips, valley } from "../../../slides/valley.ts";
import {
  type ControlStripsOptions,
  type ControlStripsState,
  controlStrips,
} from "../../../src/charts/controlStrips/controlStrips.ts";
import { declaredHeld } from "../../../src/charts/declaredHeld/declaredHeld.ts";
import { readStory } from "../../../src/events/read.ts";
import { type Box, overlaps, within } from "../../../src/layout/boxes.ts";
import { riversideIds } from "../../../src/layout/riversideRows.ts";
import { textWidth } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { draft, story as small } from "../../fixture/story.ts";
import { collisions, every, wordsOf } from "../words.ts";

/** The strips of all places whose kilometre and control are known, as drawn without options. */
const bare = controlStrips(story);

const all = { extent: ["2014", "2019-06"], enlarged: ["2017-09", "2017-12"] } as const;
const states: Record<string, ControlStripsState> = {
  all,
  border: { ...all, enlarged: ["2017-10-15", "2017-12-10"], day: "2017-11-19", highlight: ["albu-kamal", "al-qaim"] },
  winter: { extent: ["2017-10", "2018-03"], day: "2017-12-09", focusDate: false },
  day: { ...all, day: "2017-11-05" },
  few: { ...all, places: ["raqqa", "deir-al-zor", "mayadin", "albu-kamal", "al-qaim", "rawa"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  phone: { width: 358, height: strips.heightFor(358), prefix: "", fontSize: 14 },
  tablet: { width: 700, height: strips.heightFor(700), prefix: "", fontSize: 15 },
};

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
    [frame, state, strips, size, value] as const,
    [frame, `${state}, without options`, bare, size, value] as const,
  ]),
);

describe.each(cases)("on a %s, %s", (_frame, _state, of, frame, state) => {
  const drawn = of.draw(state, frame);
  const boxes = textBoxes(drawn);

  test("no words overlap others or leave the drawing", () => {
    expect(boxes.length).toBeGreaterThan(20);
    const bounds = { x: -0.5, y: -0.5, width: frame.width + 1, height: frame.height + 1 };
    for (const [index, box] of boxes.entries()) {
      expect(within(box, bounds), box.words).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect(overlaps(box, other), `"${box.words}" and "${other.words}"`).toBe(false);
    }
  });

  test("no text is smaller than the frame's", () => {
    const sizes = every(drawn).flatMap(({ tag, attributes }) =>
      tag === "text" ? Number(attributes["font-size"]) : [],
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(frame.fontSize);
  });

  test("siblings have different keys", () => {
    const check = (drawings: readonly Drawing[]) => {
      const keys = drawings.map(({ tag, key }) => `${tag} ${key}`);
      expect(new Set(keys).size, keys.join(", ")).toBe(keys.length);
      for (const { children } of drawings) check(children);
    };
    check(drawn);
  });
});

const rowsOf = (drawings: readonly Drawing[]) =>
  every(drawings).filter(({ attributes }) => attributes.class === "strip");

test("the whole campaign fits on one slide: a row for each of 42 places, or for the 41 tracked ones", () => {
  expect(riversideIds(story)).toHaveLength(42);
  expect(rowsOf(bare.draw(all, frames.slide))).toHaveLength(42);
  expect(valley).toHaveLength(41);
  expect(rowsOf(strips.draw(all, frames.slide))).toHaveLength(41);
  expect(rowsOf(strips.draw(all, frames.phone))).toHaveLength(41);
});

test("if there are too many rows, the places of lowest priority are left out and counted", () => {
  const drawn = strips.draw(all, { ...frames.slide, height: 400 });
  const kept = rowsOf(drawn).map(({ key }) => key);
  const dropped = valley.filter((id) => !kept.includes(id));
  expect(dropped.length).toBeGreaterThan(0);
  for (const id of dropped) expect(story.places[id]?.priority).toBeLessThan(4);
  expect(textBoxes(drawn).map(({ words }) => words)).toContain(`${dropped.length} smaller places left out`);
});

test("each span of a strip carries its event and its place", () => {
  const row = rowsOf(bare.draw(all, frames.slide)).find(({ key }) => key === "albu-kamal");
  const spans = every(row ? [row] : []).filter(({ attributes }) => attributes.class === "span");
  expect(spans.map(({ attributes }) => attributes["data-event"])).toContain("albu-kamal-declared-taken");
  expect(new Set(spans.map(({ attributes }) => attributes["data-place"]))).toEqual(new Set(["albu-kamal"]));
});

/** The attributes of the drawn shapes that overlap a span of a strip. */
const inkOf = (drawn: readonly Drawing[], place: string, from: string) => {
  const found = every(drawn).find(
    ({ key, attributes: at }) => at.class === "span" && at["data-place"] === place && key.startsWith(from),
  );
  const boxes = boxesOf(String(found?.attributes.d));
  return every(drawn.filter(({ key }) => key === "fills"))
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
  const drawn = strips.draw(all, frames.slide);
  const classes = (place: string, from: string) =>
    inkOf(drawn, place, from).flatMap(({ class: name }) => (name ? [name] : []));
  expect(classes("rumana", "2017-11-11")).toEqual(["claimed"]);
  expect(classes("baghuz", "2014-07")).toContain("assumed");
  expect(classes("muhasan", "[2017-10-15")).toContain("perhaps");
  expect(classes("al-qaim", "2017-11-03")).toEqual([]);
});

test("every holder has a colour and a hatch", () => {
  const drawn = strips.draw(all, frames.slide);
  const wide = (d: unknown) => boxesOf(String(d)).some(({ width }) => width > 6);
  const spans = every(drawn).filter(
    ({ attributes: at }) => at.class === "span" && at["data-status"] !== "unknown" && wide(at.d),
  );
  expect(spans.length).toBeGreaterThan(80);
  for (const { key, attributes } of spans) {
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
  const ink = every(strips.draw(all, frames.slide).filter(({ key }) => key === "fills")).filter(
    ({ tag }) => tag === "path",
  );
  const last = ink.findLastIndex(({ attributes: { fill } }) => String(fill).includes("var(--side-"));
  const hatches = ink.flatMap(({ attributes: { stroke, "stroke-opacity": sheer } }, index) =>
    stroke === "var(--background)" && sheer !== undefined ? [index] : [],
  );
  expect(hatches.length).toBeGreaterThan(0);
  expect(Math.min(...hatches)).toBeGreaterThan(last);
});

test("the markup of a page of strips has few shapes, however many spans there are", () => {
  expect(every(strips.draw(all, frames.slide)).length).toBeLessThan(520);
});

test("describe(state) counts who held what on the day, and names what was held a second time", () => {
  const { name, summary, table, events } = strips.describe(all);
  expect(name).toBe("Who held each of 41 places on the river, 2014 to 2019");
  expect(summary).toContain(
    "At the end of Friday 3 November 2017: Islamic State 19, Syrian army and allies 10, Syrian Democratic Forces 3, Iraqi forces 6, contested or divided 3.",
  );
  expect(summary).toContain("September to December 2017 is drawn wider");
  expect(summary).toMatch(/second time by the same side: .*al-Quriyah \(Syrian army\).*Gharanij \(IS, SDF\)/);
  expect(table.rows).toHaveLength(41);
  expect(table.rows.find(([place]) => place === "al-Qaim")?.[3]).toContain(
    "held by Iraqi forces from 3 Nov 2017 (confirmed)",
  );
  expect(events).toContain("albu-kamal-lost");
  expect(new Set(events).size).toBe(events.length);
});

test("draws a story of three places without options", () => {
  const drawn = controlStrips(small).draw({ extent: ["1838-01", "1838-04"] }, frames.slide);
  expect(rowsOf(drawn).length).toBe(3);
});

test("only the places asked for are drawn and described", () => {
  const state: ControlStripsState = states.few ?? all;
  const rows = every(strips.draw(state, frames.slide)).flatMap(({ attributes: at }) => at["data-place"] ?? []);
  expect(new Set(rows)).toEqual(new Set(state.places));
  expect(strips.describe(state).name).toContain("6 places");
});

test("the name of a bank without places, or with shorter names, has room over its column", () => {
  const state = { extent: ["1838-01", "1838-03"], focusDate: false } as const;
  for (const places of [["vienna", "mohacs"], ["pest"]]) {
    const drawn = controlStrips(small, { places }).draw({ ...state, day: "1838-03-31" }, frames.slide);
    expect(wordsOf(drawn).map(({ words }) => words)).toEqual(expect.arrayContaining(["Left bank", "Right bank"]));
    expect(collisions(drawn, frames.slide)).toEqual([]);
  }
});

test("the words of a border lie over the rules of days, which would run through them", () => {
  const classes = strips.draw({ ...all, day: "2017-11-19" }, frames.slide).map(({ attributes }) => attributes.class);
  expect(classes.indexOf("border")).toBeGreaterThan(classes.lastIndexOf("focusDate"));
  expect(classes.lastIndexOf("focusDate")).toBeGreaterThan(0);
});

test("a long name of a place or of a border is cut, so that the strips keep their share of the width", () => {
  const name = "The lower landing stage beside the flour mill of Mohács";
  const places = { ...draft.places, mohacs: { ...draft.places.mohacs, name } };
  const border = { km: 300, above: "Archduchy of Austria and its hereditary lands", below: "Kingdom of Hungary" };
  const chart = controlStrips(readStory({ ...draft, places }), { border });
  for (const frame of [frames.slide, { ...frames.phone, width: 300 }]) {
    const drawn = chart.draw({ extent: ["1838-01", "1838-03"] }, frame);
    expect(wordsOf(drawn).map(({ words }) => words)).toContainEqual(expect.stringMatching(/^The lower .*…$/));
    expect(collisions(drawn, frame)).toEqual([]);
  }
});

test("the legend ends within the frame, at every height that a phone may have", () => {
  for (const fontSize of [16.5, 24])
    for (const width of [280, 358])
      for (let height = 360; height <= 760; height += 40) {
        const frame = { width, height, fontSize, prefix: "" };
        const outside = wordsOf(strips.draw(all, frame)).filter(({ y, height: high }) => y + high > height + 1);
        expect(
          outside.map(({ words }) => words),
          `${width} by ${height}, ${fontSize}`,
        ).toEqual([]);
      }
});

test("a stretch that is as long as the whole is not told of as enlarged", () => {
  const extent = ["2017-09", "2018-01"] as const;
  const said = (enlarged: typeof extent) =>
    wordsOf(bare.draw({ extent, enlarged }, frames.slide)).map(({ words }) => words);
  expect(said(extent).join()).not.toMatch(/wide/);
});

test("only days on which a shown place changes hands are days of change", () => {
  const changes = (places?: readonly string[]) =>
    bare.dayControl?.changes({ extent: ["2014", "2019-06"], ...(places && { places }) }).length ?? 0;
  expect(changes(["raqqa"])).toBeGreaterThan(0);
  expect(changes(["raqqa"])).toBeLessThan(changes() / 10);
});

test("a focus date that is a month or a year, which has no single place, rules no line and counts no holders", () => {
  const drawn = (focusDate: string) => {
    const chart = bare.of?.(Object.create(story, { focusDate: { value: focusDate } })) ?? expect.unreachable();
    const rules = every(chart.draw(all, frames.slide)).filter(({ key }) => key?.startsWith("focusDate"));
    return [rules.length > 0, /3 November|1 November|1 January/.test(chart.describe(all).summary)];
  };
  expect(drawn("2017-11-03")).toEqual([true, true]);
  for (const focusDate of ["2017-11", "2017"]) expect(drawn(focusDate)).toEqual([false, false]);
});

describe("in a story without a river", () => {
  const places = Object.fromEntries(Object.entries(draft.places).map(([id, { river: _, ...place }]) => [id, place]));
  const dry = readStory({ ...draft, places } as unknown as typeof draft);
  const state = { extent: ["1838", "1838"] } as const;
  const sizes = [frames.slide, { ...frames.phone, height: 400 }];

  test("strips have a row for each place in the order of the file, or in that given, and no bank", () => {
    const rowsOf = (options: ControlStripsOptions) => controlStrips(dry, options).describe(state).table.rows;
    expect(rowsOf({}).map(([place]) => place)).toEqual(["Vienna", "Pest", "Mohács"]);
    expect(rowsOf({ places: ["pest", "vienna"] }).map((row) => [row[0], row.length])).toEqual([
      ["Pest", 2],
      ["Vienna", 2],
    ]);
    const { name, summary, table } = controlStrips(dry).describe(state);
    expect([name, summary, table.columns.join()].join()).not.toMatch(/river|bank/i);
    for (const frame of sizes) {
      const drawn = controlStrips(dry).draw(state, frame);
      expect(wordsOf(drawn).map(({ words }) => words)).toEqual(expect.arrayContaining(["Vienna", "Pest"]));
      expect(wordsOf(drawn).filter(({ words }) => /river|bank/i.test(words))).toEqual([]);
      expect(every(drawn).filter(({ key }) => key === "river")).toEqual([]);
      expect(collisions(drawn, frame)).toEqual([]);
    }
  });

  test("declarations have a square for each place in one row, and no river", () => {
    const declared = declaredHeld(dry, { holder: "ice", events: ["pest-flooded"] });
    for (const frame of sizes) {
      const drawn = declared.draw({}, frame);
      const held = every(drawn.filter(({ key }) => key === "pest-flooded")).find(({ key }) => key === "held");
      expect(held?.children.map(({ key }) => key)).toEqual(["vienna", "pest", "mohacs"]);
      expect(every(drawn).filter(({ key }) => key === "river")).toEqual([]);
      expect(wordsOf(drawn).filter(({ words }) => /river|bank/i.test(words))).toEqual([]);
      expect(collisions(drawn, frame)).toEqual([]);
    }
  });
});
