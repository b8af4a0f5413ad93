import { languageOf } from "../../language/language.ts";
import ar from "./languages/ar.json" with { type: "json" };
import de from "./languages/de.json" with { type: "json" };
import es from "./languages/es.json" with { type: "json" };
import fr from "./languages/fr.json" with { type: "json" };

/** The texts of both starter stories in other languages, by what they are in English. */
export const translations: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, de, es, fr };

/** A text of a starter story in English and in every language that it is translated into. */
export const inAnyLanguage = (text: string): readonly string[] => [
  text,
  ...Object.values(translations).flatMap((texts) => texts[text] ?? []),
];

/** The part of the journey that the map behind its title shows. */
const titleRoute = 'events: ["aden", "colombo", "singapore", "hong-kong", "yokohama"]';

/** The words of a slide, and any other text, as they stand in a module. */
const written = /\bwords`([^`]*)`|"((?:[^"\\]|\\.)*)"/g;

/**
 * A module of a starter story in the language of a BCP 47 tag, its texts replaced by those of `texts`. The words of a
 * slide are found under what they are with every run of white space as one space. Sources and quotations stay in English,
 * and say so.
 */
export function translated(source: string, tag: string, texts: Readonly<Record<string, string>>): string {
  const isMirrored = languageOf(tag).direction === "rtl";
  const fieldAt = (at: number) => /\b(\w+):\s*$/.exec(source.slice(0, at))?.[1];
  return (
    source
      .replace(written, (found: string, words: string | undefined, text: string | undefined, at: number) => {
        const own = texts[(words ?? text ?? "").trim().replace(/\s+/g, " ")];
        if (own === undefined || /^(?:id|publisher)$/.test(fieldAt(at) ?? "")) return found;
        if (words !== undefined) return `words\`\n        ${own.replace(/(?<=\}\)\}) /g, "\n        ")}\``;
        if (fieldAt(at) === "words")
          return `${found},\n    language: "en",\n    translation:\n      ${JSON.stringify(own)}`;
        return JSON.stringify(own);
      })
      // Maps are not mirrored: what a title at the right would cover is left for what it does not.
      .replace(titleRoute, isMirrored ? 'events: ["san-francisco", "chicago", "home"]' : "$&")
      .replace("defineStory({\n", `defineStory({\n  language: ${JSON.stringify(tag)},\n`)
      .replace(/^(\s+)(?=nature: )/gm, '$1language: "en",\n$1')
      .replace('toLocaleString("en")', `toLocaleString(${JSON.stringify(tag)})`)
  );
}
