import { type Deck, type Slide, slidesOf } from "../deck/deck.ts";
import type { Part } from "../deck/words.ts";
import type { Cited, Story } from "../events/read.ts";
import { cited } from "../events/read.ts";

type Cite = Extract<Part, { cite: unknown }>["cite"];

/** The sources a citation leads to, each once: those of its events, the source of its claims, and its own. */
export function citedBy(story: Story, cite: Cite): readonly Cited[] {
  const all: Cited[] = [
    ...cite.claims.flatMap((id) => {
      const claim = story.claims[id];
      return claim ? [{ source: claim.source, paragraph: claim.paragraph }] : [];
    }),
    ...cite.events.flatMap((id) => story.event.get(id)?.sources ?? []),
    ...cite.sources.map(cited),
  ];
  const seen = new Map(all.map((one) => [`${one.source} ${one.paragraph ?? ""}`, one]));
  return [...seen.values()];
}

/** The sources a step rests on: what its words cite, then what its chart draws. */
export function sourcesOf(story: Story, slide: Slide, step: number): readonly Cited[] {
  const { words = [], state } = slide.steps[step] ?? {};
  const described = slide.chart?.describe(state);
  return citedBy(story, {
    events: [...citationsIn(words, "events"), ...(described?.events ?? [])],
    claims: citationsIn(words, "claims"),
    sources: [...citationsIn(words, "sources"), ...(described?.sources ?? [])],
  });
}

const citationsIn = (words: readonly (readonly Part[])[], what: keyof Cite): readonly string[] =>
  words.flat().flatMap((part) => (typeof part !== "string" && "cite" in part ? part.cite[what] : []));

/** A number for every source that a deck's words cite, counted from 1 in the order a reader meets them. */
export function sourceNumbers(deck: Deck): ReadonlyMap<string, number> {
  const order = slidesOf(deck)
    .flatMap((slide) => slide.steps.flatMap((step) => step.words.flat()))
    .flatMap((part) => (typeof part !== "string" && "cite" in part ? citedBy(deck.story, part.cite) : []))
    .map(({ source }) => source);
  return new Map([...new Set(order)].map((source, index) => [source, index + 1]));
}
