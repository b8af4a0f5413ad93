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

/** The words of a query, each folded; signs alone are no word. */
export const wordsOf = (query: string): readonly string[] => query.split(/\s+/).map(folded).filter(Boolean);
