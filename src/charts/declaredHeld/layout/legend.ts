import type { Share } from "../../../events/control.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { flow } from "../../../layout/legend.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import type { Declaration } from "./declarations.ts";
import { type PlacedText, textAt } from "./text.ts";

/** A square and what it means, or words alone. */
export interface SquareEntry {
  words: string;
  share?: Share;
}

/** A line of an entry: its words; the first line has the square before them. */
export interface EntryLine {
  words: string;
  share?: Share | undefined;
  /** The start of the line in pixels, and its row, counted from 0. */
  x: number;
  row: number;
}

/** A line of an entry with its place in the drawing. */
export interface PlacedEntryLine {
  key: string;
  square?: { share: Share; box: Box };
  text: PlacedText;
}

/**
 * In font sizes: the size of a square, the width of a square with the gap after it, and the distance from one row to
 * the next.
 */
const squareSize = 0.95;
const squareRoom = 1.3;
const rowPitch = 1.3;

/**
 * The entries that explain the squares of the given declarations; `earlier` is how many earlier declarations did not
 * fit.
 */
export function legendEntries(
  declarations: readonly Declaration[],
  { declaredHeld: words, insideSentence }: Language,
  { holder, leftBank, places, earlier }: { holder: string; leftBank: string; places: number; earlier: number },
): readonly SquareEntry[] {
  const occurs = (share: Share) => declarations.some(({ shares }) => [...shares.values()].includes(share));
  const entries: readonly SquareEntry[] = [
    { share: "held", words: words.heldBy(holder) },
    { share: "part", words: words.contested },
    { share: "none", words: words.notHeld },
    { share: "unknown", words: words.notKnown },
  ];
  return [
    ...entries.filter(({ share }) => share === "held" || share === "none" || (share && occurs(share))),
    { words: words.squares(places, insideSentence(leftBank)) },
    ...(earlier > 0 ? [{ words: words.noRoom(earlier) }] : []),
  ];
}

/**
 * Sets entries one after another in rows no wider than `width` pixels; an entry longer than a row is broken into lines.
 */
export function legendLines(
  entries: readonly SquareEntry[],
  width: number,
  fontSize: number,
): { lines: readonly EntryLine[]; rows: number } {
  const roomOf = ({ share }: SquareEntry) => (share ? fontSize * squareRoom : 0);
  const { things, rows } = flow(
    entries.map((entry) => ({ ...entry, id: entry.words, width: textWidth(entry.words, fontSize) + roomOf(entry) })),
    width,
    fontSize * 1.2,
  );
  // How many lines the entries before have taken beyond their first.
  let more = 0;
  const lines = things.flatMap(({ thing: entry, x, row: before }) => {
    const row = before + more;
    const broken = wrapText(entry.words, (width - roomOf(entry)) / engineSlack, fontSize);
    more += broken.length - 1;
    return broken.map(
      (words, nth): EntryLine => ({ words, share: nth === 0 ? entry.share : undefined, x, row: row + nth }),
    );
  });
  return { lines, rows: rows + more };
}

/** The height of a legend with a number of rows, in pixels. */
export const legendHeight = (rows: number, fontSize: number): number => rows * fontSize * rowPitch;

/** Places a legend whose first row begins at a height `top`. */
export const placeLegend = (lines: readonly EntryLine[], top: number, fontSize: number): readonly PlacedEntryLine[] =>
  lines.map(({ words, share, x, row }) => {
    const y = top + (row + 0.5) * fontSize * rowPitch;
    const size = fontSize * squareSize;
    return {
      key: words,
      ...(share && { square: { share, box: { x, y: y - size / 2, width: size, height: size } } }),
      text: textAt("words", [words], { x: share ? x + fontSize * squareRoom : x, y, size: fontSize }),
    };
  });
