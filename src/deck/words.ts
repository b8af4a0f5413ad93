/** Something the words rest on or name; ids are checked by the compiler where they are written. */
export type Part =
  | string
  | {
      cite: {
        events: readonly string[];
        claims: readonly string[];
        sources: readonly string[];
      };
    }
  | { place: string; text: string }
  | { term: string; text: string };

/** The words of a step: paragraphs of text, citations, and names that can be explained. */
export type Words = readonly (readonly Part[])[];

/** The ids a deck's words may mention. */
export interface Ids {
  event: string;
  claim: string;
  source: string;
  place: string;
  term: string;
}

/**
 * The vocabulary for writing a story's words, typed by its ids:
 * words`The army declared the city taken.${cite({ events: ["deir-al-zor-declared-taken"] })}`
 * A citation stands after the full stop of the sentence it supports. A blank line ends a paragraph.
 */
export function vocabulary<I extends Ids>() {
  return {
    words: (text: TemplateStringsArray, ...parts: Part[]): Words => paragraphs(text, parts),
    cite: (of: {
      events?: readonly I["event"][];
      claims?: readonly I["claim"][];
      sources?: readonly I["source"][];
    }): Part => ({
      cite: {
        events: of.events ?? [],
        claims: of.claims ?? [],
        sources: of.sources ?? [],
      },
    }),
    place: (id: I["place"], text: string): Part => ({ place: id, text }),
    term: (id: I["term"], text: string): Part => ({ term: id, text }),
  };
}

function paragraphs(text: TemplateStringsArray, parts: readonly Part[]): Words {
  const all: Part[][] = [[]];
  text.forEach((piece, index) => {
    const blocks = piece.split(/\n\s*\n/);
    blocks.forEach((block, nth) => {
      if (nth > 0) all.push([]);
      const line = block.replace(/\s+/g, " ");
      if (line.trim() || (line && all.at(-1)?.length)) all.at(-1)?.push(line);
    });
    const part = parts[index];
    if (part !== undefined) all.at(-1)?.push(part);
  });
  return all.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

function trimmed(paragraph: readonly Part[]): readonly Part[] {
  return paragraph
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === paragraph.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== "");
}

/** The plain text of some words, without citations. */
export const plainText = (words: Words): string =>
  words
    .map((paragraph) =>
      paragraph.map((part) => (typeof part === "string" ? part : "text" in part ? part.text : "")).join(""),
    )
    .join("\n\n");
