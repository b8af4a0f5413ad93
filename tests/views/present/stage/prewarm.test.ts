import { afterEach, expect, test, vi } from "vitest";
import { deck } from "../../../../slides/deck.ts";
import type { Chart } from "../../../../src/charts/chart.ts";
import { type Slide, slidesOf } from "../../../../src/deck/deck.ts";
import { prewarm } from "../../../../src/views/present/stage/prewarm.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("every step of a deck is drawn once when the browser is idle, one at a time, upcoming steps first", () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work, 10));
  const drawn: string[] = [];
  const noted = (id: string): Chart => ({
    kind: "noted",
    bleeds: false,
    of: () => noted(id),
    heightFor: () => 100,
    draw: (state) => {
      drawn.push(`${id} ${JSON.stringify(state)}`);
      return [];
    },
    describe: () => ({ name: "", summary: "", table: { caption: "", columns: [], rows: [] }, events: [] }),
  });
  const [first] = slidesOf(deck).filter(({ kind }) => kind === "chart");
  if (!first) throw new Error("no slide with a chart");
  const step = (state: number) => ({ ...first.steps[0], state });
  const slide = (id: string, [one, ...others]: readonly [number, ...number[]]): Slide => ({
    ...first,
    id,
    chart: noted(id),
    steps: [step(one), ...others.map(step)],
  });
  const small = { ...deck, chapters: [{ id: "one", title: "One", slides: [slide("a", [1]), slide("b", [2, 3])] }] };
  prewarm(small, 1);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(10);
  expect(drawn).toEqual(["b 2"]);
  vi.runAllTimers();
  expect(drawn).toEqual(["b 2", "b 3", "a 1"]);
});
