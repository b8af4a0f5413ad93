import { type Deck, slidesOf } from "../../deck/deck.ts";
import { type Position, positionAt } from "../address.ts";
import { titleAt } from "./announce.ts";
import { fetchFonts, stayAwake } from "./awake.ts";
import { joinWindows, type Message } from "./channel.ts";
import { layDesk, type Standing } from "./desk.ts";
import { exploreSlide } from "./explored.ts";
import { handOn } from "./hand.ts";
import { addressKeeper } from "./history.ts";
import { glideTime, seenWords } from "./inTime.ts";
import { listenAtDesk, type SpeakerAct } from "./lectern.ts";
import { putOn } from "./look.ts";
import { noticesOn } from "./notice.ts";
import { openWindow } from "./openWindow.ts";
import type { Shelf } from "./shelf.ts";
import { themeAfter, themeOf } from "./theme.ts";
import { startTimer } from "./timer.ts";
import { samePlace, stepAfter, stepBefore } from "./walk.ts";

/** How long the stage has to answer before the speaker's window goes on alone, in milliseconds. */
const patience = 600;

/** How often a speaker's window that is alone calls for a stage, in milliseconds. */
const calling = 1000;

/**
 * The speaker's window: this step and the next as they are drawn on the stage, the words, who says so, clock and
 * plan. It leads the stage and follows it; with no stage to be heard it works alone, from where it is.
 */
export function startSpeaker(deck: Deck, body: HTMLElement, shelf: Shelf): void {
  const page = body.ownerDocument;
  putOn(page);
  const desk = layDesk(deck, clearedRoom(body));
  const notice = noticesOn(page);
  const theme = themeOf(body, shelf, "speaker theme");
  const timer = startTimer(deck, desk.timer, shelf);
  const keep = addressKeeper(deck);
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  const explored = exploreSlide(deck, desk.room, "now-", {
    say: desk.say,
    told: (told) => hand.tell(told),
  });
  const hand = handOn(
    deck,
    {
      room: desk.room,
      chart: () => desk.room.querySelector(".painted .slide > .chart"),
      mirror: (told) => explored.mirror(told),
      place: () => place,
      draw(glance, how) {
        if (!place) return;
        desk.draw(place, how === "gliding" && !wishesStill.matches ? glideTime : 0, glance);
        if (how === "moving") return explored.mirror(undefined);
        explored.follow(place, glance);
        if (glance.told) explored.mirror(glance.told);
        if (how === "gliding") desk.say(seenWords(deck, place, glance));
      },
    },
    {
      onGlance: (glance) => place && link?.say({ kind: "glance", at: place, glance }),
      onPoint(point) {
        desk.setPointing(point !== undefined);
        link?.say({ kind: "point", point });
      },
    },
  );

  let place: Position | undefined;
  let black = false;
  let standing: Standing = "never";
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const show = (to: Position) => {
    if (samePlace(to, place)) return;
    place = to;
    hand.rest();
    desk.show(to);
    explored.arrive(to);
    timer.at(to.slide);
    page.title = `Speaker: ${titleAt(deck, to)}`;
    keep(to);
  };
  const setBlack = (to: boolean) => {
    black = to;
    desk.setBlack(to);
  };
  const touch = (touched: Parameters<typeof hand.show>[0]) => {
    hand.show(touched);
    desk.setPointing(touched.point !== undefined);
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
      touch(message);
    } else if (message.kind === "glance" && samePlace(message.at, place))
      touch({ glance: message.glance, point: hand.point() });
    else if (message.kind === "point") touch({ point: message.point });
    else if (message.kind === "bye" && message.from === "stage") stand("alone");
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
  const openStage = () => {
    const href = window.location.pathname + window.location.hash;
    openWindow({ href, name: `${deck.id}-stage`, called: "the slides" }, link, notice);
  };

  const acts: Record<SpeakerAct, () => void> = {
    next: () => turn(1),
    previous: () => turn(-1),
    first: () => go({ slide: 0, step: 0 }),
    last: () => go({ slide: slidesOf(deck).length - 1, step: 0 }),
    black: blacken,
    theme: () => theme.set(themeAfter(theme.current())),
    open: openStage,
    pointer: hand.togglePointer,
    larger: () => hand.zoom(1.6),
    smaller: () => hand.zoom(1 / 1.6),
    earlier: () => hand.turn("earlier"),
    later: () => hand.turn("later"),
    leave: hand.leave,
  };
  window.addEventListener("pagehide", () => link?.say({ kind: "bye", from: "speaker" }));
  listenAtDesk(body, { deck, acts, go, hand, hasCharacters: () => shelf.get("characters") !== "off" });

  page.documentElement.lang = deck.language;
  stand(link ? "alone" : "never");
  show(positionAt(deck, window.location.hash) ?? { slide: 0, step: 0 });
  const call = () => standing === "alone" && link?.say({ kind: "hello", from: "speaker" });
  call();
  setInterval(call, calling);
  stayAwake(page);
  fetchFonts(page);
}

/** Clears the page for the speaker, but for the style sheets that stand in it, and gives the room that results. */
function clearedRoom(body: HTMLElement): HTMLElement {
  body.className = "speaker";
  for (const child of [...body.children]) if (!child.matches("link, style")) child.remove();
  const room = body.ownerDocument.createElement("div");
  body.append(room);
  return room;
}
