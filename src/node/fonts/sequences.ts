const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The viramas of Indic and related scripts, which remove the vowel of a consonant and join it to the next. */
const viramas = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2";
const syllables = new RegExp(`\\p{L}\\p{M}*(?:(?<=[${viramas}])\\u200d?\\p{L}\\p{M}*)+`, "gu");

/** Lam and alef, which Arabic writes as a ligature. */
const lamAlef = /\u0644[\u0622\u0623\u0625\u0627]/g;

/**
 * The sequences of letters in texts that a font may set as one: letters with their marks, emoji of several parts,
 * syllables.
 */
export function sequencesIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    // Marks, joiners and other scripts are beyond Latin. Most texts end here, in a tenth of the time that a look takes.
    if (!/[\u0300-\u200f\u2028-\uffff]/.test(text)) continue;
    // A segmenter is slow for long texts, and most contain nothing of this kind.
    for (const [run] of text.matchAll(/\P{M}?[^\s\p{ASCII}\p{Script=Latin}]+/gu))
      for (const { segment } of graphemes.segment(run)) if ([...segment].length > 1) found.add(segment);
    for (const [sequence] of [...text.matchAll(syllables), ...text.matchAll(lamAlef)]) found.add(sequence);
  }
  return [...found];
}
