// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { chartFigureOf } from "../../../src/views/read/chartFigure.ts";
import { liveChart } from "../../../src/views/read/liveChart.ts";
import { deck } from "../../fixture/deck.ts";

test("a chart shows the caption of its step, that of its move once moved, and on paper that of the step printed", () => {
  const slide = slidesOf(deck).find(({ id }) => id === "freeze");
  const drawing = slide && chartFigureOf(deck.story.language, slide);
  if (!drawing) throw new RangeError("missing chart");
  document.body.innerHTML = serialize(drawing);
  const [element, captions, stage] = ["figure", "figcaption", ".stage"].map((part) =>
    document.querySelector<HTMLElement>(part),
  );
  if (!element || !captions || !stage) throw new RangeError("missing figure");
  Object.defineProperties(stage, { clientWidth: { value: 358 }, clientHeight: { value: 215 } });
  captions.insertAdjacentHTML("beforeend", '<span class="caption" data-shown="false">Nine dots</span>');
  const shown = () => [...captions.children].flatMap((one, nth) => (one.matches('[data-shown="true"]') ? [nth] : []));

  const chart = liveChart(element, deck.story, { slide, announce() {}, onLost() {} });
  chart.fit();
  expect(shown()).toEqual([0]);
  chart.show(1);
  expect(shown()).toEqual([1]);
  chart.showState({ count: 9 });
  expect(shown()).toEqual([3]);
  chart.forPaper(true);
  expect(shown()).toEqual([2]);
  chart.forPaper(false);
  expect(shown()).toEqual([3]);
  chart.show(0);
  expect(shown()).toEqual([0]);
});
