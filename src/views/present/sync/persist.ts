import type { Deck } from "../../../deck/deck.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import type { DeckStorage } from "../../shared/storage.ts";
import { readMessage, type TalkState, writeMessage } from "./messages.ts";

/** The name under which the state of a talk is stored. */
const name = "talk";

/** Stores the state of a talk whenever its page is left, in the form of a message. */
export function persistTalk(deck: Deck, storage: DeckStorage, talk: () => TalkState, view: Window = window): void {
  view.addEventListener("pagehide", () => {
    storage.set(name, JSON.stringify(writeMessage(deck, { kind: "state", ...talk() })));
  });
}

/** The stored state of a talk; undefined if nothing was stored, or at another position. */
export function restoredTalk(deck: Deck, storage: DeckStorage, position: Position): TalkState | undefined {
  const stored = readMessage(deck, parsed(storage.get(name)));
  return stored?.kind === "state" && samePosition(stored.position, position) ? stored : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
