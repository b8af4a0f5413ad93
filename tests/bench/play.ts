import type { Chart } from "../../src/charts/chart.ts";
import { type Deck, type Slide, slidesOf } from "../../src/deck/deck.ts";
import type { TimeWindow } from "../../src/layout/timeWindow.ts";
import { patch } from "../../src/svg/patch.ts";
import { pannedState } from "../../src/views/pan/panState.ts";
import { trackOf } from "../../src/views/pan/track.ts";
import { type PlayedDay, playedDays } from "../../src/views/play/days.ts";
import { viewedSlide } from "../../src/views/present/interaction/panning.ts";
import { unzoomed } from "../../src/views/present/interaction/zoom.ts";
import { withErrorBoundary } from "../../src/views/shared/errorBoundary.ts";
import { chartPlaces } from "../../src/views/shared/frame.ts";
import { slideDrawing } from "../../src/views/shared/slide.ts";
import { quantile, timed } from "./clock.ts";
import { newSvg } from "./svg.ts";

/** How long the days of one chart take that is played, in milliseconds. */
export interface PlayTimes {
  slide: string;
  kind: string;
  days: number;
  /** The first day in a chart and a code just loaded, and in a chart just made with code that is warm. */
  opened: number;
  first: number;
  /** Of the median day, what laying out and drawing takes, before anything is painted. */
  draw: number;
  median: number;
  p95: number;
  most: number;
  /** The median of the days on which something changed. */
  changed: number;
  /** The median day as a whole slide: with its caption, its credits, and where and when. */
  slideDay: number;
}

/** Plays every chart that can be played once on a slide's size, each day drawn and painted once. */
export function playTimes(deck: Deck): readonly PlayTimes[] {
  // As the stage has it: its charts keep what they say in words.
  const guarded = withErrorBoundary(deck, () => {});
  const guardedSlides = slidesOf(guarded);
  return slidesOf(deck).flatMap((slide, index): readonly PlayTimes[] => {
    const { chart, steps } = slide;
    const track = slide.kind === "chart" ? trackOf(deck.story, slide) : undefined;
    const ways = steps.flatMap(({ state }, step) => {
      const days = track?.played(state);
      return track && days ? [{ step, state, days, list: playedDays(days, track.changes(state)) }] : [];
    });
    const [longest] = ways.sort((a, b) => b.list.length - a.list.length);
    if (!chart || !longest) return [];
    const { state, days, list } = longest;
    const { width, height } = chartPlaces[chart.bleeds ? "bleed" : "inset"];
    const frame = { width, height, prefix: "", fontSize: 20 };
    const stateOn = (at: number) => pannedState(chart, state, { day: at, play: { days, on: true, pace: 1 } });
    const [start] = days;
    const begin = (made: Chart) => {
      const svg = newSvg(frame);
      const time = timed(() => {
        patch(svg, made.draw(stateOn(start), frame));
        void svg.getBoundingClientRect();
      });
      return { svg, time };
    };
    const opened = begin(chart.of(deck.story));
    opened.svg.remove();
    const played = chart.of(deck.story);
    const { svg, time: first } = begin(played);
    const work = list.slice(1).map(({ at, changes }) => {
      let draw = 0;
      const whole = timed(() => {
        let drawn: ReturnType<Chart["draw"]> = [];
        draw = timed(() => {
          drawn = played.draw(stateOn(at), frame);
        });
        patch(svg, drawn);
        void svg.getBoundingClientRect();
      });
      return { whole, draw, changes };
    });
    svg.remove();
    const wholes = work.map(({ whole }) => whole);
    return [
      {
        slide: slide.id,
        kind: chart.kind,
        days: list.length,
        opened: opened.time,
        first,
        draw: quantile(work.map(({ draw }) => draw)),
        median: quantile(wholes),
        p95: quantile(wholes, 0.95),
        most: Math.max(...wholes),
        changed: quantile(work.flatMap(({ whole, changes }) => (changes ? whole : []))),
        slideDay: slideTime(guarded, guardedSlides[index] ?? slide, longest),
      },
    ];
  });
}

interface Way {
  step: number;
  days: TimeWindow;
  list: readonly PlayedDay[];
}

/** How long the median day takes as a whole slide, drawn and painted as on the stage. */
function slideTime(deck: Deck, slide: Slide, { step, days, list }: Way): number {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const [, ...later] = list.map(({ at }) =>
    timed(() => {
      const view = { zoom: unzoomed, pan: { day: at, play: { days, on: true, pace: 1 } } };
      patch(root, [slideDrawing(deck, viewedSlide(deck, slide, step, view), step, { prefix: "" })]);
      void root.getBoundingClientRect();
    }),
  );
  root.remove();
  return quantile(later);
}
