import { least } from "d3";
import leven from "leven";

/** Nothing longer than this is taken for a misspelt id. */
const longestId = 100;

/** How many different unknown words are compared with the ids; nobody mends a file with more one by one. */
const maxCompared = 500;

/**
 * Returns a function that says what would be right for a word that is not one of these ids: "did you mean
 * “deir-al-zor”?" if an id is spelt alike, `otherwise` if none is.
 */
export function didYouMean(ids: readonly string[]): (word: unknown, otherwise: string) => string {
  const compared = new Map<string, string | undefined>();
  return (word, otherwise) => {
    if (typeof word !== "string") return otherwise;
    if (!compared.has(word) && compared.size < maxCompared) compared.set(word, closest(word, ids));
    const id = compared.get(word);
    return id === undefined ? otherwise : `did you mean “${id}”?`;
  };
}

/** The closest id by Levenshtein distance, ignoring case; undefined if more than two letters, and more than a third of them, differ. */
function closest(word: string, ids: readonly string[]): string | undefined {
  if (word.length > longestId) return undefined;
  const lowerCase = word.toLowerCase();
  const limit = Math.max(2, Math.ceil(word.length / 3));
  const distance = (id: string) => leven(lowerCase, id.toLowerCase(), { maxDistance: limit + 1 });
  const id = least(ids, distance);
  return id !== undefined && distance(id) <= limit ? id : undefined;
}
