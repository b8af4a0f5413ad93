import type { Share } from "../../../events/control.ts";
import type { Story } from "../../../events/read.ts";
import { type Box, occupancy } from "../../../layout/boxes.ts";
import type { RiversideRow, RowPlan } from "../../../layout/riversideRows.ts";
import { textWidth } from "../../../layout/text.ts";
import type { Declaration } from "./declarations.ts";

/** The scale from slots to squares: both banks in river order from left to right, the left bank above the river. */
export interface SquareScale {
  left: number;
  right: number;
  size: number;
  /** The left edge of the squares of a slot, in pixels. */
  x(slot: number): number;
  /** The middle of the gap at the border, if there is one. */
  border?: number;
}

/** A place as a square. */
export interface PlacedSquare {
  id: string;
  share: Share;
  box: Box;
}

/** The name of a place above its square, and the middle of the square. */
export interface SquareName {
  id: string;
  words: string;
  x: number;
  middle: number;
}

/** The least priority at which a place is named. */
const namedFrom = 4;

/** How far left of the squares a name may begin, in font sizes. */
export const overhang = 3;

/** Fits the squares of a plan into a width, none larger than `maxSize` pixels, with a gap at the border. */
export function squareScale(
  plan: RowPlan,
  { left, width, fontSize, maxSize }: { left: number; width: number; fontSize: number; maxSize: number },
): SquareScale {
  const isParted = plan.above > 0 && plan.above < plan.slots;
  const gap = isParted ? fontSize * 0.6 : 0;
  const size = Math.min((width - gap) / Math.max(1, plan.slots), maxSize);
  const x = (slot: number) => left + slot * size + (isParted && slot >= plan.above ? gap : 0);
  return { left, right: x(plan.slots), size, x, ...(isParted && { border: x(plan.above) - gap / 2 }) };
}

/**
 * The squares of a declaration on both sides of the river, `gap` pixels away from it, or in its place if there is no
 * river.
 */
export const placeSquares = (
  rows: readonly RiversideRow[],
  { shares }: Declaration,
  { size, x }: SquareScale,
  { river, gap }: { river: number; gap: number },
): readonly PlacedSquare[] =>
  rows.map(({ id, slot, column, bank }) => {
    const y = bank === undefined ? river - size / 2 : column === 1 ? river - size - gap : river + gap;
    return { id, share: shares.get(id) ?? "unknown", box: { x: x(slot), y, width: size, height: size } };
  });

/** Names places above their squares in order of priority; names that do not fit beside the others are left out. */
export function placeSquareNames(
  story: Story,
  { rows }: RowPlan,
  scale: SquareScale,
  { width, fontSize }: { width: number; fontSize: number },
): readonly SquareName[] {
  const occupied = occupancy({ x: Math.max(0, scale.left - overhang * fontSize), y: 0, width, height: fontSize });
  const right = Math.min(Math.max(scale.right + fontSize, 0), width);
  const priorityOf = (id: string) => story.places[id]?.priority ?? 0;
  return rows
    .filter(({ id }) => priorityOf(id) >= namedFrom)
    .sort((a, b) => priorityOf(b.id) - priorityOf(a.id) || a.slot - b.slot)
    .flatMap(({ id, slot }): SquareName[] => {
      const words = story.places[id]?.name ?? id;
      const own = textWidth(words, fontSize);
      const middle = scale.x(slot) + scale.size / 2;
      // The shares of the name that may stand left of the middle of its square: near the left edge, the largest first.
      const shares = middle < scale.left + 4 * fontSize ? [1, 0.75, 0.5, 0.25, 0] : [0.5, 0.25, 0.75, 0, 1];
      const candidates = shares
        .map((share) => middle - own * share)
        .filter((x) => x >= 0 && x + own <= right)
        .map((x) => ({ x, boxes: [{ x, y: 0, width: own, height: fontSize }] }));
      const found = occupied.tryPlace(candidates, fontSize * 0.5);
      return found ? [{ id, words, x: found.x, middle }] : [];
    });
}
