import type { Chart } from "../charts/chart.ts";
import type { Whereabouts } from "../charts/whereabouts/state.ts";
import type { Edtf, Media } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Words } from "./words.ts";

/**
 * A state of a slide's chart and the words that go with it: the notes when presenting, the prose when reading and in
 * print.
 */
export interface Step<State = unknown> {
  /** A plain serialisable value; slides without a chart have none. */
  state?: State;
  words: Words;
  /** The line under the title at this step; defaults to the slide's. */
  caption?: string;
  /** What the stage shows instead, if `state` is too much for a room to take in at once; reading and print keep `state`. */
  onStage?: StepOnStage<State>;
  /** Whether the hand-out has a page for this step. If no step of a slide says so, it has one for the last. */
  prints?: boolean;
  /**
   * Other steps of the slide, counted from 1, whose charts stand before this one's where there is time to compare:
   * beside or under each other in the article, and on paper. On the stage the chart moves from one to the next instead.
   */
  compares?: readonly number[];
}

/** What a step shows to a room. */
export interface StepOnStage<State = unknown> {
  /** The state of the slide's chart. */
  state: State;
  /** The line under the title; defaults to the step's. */
  caption?: string;
}

/** A number set very large. */
export interface Figure {
  value: string;
  unit: string;
  /** What was counted, by whom. */
  of: string;
}

/** Somebody's own words, set large. */
export interface Quote {
  /** As they were said or written, without quotation marks. */
  words: string;
  /** The language that they are in, as an IETF tag such as `ar`, where it is not the deck's. */
  language?: string;
  /** A translation of the words into the deck's language, if they are in another. */
  translation?: string;
  /** Who said or wrote them. */
  who: string;
  date: Edtf;
  /** The id of the source that has them. */
  source: string;
}

/** One slide: its title and caption, its chart or its numbers, and its steps. */
export interface Slide<State = unknown> {
  id: string;
  /** The finding, as a sentence. */
  title: string;
  /**
   * One line under the title that says what is drawn; beside a picture, unless that is a panorama; on an opening below
   * the date, unless it only repeats it.
   */
  caption: string;
  /**
   * `opening` and `chapter` have a map behind the deck's or the chapter's title, any other chart beside it; `closing`
   * lists sources and method.
   */
  kind: "opening" | "chapter" | "chart" | "words" | "figure" | "picture" | "quote" | "closing";
  chart?: Chart<State>;
  /** Where and when it plays, if that differs from what its chart draws. */
  about?: Whereabouts;
  figures?: readonly Figure[];
  /** What a slide of kind `picture` shows: a picture, a sound or a film. */
  media?: Media;
  /** What a slide of kind `quote` quotes. */
  quote?: Quote;
  steps: readonly [Step<State>, ...Step<State>[]];
  /** How many minutes a speaker should allow for it; defaults to the time its words take. */
  minutes?: number;
}

/** A run of slides under one title. */
export interface Chapter {
  id: string;
  title: string;
  slides: readonly Slide[];
}

/** A running order of some of a deck's slides, such as a shorter talk. */
export interface Order {
  /** Its name in an address: `?order=short`. */
  id: string;
  /** Its name in the speaker's window. */
  title: string;
  /** How many minutes it may take. */
  minutes?: number;
  slides: readonly Slide[];
}

/** A whole deck: what it is about, the story that it tells, and its slides in their running order. */
export interface Deck {
  /** Its name in addresses and in the browser's storage. */
  id: string;
  title: string;
  subtitle: string;
  description: string;
  keywords: readonly string[];
  author: string;
  licence: string;
  /**
   * Font packages for letters that the deck's own fonts have not, each installed beside them: `@fontsource/noto-sans-jp`.
   * Latin, Greek, Cyrillic and Arabic letters need none.
   */
  fonts?: readonly `@fontsource/${string}`[];
  story: Story;
  /** The map and timeline that show where and when each slide is: small on slides, large where a chapter begins. */
  whereabouts?: Chart<Whereabouts>;
  chapters: readonly Chapter[];
  /**
   * Slides kept for questions. They are not presented in order, nor counted, and are reached by their titles. Only
   * presenting shows them.
   */
  backup?: readonly Slide[];
  /** How many minutes the whole deck may take. */
  minutes?: number | undefined;
  /** Other running orders of the slides. Presenting offers them; reading and print always show the whole deck. */
  orders?: readonly Order[];
  /** The id of the running order that `inOrder` has applied; absent for the whole deck. */
  order?: string;
}

/** Declares a slide and returns it unchanged. It makes the compiler check the states of the steps against the chart. */
export const defineSlide = <State = undefined>(slide: Slide<State>): Slide => slide as Slide;

/** Declares a deck and returns it unchanged; `deckErrors` finds what is wrong with it. */
export const defineDeck = (deck: Deck): Deck => deck;

/** A slide's chart, unless it is only a map behind a chapter's title. */
export const foregroundChart = ({ kind, chart }: Slide): Chart | undefined =>
  kind === "chapter" && chart?.bleeds ? undefined : chart;

/** All slides of a deck, or of anything else with chapters, in running order. */
export const slidesOf = <Of = Slide>(deck: { chapters: readonly { slides: readonly Of[] }[] }): readonly Of[] =>
  deck.chapters.flatMap((chapter) => chapter.slides);

/** A chapter; `withBackup` marks that of the backup slides. */
interface Part<Of> {
  slides: readonly Of[];
  isBackup?: boolean;
}

/** The chapters of a talk: all except that of the backup slides. */
export const presentedChapters = <Of, Chapters extends Part<Of>>(deck: { chapters: readonly Chapters[] }) =>
  deck.chapters.filter(({ isBackup }) => !isBackup);

/** The slides of a talk, in running order: all except the backup slides. */
export const presentedSlides = <Of = Slide>(deck: { chapters: readonly Part<Of>[] }): readonly Of[] =>
  slidesOf({ chapters: presentedChapters<Of, Part<Of>>(deck) });

/** A deck with its backup slides as a last chapter, for presenting, and for code that needs every slide. */
export function withBackup(deck: Deck): Deck {
  if (!deck.backup?.length || presentedChapters(deck).length < deck.chapters.length) return deck;
  const last: Chapter & Part<Slide> = {
    id: "backup",
    title: deck.story.language.backup,
    slides: deck.backup,
    isBackup: true,
  };
  return { ...deck, chapters: [...deck.chapters, last] };
}

/** A deck as the stage shows it: each step with its `onStage` in place of what it has otherwise. */
export function forStage(deck: Deck): Deck {
  const slide = ({ steps: [first, ...rest], ...slide }: Slide): Slide => {
    return { ...slide, steps: [stepForStage(first), ...rest.map(stepForStage)] };
  };
  return {
    ...deck,
    chapters: deck.chapters.map((chapter) => ({ ...chapter, slides: chapter.slides.map(slide) })),
    ...(deck.backup && { backup: deck.backup.map(slide) }),
  };
}

const stepForStage = ({ onStage, ...step }: Step): Step => ({ ...step, ...onStage });

/** The line under a slide's title at a step: the step's caption, or else the slide's. */
export const captionOf = (slide: Slide, step: number): string => slide.steps[step]?.caption ?? slide.caption;

/** The indices of the steps that the hand-out has a page for: those that say so, or else the last. */
export function printedSteps(slide: Slide): readonly number[] {
  const declared = slide.steps.flatMap((step, index) => (step.prints ? [index] : []));
  return declared.length > 0 ? declared : [slide.steps.length - 1];
}
