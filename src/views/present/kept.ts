import type { Deck } from "../../deck/deck.ts";
import type { Position } from "../address.ts";
import { readMessage, type Seen, writeMessage } from "./channel.ts";
import type { Shelf } from "./shelf.ts";
import { samePlace } from "./walk.ts";

/** What is done by hand to the step that is shown, kept over a reload. */
export interface KeptHand {
  /** What was kept for a place; undefined where there is nothing, or where it was for another. */
  at(place: Position): Seen | undefined;
}

/** Keeps on a shelf what a page shows when it is left, in the words in which its windows tell each other. */
export function keepHand(deck: Deck, shelf: Shelf, shown: () => Seen, view: Window = window): KeptHand {
  view.addEventListener("pagehide", () => {
    shelf.set("hand", JSON.stringify(writeMessage(deck, { kind: "state", ...shown() })));
  });
  return {
    at(place) {
      const kept = readMessage(deck, parsed(shelf.get("hand")));
      return kept?.kind === "state" && samePlace(kept.at, place) ? kept : undefined;
    },
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
