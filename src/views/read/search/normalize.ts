/**
 * Normalizes a name for comparison: without case, accents, punctuation and spaces, so that `al-Qa'im`, `Al Qaim` and
 * `alqaim` are equal. Arabic loses its vowel signs and lengthening, and letters that are used interchangeably become
 * equal: the forms of alef, ta marbuta and ha, alef maqsura and ya.
 */
export const folded = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/ٱ/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .replace(/[^\p{Letter}\p{Number}]|\p{Modifier_Letter}/gu, "");

/** A date as ISO 8601 writes it, `2017-11-03` or `2017-11`, or as much of it as has been typed. */
const isoDate = /(\d{4})-(0\d?|1[0-2]?)(?!\d)(?:-(\d\d?)(?!\d))?/g;

/** A date as it is written with full stops, day first: `3.11.2017`. */
const stoppedDate = /(?<!\d)(\d\d?)\. ?(\d\d?)\. ?(\d{4})(?!\d)/g;

/**
 * The words of a text or a query, each folded; punctuation alone is not a word, and a date with hyphens or full stops is
 * one.
 */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replace(stoppedDate, (_, day, month, year) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
    .replace(isoDate, "$1$2$3")
    .split(/[\s\-–·,.()/]+/)
    .map(folded)
    .filter(Boolean);

/** The Arabic article, which is written as part of its word and often left out. */
const article = /^ال(?=..)/;

/** Whether each of the words of a query, or all of them written as one, begin words of a text as `begins` says. */
export const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => begins(text, word)) || begins(text, words.join(""));

/**
 * Whether a text has a word, or consecutive words written as one, that begin with a folded word: `Albu Kamal` matches
 * `albuk` and `kam`, but not `bukamal`. In Arabic the article before a word may be missing.
 */
function begins(text: string, word: string): boolean {
  const words = wordsOf(text);
  return words.some((one, index) => {
    const onward = words.slice(index).join("");
    return onward.startsWith(word) || one.replace(article, "").startsWith(word.replace(article, ""));
  });
}
