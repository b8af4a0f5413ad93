import { dictionaries } from "./dictionaries.ts";
import type { Dictionary } from "./en.ts";
import { type Formats, formatsOf } from "./formats.ts";

/** How the years before and after the year 1 are told apart: "44 BC" and "AD 79", or "44 BCE" and "79 CE". */
export const eras = ["BC", "BCE"] as const;
export type Eras = (typeof eras)[number];

/** The tag of a language that there is a dictionary of, as `de`; a region or an extension may follow, as in `de-AT`. */
export type LanguageTag = keyof typeof dictionaries | `${keyof typeof dictionaries}-${string}`;

/** The language of a story: its dictionary, what `Intl` says in it, and how the story tells years apart. */
export interface Language extends Dictionary, Formats {
  readonly eras: Eras;
}

/** The tags of the languages that there are, without regions. */
export const languages: readonly string[] = Object.keys(dictionaries);

/** Whether there is a dictionary for a BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language in dictionaries;
  } catch {
    return false;
  }
}

/** The language of a BCP 47 tag. Throws a RangeError for one that there is no dictionary of, naming those there are. */
export function languageOf(tag: string, eras: Eras = "BC"): Language {
  if (!isLanguage(tag)) throw new RangeError(`unknown language: ${tag}; there are ${languages.join(", ")}`);
  const formats = formatsOf(tag);
  const { language } = new Intl.Locale(tag);
  return { ...dictionaries[language as keyof typeof dictionaries](formats), ...formats, eras };
}
