import type { Deck } from "../../deck/deck.ts";
import { type Position, positionAt } from "../address.ts";
import type { Hand } from "./hand.ts";
import { actionOf, keptByFocus, type Walk, walkOf } from "./keys.ts";

/** What a key or a button of the speaker's window does. */
export type SpeakerAct =
  | Walk
  | "black"
  | "theme"
  | "open"
  | "pointer"
  | "larger"
  | "smaller"
  | "earlier"
  | "later"
  | "leave";

interface Lectern {
  deck: Deck;
  acts: Readonly<Record<SpeakerAct, () => void>>;
  go(to: Position): void;
  hand: Hand;
  /** Whether keys of one letter or sign do anything. */
  hasCharacters(): boolean;
}

/** Listens to the keys, buttons and links of the speaker's window. */
export function listenAtDesk(body: HTMLElement, { deck, acts, go, hand, hasCharacters }: Lectern): void {
  body.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest<HTMLElement>("button[data-slide], button[data-do]")?.dataset;
    if (pressed?.slide !== undefined) go({ slide: Number(pressed.slide), step: 0 });
    if (pressed?.do !== undefined && pressed.do in acts) acts[pressed.do as SpeakerAct]();
    const inside = positionAt(deck, event.target.closest('a[href^="#"]')?.getAttribute("href") ?? "");
    if (inside) event.preventDefault();
    if (inside) go(inside);
  });

  const actFor = (event: KeyboardEvent): SpeakerAct | undefined => {
    if (event.key === "Escape") return hand.isBusy() ? "leave" : undefined;
    const action = actionOf(event, { characters: hasCharacters() });
    if (action !== "navigate") return action && action in acts ? (action as SpeakerAct) : undefined;
    return walkOf(event);
  };
  body.ownerDocument.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || keptByFocus(event.target, event.key)) return;
    const moves = hand.takes(event);
    const act = moves ? undefined : actFor(event);
    if (!moves && !act) return;
    event.preventDefault();
    if (act) acts[act]();
    else hand.press(event);
  });
}
