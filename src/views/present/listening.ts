import type { Deck } from "../../deck/deck.ts";
import { type Position, positionAt } from "../address.ts";
import type { Hand } from "./hand.ts";
import { type Action, actionOf, keptByFocus } from "./keys.ts";
import type { settingsOf } from "./settings.ts";

/** What stands in the page before the stage does. */
export interface Boards {
  reveal: HTMLElement;
  slides: HTMLElement;
  controls: HTMLElement;
  /** The link that leads to the reading page. */
  skip: HTMLElement;
  status: HTMLElement;
}

/** What a key or a button of the stage does itself. */
export type StageAct = Exclude<Action, "navigate"> | "next" | "previous";

interface Listening {
  deck: Deck;
  acts: Readonly<Record<StageAct, () => void>>;
  hand: Hand;
  settings: Pick<ReturnType<typeof settingsOf>, "now">;
  jump(to: Position): void;
  isOverview(): boolean;
}

/** Listens to keys, buttons and links of the stage; what is returned says which keys are left to Reveal. */
export function listenOnStage(
  boards: Boards,
  { deck, acts, hand, settings, jump, isOverview }: Listening,
): (event: KeyboardEvent) => boolean {
  const page = boards.slides.ownerDocument;

  const actionFor = (event: KeyboardEvent): Action | undefined => {
    if (event.defaultPrevented || keptByFocus(event.target, event.key) || page.querySelector("dialog[open]"))
      return undefined;
    // Escape takes back what was done by hand before it opens the overview.
    if (event.key === "Escape" && hand.isBusy() && !isOverview()) return "leave";
    return actionOf(event, settings.now());
  };
  const isMove = (event: KeyboardEvent) => hand.takes(event) && !isOverview();

  page.addEventListener("keydown", (event) => {
    const action = actionFor(event);
    if (action === "navigate" && isMove(event)) {
      event.preventDefault();
      hand.press(event);
      return;
    }
    if (!action || action === "navigate" || event.repeat) return;
    event.preventDefault();
    acts[action]();
  });
  boards.controls.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset.do : undefined;
    if (pressed && pressed in acts) acts[pressed as StageAct]();
  });
  const followInside = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const to = positionAt(deck, link?.getAttribute("href") ?? "");
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    jump(to);
  };
  // Captured, since Reveal would read the number in such an address another way.
  boards.slides.addEventListener("click", followInside, { capture: true });

  return (event) => actionFor(event) === "navigate" && !isMove(event);
}
