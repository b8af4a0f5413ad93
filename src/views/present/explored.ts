import { type Deck, slidesOf } from "../../deck/deck.ts";
import { settle } from "../../marks/paint.ts";
import type { Position } from "../address.ts";
import { type Explorer, explore } from "../explore/explore.ts";
import { prefixOf } from "./section.ts";

/** Lets the audience's questions be answered on the stage: the chart of the slide that is present can be explored. */
export interface Explored {
  /** Follows the stage to a place that has been drawn. */
  arrive(place: Position): void;
  /** Takes it out of reach, or gives it back. */
  setInert(inert: boolean): void;
}

/** Where readouts may stand, in pixels of a slide: below titles and captions, above controls and credits. */
const within = { x: 16, y: 108, width: 1248, height: 564 };

/** Explores the charts of slides that hang on a wall, a section each. `say` tells a screen reader. */
export function exploreSlides(deck: Deck, wall: HTMLElement, say: (words: string) => void): Explored {
  const slides = slidesOf(deck);
  const all = new Map<number, Explorer>();

  const explorerOf = (index: number): Explorer | undefined => {
    const [slide, room] = [slides[index], wall.children[index]];
    const painted = room?.firstElementChild;
    if (!slide?.chart || !(room instanceof HTMLElement) || !painted) return undefined;
    return explore({
      story: deck.story,
      room,
      prefix: prefixOf(slide),
      chart: () => painted.querySelector(".slide > .chart"),
      settle: () => settle(painted),
      say,
      within: () => within,
      clear: ".slide > header > *",
      alone: true,
    });
  };

  return {
    arrive({ slide: index, step }) {
      const explorer = all.get(index) ?? explorerOf(index);
      if (explorer) all.set(index, explorer);
      for (const [other, one] of all) one.setInert(other !== index);
      const slide = slides[index];
      const state = slide?.steps[step]?.state;
      if (slide?.chart) explorer?.follow(slide.chart.describe(state), state);
    },
    setInert(inert) {
      for (const one of all.values()) one.setInert(inert);
    },
  };
}
