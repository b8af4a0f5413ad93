import type { Deck } from "../../../deck/deck.ts";
import { type Position, positionAt } from "../../shared/address.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { keepKeysFromPressed, keptByFocus } from "../keyFocus.ts";
import { actionOf, isNavigation } from "../keys.ts";
import type { Navigation } from "../keyTable.ts";
import { leaveByPageKeys } from "../stage/dialog.ts";

/** What a key or a button of the speaker's window does. */
export type SpeakerAction =
  | Navigation
  | "back"
  | "start"
  | "black"
  | "theme"
  | "find"
  | "help"
  | "open"
  | "pointer"
  | "pen"
  | "undo"
  | "clear"
  | "larger"
  | "smaller"
  | "clock"
  | "resetClock"
  | "largerWords"
  | "smallerWords"
  | "earlier"
  | "later"
  | "play"
  | "slower"
  | "faster"
  | "restore";

interface SpeakerInput {
  deck: Deck;
  actions: Readonly<Record<SpeakerAction, () => void>>;
  interaction: Interaction;
  /** Goes to a position chosen in the list of slides or by a link within the deck. */
  go(to: Position): void;
  /** Switches to the running order whose button is pressed; undefined is the whole deck. */
  changeOrder(order: string | undefined): void;
  /** Controls another stage, by its id. */
  choose(stage: string): void;
  /** What a key does to the number of a slide that is being typed. */
  numberKey(event: KeyboardEvent): (() => void) | undefined;
  /** Whether single-character keys are on. */
  hasCharacters(): boolean;
}

/** Listens to the keys, buttons and links of the speaker's window. */
export function listenToSpeakerInput(
  body: HTMLElement,
  { deck, actions, interaction, go, changeOrder, choose, numberKey, hasCharacters }: SpeakerInput,
): void {
  keepKeysFromPressed(body.ownerDocument);
  leaveByPageKeys(body.ownerDocument);
  const isOwn = (action: string | undefined): action is SpeakerAction => action !== undefined && action in actions;

  body.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const { slide, action, order, stage } = event.target.closest<HTMLElement>("button")?.dataset ?? {};
    if (stage !== undefined) choose(stage);
    if (order !== undefined) changeOrder(order || undefined);
    if (slide !== undefined) go({ slide: Number(slide), step: 0 });
    if (isOwn(action)) actions[action]();
    const to = positionAt(deck, event.target.closest('a[href^="#"]')?.getAttribute("href") ?? "");
    if (!to) return;
    event.preventDefault();
    go(to);
  });

  const actFor = (event: KeyboardEvent): (() => void) | undefined => {
    const characters = hasCharacters();
    const act = (characters ? numberKey(event) : undefined) ?? interaction.moveFor(event);
    if (act) return act;
    const action = actionOf(event, { characters, direction: body.ownerDocument.documentElement.dir });
    if (event.repeat && !isNavigation(action)) return undefined;
    if (action === "select") return actions.next;
    if (action === "escape") return interaction.isTouched() ? actions.restore : actions.start;
    return isOwn(action) ? actions[action] : undefined;
  };
  body.ownerDocument.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || keptByFocus(event.target, event.key)) return;
    const act = actFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
