import type { Deck } from "../../../deck/deck.ts";
import { type Position, positionAt } from "../../shared/address.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { keepKeysFromPressed, keptByFocus } from "../keyFocus.ts";
import { actionOf, isNavigation, leftToRightKey } from "../keys.ts";
import type { Action } from "../keyTable.ts";
import { leaveByPageKeys } from "./dialog.ts";
import type { Slideshow } from "./reveal.ts";
import type { PageSettings } from "./settings.ts";
import type { SlideNavigation } from "./slideNavigation.ts";

/** The elements that the stage's page has before any script runs. */
export interface StageElements {
  reveal: HTMLElement;
  slides: HTMLElement;
  controls: HTMLElement;
  /** The link to the reading page. */
  skip: HTMLElement;
  status: HTMLElement;
}

/** The actions of keys and buttons of the stage; the effect of Enter and Escape depends on where they are pressed. */
export type StageAction = Exclude<
  Action,
  "select" | "escape" | "clock" | "resetClock" | "largerWords" | "smallerWords"
>;

interface StageInput {
  deck: Deck;
  slideshow: Slideshow;
  elements: StageElements;
  actions: Readonly<Record<StageAction, () => void>>;
  navigation: SlideNavigation;
  interaction: Interaction;
  settings: PageSettings;
  /** What a key does to the number of a slide that is being typed. */
  numberKey(event: KeyboardEvent): (() => void) | undefined;
  /** Goes to the position of a link within the deck. */
  jump(to: Position): void;
}

/** The keys that choose another slide in the overview, and by how many slides they move. */
const choosing: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What a key pressed on the stage does; undefined if it does nothing. */
function actFor(
  event: KeyboardEvent,
  { deck, slideshow, actions, navigation, interaction, settings, numberKey }: StageInput,
): (() => void) | undefined {
  const { key, repeat } = event;
  const isOverview = slideshow.isOverview();
  const { direction } = deck.story.language;
  const by = choosing[leftToRightKey(key, direction)];
  if (isOverview && by !== undefined && !event.altKey) return () => navigation.chooseBy(by);
  const act = settings.current().characters ? numberKey(event) : undefined;
  if (act) return act;
  const move = isOverview ? undefined : interaction.moveFor(event);
  if (move) return move;
  const action = actionOf(event, { ...settings.current(), direction });
  if (!action || (repeat && !isNavigation(action))) return undefined;
  if (action === "select") return isOverview && !slideshow.isBlack() ? navigation.choose : navigation.next;
  if (action !== "escape") return actions[action as StageAction];
  // Interaction with the step is undone first.
  return interaction.isTouched() && !isOverview && !slideshow.isBlack() ? actions.restore : navigation.bringBack;
}

/** Listens to the keys, buttons and links of the stage. */
export function listenToStageInput(input: StageInput): void {
  const { deck, elements, actions, jump } = input;
  const page = elements.slides.ownerDocument;
  keepKeysFromPressed(page);
  leaveByPageKeys(page);

  page.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || keptByFocus(event.target, event.key) || page.querySelector("dialog[open]")) return;
    const act = actFor(event, input);
    if (!act) return;
    event.preventDefault();
    act();
  });
  elements.controls.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    const action = button?.dataset.action;
    if (action && action in actions) actions[action as StageAction]();
  });
  const followLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const to = positionAt(deck, link?.getAttribute("href") ?? "");
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    jump(to);
  };
  // Captured, since Reveal would interpret the number in such an address differently.
  elements.slides.addEventListener("click", followLink, { capture: true });
}
