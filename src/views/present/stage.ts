import type { Deck } from "../../deck/deck.ts";
import { paint } from "../../marks/paint.ts";
import { type Position, positionAt } from "../address.ts";
import { countOf } from "../slide.ts";
import { drawAhead } from "./ahead.ts";
import { statusAt, titleAt } from "./announce.ts";
import { fetchFonts, stayAwake, watchIdle } from "./awake.ts";
import { joinWindows, type Seen } from "./channel.ts";
import { controls, leadTo } from "./controls.ts";
import { offerReading, openFind, openHelp } from "./dialogs.ts";
import { exploreSlides } from "./explored.ts";
import { toggleFullScreen } from "./fullScreen.ts";
import { handOn } from "./hand.ts";
import type { AddressKeeper } from "./history.ts";
import { hangSlides } from "./hung.ts";
import { glideTime, seenWords } from "./inTime.ts";
import { keepHand } from "./kept.ts";
import { type Boards, listenOnStage, type StageAct } from "./listening.ts";
import { noticesOn } from "./notice.ts";
import { openWindow } from "./openWindow.ts";
import type { Host } from "./reveal.ts";
import { seenSlides } from "./seenSlides.ts";
import { settingsOf } from "./settings.ts";
import type { Shelves } from "./shelf.ts";
import { themeAfter } from "./theme.ts";
import { isJump, motionOf, samePlace } from "./walk.ts";

interface Kept {
  keep: AddressKeeper;
  shelves: Shelves;
}

/** Presents a deck on slides that can be walked already: paints what they come to, and does all the rest. */
export function startStage(deck: Deck, host: Host, boards: Boards, { keep, shelves: { shelf, session } }: Kept): void {
  const page = boards.slides.ownerDocument;
  const settings = settingsOf(page.body, shelf);
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  const hung = hangSlides(deck, boards.slides);
  const notice = noticesOn(page);
  const seen = seenSlides(deck, session);
  const say = (words: string) => {
    // Said once, where the early stage has said it already.
    if (boards.status.textContent !== words) boards.status.textContent = words;
  };
  const explored = exploreSlides(deck, boards.slides, { say, told: (told) => hand.tell(told) });
  const hand = handOn(
    deck,
    {
      room: boards.slides,
      chart: () => boards.slides.querySelector(":scope > .present .slide > .chart"),
      mirror: (told) => explored.mirror(told),
      place: () => last,
      draw(glance, how) {
        if (!last) return;
        const still = wishesStill.matches || !settings.now().motion || how !== "gliding";
        hung.draw(last, still ? 0 : glideTime, glance);
        if (how === "moving") return explored.mirror(undefined);
        explored.follow(last, glance);
        if (glance.told) explored.mirror(glance.told);
        if (how === "gliding") say(seenWords(deck, last, glance));
      },
    },
    {
      onGlance: (glance) => link?.say({ kind: "glance", at: host.place(), glance }),
      onPoint: (point) => link?.say({ kind: "point", point }),
    },
  );

  const asked = positionAt(deck, window.location.hash) !== undefined || !samePlace(host.place(), { slide: 0, step: 0 });
  let last: Position | undefined;
  let moved = 0;
  let leftFocus = false;
  let jumping = false;

  /** Brings everything on the page to where Reveal has got to. */
  const arrive = () => {
    const place = host.place();
    if (samePlace(place, last)) return;
    if (host.isOverview()) return say(inOverview(place));
    const still = wishesStill.matches || !settings.now().motion || page.hidden;
    hand.rest();
    hung.draw(place, motionOf({ from: last, to: place, since: Date.now() - moved, still }));
    explored.arrive(place);
    seen.note(place);
    keep(place, { jump: jumping || isJump(last, place) });
    if (leftFocus && place.slide !== last?.slide) hung.focus(place.slide);
    leftFocus = false;
    // A stage opened at no address waits for a speaker to say where the talk is, and until then says nothing.
    if (last || asked) tell(place);
    [last, moved] = [place, Date.now()];
    page.title = titleAt(deck, place);
    say(statusAt(deck, place));
    paint(boards.controls, controls(deck, place));
    boards.skip.setAttribute("href", leadTo("read", deck, place));
  };
  const inOverview = (place: Position) =>
    seen.furthest(place.slide) === undefined
      ? `Slide ${countOf(deck, place.slide)}, not shown yet.`
      : statusAt(deck, place);
  const shown = (at: Position): Seen => ({ at, black: host.isBlack(), glance: hand.glance(), point: hand.point() });
  const tell = (at = host.place()) => link?.say({ kind: "state", ...shown(at) });
  const jump = (to: Position) => {
    jumping = true;
    host.go(to);
    jumping = false;
  };
  const openSpeaker = () => {
    const href = `?speaker${window.location.hash}`;
    const [name, looks] = [`${deck.id}-speaker`, "popup,width=1180,height=800"];
    openWindow({ href, name, looks, called: "the speaker’s window" }, link, notice);
  };

  const acts: Record<StageAct, () => void> = {
    next: () => host.next(),
    previous: () => host.previous(),
    black: () => host.setBlack(!host.isBlack()),
    overview: () => host.toggleOverview(),
    fullscreen: () => void toggleFullScreen(page, notice),
    speaker: openSpeaker,
    theme: () => settings.settle({ ...settings.now(), theme: themeAfter(settings.now().theme) }),
    find: () => openFind(page, deck, (slide) => jump({ slide, step: 0 })),
    read: () => boards.skip.click(),
    help: () => openHelp(page, settings.now(), settings.settle),
    pointer: hand.togglePointer,
    larger: () => hand.zoom(1.6),
    smaller: () => hand.zoom(1 / 1.6),
    leave: hand.leave,
  };

  host.attend({
    takes: listenOnStage(boards, { deck, acts, hand, settings, jump, isOverview: host.isOverview }),
    onLeaving: () => {
      leftFocus = hung.hasFocus();
    },
    onMove: arrive,
    onBlack: () => {
      session.set("black", String(host.isBlack()));
      page.body.classList.toggle("black", host.isBlack());
      say(host.isBlack() ? "Black screen." : statusAt(deck, host.place()));
      tell();
    },
    onOverview: () => {
      const open = host.isOverview();
      hand.rest();
      if (open) hung.draw(host.place());
      if (open) hung.drawAround(host.place().slide, seen.furthest);
      hung.setInert(open);
      if (open) explored.setInert(true);
      else if (samePlace(host.place(), last)) explored.arrive(host.place());
      else arrive();
    },
  });

  let gone: ReturnType<typeof setTimeout> | undefined;
  const link = joinWindows(deck, (message) => {
    if (message.kind === "hello" && message.from === "speaker") {
      clearTimeout(gone);
      tell();
    }
    if (message.kind === "go") jump(message.at);
    if (message.kind === "turn") message.by > 0 ? host.next() : host.previous();
    if (message.kind === "black") host.setBlack(message.black);
    if (message.kind === "glance" && samePlace(message.at, host.place()))
      hand.show({ glance: message.glance, point: hand.point() });
    if (message.kind === "point") hand.show({ point: message.point });
    // A speaker who is gone cannot take the pointer away any more; one who reloads the window is back before long.
    if (message.kind === "bye" && message.from === "speaker") gone = setTimeout(() => hand.show({}), 4000);
    // Said even where nothing changed, at either end: a speaker who hears nothing thinks itself alone.
    if (message.kind === "go" || message.kind === "turn" || message.kind === "black") tell();
  });
  window.addEventListener("pagehide", () => link?.say({ kind: "bye", from: "stage" }));
  window.addEventListener("pageshow", ({ persisted }) => persisted && tell());
  window.addEventListener("hashchange", () => {
    const to = positionAt(deck, window.location.hash);
    if (!to) keep(host.place());
    else if (!samePlace(to, host.place())) host.go(to);
  });

  const kept = keepHand(deck, session, () => shown(host.place()));
  arrive();
  const touched = kept.at(host.place());
  if (touched) {
    hand.show(touched);
    if (asked) tell();
  }
  if (session.get("black") === "true") host.setBlack(true);
  if (!asked) link?.say({ kind: "hello", from: "stage" });
  page.documentElement.lang = deck.language;
  watchIdle(page);
  drawAhead(deck, host.place().slide);
  stayAwake(page);
  fetchFonts(page);
  const narrow = matchMedia("(pointer: coarse) and (max-width: 699px)").matches;
  if (narrow && shelf.get("stays") !== "yes") {
    offerReading(page, leadTo("read", deck, host.place()), () => shelf.set("stays", "yes"));
  }
}
