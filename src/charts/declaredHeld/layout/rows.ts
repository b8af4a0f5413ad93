import type { Story } from "../../../events/read.ts";
import { type Border, haveBanks, type RowPlan } from "../../../layout/riversideRows.ts";
import { textWidth } from "../../../layout/text.ts";
import { type Columns, countGap } from "./columns.ts";
import type { Declaration } from "./declarations.ts";
import type { Counted } from "./rowWords.ts";
import { type PlacedSquare, placeSquares } from "./squares.ts";
import { type PlacedText, sameBaseline, textAt } from "./text.ts";

/**
 * A declaration with its place in the drawing: when, what and by whom; the places still held and how many; what came
 * later.
 */
export interface PlacedRow {
  event: string;
  top: number;
  bottom: number;
  texts: readonly PlacedText[];
  /** The height of the river between the two rows of squares; absent if the places lie on no river. */
  river?: number;
  squares: readonly PlacedSquare[];
  border?: { x: number; top: number; bottom: number };
}

/** What all rows show: the places in their slots, and the border among them. */
export interface RowContent {
  story: Pick<Story, "language">;
  plan: RowPlan;
  border?: Border | undefined;
}

/** What every row has: the event, its place, and the squares on both sides of the river. */
export const rowOf = (
  { rows }: RowPlan,
  declaration: Declaration,
  { squares, fontSize }: Columns,
  { river, ...ends }: { top: number; bottom: number; river: number },
) => ({
  event: declaration.event.id,
  ...ends,
  ...(haveBanks(rows) && { river }),
  squares: placeSquares(rows, declaration, squares, { river, gap: fontSize * 0.12 }),
});

/** Places the count of held places in large type, and the total on the same baseline. */
export function countTexts(
  { held, of }: Counted,
  { x, y }: { x: number; y: number },
  { fontSize, numberSize }: Columns,
): readonly PlacedText[] {
  const after = x + textWidth(held, numberSize, "condensed 600") + fontSize * countGap;
  return [
    textAt("count", [held], { x, y, size: numberSize, bold: true }),
    textAt("of", [of], {
      x: after,
      y: y + sameBaseline(fontSize, numberSize),
      size: fontSize,
      quiet: true,
    }),
  ];
}
