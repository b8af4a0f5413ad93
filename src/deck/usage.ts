import { type Deck, type Slide, slidesOf, withBackup } from "./deck.ts";
import { type Cite, citesIn, countWords, plainText } from "./words.ts";

/** Which records of the event file one step of a slide uses, by id. */
export interface StepUse {
  slide: Slide;
  /** The index of the step. */
  step: number;
  /** How many words the text of the step has. */
  words: number;
  cited: Cite;
  /** The events that its chart draws or is computed from. */
  drawn: readonly string[];
  /** The terms and actors that its words offer to explain. */
  explained: readonly string[];
}

/** Where the records of a deck's event file are used, and which are not used at all. */
export interface Usage {
  steps: readonly StepUse[];
  /** For each event, the slides whose words cite it and those whose charts draw it, in running order. */
  events: ReadonlyMap<string, { cited: readonly Slide[]; drawn: readonly Slide[] }>;
  /**
   * The ids of events neither cited nor drawn, of claims not cited (except those that repeat another), and of terms and
   * actors not explained.
   */
  unused: { events: readonly string[]; claims: readonly string[]; terms: readonly string[] };
}

/** Finds, for every record of a deck's event file, the slides that use it; backup slides are included. */
export function usageOf(deck: Deck): Usage {
  const { story } = deck;
  const steps = slidesOf(withBackup(deck)).flatMap((slide) => slide.steps.map((_, step) => stepUse(slide, step)));
  const users = (uses: (step: StepUse) => readonly string[], id: string) =>
    distinct(steps.filter((step) => uses(step).includes(id)).map(({ slide }) => slide));
  const events = new Map(
    story.events.map(({ id }) => [
      id,
      { cited: users(({ cited }) => cited.events, id), drawn: users(({ drawn }) => drawn, id) },
    ]),
  );
  const claims = new Set(steps.flatMap(({ cited }) => cited.claims));
  const terms = new Set(steps.flatMap(({ explained }) => explained));
  return {
    steps,
    events,
    unused: {
      events: [...events].filter(([, { cited, drawn }]) => cited.length + drawn.length === 0).map(([id]) => id),
      claims: Object.keys(story.claims).filter((id) => !claims.has(id) && !story.claims[id]?.repeats),
      terms: Object.keys(story.terms).filter((id) => !terms.has(id)),
    },
  };
}

function stepUse(slide: Slide, step: number): StepUse {
  const { words, state } = slide.steps[step] ?? slide.steps[0];
  const cites = citesIn(words);
  const terms = words.flat().flatMap((part) => (typeof part !== "string" && "term" in part ? [part.term] : []));
  return {
    slide,
    step,
    words: countWords(plainText(words)),
    cited: {
      events: distinct(cites.flatMap(({ events }) => events)),
      claims: distinct(cites.flatMap(({ claims }) => claims)),
      sources: distinct(cites.flatMap(({ sources }) => sources)),
    },
    drawn: slide.chart?.describe(state).events ?? [],
    explained: distinct(terms),
  };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
