import { type Deck, type Slide, slidesOf } from "./deck.ts";
import type { Part } from "./words.ts";

/** What one step of a slide takes from the event file, by id. */
export interface StepUse {
  slide: Slide;
  /** Counted from 0. */
  step: number;
  /** Words spoken. */
  words: number;
  cited: { events: readonly string[]; claims: readonly string[]; sources: readonly string[] };
  /** Events its chart draws or rests on. */
  drawn: readonly string[];
  /** Terms and actors that its words offer to explain. */
  explained: readonly string[];
}

/** Which of a deck's records are used where, and which nowhere. */
export interface Usage {
  steps: readonly StepUse[];
  /** For each event, the slides whose words cite it and those whose charts draw it, in running order. */
  events: ReadonlyMap<string, { cited: readonly Slide[]; drawn: readonly Slide[] }>;
  /** Ids that no slide uses: events neither cited nor drawn, claims not cited, terms explained nowhere. */
  unused: { events: readonly string[]; claims: readonly string[]; terms: readonly string[] };
}

/** Follows every record of a deck's event file to the slides that use it. */
export function usageOf(deck: Deck): Usage {
  const { story } = deck;
  const steps = slidesOf(deck).flatMap((slide) => slide.steps.map((_, step) => stepUse(slide, step)));
  const users = (uses: (step: StepUse) => readonly string[], id: string) => [
    ...new Set(steps.filter((step) => uses(step).includes(id)).map(({ slide }) => slide)),
  ];
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
  const parts = words.flat();
  const cites = parts.flatMap((part) => (typeof part !== "string" && "cite" in part ? [part.cite] : []));
  const once = (ids: readonly string[]) => [...new Set(ids)];
  return {
    slide,
    step,
    words: parts.map(textOf).join("").split(/\s+/).filter(Boolean).length,
    cited: {
      events: once(cites.flatMap(({ events }) => events)),
      claims: once(cites.flatMap(({ claims }) => claims)),
      sources: once(cites.flatMap(({ sources }) => sources)),
    },
    drawn: slide.chart?.describe(state).events ?? [],
    explained: once(parts.flatMap((part) => (typeof part !== "string" && "term" in part ? [part.term] : []))),
  };
}

const textOf = (part: Part): string => (typeof part === "string" ? part : "text" in part ? part.text : "");
