import { type Deck, slidesOf } from "../../deck/deck.ts";
import { type Position, positionAt } from "../address.ts";
import { titleAt } from "./announce.ts";
import { stayAwake } from "./awake.ts";
import { joinWindows, type Message } from "./channel.ts";
import { layDesk, type Standing } from "./desk.ts";
import { addressKeeper } from "./history.ts";
import { actionOf, keptByFocus } from "./keys.ts";
import type { Shelf } from "./shelf.ts";
import { themeAfter, themeOf } from "./theme.ts";
import { startTimer } from "./timer.ts";
import { samePlace, stepAfter, stepBefore } from "./walk.ts";

/** How long the stage has to answer before the speaker's window goes on alone, in milliseconds. */
const patience = 600;

/**
 * The speaker's window: this step and the next as they are drawn on the stage, the words, who says so, clock and
 * plan. It leads the stage and follows it; with no stage to be heard it works alone, from where it is.
 */
export function startSpeaker(deck: Deck, body: HTMLElement, shelf: Shelf): void {
  const page = body.ownerDocument;
  body.className = "speaker";
  const desk = layDesk(deck, body);
  const theme = themeOf(body, shelf, "speaker theme");
  const timer = startTimer(deck, desk.timer, shelf);
  const keep = addressKeeper(deck);

  let place: Position | undefined;
  let black = false;
  let standing: Standing = "never";
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const show = (to: Position) => {
    if (samePlace(to, place)) return;
    place = to;
    desk.show(to);
    timer.at(to.slide);
    page.title = `Speaker: ${titleAt(deck, to)}`;
    keep(to);
  };
  const setBlack = (to: boolean) => {
    black = to;
    desk.setBlack(to);
  };
  const stand = (to: Standing) => {
    clearTimeout(doubt);
    doubt = undefined;
    standing = to;
    desk.setStanding(to);
  };

  const link = joinWindows(deck, (message) => {
    if (message.kind === "state") {
      stand("joined");
      setBlack(message.black);
      show(message.at);
    } else if (message.kind === "bye" && message.from === "stage") stand("alone");
    else if (message.kind === "hello" && message.from === "stage" && place) link?.say({ kind: "go", at: place });
  });

  /** Asks the stage, which decides; where none answers, does it here. */
  const ask = (message: Message, alone: () => void) => {
    link?.say(message);
    if (standing !== "joined") alone();
    else
      doubt ??= setTimeout(() => {
        stand("alone");
        alone();
      }, patience);
  };
  const go = (to: Position) => ask({ kind: "go", at: to }, () => show(to));
  const turn = (by: 1 | -1) =>
    ask({ kind: "turn", by }, () => {
      const to = place && (by > 0 ? stepAfter : stepBefore)(deck, place);
      if (to) show(to);
    });
  const blacken = () => {
    const to = !black;
    ask({ kind: "black", black: to }, () => setBlack(to));
  };
  const recolour = () => theme.set(themeAfter(theme.current()));

  const acts: Record<string, () => void> = {
    next: () => turn(1),
    previous: () => turn(-1),
    black: blacken,
    theme: recolour,
  };
  body.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const pressed = target.closest<HTMLElement>("button[data-slide], button[data-do]")?.dataset;
    if (pressed?.slide !== undefined) go({ slide: Number(pressed.slide), step: 0 });
    if (pressed?.do !== undefined) acts[pressed.do]?.();
  });

  const walks: Record<string, (event: KeyboardEvent) => void> = {
    ArrowRight: () => turn(1),
    PageDown: () => turn(1),
    n: () => turn(1),
    ArrowLeft: () => turn(-1),
    PageUp: () => turn(-1),
    p: () => turn(-1),
    " ": ({ shiftKey }) => turn(shiftKey ? -1 : 1),
    Home: () => go({ slide: 0, step: 0 }),
    End: () => go({ slide: slidesOf(deck).length - 1, step: 0 }),
  };
  page.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || keptByFocus(event.target, event.key)) return;
    const action = actionOf(event, { characters: shelf.get("characters") !== "off" });
    const does = action === "navigate" ? walks[event.key] : action && acts[action];
    if (!does) return;
    event.preventDefault();
    does(event);
  });

  page.documentElement.lang = deck.language;
  stand(link ? "alone" : "never");
  show(positionAt(deck, window.location.hash) ?? { slide: 0, step: 0 });
  link?.say({ kind: "hello", from: "speaker" });
  stayAwake(page);
}
