import { type Deck, slidesOf, withBackup } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import type { Problem } from "../../events/check/problem.ts";
import { deckFonts } from "./deckFonts.ts";
import { carrierOf } from "./packages.ts";

/**
 * The records and slides with letters that no font of a deck has, each with the first field that has some and a package
 * that would supply them: readers see such letters in some font of their machine, and a PDF does not have them.
 */
export async function fontWarnings(deck: Deck): Promise<readonly Problem[]> {
  const { missing } = await deckFonts(deck);
  if (missing.length === 0) return [];
  const records = textsByRecord(deck);
  const whole = records.flatMap(({ texts }) => texts.map(([, text]) => text)).join("");
  return records.flatMap(({ part, record, texts }): readonly Problem[] => {
    for (const [field, text] of texts) {
      const letters = [...new Set(text)].filter((letter) => missing.includes(letter));
      if (letters.length > 0) return [{ part, record, field, ...said(letters, whole) }];
    }
    return [];
  });
}

/** At most this many letters are named; the rest are counted. */
const maxNamed = 12;

function said(letters: readonly string[], whole: string): Pick<Problem, "wrong" | "right"> {
  const more = letters.length > maxNamed ? ` and ${letters.length - maxNamed} more` : "";
  const carrier = carrierOf(letters, whole);
  const right = carrier
    ? `install a package that has ${letters.length > 1 ? "them" : "it"} (npm install --save-dev ${carrier}) and name it in the deck: fonts: ["${carrier}"]`
    : "write it in words, or find a package of @fontsource that has it and name it in the deck’s fonts";
  return { wrong: `has letters that no font of the deck has: ${letters.slice(0, maxNamed).join(" ")}${more}`, right };
}

interface RecordTexts {
  part: string;
  record: string;
  /** The texts, each with the path of its field. */
  texts: readonly (readonly [field: string, text: string])[];
}

function textsByRecord(deck: Deck): readonly RecordTexts[] {
  const records = Object.entries(deck.story.draft).flatMap(([part, entries]): readonly RecordTexts[] =>
    typeof entries === "object" && entries !== null && !Array.isArray(entries)
      ? Object.entries(entries).map(([record, value]) => ({ part, record, texts: textsIn(value, "") }))
      : [],
  );
  const slides = slidesOf(withBackup(deck)).map((slide): RecordTexts => {
    const { id, title, caption, steps, figures, quote, media } = slide;
    const words = steps.flatMap(({ caption, onStage, words }, index) => [
      ...textsIn({ caption, onStage: { caption: onStage?.caption } }, `steps[${index}]`),
      [`steps[${index}].words`, plainText(words)] as const,
    ]);
    return {
      part: "deck",
      record: id,
      texts: [["title", title], ["caption", caption], ...textsIn({ figures, quote, media }, ""), ...words],
    };
  });
  const { title, subtitle, author, licence } = deck;
  const chapters = deck.chapters.map(({ title }) => ({ title }));
  const own = textsIn({ title, subtitle, author, licence, chapters }, "");
  return [{ part: "deck", record: deck.id, texts: own }, ...records, ...slides];
}

function textsIn(value: unknown, field: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [] : [[field, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? `${field}[${name}]` : field ? `${field}.${name}` : name),
  );
}
