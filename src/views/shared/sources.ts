import type { Slide } from "../../deck/deck.ts";
import { type Cite, citesIn } from "../../deck/words.ts";
import { readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Claim } from "../../events/model.ts";
import type { Cited, Story } from "../../events/read.ts";
import { cited } from "../../events/read.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { unbroken } from "./prose.ts";

/**
 * The sources of a citation: those of its claims, of its events, and its own. Each source and paragraph is listed once, so
 * a source that is cited by two of its paragraphs is listed twice.
 */
export function citedBy(story: Story, cite: Cite): readonly Cited[] {
  const all: Cited[] = [
    ...cite.claims.flatMap((id) => {
      const claim = story.claims[id];
      return claim ? [citedIn(claim)] : [];
    }),
    ...cite.events.flatMap((id) => story.event.get(id)?.sources ?? []),
    ...cite.sources.map(cited),
  ];
  const seen = new Map(all.map((one) => [`${one.source} ${one.paragraph ?? ""}`, one]));
  return [...seen.values()];
}

/** Where a claim is made. */
export const citedIn = ({ source, paragraph }: Claim): Cited => ({ source, ...(paragraph && { paragraph }) });

/** The sources a step rests on: what its words cite, then what its chart draws. */
export function sourcesOf(story: Story, slide: Slide, step: number): readonly Cited[] {
  const { words = [], state } = slide.steps[step] ?? {};
  const cites = citesIn(words);
  const described = slide.chart?.describe(state);
  return citedBy(story, {
    events: [...cites.flatMap(({ events }) => events), ...(described?.events ?? [])],
    claims: cites.flatMap(({ claims }) => claims),
    sources: [
      ...cites.flatMap(({ sources }) => sources),
      ...(slide.quote ? [slide.quote.source] : []),
      ...(described?.sources ?? []),
    ],
  });
}

/**
 * A source as one line: publisher, nature and language, the title as a link if it is on the web, the date, and the
 * cited paragraphs if any. A title in square brackets is a description, as in catalogues. A source that is not on the
 * web links to its entry in the list of sources (`#source-…` on the page `list`; on this page if omitted); in that list
 * itself (`listed`), the line says where the source can be found.
 */
export function sourceLine(
  story: Story,
  source: string,
  {
    paragraphs = [],
    listed = false,
    list = "",
  }: { paragraphs?: readonly number[]; listed?: boolean; list?: string | undefined } = {},
): readonly (Drawing | string)[] {
  const found = story.sources[source];
  if (!found) return [source];
  // A page with a lite story has no titles until the deferred part is loaded.
  const { language: speech } = story;
  const words = speech.sources;
  const { publisher, title: own = words.listEntry, url, where, nature, language, described, date } = found;
  const title = described ? words.described(own) : own;
  const kinds = [speech.natures[nature], ...(language ? [words.inLanguage(speech.languageName(language))] : [])];
  const day = date && dateWords(speech, readEdtf(date));
  const rest = [day && !title.includes(day) && day, paragraphs.length > 0 && words.paragraphs(paragraphs)];
  const link = url ? { href: url, rel: "external noreferrer" } : { href: `${list}#source-${source}` };
  // A description is in the story's own language.
  const lang = described ? undefined : language;
  return [
    words.kind(publisher, kinds),
    url || !listed ? node("a", { ...link, lang }, title) : node("cite", { lang }, title),
    speech.sentence(rest.map((part) => (part ? `${words.comma}${part}` : "")).join("")),
    listed && !url && where ? ` ${where}` : "",
  ];
}

/**
 * A source by its publisher alone, linked to its entry in the list of sources on the same page, with the cited
 * paragraphs if any.
 */
export function sourceName(story: Story, source: string, paragraphs: readonly number[]): readonly (Drawing | string)[] {
  const { sources, sentence } = story.language;
  return [
    node("a", { href: `#source-${source}` }, ...unbroken(story.sources[source]?.publisher ?? source)),
    paragraphs.length > 0 ? sentence(`${sources.comma}${sources.paragraphs(paragraphs)}`) : sentence(""),
  ];
}
