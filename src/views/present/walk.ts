import { slidesOf } from "../../deck/deck.ts";
import type { Outline, Position } from "../address.ts";

/** The step after a position; undefined after the last. */
export function stepAfter(deck: Outline, { slide, step }: Position): Position | undefined {
  const slides = slidesOf(deck);
  if (step + 1 < (slides[slide]?.steps.length ?? 0)) return { slide, step: step + 1 };
  return slides[slide + 1] ? { slide: slide + 1, step: 0 } : undefined;
}

/** The step before a position; undefined before the first. */
export function stepBefore(deck: Outline, { slide, step }: Position): Position | undefined {
  if (step > 0) return { slide, step: step - 1 };
  const earlier = slidesOf(deck)[slide - 1];
  return earlier && { slide: slide - 1, step: earlier.steps.length - 1 };
}

export const samePlace = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.slide === b?.slide && a?.step === b?.step;

/** What a move from one place to another looked like to whoever made it. */
export interface Move {
  from: Position | undefined;
  to: Position;
  /** Milliseconds since the move before. */
  since: number;
  /** True where nothing should move: by the viewer's wish, in the overview, or in a window nobody sees. */
  still: boolean;
}

/** How long a move animates, in milliseconds: one step within a slide, taken in peace, glides; all else is at once. */
export function motionOf({ from, to, since, still }: Move): number {
  const oneStep = from?.slide === to.slide && Math.abs(from.step - to.step) === 1;
  return oneStep && !still && since >= 300 ? 700 : 0;
}

/** Whether going there is a jump, which the browser's back button undoes, rather than a step along the way. */
export const isJump = (from: Position | undefined, to: Position): boolean =>
  from !== undefined && Math.abs(from.slide - to.slide) > 1;
