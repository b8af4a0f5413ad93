import type { Slide } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import type { Box } from "../../layout/boxes.ts";
import { paint, settle } from "../../marks/paint.ts";
import { type Explorer, explore } from "../explore/explore.ts";
import { chartFigure } from "../figure.ts";
import { isWhole } from "./brief.ts";
import { find } from "./find.ts";
import { frameOf, inWords, tellingStep } from "./plate.ts";

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
  const words = element.closest(".slide")?.querySelector(".in-words");
  let shown = 0;
  let drawn = "";
  let live = false;
  let explorer: Explorer | undefined;

  const draw = (step: number, glide: number) => {
    const { chart } = slide;
    const [width, height] = [room.clientWidth, room.clientHeight];
    const wanted = `${step} ${width} ${height}`;
    if (!chart || width === 0 || height === 0 || wanted === drawn) return;
    drawn = wanted;
    const state = slide.steps[step]?.state;
    paint(canvas, [chartFigure(chart, state, frameOf(slide, width, height))], { motion: glide });
    const described = chart.describe(state);
    tell(step);
    explorer ??= explore({
      story,
      room,
      prefix: `${slide.id}-`,
      chart: () => canvas.querySelector(":scope > .chart"),
      settle: () => settle(canvas),
      say,
      within: () => inView(room),
      alone: false,
    });
    explorer.follow(described, state);
    for (const caption of element.querySelectorAll<HTMLElement>("[data-shown]")) {
      caption.dataset.shown = String(Number(caption.dataset.step) === step);
    }
    keys(step);
  };

  /** Says in words what is shown, once the page knows enough to; until then they are those of the step it came with. */
  const tell = (step: number) => {
    if (words && slide.chart && isWhole(story))
      paint(words, inWords(story, slide.chart.describe(slide.steps[step]?.state)));
  };

  const keys = (step: number) => {
    const row = element.querySelector(".keys");
    if (!row) return;
    find(row, ".count").textContent = `${step + 1} of ${slide.steps.length}`;
    find(row, ".before").setAttribute("aria-disabled", String(step === 0));
    find(row, ".after").setAttribute("aria-disabled", String(step === slide.steps.length - 1));
  };

  return {
    element,
    slide,
    get step() {
      return shown;
    },
    show(step, glide = false) {
      const moves = glide && !matchMedia("(prefers-reduced-motion: reduce)").matches;
      shown = step;
      if (live) draw(shown, moves ? motion : 0);
      else keys(shown);
    },
    fit() {
      live = true;
      draw(shown, 0);
    },
    retell() {
      tell(shown);
      explorer?.retell();
    },
    forPaper: (paper) => draw(paper ? tellingStep(slide) : shown, 0),
  };
}

/** The part of the window under the bar that lies over and under a chart, in pixels from the chart's corner. */
function inView(room: HTMLElement): Box {
  const bar = room.ownerDocument.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const { top, width } = room.getBoundingClientRect();
  const from = Math.max(bar, 0) + margin;
  return { x: 0, y: from - top, width, height: innerHeight - margin - from };
}
