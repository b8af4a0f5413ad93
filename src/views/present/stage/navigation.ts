import { presentedSlides, slidesOf } from "../../../deck/deck.ts";
import type { Outline, Position } from "../../shared/address.ts";
import type { Navigation } from "../keyTable.ts";

/** The step after a position; undefined after the last, and after the last of a backup slide. */
export function stepAfter(deck: Outline, { slide, step }: Position): Position | undefined {
  if (step + 1 < (slidesOf(deck)[slide]?.steps.length ?? 0)) return { slide, step: step + 1 };
  return presentedSlides(deck)[slide + 1] ? { slide: slide + 1, step: 0 } : undefined;
}

/** The step before a position; undefined before the first, and before the first of a backup slide. */
export function stepBefore(deck: Outline, { slide, step }: Position): Position | undefined {
  if (step > 0) return { slide, step: step - 1 };
  if (!presentedSlides(deck)[slide]) return undefined;
  const earlier = slidesOf(deck)[slide - 1];
  return earlier && { slide: slide - 1, step: earlier.steps.length - 1 };
}

/** The position to which a navigation leads from another; undefined if it leads nowhere. */
export function targetOf(deck: Outline, from: Position, way: Navigation): Position | undefined {
  const last = presentedSlides(deck).length - 1;
  const slides = { nextSlide: from.slide + 1, previousSlide: from.slide - 1, first: 0, last };
  if (way === "next") return stepAfter(deck, from);
  if (way === "previous") return stepBefore(deck, from);
  const slide = slides[way];
  // Backup slides have no order.
  if (from.slide > last && (way === "nextSlide" || way === "previousSlide")) return undefined;
  return slide >= 0 && slide <= last ? { slide, step: 0 } : undefined;
}

/** A move from one step to another, in the window that makes it. */
export interface Move {
  from: Position | undefined;
  to: Position;
  /** Milliseconds since the previous move. */
  since: number;
  /** Whether charts may be animated; false if the viewer wants no motion, or the window is hidden. */
  animates: boolean;
}

/** Steps that follow each other faster than this, in milliseconds, are not animated. */
const hurry = 300;

/** How long the animation of a step takes, in milliseconds. */
const stepTime = 700;

/**
 * How long the animation of a move takes, in milliseconds: a single step within a slide is animated, unless steps
 * follow quickly; all other moves are immediate.
 */
export function durationOf({ from, to, since, animates }: Move): number {
  const isOneStep = from?.slide === to.slide && Math.abs(from.step - to.step) === 1;
  return isOneStep && animates && since >= hurry ? stepTime : 0;
}

/** Whether a move is a jump, from which the browser's back button returns, rather than a step along the way. */
export const isJump = (from: Position | undefined, to: Position): boolean =>
  from !== undefined && Math.abs(from.slide - to.slide) > 1;
