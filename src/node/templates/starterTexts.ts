import { starters } from "./starters.ts";
import { imported, toWrite } from "./starterWords.ts";
import { inAnyLanguage, translations } from "./translated.ts";

/** A citation, a place or a term in the words of a slide, as they stand in a module. */
const part = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;

const own = new Set<string>([...Object.values(toWrite), ...Object.values(imported)]);
const english = Object.keys(Object.values(translations)[0] ?? {}).filter((text) => !own.has(text));
const sources = starters.flatMap(({ story }) => Object.values(story.sources).map(({ title }) => title));

/** The texts of the starter stories in any language, those of slides in the pieces between citations. */
const texts = new Set(
  [...english.flatMap(inAnyLanguage), ...sources]
    .flatMap((text) => text.split(part))
    .map((text) => text.trim())
    .filter((text) => wordsIn(text) > 1),
);
const long = [...texts].filter((text) => wordsIn(text) > 4);

function wordsIn(text: string): number {
  return text.split(" ").length;
}

/** What a text has of a starter story, in any language: it is one of its texts, or has a longer one of them within. */
export const starterIn = (text: string): string | undefined =>
  texts.has(text) ? text : long.find((piece) => text.includes(piece));

const placeholders = Object.values(toWrite).flatMap(inAnyLanguage);

/** The placeholder words of an imported deck that a text has in it. */
export const placeholderIn = (text: string): string | undefined => placeholders.find((words) => text.includes(words));
