import { folded, holds, wordsOf } from "./normalize.ts";

/** Something that can be searched, and what it leads to. */
export interface Entry {
  kind: "event" | "place" | "source";
  name: string;
  /** What it can also be found by: other spellings and languages of a place, names and dates of what else is listed. */
  also: readonly string[];
  /** A line that distinguishes it from others with the same name. */
  detail: string;
  /** The address to which it leads, or its id if the caller does not go to an address. */
  target: string;
}

/** An entry that answers a query, with the spelling that matched if that is not its name. */
export interface Found extends Entry {
  by?: string;
}

/**
 * The entries that answer a query: each of its words, or all of them as one, begins a word of the name, of one of the
 * other spellings, or of the detail. Those whose whole name or spelling begins with the query come first, then those
 * that contain it further on, then matches in the detail or in a place of an event; otherwise the order of the entries
 * is kept. Empty for a query without letters.
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

const none = 5;

function answer(entry: Entry, words: readonly string[]): { rank: number; found: Found } {
  const whole = words.join("");
  const starts = (text: string): boolean => folded(text).startsWith(whole);
  if (starts(entry.name)) return { rank: 0, found: entry };
  const own = entry.kind === "place" ? entry.also : [];
  const first = own.find(starts);
  if (first) return { rank: 1, found: { ...entry, by: first } };
  if (holds(entry.name, words)) return { rank: 2, found: entry };
  const by = own.find((one) => holds(one, words));
  if (by) return { rank: 3, found: { ...entry, by } };
  return { rank: holds([entry.name, ...entry.also, entry.detail].join(" · "), words) ? 4 : none, found: entry };
}
