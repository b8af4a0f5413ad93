import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import { playSign } from "../../../marks/sign.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { linkTo, type Position } from "../../shared/address.ts";
import { canPlayAt } from "../interaction/panning.ts";
import type { StageAction } from "./input.ts";

/** A slide's number, counted from 1, and how many there are: "3 of 12"; "Backup" for a slide outside the count. */
export function countOf(deck: Deck, slide: number): string {
  const { length } = presentedSlides(deck);
  const { stage, backup, digits } = deck.story.language;
  return slide < length ? stage.of(digits(slide + 1), digits(length)) : backup;
}

/**
 * The controls of an embedded stage: buttons for its steps, if it has several, a link to the whole deck, and one to the
 * article, which is shown in its place where the slide is too small to be read.
 */
export function embeddedControls(
  deck: Deck,
  position: Position,
  { whole, read }: { whole: string; read: string },
): readonly Drawing[] {
  const { language } = deck.story;
  const several = slidesOf(deck).some(({ steps }) => steps.length > 1);
  return [
    ...(several
      ? [stageButton("previous", language.stepBefore, "‹"), stageButton("next", language.nextStep, "›")]
      : []),
    ...playButton(deck, position),
    node("a", { key: "whole", class: "to-whole", href: whole, ...inNewTab }, language.stage.allSlides(deck.title)),
    node("a", { key: "read", class: "to-read", href: read, ...inNewTab }, language.stage.small.read),
  ];
}

const inNewTab = { target: "_blank", rel: "noopener" };

const stageButton = (action: StageAction, label: string, sign: string | Drawing): Drawing =>
  node("button", { key: action, type: "button", "data-action": action, "aria-label": label, title: label }, sign);

/** The button that plays the days up to a step, if there are any. */
const playButton = (deck: Deck, position: Position): readonly Drawing[] =>
  canPlayAt(deck, position) ? [stageButton("play", deck.story.language.playing.explained, playSign())] : [];

/**
 * The controls at the bottom left of the stage: the previous and the next step, the number of the slide, and the other
 * views.
 */
export function controls(deck: Deck, position: Position): readonly Drawing[] {
  const { language } = deck.story;
  const words = language.stage;
  const link = (view: "read" | "print", label: string) =>
    node("a", { key: view, href: linkTo(view, deck, position) }, label);
  const speaker: StageAction = "speaker";
  return [
    stageButton("previous", language.stepBefore, "‹"),
    node("span", { key: "count", class: "count" }, countOf(deck, position.slide)),
    stageButton("next", language.nextStep, "›"),
    ...playButton(deck, position),
    link("read", words.read),
    link("print", words.print),
    node("button", { key: speaker, type: "button", "data-action": speaker }, words.speaker),
    stageButton("help", words.keysAndSettings, language.keyNames["?"]),
  ];
}
