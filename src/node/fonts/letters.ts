import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import { storyFolder } from "../storyFolder.ts";

/**
 * The texts of a deck: everything written in it, and the words of its language for dates and controls. Separate
 * (`listed`) are texts that are set in only one face: its sources, and the Arabic names of places.
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

/** Every string in a value, without addresses. */
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

/** The words of the user interface in a language. */
function interfaceOf(language: string): readonly string[] {
  const [name = ""] = language.toLowerCase().split("-");
  const file = resolve(import.meta.dirname, `../../language/${name}.ts`);
  return existsSync(file) ? readFileSync(file, "utf8").split(/\s+/) : [];
}

/** The source of the story's modules without comments: it contains further words, such as those given to charts. */
const wordsOfModules = (): string =>
  readdirSync(storyFolder)
    .filter((file) => file.endsWith(".ts") && file !== "events.ts")
    .map((file) => readFileSync(join(storyFolder, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""))
    .join("\n");
