import { memoize } from "../svg/memo.ts";
import { type Face, piecesOf, textWidth, wrapText } from "./text.ts";

/** Words measured and broken into lines, ready to be placed. */
export interface Label {
  lines: readonly string[];
  size: number;
  face: Face;
  width: number;
  height: number;
}

/** The distance from one line to the next, in font sizes. */
export const leading = 1.15;

/**
 * How far below the top of a vertical rule the baseline of its name lies, in font sizes: the marks of Arabic letters reach
 * higher than Latin capitals.
 */
export const ruleNameBaseline = 0.95;

/** Measures words set in the given lines. */
export const labelOf = (lines: readonly string[], size: number, face: Face = "condensed 400"): Label => ({
  lines,
  size,
  face,
  width: lines.reduce((most, line) => Math.max(most, textWidth(line, size, face)), 0),
  height: lines.length * size * leading,
});

/**
 * The ways in which a label may be set: on one line, and on two lines of about equal length if that is much narrower.
 * The latest 5,000 results are kept, since a timeline needs the same titles in every frame of a motion.
 */
export const labelForms = memoize(
  (text: string, size: number, face: Face = "condensed 400"): readonly Label[] => {
    const single = labelOf([text], size, face);
    const pieces = piecesOf(text);
    const halves = pieces.slice(1).map((_, index) => {
      const [first, second] = [pieces.slice(0, index + 1), pieces.slice(index + 1)];
      return labelOf([first.join("").trimEnd(), second.join("")], size, face);
    });
    const double = halves.reduce<Label | undefined>(
      (best, label) => (best && best.width <= label.width ? best : label),
      undefined,
    );
    return double && double.width < single.width * 0.75 ? [single, double] : [single];
  },
  { key: (text, size, face) => `${size} ${face} ${text}`, size: 5000 },
);

/** A label whose lines are no wider than `width` pixels, except for a single word that is wider. */
export const labelWithin = (text: string, width: number, size: number, face: Face = "condensed 400"): Label =>
  labelOf(wrapText(text, width, size, face), size, face);

/**
 * The distance from the middle of a line of text down to its baseline, in font sizes, which centres capital letters.
 */
export const midline = 0.35;

/** A line of text with the position of its left end and baseline, in pixels. */
export interface PlacedLine {
  words: string;
  x: number;
  y: number;
}

/** Places lines of text one under another, from the top left corner of the first, in pixels. */
export const placeLines = (
  lines: readonly string[],
  [x, top]: readonly [x: number, top: number],
  fontSize: number,
): readonly PlacedLine[] =>
  lines.map((words, row) => ({ words, x, y: top + fontSize * (leading * (row + 0.5) + midline) }));
