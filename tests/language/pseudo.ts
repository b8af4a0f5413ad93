import { en } from "../../src/language/en.ts";
import { formatsOf } from "../../src/language/formats.ts";
import type { Language } from "../../src/language/language.ts";

/** Letters, digits and signs, and those that stand for them in the pseudo-language: of another script, each its own. */
const own = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,;:·.()[]“”–…-—/+%¶";
const foreign = "абцдефгхийклмнопярстувжщызАБЦДЕФГХИЙКЛМНОПЯРСТУВЖЩЫЗ٠١٢٣٤٥٦٧٨٩،؛ː•。（）【】«»⁓⋯‐⸺⁄＋٪§";
const foreignOf = new Map([...own].map((letter, index) => [letter, [...foreign][index] ?? letter]));

/** Some words as the pseudo-language writes them. */
const pseudo = (words: string): string => [...words].map((letter) => foreignOf.get(letter) ?? letter).join("");

const formats = formatsOf("en");

const keysOf = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === "object" ? [key, ...keysOf(value)] : [key],
  );

/** What phrases are told apart by, such as "week", and what no one says. */
const names = new Set([...keysOf(en(formats)), "week", "month", "year", "day", "other", "left", "right", "BC", "BCE"]);

/** Every text within something that is handed to a phrase. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value !== "" && !names.has(value) ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** What a phrase says, in the pseudo-language; the texts that were handed to it stay as they are. */
function around(said: unknown, [text, ...others]: readonly string[]): unknown {
  if (Array.isArray(said)) return said.map((part) => around(part, text === undefined ? [] : [text, ...others]));
  if (typeof said !== "string") return said;
  if (text === undefined) return pseudo(said);
  return said
    .split(text)
    .map((part) => around(part, others))
    .join(text);
}

/** A phrase may be handed what makes a link of its words. */
const linking = (given: unknown): unknown =>
  typeof given === "function" ? (words: string) => given(pseudo(words)) : given;

function translated<Words>(words: Words): Words {
  if (typeof words === "string") return (words === "ltr" ? words : pseudo(words)) as Words;
  if (Array.isArray(words)) return words.map(translated) as Words;
  if (typeof words === "function")
    return ((...given: unknown[]) => {
      const texts = [...textsIn(given)].sort((a, b) => b.length - a.length);
      return around(words(...given.map(linking)), texts);
    }) as Words;
  if (!words || typeof words !== "object") return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, translated(value)])) as Words;
}

/** English in other letters: what a page says in it that is in English letters comes from no dictionary. */
export const pseudoLanguage: Language = {
  ...translated(en(formats)),
  ...translated(formats),
  // One says what it is given, the other gives one of the forms that it was given.
  digits: (written) => pseudo(formats.digits(written)),
  plural: formats.plural,
  tag: "en",
  eras: "BC",
};

/**
 * The words of a text, and its signs, that are not the pseudo-language's. What is the same in every language is left out:
 * the ends of what was cut off or bent ("…", "’"), a dash for nothing, and the letters that mark events.
 */
export const notTranslated = (text: string): readonly string[] =>
  text
    .split(new RegExp(`[\\s\\u00a0\\u2060…’${foreign}]+`))
    .filter((word) => !/^[a-z–]$/i.test(word))
    .filter((word) => /[\p{L}\d]/u.test(word) || [...word].some((sign) => foreignOf.has(sign)));
