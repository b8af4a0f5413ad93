import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { chartShape, chartShapes, stateShape } from "../../src/deck/checkChart.ts";
import { knownIds } from "../../src/events/check/check.ts";
import { Path, type Problem } from "../../src/events/check/problem.ts";
import type { KnownIds, Shape } from "../../src/events/check/shape.ts";
import type { Story } from "../../src/events/read.ts";
import { galleryStates } from "../gallery/states.ts";

const charts = resolve(import.meta.dirname, "../../src/charts");
const folders = readdirSync(charts, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A state of each kind of chart, with all that the gallery shows of it. */
const pictured = galleryStates.filter(({ state }) => !Array.isArray(state));
const kinds = new Set(pictured.map(({ chart }) => chart.kind));

const idsOf = ({ draft }: Story): KnownIds => knownIds({ ...draft });

function problems(shape: Shape, value: unknown): readonly Problem[] {
  const found: Problem[] = [];
  shape(value, new Path("deck", "slide", "", found));
  return found;
}

const told = (found: readonly Problem[]) => found.map(({ field, wrong, right }) => `${field}: ${wrong}; ${right}`);

test("every chart says what the check asks of its options and its states", () => {
  const declared = folders.map((name) => {
    const [, kind = ""] = /\bkind: "([\w-]+)",/.exec(readFileSync(join(charts, name, `${name}.ts`), "utf8")) ?? [];
    return kind;
  });
  expect(Object.keys(chartShapes).sort()).toEqual(declared.sort());
  expect([...kinds].sort()).toEqual(declared.sort());
  for (const { chart } of pictured) expect(chart, chart.kind).toHaveProperty("options");
  for (const { chart } of pictured) expect(chart.parts ?? chartShapes[chart.kind]?.state, chart.kind).toBeDefined();
});

test.each(pictured)("the check has nothing against the pictured state $name", ({ chart, state, story }) => {
  const known = idsOf(story);
  expect(told(problems(chartShape(known), chart))).toEqual([]);
  expect(told(problems(stateShape(chart, known), state))).toEqual([]);
});

/** Every path to a field inside a plain value. */
const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
    : [];

/** A copy of a value in which what a path leads to is changed: its name or its value. */
function changed(value: unknown, [key = "", ...rest]: readonly string[], how: "key" | "value"): unknown {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = Reflect.get(copy, key);
  if (rest.length > 0) Reflect.set(copy, key, changed(inner, rest, how));
  else if (how === "key") {
    Reflect.deleteProperty(copy, key);
    Reflect.set(copy, `${key}x`, inner);
  } else Reflect.set(copy, key, typeof inner === "string" ? `${inner}x` : typeof inner === "boolean" ? "no" : "none");
  return copy;
}

const isName = (path: readonly string[]) => !/^\d+$/.test(path.at(-1) ?? "");

/** Fields that hold words of an author's own, so that a changed letter is no mistake. */
const isFree = (path: readonly string[]) => path.at(-1) === "text";

test.each(pictured)(
  "a misspelt field, id or word in the pictured state $name is told of",
  ({ chart, state, story }) => {
    const shape = stateShape(chart, idsOf(story));
    for (const path of paths(state)) {
      if (isName(path)) expect(problems(shape, changed(state, path, "key")), `${path} misspelt`).not.toEqual([]);
      if (isFree(path)) continue;
      const found = problems(shape, changed(state, path, "value"));
      expect(found, `${path} changed`).not.toEqual([]);
      expect(found[0]?.field).toContain(path[0]);
    }
  },
);

test("lanes by what the story has none of are told of", () => {
  const shape = stateShape(pictured.find(({ chart }) => chart.kind === "timeline")?.chart ?? expect.unreachable(), {
    theatres: [],
    kinds: ["flood"],
  });
  const extent = ["2017", "2018"];
  expect(told(problems(shape, { extent, lanes: "kind" }))).toEqual([]);
  expect(told(problems(shape, { extent, lanes: "theatre" }))).toEqual([
    'lanes: is "theatre", and the story has no theatres; add theatres, or leave lanes out',
  ]);
});

test("a chart of a day is told of a month, a year or a time, of which it would show another day", () => {
  const days = pictured.flatMap(({ chart, state, story }) =>
    Object.entries(state as object)
      .filter(([field, value]) => ["day", "since"].includes(field) && /^\d{4}-\d\d-\d\d$/.test(String(value)))
      .map(([field]) => ({ field, chart, state: state as object, story })),
  );
  const kindsOfDay = new Set(days.map(({ chart }) => chart.kind));
  expect([...kindsOfDay]).toEqual(expect.arrayContaining(["front-map", "control-strips", "alliances", "districts"]));
  for (const { field, chart, state, story } of days.filter(({ chart }) => chart.kind !== "territory")) {
    const found = (date: string) => told(problems(stateShape(chart, idsOf(story)), { ...state, [field]: date }));
    expect(found("2017-11")).toEqual([
      `${field}: is "2017-11", which is not a day; write one, such as its last: 2017-11-30`,
    ]);
    expect(found("-0051")).toContain(
      `${field}: is "-0051", which is not a day; write one, such as its last: -0051-12-31`,
    );
    expect(found("2017-11-03T19:30")).toEqual([
      `${field}: is "2017-11-03T19:30", which is not a day; write the day alone: 2017-11-03`,
    ]);
    expect(found("2017-11-03?")).toEqual([]);
  }
});

test("an extent with an offset, which a chart would take for the story's clock, is told of", () => {
  const shape = stateShape(pictured.find(({ chart }) => chart.kind === "timeline")?.chart ?? expect.unreachable(), {});
  expect(told(problems(shape, { extent: ["1969-07-20T15:00", "1969-07-20T16:00"] }))).toEqual([]);
  for (const extent of [
    ["1969-07-20T20:00Z", "1969-07-20T21:00"],
    ["1969-07-20", "1969-07-20T20:00Z"],
  ])
    expect(told(problems(shape, { extent }))).toEqual([
      'extent: has "1969-07-20T20:00Z", with an offset from UTC; ' +
        "write the time by the clock of the story's zone, without an offset: 2017-11-03T19:30",
    ]);
});

test("an option that names what the story has not is told of, with what may be meant", () => {
  const [{ chart, story } = expect.unreachable()] = pictured.filter((one) => one.chart.kind === "timeline");
  const known = idsOf(story);
  const made = (options: unknown): Chart => ({ ...chart, options });
  const [first = ""] = known.theatres ?? [];
  expect(told(problems(chartShape(known), made({ order: [`${first}s`] })))).toEqual([
    `options.order[0]: names "${first}s", and there is no such id in theatres or actors or kinds; did you mean “${first}”?`,
  ]);
  expect(told(problems(chartShape(known), made({ ordre: [first] })))).toEqual([
    "options.ordre: is not a field of this record; did you mean “order”?",
  ]);
  expect(told(problems(chartShape(known), "timeline"))).toEqual([
    ': is "timeline"; write a chart of the story, such as timeline(story)',
  ]);
});

test("the ground of a map may lie across the 180th meridian, and has its limits the right way round elsewhere", () => {
  const shape = chartShapes["places-map"]?.options({}, undefined as never) ?? expect.unreachable();
  const found = (bounds: readonly number[]) => told(problems(shape, { land: {}, bounds }));
  expect(found([177, -20, -171, -13])).toEqual([]);
  expect(found([50, 28, 34, 38])).toEqual([expect.stringMatching(/^bounds: .*spans no ground; write the limits/)]);
  expect(found([34, 28, 34, 38])).toHaveLength(1);
});
