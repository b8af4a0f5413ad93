import type { Chart } from "../charts/chart.ts";
import { sideBySide } from "../charts/sideBySide.ts";
import type { Language } from "../language/language.ts";
import { captionOf, type Deck, type Slide, type Step } from "./deck.ts";

/**
 * A step that compares as a slide of its own, whose chart shows the states of the steps it names and then its own;
 * undefined for one that compares nothing, or what cannot be compared. The slide has the id of the whole and the step's
 * number: `al-qaim-3-compared`.
 */
export function comparison(language: Language, whole: Slide, index: number): Slide | undefined {
  if (!whole.steps[index]?.compares) return undefined;
  const slide = apart(whole);
  const step = slide.steps[index];
  const states = step && comparedStates(slide, step);
  if (!slide.chart || !step || !states || states.length < 2) return undefined;
  return {
    ...slide,
    id: `${slide.id}-${index + 1}-compared`,
    chart: sideBySide(language, slide.chart, states.length, captionsOf(slide)) as Chart,
    caption: captionOf(slide, index),
    steps: [{ ...step, state: states }],
  };
}

/** The comparisons of a slide, in the order of its steps. */
export const comparisonsOf = (language: Language, slide: Slide): readonly Slide[] =>
  slide.steps.flatMap((_, step) => comparison(language, slide, step) ?? []);

/** A deck as it is laid out where there is time to compare: the chart of each step that compares shows all its frames. */
export function forComparing(deck: Deck): Deck {
  const slide = (whole: Slide): Slide => {
    if (!whole.steps.some(({ compares }) => compares)) return whole;
    const slide = apart(whole);
    const { chart, steps } = slide;
    const [first, ...rest] = steps.map((step) => ({ ...step, state: comparedStates(slide, step) }));
    const most = Math.max(...[first, ...rest].map((step) => step?.state.length ?? 0));
    return chart && first && most > 1
      ? {
          ...slide,
          chart: sideBySide(deck.story.language, chart, most, captionsOf(slide)) as Chart,
          steps: [first, ...rest],
        }
      : whole;
  };
  return { ...deck, chapters: deck.chapters.map((chapter) => ({ ...chapter, slides: chapter.slides.map(slide) })) };
}

/** A slide of which no two steps have the same object as their state, so that each state has the caption of its step. */
function apart(slide: Slide): Slide {
  const [first, ...rest] = slide.steps;
  const isShared = (step: Step) =>
    typeof step.state === "object" && slide.steps.find(({ state }) => state === step.state) !== step;
  const own = (step: Step): Step => (isShared(step) ? { ...step, state: { ...(step.state as object) } } : step);
  return { ...slide, steps: [first, ...rest.map(own)] };
}

/** The caption of each step of a slide, by its state. */
const captionsOf = (slide: Slide): ReadonlyMap<unknown, string> =>
  new Map(slide.steps.map(({ state }, step) => [state, captionOf(slide, step)]));

/** The states of the steps that a step compares, and its own behind them. */
const comparedStates = ({ steps }: Slide, { compares = [], state }: Step): readonly unknown[] => [
  ...compares.flatMap((number) => steps[number - 1]?.state ?? []),
  state,
];
