import type { Deck } from "../../../deck/deck.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { stepAfter } from "./navigation.ts";
import type { Notify } from "./notice.ts";

/** The shortest and the longest time that a step may be shown, in seconds. */
const [shortest, longest] = [2, 3600];

/**
 * How many seconds each step is shown if the query asks the deck to advance automatically (`?loop=20`); otherwise
 * undefined.
 */
export function loopSeconds(search: string): number | undefined {
  const text = new URLSearchParams(search).get("loop") ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : 0;
  return seconds >= shortest && seconds <= longest ? seconds : undefined;
}

interface LoopOptions {
  seconds: number;
  position(): Position;
  go(to: Position): void;
  notify: Notify;
  /** Plays the days up to the step just reached, if it can be played. */
  play(): void;
  /** Whether days are being played; the next step then waits. */
  isPlaying(): boolean;
}

/**
 * Advances a deck automatically, step by step and from its end back to its start, for a screen in a lobby; charts of a
 * day are played up to the step. Any key or press stops it for good, and so does moving the talk from another window.
 */
export function startLoop(
  page: Document,
  deck: Deck,
  { seconds, position, go, notify, play, isPlaying }: LoopOptions,
): void {
  const listening = new AbortController();
  let left = position();
  const stop = () => {
    listening.abort();
    clearInterval(timer);
    notify(deck.story.language.stage.loopEnded);
  };
  const timer = setInterval(() => {
    if (!samePosition(position(), left)) return stop();
    if (isPlaying()) return;
    left = stepAfter(deck, left) ?? { slide: 0, step: 0 };
    go(left);
    play();
  }, seconds * 1000);
  for (const kind of ["keydown", "pointerdown", "wheel"])
    page.addEventListener(kind, stop, { signal: listening.signal, passive: true });
}
