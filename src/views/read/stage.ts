import type { Frame } from "../../charts/chart.ts";
import type { Slide } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import type { Box } from "../../layout/boxes.ts";
import type { Drawing } from "../../marks/drawing.ts";
import { paint, settle } from "../../marks/paint.ts";
import { exploreLater, type LaterExplorer } from "../explore/later.ts";
import type { Told } from "../explore/showing.ts";
import type { Subject } from "../explore/subject.ts";
import { chartFigure, withMarks } from "../figure.ts";
import { isWhole } from "./brief.ts";
import { find } from "./find.ts";
import { canMove, frameOf, inWords, tellingStep } from "./plate.ts";

/** How long a chart takes from one step to the next, in milliseconds. */
const motion = 300;

/** Between what is said of a mark and the edges of the window, in pixels. */
const margin = 8;

/** A live chart: what its slide's figure shows, at the size the page gives it. */
export interface Stage {
  readonly element: HTMLElement;
  readonly slide: Slide;
  /** The step shown. */
  readonly step: number;
  /** Shows a step, gliding there if asked to and unless the reader wants no motion. */
  show(step: number, glide?: boolean): void;
  /** Shows a state in place of the step's until another step is shown, `moving` while a hand is at it; none ends it. */
  hold(state: unknown, glide?: number, moving?: boolean): void;
  /** Shows what is told of a mark, or nothing; settles once it is shown. */
  tell(told: Told | undefined): Promise<void>;
  /** The frame it is drawn in. */
  frame(): Frame;
  /** Who moves it by hand, and hears when a step is shown and what is told. */
  hand?: {
    stepped(): void;
    told(told: Told | undefined): void;
    /** What stands under what is told of a subject. */
    under(subject: Subject): readonly Drawing[];
  };
  /** Draws for the room there is now, the first time and whenever that changes; until then it stays as it came. */
  fit(): void;
  /** Says anew what is shown of the chart and of a mark, as when more has become known of them. */
  retell(): void;
  /** Draws the most telling step for paper, and comes back from it. */
  forPaper(paper: boolean): void;
}

/** Brings a drawn figure to life: from here on it is drawn for its own width. `say` tells a screen reader. */
export function stageIn(element: HTMLElement, story: Story, slide: Slide, say: (words: string) => void): Stage {
  const room = find(element, ".stage");
  const canvas = find(element, ".canvas");
  const fold = element.closest(".slide")?.querySelector<HTMLDetailsElement>("details.table");
  const words = fold?.querySelector(".in-words");
  let shown = 0;
  let drawn = "";
  let live = false;
  let explorer: LaterExplorer | undefined;
  let held: unknown;
  let figure: Drawing | undefined;

  const draw = (step: number, glide: number, moving = false) => {
    const { chart } = slide;
    const frame = frameOf(slide, room.clientWidth, room.clientHeight);
    const wanted = JSON.stringify([step, frame, held]);
    if (!chart || frame.width === 0 || frame.height === 0 || wanted === drawn) return;
    const state = held ?? slide.steps[step]?.state;
    if (moving && figure) {
      drawn = "";
      explorer?.mirror(undefined);
      paint(canvas, [withMarks(figure, chart, state, frame)]);
      return;
    }
    drawn = wanted;
    figure = chartFigure(chart, state, frame);
    paint(canvas, [figure], { motion: glide });
    const described = chart.describe(state);
    putInWords(step);
    explorer ??= exploreLater({
      story,
      room,
      prefix: `${slide.id}-`,
      chart: () => canvas.querySelector(":scope > .chart"),
      settle: () => settle(canvas),
      say,
      told: (told) => stage.hand?.told(told),
      under: (subject) => stage.hand?.under(subject) ?? [],
      moves: canMove(slide) ? moveKeys(slide) : "",
      within: () => inView(room),
      alone: false,
    });
    explorer.follow(described, state);
    for (const caption of element.querySelectorAll<HTMLElement>("figcaption [data-step]")) {
      caption.dataset.shown = String(held === undefined && Number(caption.dataset.step) === step);
    }
    keys(step);
  };

  /**
   * Says in words what is shown, where they are open and once the page knows enough to; until then they are those of
   * the step it came with. A long table costs more than the chart.
   */
  const putInWords = (step: number) => {
    if (words && fold?.open && slide.chart && isWhole(story))
      paint(words, inWords(story, slide.chart.describe(held ?? slide.steps[step]?.state)));
  };
  fold?.addEventListener("toggle", () => putInWords(shown));

  const keys = (step: number) => {
    const row = element.querySelector(".keys");
    if (!row || slide.steps.length < 2) return;
    find(row, ".count").textContent = `${step + 1} of ${slide.steps.length}`;
    find(row, ".before").setAttribute("aria-disabled", String(step === 0));
    find(row, ".after").setAttribute("aria-disabled", String(step === slide.steps.length - 1));
  };

  const stage: Stage = {
    element,
    slide,
    get step() {
      return shown;
    },
    show(step, glide = false) {
      const moves = glide && !matchMedia("(prefers-reduced-motion: reduce)").matches;
      shown = step;
      held = undefined;
      stage.hand?.stepped();
      if (live) draw(shown, moves ? motion : 0);
      else keys(shown);
    },
    fit() {
      live = true;
      draw(shown, 0);
    },
    hold(state, glide = 0, moving = false) {
      held = state;
      draw(shown, glide, moving);
    },
    async tell(told) {
      explorer?.mirror(told);
      await explorer?.coming;
    },
    frame: () => frameOf(slide, room.clientWidth, room.clientHeight),
    retell() {
      putInWords(shown);
      explorer?.retell();
    },
    forPaper(paper) {
      const kept = held;
      if (paper) held = undefined;
      draw(paper ? tellingStep(slide) : shown, 0);
      held = kept;
    },
  };
  return stage;
}

/** The keys that move its chart, in words. */
const moveKeys = ({ chart }: Slide): string =>
  chart?.reel
    ? "Shift with left and right moves it, with up and down shows more or less detail; 0 returns to the step."
    : "Shift with left and right turns to the day before and after, with up and down to the last and next change; 0 returns to the step.";

/** The part of the window under the bar that lies over and under a chart, in pixels from the chart's corner. */
function inView(room: HTMLElement): Box {
  const bar = room.ownerDocument.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const { top, width } = room.getBoundingClientRect();
  const from = Math.max(bar, 0) + margin;
  return { x: 0, y: from - top, width, height: innerHeight - margin - from };
}
