import { type Deck, slidesOf } from "../../deck/deck.ts";
import { paint } from "../../marks/paint.ts";
import type { Position } from "../address.ts";
import { headingId, slideDrawing } from "../slide.ts";
import { type Glance, untouched } from "./glance.ts";
import { asSeen } from "./inTime.ts";
import { prefixOf } from "./section.ts";

/** The slides of a deck as they hang on the stage, one section each. */
export interface Hung {
  /** Draws a slide at a step, in so many milliseconds, and as somebody has made it by hand. */
  draw(place: Position, motion?: number, glance?: Glance): void;
  /**
   * Draws all slides but one for the overview, each at the furthest step that was shown. A slide that never was is
   * only a number, so that nothing is given away.
   */
  drawAround(slide: number, furthest: (slide: number) => number | undefined): void;
  /** Takes everything on the slides out of reach, or gives it back; the slides themselves can still be pressed. */
  setInert(inert: boolean): void;
  hasFocus(): boolean;
  /** Moves the focus to a slide's heading, without scrolling to it. */
  focus(slide: number): void;
}

/** Takes over the sections that stand on a wall, one for every slide. */
export function hangSlides(deck: Deck, wall: HTMLElement): Hung {
  const slides = slidesOf(deck);
  const sections = [...wall.querySelectorAll<HTMLElement>(":scope > section")];
  const painted = sections.map((section) => section.firstElementChild);

  const draw = ({ slide, step }: Position, motion = 0, glance: Glance = untouched) => {
    const [root, shown] = [painted[slide], slides[slide]];
    if (!root || !shown) return;
    paint(root, [slideDrawing(deck, asSeen(deck, shown, step, glance), step, { prefix: prefixOf(shown) })], { motion });
  };
  const setUnseen = (index: number, unseen: boolean) => {
    const [section, slide] = [sections[index], slides[index]];
    if (!section || !slide) return;
    section.classList.toggle("unseen-yet", unseen);
    painted[index]?.setAttribute("data-number", String(index + 1));
    // Its name is its title, which would give away what its picture does not.
    if (unseen) section.removeAttribute("aria-labelledby");
    else section.setAttribute("aria-labelledby", headingId(prefixOf(slide)));
    if (unseen) section.setAttribute("aria-label", `Slide ${index + 1}, not shown yet`);
    else section.removeAttribute("aria-label");
  };
  return {
    draw,
    drawAround(here, furthest) {
      for (const [index, { steps }] of slides.entries()) {
        const step = furthest(index);
        setUnseen(index, index !== here && step === undefined);
        if (index !== here && step !== undefined) draw({ slide: index, step: Math.min(step, steps.length - 1) });
      }
    },
    setInert(inert) {
      for (const root of painted) root?.toggleAttribute("inert", inert);
      if (!inert) for (const index of slides.keys()) setUnseen(index, false);
    },
    hasFocus: () => wall.contains(wall.ownerDocument.activeElement),
    focus: (slide) => sections[slide]?.querySelector<HTMLElement>("h1, h2")?.focus({ preventScroll: true }),
  };
}
