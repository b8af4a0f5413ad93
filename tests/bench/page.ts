import { deck } from "../../slides/deck.ts";
import { labelTimes } from "./labels.ts";
import { moveCanvas, moveTimeline } from "./moving.ts";
import { playTimes } from "./play.ts";
import { openedTimes, stateTimes } from "./states.ts";

/** What the command calls in the page. */
const bench = {
  opened: () => openedTimes(deck),
  states: (opened: readonly number[]) => stateTimes(deck, opened),
  moveTimeline,
  moveCanvas,
  labels: labelTimes,
  playing: () => playTimes(deck),
};

export type Bench = typeof bench;

Object.assign(window, { bench });
