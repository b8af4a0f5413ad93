/** Latin letters that are no other letter with an accent, and how they are written without them. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A text as an id: at most 60 lower-case letters without diacritics, digits and single hyphens. May be empty. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** An id that is not taken: `preferred`, or else `preferred` followed by the first free number from 2. */
export function freeId(preferred: string, taken: Readonly<Record<string, unknown>>): string {
  let id = preferred;
  for (let count = 2; Object.hasOwn(taken, id); count += 1) id = `${preferred}-${count}`;
  return id;
}
