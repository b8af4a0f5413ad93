// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { chartFigureOf } from "../../../src/views/read/chartFigure.ts";
import { liveChart } from "../../../src/views/read/liveChart.ts";
import { withTimeline as slide } from "../pan/slides.ts";

vi.mock("../../../src/views/read/inWords.ts", () => {
  throw new Error("not loaded");
});

const { language } = deck.story;
test("a reader who unfolds the words of a chart is told if they cannot be loaded", async () => {
  const drawing = chartFigureOf(language, slide);
  if (!drawing) throw new RangeError("missing chart");
  document.body.innerHTML = `<div class="slide">${serialize(drawing)}<details class="table" open><div class="in-words"></div></details></div>`;
  const [element, fold] = ["figure", "details"].map((part) => document.querySelector<HTMLElement>(part));
  if (!element || !fold) throw new RangeError("missing figure");
  const onLost = vi.fn();
  const chart = liveChart(element, deck.story, { slide, announce() {}, onLost });
  chart.complete(deck.story, slide);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalled());
});
