import type { Frame } from "../../charts/chart.ts";
import type { Slide } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import type { Box } from "../../layout/boxes.ts";
import type { Drawing } from "../../svg/node.ts";
import { patch, settle } from "../../svg/patch.ts";
import { type DeferredInspector, inspectDeferred } from "../inspect/deferred.ts";
import type { Subject, Tooltip } from "../inspect/subject.ts";
import { chartFigure, withMarks } from "../shared/figure.ts";
import { sourcesPage } from "./addresses.ts";
import { canMove, frameOf, tellingStep, widthNow } from "./chartFigure.ts";
import { find } from "./dom.ts";
import type { inWords } from "./inWords.ts";

/** How long a chart is animated from one step to the next, in milliseconds. */
const stepMotion = 300;

/** What else Escape closes before a tooltip: events that were found, and the downloads that have the focus. */
export const closedBeforeTooltips = ".finder > ul:not([hidden]), .downloads:focus-within";

/** The least gap between a tooltip and the edges of the window, in pixels. */
const margin = 8;

/** The chart of a slide of the article, which follows the reading and can be inspected and moved. */
export interface LiveChart {
  readonly element: HTMLElement;
  readonly slide: Slide;
  /** The index of the step shown. */
  readonly step: number;
  /** The state shown: the step's own, or the one a reader has moved the chart to. */
  readonly state: unknown;
  /** Shows a step, animated if `animate` is true and the reader allows motion. */
  show(step: number, animate?: boolean): void;
  /**
   * Shows a state in place of the step's own until another step is shown; `undefined` returns to the step. `motion` is
   * the length of the animation in milliseconds; `isMoving` is true while a pointer drags the chart: only the drawing
   * is then kept up to date.
   */
  showState(state: unknown, motion?: number, isMoving?: boolean): void;
  /** Shows the tooltip of a mark, or none; resolves once it is shown. */
  showTooltip(tooltip: Tooltip | undefined): Promise<void>;
  /** The frame it is drawn in. */
  frame(): Frame;
  /** What moves it in time, once that is loaded. */
  mover?: Mover;
  /** Draws it for the present room, at first and whenever that changes; until then it stays as it was loaded. */
  fit(): void;
  /** Continues with a fuller story and the slide made from it; what is shown in words is rewritten. */
  complete(story: Story, slide: Slide | undefined): void;
  /** Draws the most telling step for paper, or returns from it to the step shown. */
  forPaper(paper: boolean): void;
}

/** What moves a chart in time. */
export interface Mover {
  onStep(): void;
  /** The time window or day to which the chart was moved, as in an address, with the chosen event; empty at its step. */
  moved(): string;
  onTooltip(tooltip: Tooltip | undefined): void;
  /** What is added at the end of the tooltip of a subject. */
  appendix(subject: Subject): readonly Drawing[];
}

export interface LiveChartOptions {
  slide: Slide;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called when somebody asks for what cannot be loaded. */
  onLost(): void;
}

/** Makes the drawn figure of a slide interactive: from then on it is drawn for its own width. */
export function liveChart(
  element: HTMLElement,
  lite: Story,
  { slide: liteSlide, announce, onLost }: LiveChartOptions,
): LiveChart {
  const room = find(element, ".stage");
  const canvas = find(element, ".canvas");
  const isCompared = element.closest(".comparisons") !== null;
  // The folded words of a slide belong to the chart that follows the reading, not to compared frames.
  const fold = isCompared ? undefined : element.closest(".slide")?.querySelector<HTMLDetailsElement>("details.table");
  const words = fold?.querySelector(".in-words");
  let story = lite;
  let slide = liteSlide;
  let isComplete = false;
  let shown = 0;
  let drawn = "";
  let isLive = false;
  let inspector: DeferredInspector | undefined;
  let ownState: unknown;
  let figure: Drawing | undefined;
  let tell: typeof inWords | undefined;

  const frameNow = () => frameOf(slide, room.clientWidth, room.clientHeight, widthNow(slide));
  const draw = (step: number, motion: number, isMoving = false) => {
    const { chart } = slide;
    const frame = frameNow();
    const wanted = JSON.stringify([step, frame, ownState]);
    if (!chart || frame.width === 0 || frame.height === 0 || wanted === drawn) return;
    const state = ownState ?? slide.steps[step]?.state;
    if (isMoving && figure) {
      drawn = "";
      inspector?.mirror(undefined);
      patch(canvas, [withMarks(figure, chart, state, frame)]);
      return;
    }
    drawn = wanted;
    figure = chartFigure(chart, state, frame);
    patch(canvas, [figure], { motion });
    const described = chart.describe(state);
    void putInWords(state);
    inspector ??= inspectorOf(live, { room, canvas, announce, story: () => story });
    inspector.follow(described, state);
    for (const caption of element.querySelectorAll<HTMLElement>("figcaption > .caption")) {
      const own = caption.dataset.step;
      // The caption without a step is that of a moved chart.
      const isShown = own === undefined ? ownState !== undefined : ownState === undefined && Number(own) === step;
      caption.dataset.shown = String(isShown);
    }
    showCount(story.language, element, { step, steps: slide.steps.length });
  };

  /**
   * Writes what is shown in words, if they are open and the whole event file is loaded; until then they are those of
   * the initial step. A long table takes longer than the chart.
   */
  const putInWords = async (state: unknown) => {
    if (!words || !fold?.open || !slide.chart || !isComplete) return;
    try {
      tell ??= (await import("./inWords.ts")).inWords;
    } catch {
      return onLost();
    }
    patch(words, tell(story, slide.chart.describe(state), sourcesPage));
  };
  fold?.addEventListener("toggle", () => void putInWords(live.state));

  const live: LiveChart = {
    element,
    get slide() {
      return slide;
    },
    get step() {
      return shown;
    },
    get state() {
      return ownState ?? slide.steps[shown]?.state;
    },
    show(step, animate = false) {
      const moves = animate && !matchMedia("(prefers-reduced-motion: reduce)").matches;
      shown = step;
      ownState = undefined;
      live.mover?.onStep();
      if (isLive) draw(shown, moves ? stepMotion : 0);
      else showCount(story.language, element, { step: shown, steps: slide.steps.length });
    },
    fit() {
      isLive = true;
      draw(shown, 0);
    },
    showState(state, motion = 0, isMoving = false) {
      ownState = state;
      draw(shown, motion, isMoving);
    },
    async showTooltip(tooltip) {
      inspector?.mirror(tooltip);
      await inspector?.coming;
    },
    frame: frameNow,
    complete(whole, wholeSlide = slide) {
      story = whole;
      slide = wholeSlide;
      isComplete = true;
      void putInWords(live.state);
      inspector?.refresh();
    },
    forPaper(paper) {
      const kept = ownState;
      if (paper) ownState = undefined;
      draw(paper ? tellingStep(slide) : shown, 0);
      ownState = kept;
    },
  };
  return live;
}

interface InspectorParts extends Pick<LiveChartOptions, "announce"> {
  room: HTMLElement;
  canvas: HTMLElement;
  story(): Story;
}

/** The inspector of a live chart, with the additions to tooltips and the names of the keys that move the chart. */
const inspectorOf = (live: LiveChart, { room, canvas, announce, story }: InspectorParts): DeferredInspector =>
  inspectDeferred({
    story,
    container: room,
    prefix: `${live.slide.id}-`,
    chart: () => canvas.querySelector(":scope > .chart"),
    settle: () => settle(canvas),
    announce,
    onTooltip: (tooltip) => live.mover?.onTooltip(tooltip),
    appendix: (subject) => live.mover?.appendix(subject) ?? [],
    moveKeys: canMove(live.slide) ? moveKeys(story().language, live.slide) : "",
    bounds: () => inView(room),
    sourceList: sourcesPage,
    closedFirst: closedBeforeTooltips,
  });

/** Says between the buttons below a chart which step it shows, and disables those that lead nowhere. */
function showCount({ figure }: Language, element: HTMLElement, { step, steps }: { step: number; steps: number }): void {
  const row = element.querySelector(".keys");
  if (!row || steps < 2) return;
  find(row, ".count").textContent = figure.stepOf(step + 1, steps);
  find(row, ".before").setAttribute("aria-disabled", String(step === 0));
  find(row, ".after").setAttribute("aria-disabled", String(step === steps - 1));
}

/** The keys that move a slide's chart, in words. */
const moveKeys = ({ moving }: Language, { chart }: Slide): string =>
  chart?.windowControl ? moving.windowKeys : moving.dayKeys;

/** The part of the window below the bar, as a box in pixels from the chart's corner. */
function inView(room: HTMLElement): Box {
  const bar = room.ownerDocument.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const { top, width } = room.getBoundingClientRect();
  const from = Math.max(bar, 0) + margin;
  return { x: 0, y: from - top, width, height: innerHeight - margin - from };
}
