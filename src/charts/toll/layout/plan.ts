import type { TollRow } from "../state.ts";

/** How much of the chart is set where room is short. */
export interface Plan {
  rows: readonly TollRow[];
  /** Headings beside the rows, not over them. */
  beside: boolean;
  /** The parts of the bars beside the row of all the dead, not in the key. */
  partsBeside: boolean;
  definition: boolean;
  /** Whether the key explains the signs on the bars, and not only their parts. */
  signs: boolean;
}

/**
 * The plans for a frame, the fullest first. Each gives up something that the one before it has: the parts beside the
 * row, the headings beside the rows, the definition, the signs, the second row.
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
