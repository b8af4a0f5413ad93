import { addressOf, type Outline, type Position } from "../../shared/address.ts";

/** Browsers refuse or stall when an address is rewritten much faster than this, in milliseconds. */
const pause = 250;

/** How many jumps have led to the entry of a history that is shown, each of which the back button takes back. */
export const jumpsIn = ({ state }: History): number => (state as { jumps?: number } | null)?.jumps ?? 0;

/** Writes a position into the window's address; `jump` says that a jump led there. */
export type WriteAddress = (position: Position, how?: { jump?: boolean }) => void;

/**
 * What keeps the window's address at the position shown. A jump becomes an entry that the back button returns from, a
 * step rewrites the entry that stands. Of steps in quick succession the last is written, once they rest or on leaving.
 */
export function addressWriter(deck: Outline, view: Window & typeof globalThis = window): WriteAddress {
  let writtenAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next: string | undefined;

  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (next === undefined || next === view.location.hash) return;
    writtenAt = Date.now();
    try {
      view.history.replaceState(view.history.state, "", next);
    } catch {
      // Refused for being too many: the next rest writes it.
    }
  };
  view.addEventListener("pagehide", write);

  return (position, { jump = false } = {}) => {
    const address = addressOf(deck, position);
    // Within another page, an entry would take that page's back button away.
    if (jump && view.parent === view) {
      write();
      next = undefined;
      if (address === view.location.hash) return;
      try {
        view.history.pushState({ ...view.history.state, jumps: jumpsIn(view.history) + 1 }, "", address);
      } catch {
        // Refused likewise: the talk goes on without an entry.
      }
      return;
    }
    next = address;
    if (Date.now() - writtenAt > pause) write();
    else waiting ??= setTimeout(write, pause);
  };
}
