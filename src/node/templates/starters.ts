import type { Deck } from "../../deck/deck.ts";
import { deck as journey } from "./journey/deck.ts";
import { deck as story } from "./story/deck.ts";

/** The decks that `npm run new` begins with. */
export const starters: readonly Deck[] = [story, journey];
