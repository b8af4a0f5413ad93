import { type Face, textWidth, wrapText } from "../../../layout/text.ts";
import type { PlacedText, Role, Run } from "./placed.ts";

/** The typographic settings of a text. */
export interface Setting {
  role: Role;
  face: Face;
  fontSize: number;
  lineHeight: number;
  tracking?: number;
  fill?: string;
}

/** The column for a text: its left end, its top, and the greatest width of its lines, in pixels. */
export interface Column {
  left: number;
  top: number;
  width: number;
}

/**
 * Breaks a text into lines that fit a width, in pixels; if it is balanced, into the same number of lines of similar
 * length.
 */
export function linesOf(
  text: string,
  width: number,
  { face, fontSize, tracking = 0 }: Pick<Setting, "face" | "fontSize" | "tracking">,
  isBalanced = false,
): readonly string[] {
  // Widths include the space between letters; names such as al-Qaim are not broken at their hyphen.
  const broken = (within: number) => {
    const letters = text.length > 0 ? textWidth(text, fontSize, face) / text.length : fontSize;
    return wrapText(text, within / (1 + (tracking * fontSize) / letters), fontSize, face);
  };
  const greedy = broken(width);
  if (!isBalanced || greedy.length < 2) return greedy;
  let [narrow, wide] = [width / greedy.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (broken(middle).length > greedy.length) narrow = middle;
    else wide = middle;
  }
  return broken(wide);
}

/** Places the given lines of a text, from the left. */
export const placeText = (
  lines: readonly string[],
  { left, top }: Pick<Column, "left" | "top">,
  { tracking = 0, fill = "--ink", ...setting }: Setting,
): PlacedText => ({
  ...setting,
  x: left,
  align: "start",
  top,
  tracking,
  fill,
  lines: lines.map((text) => [{ text }]),
});

/** The height of a text, in pixels. */
export const heightOf = ({ lines, lineHeight }: Pick<PlacedText, "lines" | "lineHeight">): number =>
  lines.length * lineHeight;

/** The width of a line of runs, in pixels. */
export const widthOf = (line: readonly Run[], { face, fontSize }: Pick<PlacedText, "face" | "fontSize">): number =>
  line.reduce((sum, { text }) => sum + textWidth(text, fontSize, face), 0);
