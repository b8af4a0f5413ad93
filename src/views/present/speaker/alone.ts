import { type Deck, presentedSlides } from "../../../deck/deck.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { isJump, targetOf } from "../stage/navigation.ts";
import type { Way } from "../sync/messages.ts";

interface AloneOptions {
  /** The position that this window shows. */
  position(): Position | undefined;
  show(to: Position): void;
  /** Called when the talk advances by a step. */
  onAdvance(): void;
}

/** Moves through a deck in the speaker's window while no stage is open. */
export interface Alone {
  /** Goes to a position from which `back` returns. */
  go(to: Position): void;
  navigate(way: Way): void;
}

/** Creates the moves of a speaker's window that is alone; they lead where those of a stage would. */
export function aloneThrough(deck: Deck, { position, show, onAdvance }: AloneOptions): Alone {
  /** Where the jumps began from which one can still return. */
  const left: Position[] = [];
  const go = (to: Position) => {
    const from = position();
    if (from && !samePosition(from, to)) left.push(from);
    show(to);
  };
  const back = () => {
    const to = left.pop();
    if (to) show(to);
  };
  return {
    go,
    navigate(way) {
      const from = position();
      const to = from && way !== "back" ? targetOf(deck, from, way) : undefined;
      // From a backup slide there is only the way back.
      if (from && !to && (way === "back" || !presentedSlides(deck)[from.slide])) return back();
      if (!to) return;
      if (isJump(from, to)) go(to);
      else show(to);
      if (way === "next") onAdvance();
    },
  };
}
