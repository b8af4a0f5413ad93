import type { Slide } from "../deck/deck.ts";
import type { Part } from "../deck/words.ts";
import { readEdtf } from "../events/edtf.ts";
import type { Cited, Story } from "../events/read.ts";
import { cited } from "../events/read.ts";
import { dateWords } from "../events/words.ts";
import { type Drawing, draw } from "../marks/drawing.ts";

export type Cite = Extract<Part, { cite: unknown }>["cite"];

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

/**
 * A source as a reader wants it: publisher and nature, the title as a link where it is on the web, the date, and the
 * paragraphs where some are cited. One that is not on the web links to its entry in the list of sources
 * (`#source-…`), where `listed` says in its stead where it is kept.
 */
export function sourceLine(
  story: Story,
  source: string,
  { paragraphs = [], listed = false }: { paragraphs?: readonly number[]; listed?: boolean } = {},
): readonly (Drawing | string)[] {
  const found = story.sources[source];
  if (!found) return [source];
  // A page that holds only what charts are drawn from has no titles until it is asked for more.
  const { publisher, title = "its entry in the list", url, where, nature, date } = found;
  const day = date && dateWords(readEdtf(date));
  const rest = [day && !title.includes(day) && day, paragraphWords(paragraphs)];
  const link = url ? { href: url, rel: "external noreferrer" } : { href: `#source-${source}` };
  return [
    `${publisher} (${nature}), `,
    url || !listed ? draw("a", link, title) : draw("cite", {}, title),
    `${rest.map((part) => (part ? `, ${part}` : "")).join("")}.`,
    listed && !url && where ? ` ${where}` : "",
  ];
}

/** A source by its publisher alone, leading to its entry in the list of sources, with the paragraphs where some are cited. */
export function sourceName(story: Story, source: string, paragraphs: readonly number[]): readonly (Drawing | string)[] {
  const words = paragraphWords(paragraphs);
  return [
    draw("a", { href: `#source-${source}` }, story.sources[source]?.publisher ?? source),
    words ? `, ${words}.` : ".",
  ];
}

const paragraphWords = (paragraphs: readonly number[]): string =>
  paragraphs.length > 0 ? `${paragraphs.length > 1 ? "paragraphs" : "paragraph"} ${paragraphs.join(", ")}` : "";
