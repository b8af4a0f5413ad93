import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { type DeclaredHeldState, declaredHeld } from "../../src/charts/declaredHeld.ts";
import { controlOn } from "../../src/events/control.ts";
import { type Box, overlaps, within } from "../../src/layout/boxes.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Drawing } from "../../src/marks/drawing.ts";
import { picture } from "./picture.ts";
import { followed } from "./stripPlaces.ts";

/** The nine announcements of the research, and that of 3 December 2017. */
const announced = [
  "al-nuri-mosque-taken-2017",
  "mosul-declared-retaken-2017",
  "deir-al-zor-declared-taken",
  "albu-kamal-declared-taken",
  "iran-declares-end",
  "ypg-declares-countryside",
  "russia-declares-victory",
  "iraq-declares-victory",
  "trump-declares-victory-2018",
  "baghuz-taken-2019",
];
const options = {
  holder: "is",
  events: announced,
  places: followed,
  border: { km: 345, above: "Syria", below: "Iraq" },
  banks: { left: "East bank", right: "West bank", island: "island" },
};
const chart = declaredHeld(story, options);
const states: Record<string, DeclaredHeldState> = {
  all: {},
  half: { upTo: "ypg-declares-countryside" },
  one: { highlight: ["russia-declares-victory"] },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", text: 16 },
  large: { width: 1776, height: 852, prefix: "", text: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", text: 16 },
  phone: { width: 358, height: chart.heightFor(358), prefix: "", text: 14 },
  "half a phone": { width: 350, height: 388, prefix: "", text: 16.5 },
  "beside words": { width: 700, height: 690, prefix: "", text: 17 },
  tablet: { width: 700, height: chart.heightFor(700), prefix: "", text: 16 },
};

const every = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...every(drawing.children)]);

const textBoxes = (drawings: readonly Drawing[]): readonly (Box & { words: string })[] =>
  every(drawings).flatMap(({ tag, text, attributes: at }) => {
    if (tag !== "text" || !text) return [];
    const size = Number(at["font-size"]);
    const width = textWidth(text, size, at["font-weight"] === 600 ? "condensed 600" : "condensed 400");
    const x = Number(at.x) - (at["text-anchor"] === "end" ? width : 0);
    return [{ words: text, x, y: Number(at.y) - size * 0.74, width, height: size * 0.9 }];
  });

const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [frame, state, size, value] as const),
);

describe.each(cases)("on a %s, %s", (_frame, _state, frame, state) => {
  const drawn = chart.draw(state, frame);

  test("no words overlap others or the squares, or leave the drawing", () => {
    const boxes = textBoxes(drawn);
    const squares = every(drawn).flatMap(({ attributes: at }) =>
      at["data-share"] === "held"
        ? [{ x: Number(at.x), y: Number(at.y), width: Number(at.width), height: Number(at.height) }]
        : [],
    );
    const bounds = { x: -0.5, y: -0.5, width: frame.width + 1, height: frame.height + 1 };
    for (const [index, box] of boxes.entries()) {
      expect(within(box, bounds), box.words).toBe(true);
      for (const square of squares) expect(overlaps(box, square), box.words).toBe(false);
      for (const other of boxes.slice(index + 1))
        expect(overlaps(box, other), `"${box.words}" and "${other.words}"`).toBe(false);
    }
  });

  test("no text is smaller than the frame's", () => {
    for (const { tag, attributes } of every(drawn))
      if (tag === "text") expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(frame.text);
  });
});

const rows = (state: DeclaredHeldState, frame = frames.slide) =>
  chart.draw(state, frame).filter(({ attributes }) => attributes.class === "declared");

/** How many of the 41 places Islamic State held at the end of each of those days, and how many in part. */
const counts = {
  "al-nuri-mosque-taken-2017": [37, 2],
  "mosul-declared-retaken-2017": [37, 2],
  "deir-al-zor-declared-taken": [19, 3],
  "albu-kamal-declared-taken": [17, 4],
  "iran-declares-end": [11, 2],
  "ypg-declares-countryside": [8, 2],
  "russia-declares-victory": [7, 1],
  "iraq-declares-victory": [6, 0],
  "trump-declares-victory-2018": [3, 0],
  "baghuz-taken-2019": [0, 0],
};

test.each(Object.entries(counts))("%s came with %j places left, of 41, and as many squares", (id, [held, part]) => {
  const day = story.event.get(id)?.date ?? "";
  const controls = followed.map((place) => controlOn(story, place, day).control);
  expect(controls.filter((one) => one.status === "held" && one.holder === "is")).toHaveLength(held ?? -1);
  expect(
    controls.filter((one) => (one.status === "contested" || one.status === "shared") && one.holders.includes("is")),
  ).toHaveLength(part ?? -1);
  const row = rows({}).find(({ key }) => key === id);
  const shares = every(row ? [row] : []).flatMap(({ attributes }) => attributes["data-share"] ?? []);
  expect(shares).toHaveLength(41);
  expect(shares.filter((share) => share === "held")).toHaveLength(held ?? -1);
  expect(shares.filter((share) => share === "part")).toHaveLength(part ?? -1);
});

test("on the Friday the remainder is Albu Kamal and not al-Qaim, with Rawa, Rumana and the island in Deir al-Zor", () => {
  const which = chart.describe({}).table.rows[2]?.[5] ?? "";
  for (const name of ["Albu Kamal", "Rawa", "Rumana", "Hawijat Kati", "Hajin"]) expect(which).toContain(name);
  for (const name of ["al-Qaim", "Husaybah", "Mayadin"]) expect(which).not.toContain(name);
});

test("when Iraq declared its war over all that was left lay in Syria", () => {
  const row = rows({}).find(({ key }) => key === "iraq-declares-victory");
  expect(textBoxes(row ? [row] : []).map(({ words }) => words)).toContain("all in Syria");
});

test("rows are in order of time, one for each declaration up to the last one asked for", () => {
  expect(rows({}).map(({ key }) => key)).toEqual(announced);
  expect(rows({ upTo: "iran-declares-end" }).map(({ key }) => key)).toEqual(announced.slice(0, 5));
  expect(rows({ upTo: "2017-12-06" }).map(({ key }) => key)).toEqual(announced.slice(0, 7));
  expect(rows({ upTo: "2016" })).toEqual([]);
});

test("a row stays where it is when others follow it", () => {
  const [first] = rows({ upTo: "al-nuri-mosque-taken-2017" });
  expect(first).toEqual(rows({})[0]);
});

test("events may be chosen by kind", () => {
  const kinds = declaredHeld(story, { ...options, events: { kinds: ["declaration"] } });
  expect(kinds.describe({}).events).toEqual(
    story.events.filter(({ kind }) => kind === "declaration").map(({ id }) => id),
  );
});

test("declaredHeld(story, options) throws on a side, an event or a place that does not exist", () => {
  expect(() => declaredHeld(story, { ...options, holder: "romans" })).toThrow("unknown side: romans");
  expect(() => declaredHeld(story, { ...options, events: ["armistice"] })).toThrow("unknown event: armistice");
  expect(() => declaredHeld(story, { ...options, places: ["atlantis"] })).toThrow("unknown place: atlantis");
});

test("describe(state) says how many declarations came too early", () => {
  const { summary, events, table } = chart.describe({});
  expect(summary).toMatch(
    /^Of 10 declarations of victory, 9 came while Islamic State still held some of the 41 places/,
  );
  expect(summary).toContain("Deir al-Zor declared taken, 3 Nov 2017: 19 of 41 held and 3 in part");
  expect(events).toEqual(announced);
  expect(table.rows).toHaveLength(10);
  expect(chart.describe({ upTo: "2016" }).summary).toBe("No victory had been declared yet.");
});

test.each([
  ["slide", "all", frames.slide],
  ["half", "half", frames.slide],
  ["phone", "all", frames.phone],
] as const)("picture: declared-%s", async (name, state, frame) => {
  await expect(picture(chart, states[state] ?? {}, frame, story)).toMatchFileSnapshot(
    `../gallery/declared-${name}.svg`,
  );
});
