import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import { patch } from "../../../svg/patch.ts";
import type { Position } from "../../shared/address.ts";
import { headingId, slideDrawing } from "../../shared/slide.ts";
import { viewedSlide } from "../interaction/panning.ts";
import { type ChartView, type SlidePicture, untouched } from "../interaction/viewState.ts";
import { prefixOf } from "./section.ts";

/** The slides of a deck on the stage, one section each; one of them is shown, at one step. */
export interface SlideSections extends SlidePicture {
  /** Draws a step and shows it, animated for `duration` milliseconds. */
  show(position: Position, duration: number): void;
  /**
   * Draws all slides except the one shown for the overview, each at the furthest step that was shown. A slide that was
   * never shown is only a number, so that nothing is revealed early.
   */
  drawOverview(furthest: (slide: number) => number | undefined): void;
  /** Makes everything on the slides inert, or usable again; the slides themselves can still be pressed. */
  setInert(inert: boolean): void;
  hasFocus(): boolean;
  /** Moves the focus to the heading of the slide that is shown, without scrolling to it. */
  focus(): void;
}

/** Takes over the sections in an element, one for every slide. */
export function slideSections(deck: Deck, container: HTMLElement): SlideSections {
  const slides = slidesOf(deck);
  const { length: presented } = presentedSlides(deck);
  const { stage, digits } = deck.story.language;
  const sections = [...container.querySelectorAll<HTMLElement>(":scope > section")];
  const roots = sections.map((section) => section.firstElementChild);
  let shown: Position | undefined;

  const drawStep = ({ slide: index, step }: Position, view: ChartView, duration: number) => {
    const [root, slide] = [roots[index], slides[index]];
    if (!root || !slide) return;
    const drawing = slideDrawing(deck, viewedSlide(deck, slide, step, view), step, { prefix: prefixOf(slide) });
    patch(root, [drawing], { motion: duration });
  };
  const setUnshown = (index: number, unshown: boolean) => {
    const [section, slide] = [sections[index], slides[index]];
    if (!section || !slide) return;
    section.classList.toggle("not-shown-yet", unshown);
    const number = index < presented ? digits(index + 1) : `B${index - presented + 1}`;
    roots[index]?.setAttribute("data-number", number);
    // Its title as a name would reveal what its picture does not.
    if (unshown) section.removeAttribute("aria-labelledby");
    else section.setAttribute("aria-labelledby", headingId(prefixOf(slide)));
    if (unshown) section.setAttribute("aria-label", stage.notShownYet(stage.slide(number)));
    else section.removeAttribute("aria-label");
  };
  return {
    container,
    chart: () => container.querySelector(":scope > .present .slide > .chart"),
    position: () => shown,
    draw(view, duration) {
      if (shown) drawStep(shown, view, duration);
    },
    show(position, duration) {
      shown = position;
      drawStep(position, untouched, duration);
    },
    drawOverview(furthest) {
      for (const [index, { steps }] of slides.entries()) {
        const step = furthest(index);
        const isShown = index === shown?.slide;
        setUnshown(index, !isShown && step === undefined);
        if (!isShown && step !== undefined)
          drawStep({ slide: index, step: Math.min(step, steps.length - 1) }, untouched, 0);
      }
    },
    setInert(inert) {
      for (const root of roots) root?.toggleAttribute("inert", inert);
      if (!inert) for (const index of slides.keys()) setUnshown(index, false);
    },
    hasFocus: () => container.contains(container.ownerDocument.activeElement),
    focus() {
      if (shown) sections[shown.slide]?.querySelector<HTMLElement>("h1, h2")?.focus({ preventScroll: true });
    },
  };
}
