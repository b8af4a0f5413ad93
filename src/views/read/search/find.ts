import { folded, wordsOf } from "./fold.ts";

/** Something that can be looked for on the page, and the id of the element where it is told. */
export interface Entry {
  kind: "event" | "place" | "source";
  name: string;
  /** Other spellings and languages, by any of which it is found. */
  also: readonly string[];
  /** A line that tells it from others of its name. */
  detail: string;
  target: string;
}

/** An entry that answers a query, with the spelling that did where that is not its name. */
export interface Found extends Entry {
  by?: string;
}

/**
 * The entries that answer a query: each of its words, or the query as one word, stands in the name, one of the other
 * spellings or the detail. Those whose name begins with the query come first, then those whose name holds it, then
 * spellings, then details; in the order of the entries among themselves. Nothing for a query without letters.
 */
export function find(entries: readonly Entry[], query: string): readonly Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map((entry, index) => ({ index, ...answer(entry, words) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ found }) => found);
}

const none = 4;

function answer(entry: Entry, words: readonly string[]): { rank: number; found: Found } {
  const holds = (text: string): boolean => {
    const all = folded(text);
    return words.every((word) => all.includes(word)) || all.includes(words.join(""));
  };
  if (holds(entry.name)) {
    return { rank: folded(entry.name).startsWith(words.join("")) ? 0 : 1, found: entry };
  }
  const by = entry.also.find(holds);
  if (by) return { rank: 2, found: { ...entry, by } };
  return { rank: holds([entry.name, ...entry.also, entry.detail].join(" ")) ? 3 : none, found: entry };
}
