import { addressOf, type Outline, type Position } from "../address.ts";

/** Browsers refuse or stall when an address is rewritten much faster than this, in milliseconds. */
const pause = 250;

/** Takes note of the place that is shown, and whether it was a jump that led there. */
export type AddressKeeper = (place: Position, how?: { jump?: boolean }) => void;

/**
 * Keeps the window's address at the place shown: a jump becomes an entry that the back button returns from, a step
 * rewrites the entry that stands. Steps taken in quick succession are written once they rest, and on leaving.
 */
export function addressKeeper(deck: Outline, view: Window & typeof globalThis = window): AddressKeeper {
  let written = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next: string | undefined;

  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (next === undefined || next === view.location.hash) return;
    written = Date.now();
    try {
      view.history.replaceState(null, "", next);
    } catch {
      // Refused for being too many: the next rest writes it.
    }
  };
  view.addEventListener("pagehide", write);

  return (place, { jump = false } = {}) => {
    const address = addressOf(deck, place);
    if (jump) {
      write();
      next = undefined;
      if (address === view.location.hash) return;
      try {
        view.history.pushState(null, "", address);
      } catch {
        // Refused likewise: the talk goes on without an entry.
      }
      return;
    }
    next = address;
    if (Date.now() - written > pause) write();
    else waiting ??= setTimeout(write, pause);
  };
}
