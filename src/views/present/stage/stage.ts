import type { Deck } from "../../../deck/deck.ts";
import { playIn } from "../../pan/panState.ts";
import { addressOf, nearestTo, type Position, positionAt, samePosition } from "../../shared/address.ts";
import type { StorageAreas } from "../../shared/storage.ts";
import { type Embedded, isFramed } from "../embed.ts";
import type { Ink } from "../interaction/ink.ts";
import { inspectSections } from "../interaction/inspection.ts";
import { type Interaction, startInteraction } from "../interaction/interaction.ts";
import { canPlayAt } from "../interaction/panning.ts";
import type { ChartView } from "../interaction/viewState.ts";
import type { Point } from "../interaction/zoom.ts";
import { changeOrder } from "../order.ts";
import { type Channel, joinWindows } from "../sync/channel.ts";
import type { TalkState } from "../sync/messages.ts";
import { keepStageId, stageId } from "../sync/stageId.ts";
import { stageActions } from "./actions.ts";
import { statusAt } from "./announce.ts";
import { followSlideshow } from "./arrival.ts";
import { arrivalOf } from "./black.ts";
import { followAddress } from "./followAddress.ts";
import type { WriteAddress } from "./history.ts";
import { listenToStageInput, type StageElements } from "./input.ts";
import { guardBack } from "./leaving.ts";
import { loopSeconds, startLoop } from "./loop.ts";
import { clearNotice, type Notify, noticesOn } from "./notice.ts";
import type { Slideshow } from "./reveal.ts";
import { slideSections } from "./sections.ts";
import { seenSlides } from "./seenSlides.ts";
import { pageSettings } from "./settings.ts";
import { navigationThrough } from "./slideNavigation.ts";
import { typedNumberOn } from "./slideNumber.ts";
import { followSpeaker } from "./speakerLink.ts";
import { setUpPage, watchPage } from "./stagePage.ts";
import { takeUpTalk } from "./takeUpTalk.ts";

export interface StageOptions {
  /** What is embedded in another page, if that is not the whole deck. */
  embedded?: Embedded | undefined;
  /** The deck with the slides that its running order leaves out. */
  whole: Deck;
  writeAddress: WriteAddress;
  storage: StorageAreas;
}

/**
 * Presents a deck in a slideshow that has started: draws each step reached, and handles keys and messages of other
 * windows.
 */
export function startStage(
  deck: Deck,
  slideshow: Slideshow,
  elements: StageElements,
  { embedded, whole, writeAddress, storage }: StageOptions,
): void {
  const page = elements.slides.ownerDocument;
  const { language } = deck.story;
  const settings = pageSettings(page.body, storage.local);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const animates = () => settings.current().motion && !reducedMotion.matches;
  const asked = window.location.hash;
  const hasAddress = isPlaced(deck, asked, slideshow.position());
  const announce = (words: string) => {
    // What was announced before hydration is not announced again.
    if (elements.status.textContent !== words) elements.status.textContent = words;
  };

  const notify = noticesOn(page, language);
  const framed = isFramed();
  const id = stageId(storage.session, framed ? "framed" : arrivalOf());
  const channel = embedded ? undefined : joinWindows(deck, { stage: () => id });
  const sections = slideSections(deck, elements.slides);
  const interaction = startInteraction(deck, {
    picture: sections,
    inspect: (listener) => inspectSections(deck, elements.slides, listener),
    animates,
    announce,
    notify,
    ...sendingTo(channel, slideshow),
    isLeading: () => true,
    keepsInk: () => settings.current().keepsInk,
  });
  const talk = (): TalkState => ({
    position: slideshow.position(),
    black: slideshow.isBlack(),
    view: interaction.view(),
  });
  const report = () => channel?.send({ kind: "state", ...talk() });
  const onArrive = (from: Position | undefined) => {
    clearNotice(page);
    if (from || hasAddress) report();
  };
  const navigation = navigationThrough(deck, slideshow, { shown: sections.position, back: () => actions.back() });
  const parts = { deck, slideshow, navigation, elements, interaction, settings };
  const seen = seenSlides(deck, storage.session);
  const arrivals = followSlideshow({ ...parts, sections, seen, embedded, writeAddress, animates, announce, onArrive });
  const { jump } = arrivals;
  // Whoever goes to a slide by its number or title wants it seen, so the screen is black no longer.
  const jumpInSight = (to: Position) => {
    jump(to);
    slideshow.setBlack(false);
  };

  const actions = stageActions({ ...parts, id, channel, notify, jump: jumpInSight });
  const numberKey = typedNumberOn(page, { deck, language, go: jumpInSight, notify });
  listenToStageInput({ ...parts, jump, actions, numberKey });

  slideshow.listen({
    onLeave: arrivals.leave,
    onMove: arrivals.arrive,
    onOverview: arrivals.toggledOverview,
    onBlack() {
      const black = slideshow.isBlack();
      storage.session.set("black", String(black));
      page.body.classList.toggle("black", black);
      announce(black ? language.stage.blackScreen : statusAt(deck, slideshow.position()));
      report();
    },
  });
  const switchOrder = (order: string | undefined) => {
    keepStageId(storage.session);
    changeOrder(deck, order);
  };
  if (channel)
    followSpeaker(channel, { ...parts, back: actions.back, notify, language, jump, report, changeOrder: switchOrder });
  watchPage(channel, slideshow, report);
  // An embedded stage keeps its address, which says what is embedded, in a tab of its own too.
  if (!framed && !embedded)
    guardBack(window, { address: () => addressOf(deck, slideshow.position()), notify, language });
  const goNearest = followAddress(deck, { whole, shown: sections.position, writeAddress, notify, jump });

  arrivals.arrive();
  if (!positionAt(deck, asked)) goNearest(asked);
  takeUpTalk(deck, { slideshow, interaction, session: storage.session, talk, hasAddress, report });
  // A stage within another page is controlled only by the speaker's window that it opened itself.
  if (!framed) channel?.send({ kind: "hello", from: "stage", placed: hasAddress });
  loopIfAsked(page, deck, { slideshow, interaction, animates, notify });
  setUpPage(page, deck, slideshow.position());
}

/**
 * Whether a stage has a position of its own: one opened without an address waits for a speaker to say where the talk
 * is.
 */
const isPlaced = (deck: Deck, asked: string, position: Position): boolean =>
  (positionAt(deck, asked) ?? nearestTo(deck, asked)) !== undefined || !samePosition(position, { slide: 0, step: 0 });

/** Sends what viewers do to the step that is shown to the other windows of the talk. */
const sendingTo = (channel: Channel | undefined, { position }: Slideshow) => ({
  onView: (view: ChartView) => channel?.send({ kind: "view", position: position(), view }),
  onPointer: (pointer: Point | undefined) => channel?.send({ kind: "pointer", pointer }),
  onInk: (ink: Ink) => channel?.send({ kind: "ink", position: position(), ink }),
});

/** Lets the deck advance by itself if the address asks for it, playing the days of each step that it reaches. */
function loopIfAsked(
  page: Document,
  deck: Deck,
  {
    slideshow,
    interaction,
    animates,
    notify,
  }: { slideshow: Slideshow; interaction: Interaction; animates(): boolean; notify: Notify },
): void {
  const seconds = loopSeconds(window.location.search);
  if (!seconds) return;
  startLoop(page, deck, {
    seconds,
    position: slideshow.position,
    go: slideshow.go,
    notify,
    play() {
      if (animates() && canPlayAt(deck, slideshow.position())) interaction.play();
    },
    isPlaying: () => playIn(interaction.view().pan)?.on ?? false,
  });
}
