import { range, sum, tickStep } from "d3";
import type { TollRow } from "../state.ts";

/** What a row has to show, and the room that it needs for words, in pixels. */
export interface RowRequest {
  id: TollRow;
  /** The most dead that a bar of it may reach, estimates included. */
  most: number;
  /** For a heading over the row. */
  heading: number;
  /** For labels between the heading and the bars. */
  labels: number;
}

/** A row with its place: bars stand on the baseline and reach up to `top`. */
export interface PlacedRow {
  id: TollRow;
  /** Where its room begins, heading included. */
  y: number;
  /** Where the room for words above the bars begins. */
  wordsTop: number;
  top: number;
  baseline: number;
  perDeath: number;
  /** Lines across at round numbers of dead, the baseline left out. */
  grid: readonly { value: number; y: number }[];
}

/**
 * Sets rows under each other between two heights, `gap` pixels apart. All of them have one scale, so that bars can be
 * compared from row to row; it is the largest at which they fit.
 */
export function placeRows(
  rows: readonly RowRequest[],
  { top, bottom, fontSize, gap }: { top: number; bottom: number; fontSize: number; gap: number },
): readonly PlacedRow[] {
  const most = Math.max(
    1,
    sum(rows, (row) => row.most),
  );
  const words = sum(rows, ({ heading, labels }) => heading + labels);
  const perDeath = Math.max(0, bottom - top - words - gap * (rows.length - 1)) / most;
  const step = tickStep(0, most, Math.max(1, (most * perDeath) / (fontSize * 2.4)));
  let y = top;
  return rows.map(({ id, most, heading, labels }) => {
    const barsTop = y + heading + labels;
    const baseline = barsTop + most * perDeath;
    const row = {
      id,
      y,
      wordsTop: y + heading,
      top: barsTop,
      baseline,
      perDeath,
      grid: range(step, most, step).map((value) => ({ value, y: baseline - value * perDeath })),
    };
    y = baseline + gap;
    return row;
  });
}
