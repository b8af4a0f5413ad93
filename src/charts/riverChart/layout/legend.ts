import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { flow } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { RiverSign } from "../state.ts";

/** An entry of the legend: a sign and words in a row; `x` is in pixels from the start of the row. */
export interface SignEntry {
  sign: RiverSign;
  words: string;
  x: number;
  row: number;
}

/** An entry with its place in the drawing. */
export interface PlacedSign {
  sign: RiverSign;
  words: string;
  /** The middle of its sign, used for signs of fixes, and the box of its sign, used for all others. */
  middle: Point;
  box: Box;
  /** The start of its words, and the middle of their line. */
  at: Point;
}

/** The width of a sign with the gap after it, in font sizes. */
const signWidth = 1.9;

/** The signs that can be explained, the most needed first. */
const signs = ["part", "firm", "claimed", "disputed", "back", "short", "range", "around"] as const;

/**
 * Sets the meanings of signs, of all or of those asked for, in at most `maxRows` rows; those that do not fit are left
 * out, the last first.
 */
export function legendEntries(
  { riverChart: words }: Language,
  holder: string,
  {
    width,
    fontSize,
    maxRows,
    asked,
  }: { width: number; fontSize: number; maxRows: number; asked?: readonly RiverSign[] | undefined },
): readonly SignEntry[] {
  const all: readonly { id: RiverSign; words: string }[] = [
    { id: "held", words: words.heldBy(holder) },
    ...signs.map((id) => ({ id, words: words.key[id] })),
  ];
  const wanted = all.filter(({ id }) => !asked || asked.includes(id));
  const entries = wanted.map((one) => ({ ...one, width: signWidth * fontSize + textWidth(one.words, fontSize) }));
  const { things } = flow(entries, width, fontSize * 1.3);
  const tooMany = things.findIndex(({ thing, row }) => row >= maxRows || thing.width > width);
  return things
    .slice(0, tooMany < 0 ? undefined : tooMany)
    .map(({ thing, x, row }) => ({ sign: thing.id, words: thing.words, x, row }));
}

/** Places the entries; `top` is the middle of the first row. */
export const placeLegend = (
  entries: readonly SignEntry[],
  { top, fontSize }: { top: number; fontSize: number },
): readonly PlacedSign[] =>
  entries.map(({ sign, words, x: along, row }) => {
    const [x, y] = [fontSize * 0.25 + along, top + row * fontSize * 1.5];
    return {
      sign,
      words,
      middle: [x + signWidth * fontSize * 0.42, y],
      box: { x, y: y - fontSize * 0.5, width: fontSize * 1.6, height: fontSize },
      at: [x + signWidth * fontSize, y],
    };
  });
