import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { declarations, declared, valley } from "../../../slides/valley.ts";
import { declaredHeld } from "../../../src/charts/declaredHeld/declaredHeld.ts";
import { wholeClauses } from "../../../src/charts/declaredHeld/layout/rowWords.ts";
import { declaredHeldShapes } from "../../../src/charts/declaredHeld/shape.ts";
import type { DeclaredHeldOptions, DeclaredHeldState } from "../../../src/charts/declaredHeld/state.ts";
import { accepts } from "../../../src/events/check/shape.ts";
import { controlOn } from "../../../src/events/control.ts";
import { readStory } from "../../../src/events/read.ts";
import { overlaps } from "../../../src/layout/boxes.ts";
import { draft, story as small } from "../../fixture/story.ts";
import { collisions, every, wordsOf } from "../words.ts";

const states: Record<string, DeclaredHeldState> = {
  all: {},
  half: { upTo: "ypg-declares-countryside" },
  one: { highlight: ["russia-declares-victory"] },
  first: { upTo: "deir-al-zor-declared-taken" },
};
const frames = {
  slide: { width: 1184, height: 568, prefix: "", fontSize: 16 },
  large: { width: 1776, height: 852, prefix: "", fontSize: 24 },
  "large with small text": { width: 1776, height: 852, prefix: "", fontSize: 16 },
  phone: { width: 358, height: declared.heightFor(358), prefix: "", fontSize: 14 },
  "half a phone": { width: 350, height: 388, prefix: "", fontSize: 16.5 },
  "beside words": { width: 700, height: 690, prefix: "", fontSize: 17 },
  tablet: { width: 700, height: declared.heightFor(700), prefix: "", fontSize: 16 },
};

const cases = Object.entries(frames).flatMap(([frame, size]) =>
  Object.entries(states).map(([state, value]) => [frame, state, size, value] as const),
);

describe.each(cases)("on a %s, %s", (_frame, _state, frame, state) => {
  const drawn = declared.draw(state, frame);

  test("no words overlap others or the squares, or leave the drawing", () => {
    const words = wordsOf(drawn);
    const squares = every(drawn.filter(({ key }) => key !== "legend")).flatMap(({ attributes: at }) =>
      at["data-share"] === "held"
        ? [{ x: Number(at.x), y: Number(at.y), width: Number(at.width), height: Number(at.height) }]
        : [],
    );
    expect(words.length).toBeGreaterThan(10);
    expect(collisions(drawn, frame)).toEqual([]);
    for (const square of squares)
      expect(words.filter((box) => overlaps(box, square)).map(({ words }) => words)).toEqual([]);
  });

  test("no text is smaller than the frame's", () => {
    const sizes = every(drawn).flatMap(({ tag, attributes }) =>
      tag === "text" ? Number(attributes["font-size"]) : [],
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(frame.fontSize);
  });
});

const rows = (state: DeclaredHeldState, frame = frames.slide) =>
  declared.draw(state, frame).filter(({ attributes }) => attributes.class === "declared");

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
  const controls = valley.map((place) => controlOn(story, place, day).control);
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
  const which = declared.describe({}).table.rows[2]?.[5] ?? "";
  for (const name of ["Albu Kamal", "Rawa", "Rumana", "Hawijat Kati", "Hajin"]) expect(which).toContain(name);
  for (const name of ["al-Qaim", "Husaybah", "Mayadin"]) expect(which).not.toContain(name);
});

test("when Iraq declared its war over, all remaining places lay in Syria", () => {
  const row = rows({}).find(({ key }) => key === "iraq-declares-victory");
  expect(wordsOf(row ? [row] : []).map(({ words }) => words)).toContain("all in Syria");
});

test("rows are in order of time, one for each declaration up to the last one asked for", () => {
  expect(rows({}).map(({ key }) => key)).toEqual(declarations);
  expect(rows({ upTo: "iran-declares-end" }).map(({ key }) => key)).toEqual(declarations.slice(0, 5));
  expect(rows({ upTo: "2017-12-06" }).map(({ key }) => key)).toEqual(declarations.slice(0, 7));
  expect(rows({ upTo: "2016" })).toEqual([]);
});

test("once half of the declarations are shown, rows do not move when others follow", () => {
  const [first] = rows({ upTo: "iran-declares-end" });
  expect(first).toEqual(rows({})[0]);
});

/** A chart of the fixture's story: which places on the Danube were still frozen when a flood came. */
const thaw = (options: Partial<DeclaredHeldOptions> = {}) =>
  declaredHeld(small, { holder: "ice", events: { kinds: ["flood"] }, ...options });

test("events may be chosen by kind", () => {
  expect(thaw().describe({}).events).toEqual(["ice-breaks-at-vienna", "pest-flooded"]);
});

test("a title of two lines keeps clear of who declared it and of the squares", () => {
  const flood = {
    ...draft.events["pest-flooded"],
    title: "The dyke broke in the night and Pest was flooded",
    attribution: "the river engineers",
  };
  const story = readStory({ ...draft, events: { ...draft.events, "pest-flooded": flood } });
  const frame = { width: 900, height: 400, prefix: "", fontSize: 16 };
  const drawn = declaredHeld(story, { holder: "ice", events: ["pest-flooded"] }).draw({}, frame);
  expect(wordsOf(drawn).filter(({ words }) => flood.title.includes(words) && words.length > 4)).toHaveLength(2);
  expect(collisions(drawn, frame)).toEqual([]);
});

test.each([
  ["1838-03-09", ["9 Mar", "1838"]],
  ["1838-03", ["Mar 1838"]],
  ["1838-03~", ["about Mar 1838"]],
  ["1838", ["1838"]],
])("a declaration of %s is dated no more exactly than it is known, with its year once", (date, dated) => {
  const event = { ...draft.events["ice-breaks-at-vienna"], date };
  const story = readStory({ ...draft, events: { ...draft.events, [event.title]: event } });
  const chart = declaredHeld(story, { holder: "ice", events: [event.title] });
  for (const frame of [frames.slide, frames["beside words"]]) {
    const drawn = chart.draw({}, frame);
    expect(wordsOf(drawn).flatMap(({ words }) => (/1838|Mar|Jan/.test(words) ? [words] : []))).toEqual(dated);
    expect(collisions(drawn, frame)).toEqual([]);
  }
});

test.each(["de", "en", "es", "ar"] as const)(
  "on a phone, a date of many words takes the lines that it needs, in %s",
  (language) => {
    const event = { ...draft.events["ice-breaks-at-vienna"], date: "[0312-02-22..0312-03-25]" };
    const story = readStory({ ...draft, language, events: { ...draft.events, early: event } });
    const chart = declaredHeld(story, { holder: "ice", events: ["early", "pest-flooded"] });
    for (const width of [280, 358]) {
      const frame = { width, height: chart.heightFor(width), prefix: "", fontSize: 16.5 };
      expect(collisions(chart.draw({}, frame), frame)).toEqual([]);
    }
  },
);

test("in a low frame of a phone, a date of many words stands in lines beside the title", () => {
  const event = { ...draft.events["ice-breaks-at-vienna"], date: "[1838-02-22..1838-03-25]" };
  const story = readStory({ ...draft, language: "de", events: { ...draft.events, early: event } });
  const frame = { width: 358, height: 360, prefix: "", fontSize: 16.5 };
  const drawn = declaredHeld(story, { holder: "ice", events: ["early", "pest-flooded"] }).draw({}, frame);
  expect(wordsOf(drawn).map(({ words }) => words)).toEqual(expect.arrayContaining(["Feb. und dem 25.", "13. März"]));
  expect(collisions(drawn, frame)).toEqual([]);
});

test("the heading over short titles has room before the names of places", () => {
  const event = { ...draft.events["pest-flooded"], title: "X" };
  const story = readStory({ ...draft, language: "de", events: { ...draft.events, short: event } });
  const drawn = declaredHeld(story, { holder: "ice", events: ["short"] }).draw({}, frames.slide);
  expect(wordsOf(drawn).map(({ words }) => words)).toEqual(expect.arrayContaining(["Verkündet, und von wem", "Pest"]));
  expect(collisions(drawn, frames.slide)).toEqual([]);
});

test("the name of land beyond a border is left out where it has no room", () => {
  const border = { km: 100, above: "Archduchy of Austria", below: "Hungary" };
  const named = ({ width }: { width: number }) => {
    const drawn = thaw({ border }).draw({}, { ...frames.phone, width });
    return wordsOf(drawn).flatMap(({ words }) => (Object.values<unknown>(border).includes(words) ? [words] : []));
  };
  expect(named(frames.phone)).toEqual(["Hungary"]);
  expect(named(frames.slide)).toEqual([border.above, "Hungary"]);
});

const more = "Fighting went on for a good while after that.";
test.each([
  ["an ordinal of one digit", "Am 3. November erklärte man den Sieg.", 80],
  ["an ordinal of two digits", "Am 17. November erklärte man den Sieg.", 80],
  ["an initial", "General J. Smith declared it over.", 80],
  ["the title of a person", "There Dr. Smith declared it over.", 80],
  ["a rough number", "It was ca. 300 days of fighting.", 80],
  ["the number of a unit", "By then Col. Oran had declared it.", 80],
  ["a word after a short form", "Generals etc. declared it over.", 100],
])("a text with no room for its first sentence is not cut after %s in it", (_, sentence, width) => {
  const text = `${sentence} ${more}`;
  expect(wholeClauses(text, { width, fontSize: 16, maxLines: 1 })).toEqual([]);
  expect(wholeClauses(text, { width: 300, fontSize: 16, maxLines: 1 })).toEqual([sentence]);
});

test.each([
  ["a full stop", "It was over.", "It was over."],
  ["the full stop of a year", "It was over in 1838.", "It was over in 1838."],
  ["a colon, which becomes a full stop", "It was said:", "It was said."],
])("a text too long for its room ends after %s", (_, clause, kept) => {
  expect(wholeClauses(`${clause} ${more}`, { width: 200, fontSize: 16, maxLines: 1 })).toEqual([kept]);
});

test("of more declarations than a slide has lines for, the latest are shown and the others counted, and none overlap", () => {
  const april = Array.from({ length: 30 }, (_, nth) => {
    const date = `1838-04-${String(nth + 1).padStart(2, "0")}`;
    return [`flood-${nth + 1}`, { ...draft.events["ice-breaks-at-vienna"], title: `Flood ${nth + 1}`, date }] as const;
  });
  const story = readStory({ ...draft, events: { ...draft.events, ...Object.fromEntries(april) } });
  const drawn = declaredHeld(story, { holder: "ice", events: april.map(([id]) => id) }).draw({}, frames.slide);
  const shown = drawn.flatMap(({ key, attributes }) => (attributes.class === "declared" ? [key] : []));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown).toEqual(april.slice(-shown.length).map(([id]) => id));
  expect(wordsOf(drawn).map(({ words }) => words)).toContain(`${30 - shown.length} earlier ones have no room here`);
  expect(collisions(drawn, frames.slide)).toEqual([]);
});

test.each([
  ["a day", "1838-03-14", true],
  ["a month, which is no day", "1838-03", false],
  ["a long year", "Y-66000000", true],
  ["an event", "armistice", true],
  ["an event whose id begins with a digit", "1838-flood", true],
  ["no event and no date", "1838-fire", false],
])("the check takes the last declaration shown for %s: %s", (_, upTo, isRight) => {
  const known = { events: ["armistice", "1838-flood"] };
  const shape = declaredHeldShapes.state?.(known, { holder: "ice", events: known.events });
  expect(shape && accepts(shape, { upTo })).toBe(isRight);
});

test("declaredHeld(story, options) throws for a side, an event or a place that does not exist", () => {
  expect(() => thaw({ holder: "romans" })).toThrow("unknown side: romans");
  expect(() => thaw({ events: ["armistice"] })).toThrow("unknown event: armistice");
  expect(() => thaw({ places: ["atlantis"] })).toThrow("unknown place: atlantis");
});

test("describe(state) says how many declarations came too early", () => {
  const { summary, events, table } = declared.describe({});
  expect(summary).toMatch(
    /^Of 10 declarations of victory, 9 came while Islamic State still held some of the 41 places/,
  );
  expect(summary).toContain("Deir al-Zor declared taken, 3 Nov 2017: 19 of 41 held and 3 in part");
  expect(events).toEqual(declarations);
  expect(table.rows).toHaveLength(10);
  expect(declared.describe({ upTo: "2016" }).summary).toBe("No victory had been declared yet.");
});

test("if its rows are too low for two lines, a wide chart keeps what was declared, when, and how much was held", () => {
  const slide = { width: 1184, height: 560, prefix: "", fontSize: 20 };
  const drawn = declared.draw({}, slide);
  const said = every(drawn).flatMap(({ text }) => text ?? []);
  expect(said).toEqual(expect.arrayContaining(["3 Nov", "Deir al-Zor declared taken", "19", "of 41"]));
  expect(said).not.toContain("the Syrian army");
  expect(collisions(drawn, slide)).toEqual([]);
});

test("a low frame of a phone has a line and the squares of each declaration rather than all of the last alone", () => {
  const low = frames["half a phone"];
  const first = rows(states.first ?? {}, low);
  expect(first.map(({ key }) => key)).toEqual(declarations.slice(0, 3));
  expect(every(first).flatMap(({ text }) => text ?? [])).toEqual(
    expect.arrayContaining(["29 Jun", "10 Jul", "3 Nov", "2017", "Deir al-Zor declared taken", "19", "of 41"]),
  );
  expect(rows({}, low).length).toBeGreaterThanOrEqual(3);
  expect(every(declared.draw({}, low)).flatMap(({ text }) => text ?? [])).toContain("7 earlier ones have no room here");
});

test("the first few of many declarations fill a slide, and once half are shown all keep their places", () => {
  const lowest = (state: DeclaredHeldState) =>
    Math.max(
      ...every(rows(state)).flatMap(({ attributes: at }) => (at["data-share"] === "held" ? [Number(at.y)] : [])),
    );
  expect(lowest({ upTo: "deir-al-zor-declared-taken" })).toBeGreaterThan(frames.slide.height * 0.7);
  expect(lowest({ upTo: "ypg-declares-countryside" })).toBeLessThan(frames.slide.height * 0.7);
});
