/** No id has so many letters. */
const longest = 100;

/**
 * The id among those that exist that somebody probably meant, or undefined: the nearest by Levenshtein distance
 * (V. Levenshtein, 1966), if no more than a third of its letters differ.
 */
function nearest(word: string, ids: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  for (const id of ids) {
    if (Math.abs(id.length - wanted.length) >= least) continue;
    const distance = distanceBetween(wanted, id.toLowerCase());
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}

function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How many words are looked up among some ids; a file with more that are wrong is not mended one by one. */
const most = 500;
const looked = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** "did you mean deir-al-zor?", or what else would be right, where it is no word or like none. */
export function meant(word: unknown, ids: readonly string[], otherwise: string): string {
  if (typeof word !== "string") return otherwise;
  const known = looked.get(ids) ?? new Map<string, string | undefined>();
  looked.set(ids, known);
  if (!known.has(word) && known.size < most) known.set(word, nearest(word, ids));
  const near = known.get(word);
  return near ? `did you mean “${near}”?` : otherwise;
}
