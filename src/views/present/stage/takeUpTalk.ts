import type { Deck } from "../../../deck/deck.ts";
import type { DeckStorage } from "../../shared/storage.ts";
import type { Interaction } from "../interaction/interaction.ts";
import type { TalkState } from "../sync/messages.ts";
import { persistTalk, restoredTalk } from "../sync/persist.ts";
import type { Slideshow } from "./reveal.ts";

interface TakenUp {
  slideshow: Slideshow;
  interaction: Interaction;
  /** The storage that outlasts a reload of this window. */
  session: DeckStorage;
  talk(): TalkState;
  /** Whether the stage has a position of its own, and does not wait for a speaker to say where the talk is. */
  hasAddress: boolean;
  /** Sends the state of the talk. */
  report(): void;
}

/**
 * Restores the talk after a reload (whether the screen is black, and the interaction with its step), and stores it for
 * the next one.
 */
export function takeUpTalk(deck: Deck, { slideshow, interaction, session, talk, hasAddress, report }: TakenUp): void {
  persistTalk(deck, session, talk);
  const restored = restoredTalk(deck, session, slideshow.position());
  if (restored) interaction.show(restored.view);
  if (restored && hasAddress) report();
  if (session.get("black") === "true") slideshow.setBlack(true);
}
