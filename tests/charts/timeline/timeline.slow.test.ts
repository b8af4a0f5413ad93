import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import { type Box, overlaps, within } from "../../../src/layout/boxes.ts";
import { textWidth } from "../../../src/layout/text.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { draft, story } from "../../fixture/story.ts";
import { every } from "../words.ts";

/** The content of a drawing: the boxes of its words and marks, each with the event it belongs to. */
interface Standing {
  texts: (Box & { words: string; event: string })[];
  marks: (Box & { event: string })[];
}

const number = (value: string | number | undefined) => Number(value ?? 0);

function standing(
  drawings: readonly Drawing[],
  from: [number, number] = [0, 0],
  event = "",
  found?: Standing,
): Standing {
  const all = found ?? { texts: [], marks: [] };
  for (const { tag, key, attributes: at, text, children } of drawings) {
    const [, dx = "0", dy = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(at.transform ?? "")) ?? [];
    const [x, y] = [from[0] + Number(dx), from[1] + Number(dy)];
    const many = at["data-events"] ?? (key.startsWith("ink-") && key);
    const of = String(at["data-event"] ?? (many ? `many ${many}` : event));
    if (tag === "text" && text) {
      const size = number(at["font-size"]);
      const width = textWidth(text, size, at["font-weight"] ? "condensed 600" : "condensed 400");
      const shift = at["text-anchor"] === "middle" ? width / 2 : at["text-anchor"] === "end" ? width : 0;
      const box = { x: x + number(at.x) - shift, y: y + number(at.y) - size * 0.72, width, height: size * 0.9 };
      if (text !== "?") all.texts.push({ ...box, words: text, event: of });
    }
    if (tag === "circle" && of) {
      const r = number(at.r);
      all.marks.push({ x: x + number(at.cx) - r, y: y + number(at.cy) - r, width: 2 * r, height: 2 * r, event: of });
    }
    if (tag === "rect" && of)
      all.marks.push({
        x: x + number(at.x),
        y: y + number(at.y),
        width: number(at.width),
        height: number(at.height),
        event: of,
      });
    if (tag === "line" && of) {
      const [x1, x2] = [number(at.x1), number(at.x2)];
      const [y1, y2] = [number(at.y1), number(at.y2)];
      all.marks.push({
        x: x + Math.min(x1, x2),
        y: y + Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
        event: of,
      });
    }
    if (tag === "path" && of.startsWith("many ink-"))
      for (const box of shapesIn(String(at.d))) all.marks.push({ ...box, x: x + box.x, y: y + box.y, event: of });
    standing(children, [x, y], of, all);
  }
  return all;
}

/** The boxes of the shapes that are merged in a path. */
const shapesIn = (d: string): readonly Box[] =>
  d
    .split(/(?=M)/)
    .filter(Boolean)
    .map((shape) => {
      let [x, y] = [0, 0];
      const [xs, ys]: [number[], number[]] = [[], []];
      for (const [, step = "", rest = ""] of shape.matchAll(/([MLhvla])([^A-Za-z]*)/g)) {
        const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
        const [dx = 0, dy = 0] = step === "a" ? numbers.slice(-2) : step === "v" ? [0, ...numbers] : numbers;
        [x, y] = step === "M" || step === "L" ? [dx, dy] : [x + dx, y + dy];
        xs.push(x);
        ys.push(y);
      }
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    });

const day = fc
  .integer({ min: Date.UTC(2012, 0), max: Date.UTC(2020, 0) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  day.map((one) => `${one}?`),
  day.map((one) => `${one}~`),
  fc.tuple(day, day).map((days) => `[${days.sort().join("..")}]`),
  fc.constantFrom("2017-11-03", "2017-11-03", "2017-11-02", "2017-11"),
);
const until = fc.option(fc.oneof(day, fc.constant(".."), fc.constant("2017-12")), { nil: undefined, freq: 4 });
const title = fc
  .array(fc.constantFrom("Vienna", "ice", "Mohács", "declared", "taken", "of", "the", "lower", "town", "flooded"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(" "));

const record = fc
  .record({
    title,
    date,
    until,
    priority: fc.constantFrom(1, 2, 3, 4, 5),
    theatre: fc.constantFrom("upper", "lower"),
    kind: fc.constantFrom("freeze", "flood"),
    time: fc.option(fc.constantFrom("04:10", "19:30"), { nil: undefined }),
    firmness: fc.constantFrom("reported", "disputed"),
  })
  .map(({ until, time, ...rest }): EventRecord => {
    const first = /\d{4}(-\d\d)?(-\d\d)?/.exec(rest.date)?.[0] ?? "";
    const ends = until !== undefined && (until === ".." || until > first) ? { until } : {};
    return { ...rest, text: "", sources: ["chronicle"], ...ends, ...(time && { time }) } as EventRecord;
  });

const extents: readonly (readonly [string, string])[] = [
  ["2012", "2019"],
  ["2017-09", "2017-12"],
  ["2017-10-25", "2017-11-12"],
  ["2017-11-02", "2017-11-04"],
  ["2017-11-03", "2017-11-03"],
  ["2017", "2017"],
  ["2016-02", "2018-05"],
];

const state = fc.record({
  extent: fc.constantFrom(...extents),
  lanes: fc.constantFrom("theatre" as const, "kind" as const, undefined),
});
const frame = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 420, max: 1400 }) });

const drawn = (
  records: readonly EventRecord[],
  { extent, lanes, way }: { extent: readonly [string, string]; lanes: "theatre" | "kind" | undefined; way?: Way },
  { width, height }: { width: number; height: number },
) => {
  const events = Object.fromEntries(records.map((one, index) => [`e${index}`, one]));
  const chart = timeline(readStory({ ...draft, focusDate: "2017-11-03", events }), { order: ["upper", "lower"] });
  const step: TimelineState = { extent, ...(lanes && { lanes }) };
  const value =
    way?.reduce((state, [by, times, chosen]) => {
      const { windowControl } = chart;
      if (!windowControl) throw new RangeError("a timeline cannot be moved");
      const [from, to] = windowControl.get(state);
      const length = (to - from) / times;
      return windowControl.with(state, [from + by * length, from + (by + 1) * length], `e${chosen}`);
    }, step) ?? step;
  const fontSize = width < 480 ? 16.5 : width < 600 ? 14 : width > 1600 ? 24 : 16;
  const drawings = chart.draw(value, { width, height, fontSize, prefix: "a-" });
  return { ...standing(drawings), described: chart.describe(value), frame: { x: 0, y: 0, width, height } };
};

/** Moves by hand: how far, as a share of what is shown, the zoom factor, and the event then chosen. */
type Way = readonly (readonly [by: number, times: number, chosen: number])[];
const way = fc.array(
  fc.tuple(
    fc.double({ min: -0.7, max: 0.7, noNaN: true }),
    fc.double({ min: 0.4, max: 3, noNaN: true }),
    fc.integer({ min: 0, max: 200 }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Few events, or so many that most titles do not fit. */
const many = fc.oneof(
  fc.array(record, { maxLength: 12 }),
  fc.array(record, { minLength: 40, maxLength: 160, size: "max" }),
);

/** What is wrong in a drawing, in words. */
function faults({ texts, marks, frame }: ReturnType<typeof drawn>): readonly string[] {
  return texts.flatMap((one, index) => [
    ...(within(one, frame) ? [] : [`"${one.words}" is clipped`]),
    ...texts
      .slice(0, index)
      .filter((other) => overlaps(one, other))
      .map((other) => `"${one.words}" overlaps "${other.words}"`),
    ...marks
      .filter((mark) => mark.event !== one.event && overlaps(one, mark))
      .map((mark) => `"${one.words}" lies over the mark of ${mark.event}`),
  ]);
}

test("no words overlap other words or another event's mark, and none is clipped, at any extent and size", () => {
  fc.assert(
    fc.property(many, state, frame, (records, state, size) => {
      expect(faults(drawn(records, state, size))).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);

test("at every moment while it is moved, no words overlap either, and the count is right", () => {
  fc.assert(
    fc.property(many, state, way, frame, (records, state, way, size) => {
      const all = drawn(records, { ...state, way }, size);
      expect(faults(all)).toEqual([]);
      const titled = new Set(all.texts.map(({ event }) => event).filter((event) => event && !event.startsWith("many")));
      const more = all.texts.flatMap(({ words }) => /^\+(\d+) more$/.exec(words)?.[1] ?? []);
      expect(more.reduce((sum, one) => sum + Number(one), 0)).toBe(all.described.events.length - titled.size);
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);

test("every event in the extent is drawn, and those without titles are counted on the chart", () => {
  fc.assert(
    fc.property(many, state, frame, (records, state, size) => {
      const { texts, marks, described } = drawn(records, state, size);
      const reached = new Set(marks.flatMap(({ event }) => event.replace("many ", "").split(" ")));
      expect([...reached].sort()).toEqual([...described.events].sort());
      const titled = new Set(texts.map(({ event }) => event).filter((event) => event && !event.startsWith("many")));
      const more = texts.flatMap(({ words }) => /^\+(\d+) more$/.exec(words)?.[1] ?? []);
      expect(more.reduce((sum, one) => sum + Number(one), 0)).toBe(described.events.length - titled.size);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);

test("ten thousand events need no more nodes than fit the size", () => {
  const [one] = fc.sample(record, { numRuns: 1, seed: 4 });
  if (!one) throw new Error("no event");
  const records = Array.from({ length: 10_000 }, (_, index): EventRecord => {
    const { until: _until, time: _time, ...rest } = one;
    return { ...rest, date: new Date(Date.UTC(2012, 0) + index * 25e6).toISOString().slice(0, 10) };
  });
  const { texts, marks } = drawn(records, { extent: ["2012", "2019"], lanes: "theatre" }, { width: 1184, height: 570 });
  expect(texts.length + marks.length).toBeLessThan(600);
}, 30_000);

const veryMany = fc.array(record, { minLength: 20, maxLength: 60 }).map((records) =>
  Array.from({ length: 1500 }, (_, index): EventRecord => {
    const { until: _until, ...one } = records[index % records.length] as EventRecord;
    return index % 5 === 0
      ? one
      : { ...one, date: new Date(Date.UTC(2012, 0) + index * 16e7).toISOString().slice(0, 10) };
  }),
);

test("of very many events none is missing from the count, and words still do not overlap", () => {
  fc.assert(
    fc.property(veryMany, state, frame, (records, state, size) => {
      const all = drawn(records, state, size);
      expect(faults(all)).toEqual([]);
      const titled = new Set(all.texts.map(({ event }) => event).filter((event) => event && !event.startsWith("many")));
      const more = all.texts.flatMap(({ words }) => /^\+(\d+) more$/.exec(words)?.[1] ?? []);
      expect(more.reduce((sum, one) => sum + Number(one), 0)).toBe(all.described.events.length - titled.size);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);

test("of very many events, one that is highlighted is drawn once", () => {
  const [one] = fc.sample(record, { numRuns: 1, seed: 4 });
  if (!one) throw new Error("no event");
  const { until: _until, time: _time, ...brief } = one;
  const events = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => {
      const date = new Date(Date.UTC(2012, 0) + index * 16e7).toISOString().slice(0, 10);
      return [`e${index}`, { ...brief, date } as EventRecord];
    }),
  );
  const chart = timeline(readStory({ ...draft, focusDate: "2017-11-03", events }));
  const state: TimelineState = { extent: ["2012", "2019"], lanes: "theatre", highlight: ["e700"] };
  const html = chart.draw(state, { width: 1184, height: 570, fontSize: 16, prefix: "a-" }).map(serialize).join("");
  expect(html.match(/data-event="e700"/g)).toHaveLength(1);
});

test("of very many events, one that is highlighted is drawn, though it is too light for others and alone in its lane", () => {
  const { "mohacs-ice": one } = draft.events;
  const many = Array.from({ length: 601 }, (_, nth): [string, EventRecord] => {
    const date = new Date(Date.UTC(2012, 0) + nth * 3e8).toISOString().slice(0, 10);
    return [`e${nth}`, { ...one, date, theatre: "upper", priority: 3 }];
  });
  const events = { ...Object.fromEntries(many), light: { ...one, date: "2015" } };
  const chart = timeline(readStory({ ...draft, focusDate: "2017-11-03", events }), { minPriority: 2 });
  const drawnWith = (highlight: readonly string[]) =>
    every(
      chart.draw(
        { extent: ["2012", "2019"], lanes: "theatre", highlight },
        { width: 1184, height: 570, fontSize: 16, prefix: "a-" },
      ),
    ).filter(({ attributes }) => attributes["data-event"] === "light");
  expect(drawnWith(["light"])).toHaveLength(1);
  expect(drawnWith([])).toEqual([]);
});

test("an extent that ends before it begins is refused", () => {
  const chart = timeline(story);
  const frame = { width: 800, height: 400, fontSize: 16, prefix: "" };
  expect(() => chart.draw({ extent: ["1839", "1838"] }, frame)).toThrow("invalid extent: 1839 to 1838");
});

test("a few events alone on a chart take at least half of its height", () => {
  const { "mohacs-ice": one } = draft.events;
  const events = Object.fromEntries(
    ["a", "b", "c"].map((id) => [id, { ...one, date: "2017-11-03", title: `Event ${id}` }]),
  );
  const chart = timeline(readStory({ ...draft, focusDate: "2017-11-03", events }));
  const height = 570;
  const { marks } = standing(
    chart.draw({ extent: ["2017-10-20", "2017-11-10"] }, { width: 1184, height, fontSize: 16, prefix: "" }),
  );
  expect(marks.reduce((top, { y }) => Math.min(top, y), height)).toBeLessThan(height * 0.6);
});

test("an approximate day is not drawn as a known one: its dot is hollow between strokes, and the key explains it", () => {
  const html = (date: string) => {
    const record = {
      title: "Ice",
      text: "",
      date,
      kind: "freeze",
      theatre: "upper",
      priority: 3,
      firmness: "reported",
    };
    const events = { ice: { ...record, sources: ["chronicle"] } as EventRecord };
    const chart = timeline(readStory({ ...draft, focusDate: "2017-11-03", events }));
    const frame = { width: 960, height: 420, fontSize: 16, prefix: "a-" };
    return chart
      .draw({ extent: ["2017-10-25", "2017-11-12"] }, frame)
      .map(serialize)
      .join("");
  };
  expect(html("2017-11-01~")).toContain("approximate");
  // The mark and the one in the key.
  expect(html("2017-11-01~").match(/<circle[^>]*fill="var\(--background\)"/g)).toHaveLength(2);
  expect(html("2017-11-01~").match(/<line[^>]*stroke-linecap="square"/g)).toHaveLength(4);
  expect(html("2017-11-01")).not.toContain("approximate");
  expect(html("2017-11-01")).not.toMatch(/<circle[^>]*fill="var\(--background\)"/);
});

test("highlighted events are set in bold before all others", () => {
  const chart = timeline(story);
  const [, , , ...rest] = chart.draw(
    { extent: ["1838-01", "1838-03"], highlight: ["mohacs-ice"] },
    { width: 800, height: 400, fontSize: 16, prefix: "" },
  );
  expect(JSON.stringify(rest)).toMatch(/"font-weight":600[^}]*\},"children":\[\],"text":"Ice at Mohács"/);
});

test("describe(state) says what that state shows, how much of it is uncertain, and who says so", () => {
  const { name, summary, table, events } = timeline(story).describe({
    extent: ["1838-01", "1838-03"],
    lanes: "theatre",
  });
  expect(name).toBe("Timeline, January to March 1838");
  expect(summary).toBe(
    "4 events, January to March 1838. Lanes: Upper river (2), Lower river (2). " +
      "Vienna freezes (between 10 and 14 Jan 1838); Ice breaks at Vienna (Mar 1838); " +
      "Pest flooded (13 Mar 1838, 21:30 Budapest time to 16 Mar 1838); Ice at Mohács (15 Mar 1838, uncertain). " +
      "2 are not dated to a single day; 1 has an uncertain date; 1 is claimed, but not confirmed; 1 is disputed.",
  );
  expect(table.rows[1]).toEqual(["March 1838", "Ice breaks at Vienna", "Vienna", "claimed: a ferryman"]);
  expect(events).toEqual(["vienna-freezes", "ice-breaks-at-vienna", "pest-flooded", "mohacs-ice"]);
});

test("a state that lists events draws only those", () => {
  const { events } = timeline(story).describe({ extent: ["1838", "1838"], events: ["pest-flooded"] });
  expect(events).toEqual(["pest-flooded"]);
});

test("fades the marks of the events beside highlighted ones, also while it is moved, but not their words", () => {
  const chart = timeline(story);
  const state: TimelineState = { extent: ["1838-03-10", "1838-03-18"], highlight: ["pest-flooded"] };
  const frame = { width: 1184, height: 560, fontSize: 20, prefix: "" };
  const shapesIn = (drawing: Drawing): readonly Drawing[] =>
    drawing.children.length > 0 ? drawing.children.flatMap(shapesIn) : [drawing];
  const eventsIn = (shown: TimelineState) =>
    chart.draw(shown, frame).flatMap((one) => (one.key === "events" ? one.children : []));
  const isFaded = ({ attributes }: Drawing) => Number(attributes.opacity) < 0.5;
  const highlighted = eventsIn(state);
  expect(highlighted.length).toBeGreaterThan(2);
  for (const one of highlighted) {
    const shapes = shapesIn(one);
    const quiet = one.attributes["data-event"] !== "pest-flooded";
    for (const shape of shapes) expect(isFaded(shape), one.key).toBe(quiet && shape.tag !== "text");
  }
  expect(eventsIn({ extent: state.extent }).flatMap(shapesIn).filter(isFaded)).toEqual([]);
  const window = [Date.UTC(1838, 2, 10), Date.UTC(1838, 2, 18)] as const;
  expect(
    eventsIn({ ...state, exact: window })
      .flatMap(shapesIn)
      .filter(isFaded),
  ).not.toEqual([]);
});
