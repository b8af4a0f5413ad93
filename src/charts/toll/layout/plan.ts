import type { TollRow } from "../state.ts";

/** Which parts of the chart are drawn, depending on the room. */
export interface Plan {
  rows: readonly TollRow[];
  /** Whether headings are beside the rows; otherwise they are above them. */
  beside: boolean;
  /** Whether the parts of the bars are named beside the row of all deaths; otherwise they are in the key. */
  partsBeside: boolean;
  definition: boolean;
  /** Whether the key explains the signs on the bars, and not only their parts. */
  signs: boolean;
}

/**
 * The plans for a frame, the fullest first. Each drops one thing more than the one before: the parts beside the row,
 * the headings beside the rows, the definition, the signs, the second row.
 */
export function plansFor(
  rows: readonly TollRow[],
  { width, fontSize }: { width: number; fontSize: number },
): readonly [Plan, ...Plan[]] {
  const full = { rows, beside: true, partsBeside: true, definition: true, signs: true };
  const over = { ...full, beside: false, partsBeside: false };
  const short = { ...over, definition: false };
  const narrow = [short, { ...short, signs: false }, { ...short, signs: false, rows: rows.slice(0, 1) }];
  return width >= 40 * fontSize ? [full, { ...full, partsBeside: false }, over, ...narrow] : [over, ...narrow];
}
