import { midline, type PlacedLine } from "../../../layout/labels.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import type { Shown } from "./fitting.ts";
import { barInset, columns, isWide, pitch, type RowSize, rowHeight, rowInset } from "./row.ts";

export interface Size extends RowSize {
  /** What all counts count; written over them, if it is more than the sign of the figures. */
  unit: string;
}

/** What all counts count, over their bars, or on a narrow frame over their figures at its right edge. */
export function headingLines(size: Size): readonly PlacedLine[] {
  const { width, fontSize, unit, sign } = size;
  if (unit === sign) return [];
  const wide = isWide(size);
  const room = (wide ? width * (1 - columns.bars) : width) / engineSlack;
  return wrapText(unit, room, fontSize).map((words, line) => ({
    words,
    x: wide ? width * columns.bars : width - textWidth(words, fontSize) * engineSlack,
    y: fontSize * ((wide ? rowInset : 0) + pitch * (line + 0.5) + midline),
  }));
}

/** The height that the heading adds: in a wide frame it stands in the first row, above the bar. */
export function headingRoom([first]: readonly Shown[], size: Size): number {
  const lines = headingLines(size).length * pitch * size.fontSize;
  if (!isWide(size) || !first || lines === 0) return lines;
  const least = barInset(lines, size.fontSize) + size.fontSize * (rowInset + 0.5);
  return Math.max(0, least - rowHeight(first.count, first.detail, size));
}
