import { addressOf, type Outline, type Position } from "../../shared/address.ts";

/** The least time between two rewrites of the address, in milliseconds: browsers refuse faster ones or stall. */
const pause = 250;

/** How long after a refusal a rewrite is tried again, in milliseconds. */
const patience = 10_000;

/** How many jumps led to the current entry of the history; the back button undoes each. */
export const jumpsIn = ({ state }: History): number => (state as { jumps?: number } | null)?.jumps ?? 0;

/** Writes a position into the window's address; `jump` says that a jump led there. */
export type WriteAddress = (position: Position, how?: { jump?: boolean }) => void;

/**
 * Returns a function that keeps the window's address at the position shown. A jump becomes a history entry, from which
 * the back button returns; a step rewrites the current entry. Of steps in quick succession only the last is written,
 * after a pause or when the page is left, unless somebody has changed the address in the meantime: that change leads to
 * another position, and the browser has only not reported it yet.
 */
export function addressWriter(deck: Outline, view: Window & typeof globalThis = window): WriteAddress {
  let writtenAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next: string | undefined;
  let hashWhenAsked = view.location.hash;

  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (next === undefined || next === view.location.hash || hashWhenAsked !== view.location.hash) return;
    writtenAt = Date.now();
    try {
      view.history.replaceState(view.history.state, "", next);
    } catch {
      // Refused because of too many changes.
      waiting = setTimeout(write, patience);
    }
  };
  view.addEventListener("pagehide", write);

  return (position, { jump = false } = {}) => {
    const address = addressOf(deck, position);
    hashWhenAsked = view.location.hash;
    // Within another page, an entry would capture that page's back button.
    if (jump && view.parent === view) {
      write();
      next = undefined;
      if (address === view.location.hash) return;
      try {
        view.history.pushState({ ...view.history.state, jumps: jumpsIn(view.history) + 1 }, "", address);
      } catch {
        // Refused because of too many changes: the talk continues without an entry.
      }
      return;
    }
    next = address;
    if (Date.now() - writtenAt > pause) write();
    else waiting ??= setTimeout(write, pause);
  };
}
