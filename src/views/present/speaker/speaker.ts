import type { Deck } from "../../../deck/deck.ts";
import { type Position, positionAt, samePosition } from "../../shared/address.ts";
import { slideSize } from "../../shared/frame.ts";
import type { DeckStorage } from "../../shared/storage.ts";
import { inspectSlide } from "../interaction/inspection.ts";
import { startInteraction } from "../interaction/interaction.ts";
import { titleAt } from "../stage/announce.ts";
import { addressWriter } from "../stage/history.ts";
import { clearNotice, noticesOn } from "../stage/notice.ts";
import { adoptStyles, fetchFonts, keepAwake, printInstead, refuseDrops } from "../stage/pageSetup.ts";
import { hasCharacters, pageSettings } from "../stage/settings.ts";
import { typedNumberOn } from "../stage/slideNumber.ts";
import { speakerActions } from "./actions.ts";
import { listenToSpeakerInput } from "./input.ts";
import { speakerPanels } from "./panels.ts";
import { leadTalk } from "./talk.ts";
import { startTimer } from "./timer.ts";
import { sizeOfWords } from "./wordSize.ts";

/**
 * Starts the speaker's window: this step and the next as drawn on the stage, the words, the sources, the clock and the
 * plan. It controls the stage and follows it; if no stage is open, it works alone from its present step.
 */
export function startSpeaker(deck: Deck, body: HTMLElement, storage: DeckStorage): void {
  const page = body.ownerDocument;
  const { language } = deck.story;
  adoptStyles(page);
  body.className = "speaker";
  const settings = pageSettings(body, storage, "speaker theme");
  const panels = speakerPanels(deck, emptied(body));
  scaleFrames(body);
  const timer = startTimer(deck, {
    root: panels.timer,
    storage,
    onSet: (clock) => talk.channel?.send({ kind: "clock", clock }),
    onPlan: panels.showPlan,
  });
  const wordSize = sizeOfWords(panels.words, storage);
  const writeAddress = addressWriter(deck);
  const notify = noticesOn(page, language);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const interaction = startInteraction(deck, {
    picture: panels,
    inspect: (listener) => inspectSlide(deck, panels.container, "now-", listener),
    animates: () => settings.current().motion && !reducedMotion.matches,
    isLeading: () => !talk.isJoined(),
    announce: panels.announce,
    notify,
    onView(view) {
      const position = panels.position();
      if (position) talk.channel?.send({ kind: "view", position, view });
    },
    onPointer(pointer) {
      panels.setPointing(pointer !== undefined);
      talk.channel?.send({ kind: "pointer", pointer });
    },
    onInk(ink) {
      const position = panels.position();
      if (position) talk.channel?.send({ kind: "ink", position, ink });
    },
    keepsInk: () => settings.current().keepsInk,
  });

  const show = (to: Position) => {
    if (samePosition(to, panels.position())) return;
    clearNotice(page);
    interaction.reset();
    panels.show(to);
    interaction.arrive(to);
    timer.showSlide(to.slide);
    page.title = language.speakerWindow.windowTitle(titleAt(deck, to));
    writeAddress(to);
  };
  const stage = new URLSearchParams(window.location.search).get("speaker") || undefined;
  const talk = leadTalk(deck, {
    stage,
    panels,
    interaction,
    show,
    timer,
  });
  listenToSpeakerInput(body, {
    deck,
    interaction,
    go: talk.go,
    changeOrder: talk.changeOrder,
    choose: talk.choose,
    numberKey: typedNumberOn(page, { deck, language, go: talk.go, notify }),
    hasCharacters: () => hasCharacters(storage),
    actions: speakerActions({ deck, page, interaction, panels, talk, timer, wordSize, settings, notify }),
  });

  page.documentElement.lang = language.tag;
  show(positionAt(deck, window.location.hash) ?? { slide: 0, step: 0 });
  keepAwake(page);
  printInstead(page, "notes");
  refuseDrops(page);
  fetchFonts(page);
}

/** Empties a page for the speaker's window, except for its style sheets, and returns the element to draw in. */
function emptied(body: HTMLElement): HTMLElement {
  for (const child of [...body.children]) if (!child.matches("link, style")) child.remove();
  const root = body.ownerDocument.createElement("div");
  body.append(root);
  return root;
}

/** Scales the slides to their frames if the style sheet cannot: before Chrome 111, CSS has no tan(). */
function scaleFrames(body: HTMLElement): void {
  if (CSS.supports("scale", "tan(45deg)")) return;
  const sized = new ResizeObserver((frames) => {
    for (const { target, contentRect } of frames)
      (target as HTMLElement).style.setProperty("--frame-scale", String(contentRect.width / slideSize.width));
  });
  for (const frame of body.querySelectorAll(".frame")) sized.observe(frame);
}
