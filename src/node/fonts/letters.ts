import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import { storyFolder } from "../storyFolder.ts";

/**
 * The texts of a deck: all that is written in it or said in its language of dates and controls. Apart are those that are
 * listed in one face, and drawn in no chart but in a face of their own: its sources, and the Arabic names of places.
 */
export function textsOf(deck: Deck): { shown: readonly string[]; listed: readonly string[] } {
  const { sources, places: all, ...story } = deck.story;
  const arabic = Object.values(all).flatMap(({ names }) => names?.ar ?? []);
  const places = Object.values(all).map(({ names, ...place }) => ({ ...place, others: names?.other }));
  return {
    shown: [
      ...stringsIn({ ...deck, story: { ...story, places, draft: undefined } }),
      ...calendarOf(deck.story.language.tag),
      ...interfaceOf(deck.story.language.tag),
      wordsOfModules(),
    ],
    listed: [...stringsIn(sources), ...arabic],
  };
}

/** Every string in a value, addresses left out. */
function stringsIn(root: unknown): readonly string[] {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (!/^https?:/.test(value)) texts.add(value);
    }
    if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      const inside = value instanceof Map ? [...value.values()] : Object.values(value);
      for (const inner of inside) visit(inner);
    }
  };
  visit(root);
  return [...texts];
}

/** The names of days, months and eras in a language, and its digits. */
function calendarOf(language: string): readonly string[] {
  const words: string[] = [];
  for (const width of ["long", "short"] as const)
    for (let month = 0; month < 12; month += 1)
      for (const year of [-300, 2017]) {
        const date = new Date(Date.UTC(2017, month, 1 + month));
        date.setUTCFullYear(year);
        const asked = { weekday: width, day: "numeric", month: width, year: "numeric", era: width } as const;
        words.push(new Intl.DateTimeFormat(language, { ...asked, timeZone: "UTC" }).format(date));
      }
  return [...words, new Intl.NumberFormat(language).format(1234567890.5)];
}

/** What the machine itself says in a language. */
function interfaceOf(language: string): readonly string[] {
  const [name = ""] = language.toLowerCase().split("-");
  const file = resolve(import.meta.dirname, `../../language/${name}.ts`);
  return existsSync(file) ? readFileSync(file, "utf8").split(/\s+/) : [];
}

/** What stands in the modules of the story beside its records, such as the words that charts are given; without comments. */
const wordsOfModules = (): string =>
  readdirSync(storyFolder)
    .filter((file) => file.endsWith(".ts") && file !== "events.ts")
    .map((file) => readFileSync(join(storyFolder, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""))
    .join("\n");
