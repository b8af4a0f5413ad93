// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Deck } from "../../../src/deck/deck.ts";
import type { LiveChart } from "../../../src/views/read/liveChart.ts";
import { movable } from "../../../src/views/read/movable.ts";
import { deck } from "../../fixture/deck.ts";
import { withTimeline } from "../pan/slides.ts";

test("a chart that could not be made movable is made so again at the next use", async () => {
  document.body.innerHTML = '<figure><div class="stage"></div><button class="move"></button></figure>';
  const [element, stage] = ["figure", ".stage"].map((part) => document.querySelector<HTMLElement>(part));
  if (!element || !stage) throw new RangeError("missing figure");
  const lost = vi.fn((): Deck => {
    if (lost.mock.calls.length > 1) throw new Error("not loaded");
    return deck;
  });
  const onLost = vi.fn();
  const charts = new Map([[0, { element, slide: withTimeline } as LiveChart]]);
  movable(lost, charts, { announce() {}, onExplore() {}, onLost });
  expect(lost).toHaveBeenCalledTimes(1);
  for (const [nth, approach] of ["pointerover", "pointerdown", "focusin"].entries()) {
    stage.dispatchEvent(new Event(approach));
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(nth + 2));
  }
  // Only who asks for it is told.
  expect(onLost).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>(".move")?.click();
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
});
