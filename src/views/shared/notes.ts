import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { type Cite, citesIn } from "../../deck/words.ts";
import { readEdtf } from "../../events/edtf.ts";
import { eventDateWords } from "../../events/format.ts";
import type { Media } from "../../events/model.ts";
import { independentPublishers } from "../../events/query.ts";
import type { Cited, Event, Story } from "../../events/read.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { citedBy, sourcesOf } from "./sources.ts";

/** A citation of a deck, numbered from 1 in reading order. */
export interface Note {
  number: number;
  slide: Slide;
  step: number;
  cite: Cite;
}

/** All citations of a deck, in reading order. */
export function notesOf(deck: Deck): readonly Note[] {
  return slidesOf(deck)
    .flatMap((slide) => slide.steps.flatMap(({ words }, step) => citesIn(words).map((cite) => ({ slide, step, cite }))))
    .map((found, index) => ({ number: index + 1, ...found }));
}

/** The citations of one step, in the order of its words. */
export const notesAt = (notes: readonly Note[], slide: Slide, step: number): readonly Note[] =>
  notes.filter((note) => note.slide === slide && note.step === step);

/** An event or claim cited by a note, in words. */
export interface Statement {
  /** The id of the claim or event. */
  id: string;
  what: string;
  /** When it happened; absent for claims, whose text says so. */
  when?: string;
  /** Who says so. */
  who?: string;
  /** How firm it is, in words. */
  firmness?: string;
  disagreement?: string;
  /** What is known beyond the claim. */
  check?: string;
  /** What later proved different. */
  later?: string;
  /** What else a reader should know of it. */
  note?: string;
  /** Pictures, sounds and films of it. */
  media?: readonly Media[];
}

/** The statements of a citation, claims before events; empty for a source cited alone. */
export function statementsOf(story: Story, cite: Cite): readonly Statement[] {
  const claims = cite.claims.flatMap((id): Statement[] => {
    const claim = story.claims[id];
    if (!claim) return [];
    return [
      {
        id,
        what: claim.text,
        who: claim.attribution,
        ...(claim.check && { check: claim.check }),
        ...(claim.later && { later: claim.later }),
      },
    ];
  });
  const events = cite.events.flatMap((id): Statement[] => {
    const event = story.event.get(id);
    if (!event) return [];
    const { title, attribution, disagreement, later, note, media } = event;
    return [
      {
        id,
        what: title,
        when: eventDateWords(story.language, event),
        firmness: eventFirmness(story, event),
        ...(attribution && { who: attribution }),
        ...(disagreement && { disagreement }),
        ...(later && { later }),
        ...(note && { note }),
        ...(media && { media }),
      },
    ];
  });
  return [...claims, ...events];
}

/** A claim or an event of the focus date, and what later proved different. */
interface Overtaken {
  id: string;
  later: string;
}

/**
 * What later proved different about the focus date: the claims and the events of that day that the notes of a step are
 * the first to cite, with what came later. For other days this is left to their notes, and so it is for an opening,
 * which only announces what the rest tells.
 */
export function laterAt(story: Story, all: readonly Note[], here: readonly Note[]): readonly Overtaken[] {
  const [first] = here;
  if (!first || first.slide.kind === "opening") return [];
  const before = all.filter(({ number, slide }) => number < first.number && slide.kind !== "opening");
  const told = new Set(before.flatMap(({ cite }) => [...cite.claims, ...cite.events]));
  const day = readEdtf(story.focusDate);
  const of = (id: string): string | undefined => {
    const event = story.event.get(id);
    const then = event && event.when.from < day.to && event.when.to > day.from;
    return then ? event.later : story.claims[id]?.later;
  };
  return [...new Set(here.flatMap(({ cite }) => [...cite.claims, ...cite.events]))].flatMap((id) => {
    const later = told.has(id) ? undefined : of(id);
    return later ? [{ id, later }] : [];
  });
}

/** How firm an event is and, if it is only reported, on how many publishers it rests, in words. */
export const eventFirmness = (story: Story, event: Event): string =>
  story.language.firmnessInFull(event.firmness, independentPublishers(story, event));

/** A source with what rests on it: the notes that cite it, and the slides that draw on it in a chart or quote it. */
export interface Resting {
  source: string;
  notes: readonly Note[];
  slides: readonly Slide[];
}

/** Every source that a deck's words, charts or quotations rest on, with what rests on it, in the order of the event file. */
export const restingOn = memoizeBy((deck: Deck): readonly Resting[] => {
  const notes = notesOf(deck);
  const named = ({ source }: Cited) => source;
  const byNote = notes.map((note) => ({ note, sources: new Set(citedBy(deck.story, note.cite).map(named)) }));
  const bySlide = slidesOf(deck).map((slide) => ({
    slide,
    sources: new Set(
      slide.quote
        ? [slide.quote.source]
        : slide.steps.flatMap((_, step) => (slide.chart ? sourcesOf(deck.story, slide, step) : [])).map(named),
    ),
  }));
  return Object.keys(deck.story.sources)
    .map((source) => ({
      source,
      notes: byNote.filter(({ sources }) => sources.has(source)).map(({ note }) => note),
      slides: bySlide.filter(({ sources }) => sources.has(source)).map(({ slide }) => slide),
    }))
    .filter((resting) => resting.notes.length + resting.slides.length > 0);
});
