import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { Position } from "../../shared/address.ts";
import { paragraphs } from "../../shared/prose.ts";
import { stepAfter } from "../stage/navigation.ts";
import { sourcesAt, sourcesDrawing } from "./stepSources.ts";

/** What a field of the speaker's window shows at a position: text, or elements. */
type Field = (deck: Deck, position: Position) => string | readonly Drawing[];

/**
 * The fields of the speaker's window, by name. To add a field, define here what it shows, place it in `page.ts` with
 * `fieldOf`, style it in `style/speaker.css`, put its words under `speakerWindow` in every dictionary of `language/`, and
 * say in `fields.test.ts` what it shows. Fields change with the step; what changes with the clock is in `timer.ts`, and
 * its words are in `plan.ts`.
 */
export const speakerFields = {
  /** The number of the slide, and how many there are. */
  count(deck, { slide }) {
    const { speakerWindow, backup, digits } = deck.story.language;
    const { length } = presentedSlides(deck);
    return slide < length ? speakerWindow.position.count(digits(slide + 1), digits(length)) : backup;
  },

  /** The number of the step, if its slide has several. */
  step(deck, { slide, step }) {
    const steps = slidesOf(deck)[slide]?.steps.length ?? 0;
    return steps > 1 ? deck.story.language.speakerWindow.position.stepOf(step + 1, steps) : "";
  },

  /** The title of what the next key leads to. */
  "next-title"(deck, position) {
    const { speakerWindow, nextStep } = deck.story.language;
    const words = speakerWindow.position;
    const next = stepAfter(deck, position);
    if (!next) return presentedSlides(deck)[position.slide] ? words.theEnd : words.backWhereFrom;
    return next.slide === position.slide ? nextStep : words.nextSlideIs(slidesOf(deck)[next.slide]?.title ?? "");
  },

  /** The words of the step. */
  words: (deck, { slide, step }) => paragraphs(slidesOf(deck)[slide]?.steps[step]?.words ?? []),

  /** The sources of the step. */
  sources: (deck, position) => sourcesDrawing(deck.story, sourcesAt(deck, position)),
} satisfies Record<string, Field>;

export type FieldName = keyof typeof speakerFields;

/** The element that shows a field, marked by `data-part` with the field's name. */
export const fieldOf = (name: FieldName, tag: string, attributes: Record<string, string> = {}): Drawing =>
  node(tag, { key: name, "data-part": name, ...attributes });
