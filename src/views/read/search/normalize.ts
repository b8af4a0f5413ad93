/**
 * A name as it is compared: without case, accents, signs and the spaces between its parts, so that `al-Qa'im`, `Al Qaim`
 * and `alqaim` are one. Arabic loses its vowel signs and lengthening, and letters that are written for one another
 * become one: the forms of alef, ta marbuta and ha, alef maqsura and ya.
 */
export const folded = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/ٱ/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .replace(/[^\p{Letter}\p{Number}]|\p{Modifier_Letter}/gu, "");

/** The words of a text or a query, each folded; signs alone are no word. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s\-–·,.()/]+/)
    .map(folded)
    .filter(Boolean);

/** The Arabic article, which is written as part of its word and left out as often as not. */
const article = /^ال(?=..)/;

/**
 * Whether a text has a word, or words written as one, that begin with a folded word: `Albu Kamal` has `albuk` and `kam`,
 * and has not `bukamal`. In Arabic the article before a word may be missing.
 */
export function begins(text: string, word: string): boolean {
  const words = wordsOf(text);
  return words.some((one, index) => {
    const onward = words.slice(index).join("");
    return onward.startsWith(word) || one.replace(article, "").startsWith(word.replace(article, ""));
  });
}
