import { piecesOf } from "../layout/text.ts";

/** What a sentence rests on, by id. */
export interface Cite {
  events: readonly string[];
  claims: readonly string[];
  sources: readonly string[];
}

/** A part of a paragraph: plain text, a citation, or the name of a place, an actor or a term that can be explained. */
export type Part = string | { cite: Cite } | { place: string; text: string } | { term: string; text: string };

/** The words of a step: paragraphs, each in parts. */
export type Words = readonly (readonly Part[])[];

/** The ids that a deck's words may name. */
export interface Ids {
  event: string;
  claim: string;
  source: string;
  place: string;
  term: string;
}

/**
 * The functions for writing the words of a deck, typed by the ids of its story:
 *
 * ```
 * words`The army declared the city taken.${cite({ events: ["deir-al-zor-declared-taken"] })}`
 * ```
 *
 * Put a citation after the full stop of the sentence it supports. A blank line ends a paragraph.
 */
export function vocabulary<I extends Ids>() {
  return {
    words: (text: TemplateStringsArray, ...parts: Part[]): Words => paragraphs(text, parts),
    cite: (ids: {
      events?: readonly I["event"][];
      claims?: readonly I["claim"][];
      sources?: readonly I["source"][];
    }): Part => ({ cite: { events: [], claims: [], sources: [], ...ids } }),
    place: (id: I["place"], text: string): Part => ({ place: id, text }),
    term: (id: I["term"], text: string): Part => ({ term: id, text }),
  };
}

function paragraphs(text: TemplateStringsArray, parts: readonly Part[]): Words {
  const all: Part[][] = [[]];
  text.forEach((piece, index) => {
    const blocks = piece.split(/\n\s*\n/);
    blocks.forEach((block, index) => {
      if (index > 0) all.push([]);
      const line = block.replace(/\s+/g, " ");
      if (line.trim() || (line && all.at(-1)?.length)) all.at(-1)?.push(line);
    });
    const part = parts[index];
    if (part !== undefined) all.at(-1)?.push(part);
  });
  return all.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

/** A paragraph without the spaces at its ends. */
function trimmed(paragraph: readonly Part[]): readonly Part[] {
  return paragraph
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === paragraph.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== "");
}

/** Every citation in some words, in order. */
export const citesIn = (words: Words): readonly Cite[] =>
  words.flat().flatMap((part) => (typeof part !== "string" && "cite" in part ? [part.cite] : []));

/** Some words as plain text without citations, with a blank line between paragraphs. */
export const plainText = (words: Words): string =>
  words.map((paragraph) => paragraph.map(textOf).join("")).join("\n\n");

const textOf = (part: Part): string => (typeof part === "string" ? part : "text" in part ? part.text : "");

/** How many words a text has, also in scripts that part none by spaces, such as Japanese and Thai. */
export const countWords = (text: string): number =>
  text
    .split(/\s+/)
    .flatMap(piecesOf)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
