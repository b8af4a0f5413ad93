import { type Deck, slidesOf } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { paint } from "../../marks/paint.ts";
import type { Position } from "../address.ts";
import { slideDrawing } from "../slide.ts";
import { prefixOf, sectionDrawing } from "./section.ts";

/** The slides of a deck as they hang on the stage, one section each. */
export interface Hung {
  /** Draws a slide at a step, in so many milliseconds. */
  draw(place: Position, motion?: number): void;
  /** Draws all slides but one as they are seen from there: those before it at their last step, those after at their first. */
  drawAround(slide: number): void;
  /** Takes everything on the slides out of reach, or gives it back; the slides themselves can still be pressed. */
  setInert(inert: boolean): void;
  hasFocus(): boolean;
  /** Moves the focus to a slide's heading, without scrolling to it. */
  focus(slide: number): void;
}

/** Hangs a section for every slide; what stood there is replaced, the first slide by one that looks the same. */
export function hangSlides(deck: Deck, wall: HTMLElement): Hung {
  const slides = slidesOf(deck);
  wall.innerHTML = slides.map((slide, index) => markup(sectionDrawing(deck, slide, { present: index === 0 }))).join("");
  const sections = [...wall.children];
  const painted = sections.map((section) => section.firstElementChild);

  const draw = ({ slide, step }: Position, motion = 0) => {
    const [root, shown] = [painted[slide], slides[slide]];
    if (root && shown) paint(root, [slideDrawing(deck, shown, step, { prefix: prefixOf(shown) })], { motion });
  };
  return {
    draw,
    drawAround: (here) =>
      slides.forEach(({ steps }, slide) => {
        if (slide !== here) draw({ slide, step: slide < here ? steps.length - 1 : 0 });
      }),
    setInert: (inert) => {
      for (const root of painted) root?.toggleAttribute("inert", inert);
    },
    hasFocus: () => wall.contains(wall.ownerDocument.activeElement),
    focus: (slide) => sections[slide]?.querySelector<HTMLElement>("h1, h2")?.focus({ preventScroll: true }),
  };
}
