import { range, sum, tickStep } from "d3";
import type { TollRow } from "../state.ts";

/** What a row shows, and the room it needs for words, in pixels. */
export interface RowRequest {
  id: TollRow;
  /** The most deaths of one of its bars, high estimates included. */
  most: number;
  /** The height of a heading above the row. */
  heading: number;
  /** The height of the labels between the heading and the bars. */
  labels: number;
}

/** A row with its place: bars stand on the baseline and extend up to `top`. */
export interface PlacedRow {
  id: TollRow;
  /** The top of its room, heading included. */
  y: number;
  /** The top of the room for words above the bars. */
  wordsTop: number;
  top: number;
  baseline: number;
  perDeath: number;
  /** Horizontal lines at round numbers of deaths, without the baseline. */
  grid: readonly { value: number; y: number }[];
}

/**
 * Places rows one below another between two heights, `gap` pixels apart. All have the same scale, the largest at which
 * they fit, so that bars can be compared between rows.
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
  const step = Math.max(1, tickStep(0, most, Math.max(1, (most * perDeath) / (fontSize * 2.4))));
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
