import { afterEach, describe, expect, test, vi } from "vitest";
import type { Chart, Description } from "../../../src/charts/chart.ts";
import { type Deck, slidesOf } from "../../../src/deck/deck.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { errorLine, logErrorsOnce, withErrorBoundary } from "../../../src/views/shared/errorBoundary.ts";
import { deck } from "../../fixture/deck.ts";

const frame = { width: 100, height: 50, prefix: "", fontSize: 16 };
const fail = (): never => {
  throw new RangeError("invalid state");
};

/** The deck with one chart replaced in part, and that chart as the boundary guards it. */
function guarded(chart: Partial<Chart>, onError = vi.fn()) {
  const index = slidesOf(deck).findIndex((slide) => slide.chart && slide.steps.length > 1);
  const found = slidesOf(deck)[index];
  if (!found?.chart) throw new Error("no slide with a chart");
  const slide = { ...found, chart: { ...found.chart, ...chart } };
  const broken: Deck = { ...deck, chapters: [{ id: "one", title: "One", slides: [slide] }] };
  const [kept] = slidesOf(withErrorBoundary(broken, onError));
  if (!kept?.chart) throw new Error("the chart is gone");
  return { chart: kept.chart, slide, state: slide.steps[1]?.state, onError };
}

describe("withErrorBoundary(deck, onError)", () => {
  afterEach(() => void vi.restoreAllMocks());

  test("replaces a failing drawing by name, summary and table, and says at which step", () => {
    const { chart, slide, state, onError } = guarded({ draw: fail });
    const { name, summary } = chart.describe(state);
    const html = chart.draw(state, frame).map(serialize).join("");
    for (const part of [name, summary, "<table>"]) expect(html).toContain(part);
    expect(onError).toHaveBeenCalledExactlyOnceWith(`slide “${slide.id}”, step 2`, new RangeError("invalid state"));
  });

  test("replaces a failing description by the slide's title", () => {
    const { chart, slide, state, onError } = guarded({ describe: fail, draw: fail });
    expect(chart.describe(state).name).toBe(slide.title);
    expect(chart.draw(state, frame).map(serialize).join("")).toContain("could not be drawn, nor told in words");
    expect(onError).toHaveBeenCalledTimes(3);
  });

  test("gives a chart whose height fails one that suits its width", () => {
    expect(guarded({ heightFor: fail }).chart.heightFor(500)).toBe(300);
  });

  test("tells of no rows where these fail, and of a chart without rows none", () => {
    expect(guarded({ rows: fail }).chart.rows?.({}, frame)).toBeUndefined();
    expect(guarded({}).chart.rows).toBeUndefined();
  });

  test("does not change a working chart, and describes a state once however often it is asked", () => {
    const described: Description = {
      name: "n",
      summary: "s",
      table: { caption: "", columns: [], rows: [] },
      events: [],
    };
    const describeState = vi.fn(() => described);
    const { chart, onError } = guarded({ describe: describeState });
    for (const state of [{ day: 1 }, { day: 1 }, { day: 2 }]) expect(chart.describe(state)).toBe(described);
    expect(describeState).toHaveBeenCalledTimes(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test("passes on what the listener throws", () => {
    const { chart, state } = guarded({ draw: fail }, vi.fn(fail));
    expect(() => chart.draw(state, frame)).toThrow("invalid state");
  });

  test("logs each failure once, in a line that names the step", () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const log = logErrorsOnce();
    for (const where of ["slide “a”", "slide “a”", "slide “b”"]) log(where, new Error("x"));
    expect(logged.mock.calls).toEqual([["slide “a”: x"], ["slide “b”: x"]]);
    expect(errorLine("slide “a”, step 3", "out of memory")).toBe("slide “a”, step 3: out of memory");
  });
});
