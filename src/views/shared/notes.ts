import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { citesIn } from "../../deck/words.ts";
import { readEdtf } from "../../events/edtf.ts";
import { eventDateWords } from "../../events/format.ts";
import { independentPublishers } from "../../events/query.ts";
import type { Cited, Event, Story } from "../../events/read.ts";
import { type Cite, citedBy, sourcesOf } from "./sources.ts";

/** One citation of a deck, numbered from 1 in the order a reader meets it. */
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

/** What one event or claim behind a note amounts to, in words. */
export interface Statement {
  what: string;
  /** When it happened; claims of a source say so themselves. */
  when?: string;
  /** Who says so. */
  who?: string;
  /** How firm it is, in words. */
  firmness?: string;
  disagreement?: string;
  /** What is known beyond a claim of a source. */
  check?: string;
  /** What later proved different. */
  later?: string;
}

/** What stands behind a citation, its claims before its events; nothing for a source cited alone. */
export function statementsOf(story: Story, cite: Cite): readonly Statement[] {
  const claims = cite.claims.flatMap((id): Statement[] => {
    const claim = story.claims[id];
    if (!claim) return [];
    return [
      {
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
    const { title, attribution, disagreement, later } = event;
    return [
      {
        what: title,
        when: eventDateWords(story.language, event),
        firmness: eventFirmness(story, event),
        ...(attribution && { who: attribution }),
        ...(disagreement && { disagreement }),
        ...(later && { later }),
      },
    ];
  });
  return [...claims, ...events];
}

/** A claim or an event of the story's day, and what came later. */
interface Overtaken {
  id: string;
  later: string;
}

/**
 * Where the picture of the story's own day proved different: the claims and the events of that day that the notes of a
 * step are the first to cite, with what came later. What later proved different of other days is left to their notes,
 * and so is an opening, which promises what the rest tells.
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

/** How firm an event is, and on how many publishers it rests where it is only reported, as a reader would say it. */
export const eventFirmness = (story: Story, event: Event): string =>
  story.language.firmnessInFull(event.firmness, independentPublishers(story, event));

/** What rests on a source: the notes that lead to it, and the slides whose charts draw on it. */
export interface Resting {
  source: string;
  notes: readonly Note[];
  slides: readonly Slide[];
}

/** Every source that a deck's words or charts rest on, with what rests on it, in the order of the event file. */
export function restingOn(deck: Deck, notes: readonly Note[]): readonly Resting[] {
  const named = ({ source }: Cited) => source;
  const byNote = notes.map((note) => ({ note, sources: new Set(citedBy(deck.story, note.cite).map(named)) }));
  const bySlide = slidesOf(deck).map((slide) => ({
    slide,
    sources: new Set(
      slide.steps.flatMap((_, step) => (slide.chart ? sourcesOf(deck.story, slide, step) : [])).map(named),
    ),
  }));
  return Object.keys(deck.story.sources)
    .map((source) => ({
      source,
      notes: byNote.filter(({ sources }) => sources.has(source)).map(({ note }) => note),
      slides: bySlide.filter(({ sources }) => sources.has(source)).map(({ slide }) => slide),
    }))
    .filter((resting) => resting.notes.length + resting.slides.length > 0);
}
