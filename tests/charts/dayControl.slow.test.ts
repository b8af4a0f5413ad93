import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { dateAt, dayOf } from "../../src/events/edtf.ts";
import { DAY } from "../../src/events/time.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { dayRange } from "../../src/views/pan/panState.ts";
import { collisions } from "./words.ts";

const turning = slidesOf(deck).flatMap(({ id, kind, chart, steps }) =>
  kind === "chart" && chart?.dayControl
    ? [{ id, chart, control: chart.dayControl, states: steps.map(({ state }) => state) }]
    : [],
);
const named = (id: string) => {
  const found = turning.find((one) => one.id === id);
  if (!found) throw new RangeError(`no chart of a day: ${id}`);
  return found;
};

test("every chart that shows or rules a day can be set to another", () => {
  const days = slidesOf(deck).filter(({ kind, chart, steps }) => {
    if (kind !== "chart" || !chart || chart.windowControl) return false;
    return steps.some(({ state }) => chart.describe(state).day !== undefined || "day" in (state as object));
  });
  expect(days.map(({ id }) => id).filter((id) => !turning.some((one) => one.id === id))).toEqual([]);
  expect(new Set(turning.map(({ chart }) => chart.kind)).size).toBeGreaterThan(5);
});

describe.each(turning)("the chart of $id", ({ chart, control, states }) => {
  const [first, last] = dayRange(chart, states);
  const day = fc.integer({ min: 0, max: (last - first) / DAY - 1 }).map((nth) => dateAt(first + nth * DAY));
  const state = fc.constantFrom(...states);

  test("set to a day, shows only that day, however it got there", () => {
    fc.assert(
      fc.property(state, day, day, (from, by, to) => {
        expect(control.get(control.with(from, to))).toBe(to);
        expect(control.with(control.with(from, to), to)).toEqual(control.with(from, to));
        const by_to = control.with(control.with(from, by), to);
        expect(control.get(by_to)).toBe(to);
        expect(JSON.parse(JSON.stringify(by_to))).toEqual(by_to);
      }),
    );
  });

  test("changes only on days to which it can be set, and is unchanged when set to its own day", () => {
    for (const one of states) {
      const changes = control.changes(one);
      expect(changes.length).toBeGreaterThan(0);
      expect(changes).toEqual([...new Set(changes)].sort((a, b) => a - b));
      if (control.range) expect(changes.every((at) => at >= first - 366 * DAY && at < last + DAY)).toBe(true);
      const frame = { width: 1184, height: 560, prefix: "", fontSize: 16 };
      const drawn = (of: unknown) => chart.draw(of, frame).map(serialize).join("");
      if ("day" in (one as object) && !("callouts" in (one as object) || "notes" in (one as object)))
        expect(drawn(control.with(one, control.get(one)))).toBe(drawn(one));
    }
  });

  test("is drawn without a collision on any day, on a slide and on a phone", () => {
    const frames = [
      { width: 1184, height: 560, prefix: "", fontSize: 16 },
      { width: 358, height: chart.heightFor(358), prefix: "", fontSize: 16.5 },
    ];
    fc.assert(
      fc.property(state, day, fc.constantFrom(...frames), (from, to, frame) => {
        expect(collisions(chart.draw(control.with(from, to), frame), frame), to).toEqual([]);
      }),
      { numRuns: 24 },
    );
  }, 60_000);
});

test("a chart with an extent cannot be set to a day outside it", () => {
  const { control, states } = named("three-armies");
  for (const one of states) {
    expect(control.get(control.with(one, "1999-01-01"))).toBe("2017-09-01");
    expect(control.get(control.with(one, "2099-01-01"))).toBe("2017-12-10");
  }
});

test("a river chart set to an earlier day shows no later fix", () => {
  const { chart, control, states } = named("three-armies");
  const { table, summary } = chart.describe(control.with(states.at(-1), "2017-10-06"));
  expect(summary).toContain("At the end of Friday 6 October 2017");
  expect(table.rows.flat().join(" ")).not.toMatch(/November|December/);
});

test("ties are those in force on the day", () => {
  const { chart, control, states } = named("standing");
  const last = states.at(-1);
  const on = (day: string) => chart.describe(control.with(last, day)).table.rows.flat().join(" ");
  expect(on("2017-10-14")).not.toBe(on("2017-10-16"));
  expect(control.changes(last)).toContain(dayOf("2017-10-16"));
});

test("declarations are those made by the end of the day", () => {
  const { chart, control, states } = named("victories");
  const rows = (day: string) => chart.describe(control.with(states[0], day)).table.rows.length;
  const days = control.changes(states[0]);
  expect(days.map((at) => rows(dateAt(at)))).toEqual(days.map((_, nth) => nth + 1));
  expect(rows(dateAt((days[3] ?? 0) - DAY))).toBe(3);
});
