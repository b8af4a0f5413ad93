import { sum } from "d3";
import { counted } from "../events/check/problem.ts";
import { type Chapter, type Deck, forStage, type Slide, slidesOf, withBackup } from "./deck.ts";
import { countWords, plainText } from "./words.ts";

/**
 * A deck with only the slides of one of its running orders, in that order. Each is under its chapter; chapters left
 * without slides are dropped. If `id` is undefined or not the id of an order, the deck is returned unchanged.
 */
export function inOrder(deck: Deck, id: string | undefined): Deck {
  const order = deck.orders?.find((candidate) => candidate.id === id);
  if (!order) return deck;
  const chapters: (Chapter & { slides: Slide[] })[] = [];
  for (const { id: slideId } of order.slides) {
    const chapter = deck.chapters.find(({ slides }) => slides.some((slide) => slide.id === slideId));
    const slide = chapter?.slides.find((slide) => slide.id === slideId);
    if (!chapter || !slide) continue;
    const last = chapters.at(-1);
    if (last?.id === chapter.id) last.slides.push(slide);
    else chapters.push({ ...chapter, slides: [slide] });
  }
  return { ...deck, chapters, minutes: order.minutes, order: order.id };
}

/** A deck as it is presented: in one of its running orders, as the stage shows it, with its backup slides last. */
export const presented = (deck: Deck, order: string | undefined): Deck => withBackup(inOrder(forStage(deck), order));

/** How many words a speaker says in a minute of a talk. */
export const pace = 130;

/**
 * How many minutes a speaker should allow for a slide: what it declares, or else the time its words take, rounded to
 * half minutes.
 */
export function minutesOf(slide: Slide): number {
  return slide.minutes ?? Math.max(0.5, Math.round((wordsIn(slide) / pace) * 2) / 2);
}

const wordsIn = ({ steps }: Slide): number => sum(steps, (step) => countWords(plainText(step.words)));

/** The size of a running order, and how long it takes. */
export interface OrderTimes {
  /** The title of the order; undefined for the whole deck. */
  title?: string;
  slides: number;
  steps: number;
  /** The sum of the minutes to allow for its slides. */
  planned: number;
  /** How many minutes its words alone take. */
  spoken: number;
  /** How many minutes it may take, if the deck says so. */
  minutes?: number | undefined;
}

/** The times of a deck and of each of its running orders. */
export function orderTimes(deck: Deck): readonly OrderTimes[] {
  const times = (of: Deck, title?: string): OrderTimes => ({
    ...(title !== undefined && { title }),
    slides: slidesOf(of).length,
    steps: sum(slidesOf(of), ({ steps }) => steps.length),
    planned: sum(slidesOf(of), minutesOf),
    spoken: sum(slidesOf(of), wordsIn) / pace,
    minutes: of.minutes,
  });
  return [times(deck), ...(deck.orders ?? []).map(({ id, title }) => times(inOrder(deck, id), title))];
}

/**
 * The times of a running order in one line: "The whole deck: 26 slides, 54 steps, 30 minutes planned, 27 of them
 * words".
 */
export const orderTimesWords = ({ title = "The whole deck", slides, steps, planned, spoken }: OrderTimes): string =>
  `${title}: ${counted(slides, "slide")}, ${counted(steps, "step")}, ${counted(planned, "minute")} planned, ${Math.round(spoken)} of them words`;
