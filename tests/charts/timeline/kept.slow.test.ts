import { describe, expect, test } from "vitest";
import { eventIndex } from "../../../src/charts/timeline/layout/events/eventIndex.ts";
import { timelineLayout } from "../../../src/charts/timeline/layout/layout.ts";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { draft } from "../../fixture/story.ts";
import { every } from "../words.ts";

const slide = { width: 1184, height: 560, fontSize: 20, prefix: "" };

const event = (more: Partial<EventRecord>): EventRecord =>
  ({
    title: "Ice",
    text: "",
    date: "1850",
    kind: "freeze",
    theatre: "upper",
    priority: 3,
    firmness: "reported",
    sources: ["chronicle"],
    ...more,
  }) as EventRecord;

/** The ids of the events whose titles are drawn, and how many there are besides, as the headings say. */
function titled(
  events: Readonly<Record<string, EventRecord>>,
  { frame = slide, lanes = false, highlight = [] as readonly string[] } = {},
) {
  const chart = timeline(readStory({ ...draft, focusDate: "1800", events }));
  const all = every(
    chart.draw({ extent: ["1800", "1900"], highlight, ...(lanes && { lanes: "theatre" as const }) }, frame),
  );
  const more = all
    .filter(({ key, text }) => key === "more" && text)
    .map(({ text }) => Number(/\d+/.exec(text ?? "")?.[0]));
  return {
    ids: all.flatMap(({ attributes, children }) =>
      attributes["data-event"] && children.some(({ tag, text }) => tag === "text" && text !== "?")
        ? [String(attributes["data-event"])]
        : [],
    ),
    more: more.reduce((sum, count) => sum + count, 0),
  };
}

/** A generator of pseudo-random numbers from 0 to 1, which are always the same for a seed. */
function numbersFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** A century with up to 120 events of every length, of which the first nine are of priority 5. */
function crowded(seed: number): Readonly<Record<string, EventRecord>> {
  const next = numbersFrom(seed);
  const below = (most: number) => Math.floor(next() * most);
  const dates = (year: number): Partial<EventRecord> =>
    [
      { date: `${year}-06-15` },
      { date: `${year}` },
      { date: `[${year}..${year + 4}]` },
      { date: "[1801..1899]" },
      { date: `${year}-03-01`, until: `${year + 5}` },
    ][below(5)] ?? {};
  return Object.fromEntries(
    Array.from({ length: 20 + below(100) }, (_, nth) => [
      `e${nth}`,
      event({
        title: `${nth} ${"the river rose again and "
          .repeat(3)
          .slice(0, 25 + below(30))
          .trim()}`,
        ...dates(1800 + below(95)),
        theatre: nth < 9 ? (nth % 3 === 0 ? "upper" : "lower") : next() < 0.9 ? "upper" : "lower",
        priority: nth < 9 ? 5 : ((1 + below(4)) as 1 | 2 | 3 | 4),
      }),
    ]),
  );
}

describe("a title of priority 5", () => {
  test.each([1, 2, 3, 4, 5, 6, 7])("is on a slide however many others there are (%i)", (seed) => {
    const events = crowded(seed);
    for (const lanes of [false, true]) {
      const { ids, more } = titled(events, { lanes });
      expect(ids).toEqual(expect.arrayContaining(["e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"]));
      expect(ids.length + more).toBe(Object.keys(events).length);
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7])("is on a slide beside those that a state highlights (%i)", (seed) => {
    const events = crowded(seed);
    const highlight = ["e10", "e13", "e16", "e19"];
    for (const lanes of [false, true]) {
      const { ids, more } = titled(events, { lanes, highlight });
      expect(ids).toEqual(expect.arrayContaining([...highlight, "e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"]));
      expect(ids.length + more).toBe(Object.keys(events).length);
    }
  });

  test("that is too long for two lines beside its mark has more lines", () => {
    const title = "The river rose again and again and reached the highest street";
    const frame = { ...slide, width: 500 };
    expect(titled({ one: event({ title, date: "1850-06-15", priority: 5 }) }, { frame }).ids).toEqual(["one"]);
  });

  test("is among many at the same time, as many as the lane has rows for", () => {
    const long = "The river rose again and again and reached the highest street";
    const events = Object.fromEntries([
      ...[1, 2].map((nth) => [
        `long${nth}`,
        event({ title: `${nth}${long} ${long}`, date: "1850-06-15", priority: 5 }),
      ]),
      ["short", event({ title: "Ice", date: "1850-06-16", priority: 5 })],
    ]);
    expect(titled(events, { frame: { ...slide, height: 210 } }).ids).toContain("short");
  });
});

const kinds = {
  freeze: { name: "Froze" },
  flood: { name: "Flooded" },
  lava: { name: "Lava" },
  life: { name: "Life in the sea and on land" },
};

/** Four lanes of deep time with at least twelve events of every length, some with long marks; six are highlighted. */
function deep(seed: number, most: number) {
  const next = numbersFrom(seed);
  const below = (most: number) => Math.floor(next() * most);
  const ago = (millions: number, later = 0) => `Y-${millions * 1_000_000 - later}`;
  const datesAt = (millions: number): readonly Partial<EventRecord>[] => [
    { date: `${ago(millions)}~` },
    { date: `[${ago(millions)}..${ago(millions, 900_000)}]` },
    { date: ago(millions), until: `${ago(millions, 600_000)}~` },
    { date: `[${ago(millions + 2)}..${ago(millions)}]`, until: `[${ago(millions)}..${ago(millions - 3)}]` },
    { date: `${ago(millions + 30)}~`, until: `${ago(millions)}~` },
    { date: `${ago(540)}~`, until: ago(3 + below(20)) },
  ];
  const events: Record<string, EventRecord> = Object.fromEntries(
    Array.from({ length: 12 + below(most) }, (_, nth) => {
      const dates = datesAt(4 + below(530))[nth === 0 ? 5 : below(5)];
      const title = `${nth} ${"Great Magmatic Province of the Atlantic and ice".slice(0, 12 + below(28)).trim()}`;
      const priority = nth % 5 === 0 ? 5 : ((1 + below(4)) as 1 | 2 | 3 | 4);
      return [`e${nth}`, event({ title, ...dates, kind: Object.keys(kinds)[below(4)] ?? "", priority })];
    }),
  );
  const ids = Object.keys(events);
  return {
    events,
    highlight: ids.filter((_, nth) => nth % Math.floor(ids.length / 6) === 1).slice(0, 6),
    important: ids.filter((id) => events[id]?.priority === 5),
  };
}

test("a title of priority 4 that is wider than the plot in any place is left out, and counted", () => {
  const title = "The river rose again and again and reached the highest street of the town, and the one behind it";
  const frame = { ...slide, width: 300 };
  expect(titled({ one: event({ title, date: "1850-06-15", priority: 4 }) }, { frame })).toEqual({ ids: [], more: 1 });
});

describe("what a state highlights in deep time", () => {
  const phone = { width: 358, height: 560, fontSize: 14, prefix: "" };
  const untitled = ({ events, highlight }: ReturnType<typeof deep>, frame: typeof slide): readonly string[] => {
    const chart = timeline(readStory({ ...draft, kinds, focusDate: "1800", events }));
    const state: TimelineState = { extent: ["Y-542000000", "2000"], lanes: "kind", highlight };
    return chart.windowControl?.unlabelled(state, frame).map(({ id }) => id) ?? [];
  };
  /** How far the titles and marks of lanes reach beyond the room of their lane, in pixels. */
  const beyondRoom = ({ events, highlight }: ReturnType<typeof deep>, frame: typeof slide): number => {
    const story = readStory({ ...draft, kinds, focusDate: "1800", events });
    const state: TimelineState = { extent: ["Y-542000000", "2000"], lanes: "kind", highlight };
    const { lanes } = timelineLayout(story, eventIndex(story, 1), [])(state, frame);
    const ends = lanes.flatMap(({ lane: { baseline, direction, room }, events, list }) =>
      [...events, ...(list?.titles ?? [])].flatMap(({ y, label }) =>
        [y, ...(label ? [y + label.y, y + label.y + label.height] : [])].flatMap((at) => {
          const outward = (at - baseline) * direction;
          return [outward - room, -outward];
        }),
      ),
    );
    return Math.max(...ends);
  };
  const seeds = Array.from({ length: 20 }, (_, nth) => nth + 1);

  test.each(seeds)("has its titles on a slide, and so has what is of priority 5 (%i)", (seed) => {
    const found = deep(seed, 40);
    const lost = untitled(found, slide);
    expect([...found.highlight, ...found.important].filter((id) => lost.includes(id))).toEqual([]);
  });

  test.each(seeds)("has its titles on a phone (%i)", (seed) => {
    const found = deep(seed, 100);
    const lost = untitled(found, phone);
    expect(found.highlight.filter((id) => lost.includes(id))).toEqual([]);
  });

  test.each(seeds)("stays within its lane (%i)", (seed) => {
    for (const frame of [slide, phone, { ...phone, fontSize: 16.5 }])
      expect(beyondRoom(deep(seed, 100), frame)).toBeLessThan(3);
  });

  test("has its titles in a lane of marks that nearly touch, beside other lanes that are full", () => {
    const flows = ["Siberian Traps", "Deccan Traps", "Central Atlantic Magmatic Province"];
    const found = deep(1, 40);
    const events = {
      ...found.events,
      ...Object.fromEntries(
        flows.map((title, nth) => [
          `flow${nth}`,
          event({ title, date: `Y-${201 - nth}500000`, until: `Y-${201 - nth}000000~`, kind: "lava", priority: 4 }),
        ]),
      ),
    };
    const highlight = flows.map((_, nth) => `flow${nth}`);
    expect(untitled({ ...found, events, highlight }, slide).filter((id) => highlight.includes(id))).toEqual([]);
  });
});

describe("the line of the focus date", () => {
  const drawnWith = (events: Readonly<Record<string, EventRecord>>) =>
    every(timeline(readStory({ ...draft, focusDate: "1850-07-01", events })).draw({ extent: ["1800", "1900"] }, slide));
  const titleOf = (all: ReturnType<typeof drawnWith>, id: string) => {
    const mark = all.find(({ attributes }) => attributes["data-event"] === id);
    const [, at = 0] = /translate\(([-\d.]+)/.exec(String(mark?.attributes.transform)) ?? [];
    const words = mark?.children.find(({ tag }) => tag === "text");
    const x = Number(at) + Number(words?.attributes.x);
    return { x, end: x + textWidth(words?.text ?? "", Number(words?.attributes["font-size"])) };
  };
  const lines = (all: ReturnType<typeof drawnWith>) => {
    const rule = all.find(({ key }) => key === "focusDate");
    return (rule?.children ?? []).filter(({ tag }) => tag === "line").map(({ attributes }) => attributes);
  };

  test("does not go through a title that has room on the other side of its mark", () => {
    const all = drawnWith({ one: event({ title: "The river rose again", date: "1845-06-15" }) });
    const [line, ...others] = lines(all);
    expect(titleOf(all, "one").end).toBeLessThan(Number(line?.x1) - 3);
    expect(others).toEqual([]);
  });

  test("does not go through the title of a bar that goes on beyond it", () => {
    const all = drawnWith({ one: event({ title: "The river rose", date: "1845-06-15", until: "1870" }) });
    const [line, ...others] = lines(all);
    expect(titleOf(all, "one").x).toBeGreaterThan(Number(line?.x1) + 3);
    expect(others).toEqual([]);
  });

  test("is interrupted by a title that can stand nowhere else", () => {
    // One word, longer than half of the chart.
    const wide = drawnWith({ one: event({ title: "Riverroseagain".repeat(5), date: "1802", until: "1898" }) });
    const [above, below] = lines(wide);
    expect(Number(below?.y1) - Number(above?.y2)).toBeGreaterThan(20);
  });
});
