import type { Chart } from "../charts/chart.ts";
import type { Whereabouts } from "../charts/whereabouts.ts";
import type { Story } from "../events/read.ts";
import type { Words } from "./words.ts";

/** One state of a slide's chart and the words that go with it: notes when presenting, prose when reading, text in print. */
export interface Step<State = unknown> {
  /** A plain serialisable value; slides without a chart have none. */
  state?: State;
  words: Words;
  /** Replaces the slide's line under the title at this step. */
  caption?: string;
  /** Whether the hand-out prints a page for this step. The last step prints where none says so. */
  prints?: boolean;
}

/** A number large enough to be read from the back row. */
export interface Figure {
  value: string;
  unit: string;
  /** What was counted, by whom. */
  of: string;
}

export interface Slide<State = unknown> {
  id: string;
  /** A sentence that says the finding. */
  title: string;
  /** One line that says what is drawn. */
  caption: string;
  /**
   * `opening` fills the slide with its chart behind the deck's title, `chapter` behind its chapter's; `closing` lists
   * sources and method.
   */
  kind: "opening" | "chapter" | "chart" | "words" | "figure" | "closing";
  chart?: Chart<State>;
  /** Where and when it is, where that is not what its chart draws. */
  about?: Whereabouts;
  figures?: readonly Figure[];
  steps: readonly [Step<State>, ...Step<State>[]];
  /** What a speaker should allow for it. */
  minutes?: number;
}

export interface Chapter {
  id: string;
  title: string;
  slides: readonly Slide[];
}

export interface Deck {
  id: string;
  title: string;
  subtitle: string;
  description: string;
  keywords: readonly string[];
  author: string;
  /** BCP 47. */
  language: string;
  licence: string;
  story: Story;
  /** Drawn small on every slide but the opening, so that nobody is lost; large where a chapter begins. */
  whereabouts?: Chart<Whereabouts>;
  chapters: readonly Chapter[];
}

/** Declares a slide, so that its steps' states are checked against its chart. */
export const defineSlide = <State = undefined>(slide: Slide<State>): Slide => slide as Slide;

/** Declares a deck. Throws a RangeError where two slides share an id. */
export function defineDeck(deck: Deck): Deck {
  const ids = slidesOf(deck).map((slide) => slide.id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) throw new RangeError(`duplicate slide: ${twice}`);
  return deck;
}

/** What holds slides in chapters: a deck, or as much of one as somebody needs. */
interface InChapters<One> {
  chapters: readonly { slides: readonly One[] }[];
}

/** A slide's chart, where it tells something by itself: behind a chapter's title it is only the ground. */
export const toldChart = ({ kind, chart }: Slide): Chart | undefined => (kind === "chapter" ? undefined : chart);

export const slidesOf = <One = Slide>(deck: InChapters<One>): readonly One[] =>
  deck.chapters.flatMap((chapter) => chapter.slides);

/** The steps that the hand-out prints, by index: those that say so, else the last. */
export function printedSteps(slide: Slide): readonly number[] {
  const declared = slide.steps.flatMap((step, index) => (step.prints ? [index] : []));
  return declared.length > 0 ? declared : [slide.steps.length - 1];
}
