import type { Chart, Frame } from "../../src/charts/chart.ts";
import { type Deck, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { patch } from "../../src/svg/patch.ts";
import { slideDrawing } from "../../src/views/shared/slide.ts";
import { quantile, timed } from "./clock.ts";
import { newSvg } from "./svg.ts";

/** How long one state of one chart takes, in milliseconds. */
export interface StateTimes {
  slide: string;
  step: number;
  kind: string;
  nodes: number;
  /** The first drawing of it in a page that has only just been opened, and that on its way through the deck. */
  opened: number;
  /** The first drawing of it once the code is warm and nothing of this size has been drawn. */
  first: number;
  /** Drawing it again. */
  again: number;
  /** Drawing it and painting it on an empty root, with the browser's own layout: the middle of all times, and the least. */
  whole: number;
  least: number;
  /** Drawing it and painting it on a root that shows the step before. */
  onward: number;
  /** As many empty nodes appended at once, with layout. */
  empty: number;
}

interface Shown {
  slide: Slide;
  step: number;
  chart: Chart;
  state: unknown;
  frame: Frame;
}

/** The frame a slide gives its chart, learned by drawing the slide with a chart that only looks at it. */
function frameOf(deck: Deck, slide: Slide, chart: Chart, step: number): Frame {
  let seen: Frame = { width: 1280, height: 720, prefix: "", fontSize: 16 };
  const looks: Chart = {
    ...chart,
    draw: (_, frame) => {
      seen = frame;
      return [];
    },
  };
  slideDrawing(deck, { ...slide, chart: looks }, step, { prefix: "" });
  return seen;
}

/** Every state of every chart of a deck, as presented. */
const statesOf = (deck: Deck): readonly Shown[] =>
  slidesOf(deck).flatMap((slide) =>
    slide.steps.flatMap(({ state }, step): Shown[] => {
      const { chart } = slide;
      return chart ? [{ slide, step, chart, state, frame: frameOf(deck, slide, chart, step) }] : [];
    }),
  );

/** The time of each state's drawing as a speaker meets them in a page just opened, one after the other. */
export const openedTimes = (deck: Deck): readonly number[] =>
  statesOf(deck).map(({ chart, state, frame }) => timed(() => void chart.draw(state, frame)));

/** Times every state of a deck: after one drawing of each at another size, first and again. */
export function stateTimes(deck: Deck, opened: readonly number[], times = 15): readonly StateTimes[] {
  const states = statesOf(deck);
  for (const { chart, state, frame } of states) chart.draw(state, { ...frame, width: frame.width - 40 });
  const first = states.map(({ chart, state, frame }) => timed(() => void chart.draw(state, frame)));
  return states.map(({ slide, step, chart, state, frame }, index) => {
    const before = step > 0 ? slide.steps[step - 1]?.state : undefined;
    const again = timed(() => void chart.draw(state, frame), times);
    const painted = timesOn(frame, times, (svg) => () => patch(svg, chart.draw(state, frame)));
    const onward = timesOn(frame, times, (svg) => {
      patch(svg, chart.draw(before ?? state, frame));
      void svg.getBoundingClientRect();
      return () => patch(svg, chart.draw(state, frame));
    });
    const empty = timesOn(frame, times, (svg) => () => {
      for (let nth = 0; nth < painted.nodes; nth += 1) {
        svg.append(document.createElementNS("http://www.w3.org/2000/svg", "g"));
      }
    });
    return {
      slide: slide.id,
      step: step + 1,
      kind: chart.kind,
      nodes: painted.nodes,
      opened: opened[index] ?? Number.NaN,
      first: first[index] ?? Number.NaN,
      again,
      whole: painted.middle,
      least: painted.least,
      onward: onward.middle,
      empty: empty.middle,
    };
  });
}

/** Times something on an `<svg>` of its own in the page, layout included, and counts the nodes that result. */
function timesOn(frame: Frame, times: number, prepare: (svg: SVGSVGElement) => () => void) {
  const all: number[] = [];
  let nodes = 0;
  for (let nth = 0; nth < times; nth += 1) {
    const svg = newSvg(frame);
    const act = prepare(svg);
    all.push(
      timed(() => {
        act();
        void svg.getBoundingClientRect();
      }),
    );
    nodes = svg.querySelectorAll("*").length;
    svg.remove();
  }
  return { middle: quantile(all), least: Math.min(...all), nodes };
}
