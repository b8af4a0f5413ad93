import { dateWords as wordsOf } from "../../../events/format.ts";
import { yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { Border, RowPlan } from "../../../layout/riversideRows.ts";
import { engineSlack, wrapText } from "../../../layout/text.ts";
import type { Declaration } from "./declarations.ts";

/** The date of a declaration as far as it is known, without its year. */
export const dateWords = (language: Language, { event: { when } }: Declaration): string =>
  wordsOf(language, when, { year: false, brief: true });

/** The year of a declaration; empty if its date says it. */
export function yearWords(language: Language, declaration: Declaration): string {
  const year = language.dates.year(yearOf(declaration.event.when.from), language.eras);
  return dateWords(language, declaration).includes(year) ? "" : year;
}

/** How many places were held, and of how many, in words. */
export interface Counted {
  held: string;
  of: string;
}

/** Counts the places that were held. */
export const countOf = (language: Language, held: number, total: number): Counted => ({
  held: language.number(held),
  of: language.declaredHeld.of(total),
});

/** Says how many places were held in part; if none was, on which side of the border all held places lay. */
export function partWords(
  { declaredHeld: words }: Language,
  { part, shares }: Declaration,
  { rows }: RowPlan,
  border: Border | undefined,
): readonly string[] {
  if (part > 0) return [words.andInPart(part)];
  const held = rows.filter(({ id }) => shares.get(id) === "held");
  if (!border || held.length === 0) return [];
  const below = held.filter((place) => place.below).length;
  if (below > 0 && below < held.length) return [];
  return [words.allIn(below === 0 ? border.above : border.below)];
}

/** Abbreviations before a name or a number: their full stop ends no sentence. */
const abbreviations = "(?:[DMSN]r|Mrs|Ms|St|Mt|Col|Gen|Lt|Capt|Gov|Prof|Dra|Sra|No|vs|ca|bzw|env)";

const clauseEnd = new RegExp(
  `(?<=[:;])\\s+|(?<=[^\\s.]{2}(?<!(?<!\\d)\\d{1,2})(?<!(?<!\\p{L})${abbreviations})\\.)\\s+(?!\\p{Ll})`,
  "u",
);

/** As many whole clauses from the start of a text as fit into some lines. */
export function wholeClauses(
  text: string,
  { width, fontSize, maxLines }: { width: number; fontSize: number; maxLines: number },
): readonly string[] {
  const clauses = text.split(clauseEnd);
  for (let kept = clauses.length; kept > 0; kept -= 1) {
    const short = clauses
      .slice(0, kept)
      .join(" ")
      .replace(/[:;,]$/, ".");
    const lines = wrapText(short, width / engineSlack, fontSize);
    if (lines.length <= maxLines) return lines;
  }
  return [];
}
