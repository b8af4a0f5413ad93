import { group } from "d3";
import { type Note, statementsOf } from "../shared/notes.ts";
import { citedBy } from "../shared/sources.ts";
import type { Reader } from "./numbers.ts";

/** One statement of a note: what it states, who says so, how firmly, and what else is known. */
export interface ToldStatement {
  what: string;
  told: string;
  /** The number of an earlier note that tells this; `told` then only refers to it. */
  seeNote?: number;
}

/** A source that a note rests on. */
export interface NamedSource {
  source: string;
  publisher: string;
  /** Its number in the list of sources, from 1. */
  number: number;
  /** The cited paragraphs in words; empty if none are cited. */
  paragraphs: string;
}

/**
 * A note of the reader in words: its statements, and its sources without duplicates. What an earlier note has told is
 * neither told nor sourced again.
 */
export function noteText(
  { deck, numbers, firstNotes }: Pick<Reader, "deck" | "numbers" | "firstNotes">,
  { cite, number }: Note,
): { statements: readonly ToldStatement[]; sources: readonly NamedSource[] } {
  const { language } = deck.story;
  const words = language.statements;
  const statements = statementsOf(deck.story, cite).map((statement) => {
    const { id, what, when, who, firmness, disagreement, check, later, note } = statement;
    const stated = when ? language.printed.stated(what, when) : what;
    const first = firstNotes.get(id) ?? number;
    if (first < number) return { what: stated, told: language.printed.seeNote(first), seeNote: first };
    const said = [who && words.saidBy(who), firmness].flatMap((part) => (part ? language.sentence(part) : []));
    const more = [
      [words.sourcesDiffer, disagreement],
      [words.checked, check],
      [words.later, later],
      [words.note, note],
    ];
    const told = more.flatMap(([name, text]) => (text ? [`${name} ${text}`] : []));
    return { what: stated, told: [...said, ...told].join(" ") };
  });
  const isNew = (id: string) => firstNotes.get(id) === number;
  const cited = citedBy(deck.story, { ...cite, claims: cite.claims.filter(isNew), events: cite.events.filter(isNew) });
  const sources = [...group(cited, ({ source }) => source)].map(([source, all]) => {
    const where = all.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
    const { publisher = source } = deck.story.sources[source] ?? {};
    return {
      source,
      publisher,
      number: numbers.get(source) ?? 0,
      paragraphs: where.length > 0 ? language.printed.paragraphs(where) : "",
    };
  });
  return { statements, sources };
}
