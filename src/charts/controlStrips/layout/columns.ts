import { textWidth } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { type PartedScale, partedScale } from "./partedScale.ts";

/** A column of rows: names on the left, strips on the right. */
export interface StripColumn {
  left: number;
  /** Where the names end. */
  names: number;
  /** The left and right ends of the strips. */
  range: readonly [left: number, right: number];
  time: PartedScale;
  /** The lower end of its lines. */
  bottom: number;
}

export interface ColumnOptions {
  width: number;
  fontSize: number;
  window: TimeWindow;
  enlarged?: TimeWindow | undefined;
  /** What stands over the names of each column if the banks stand side by side. */
  bankNames: readonly [right: string, left: string];
}

/** The columns of a chart, and the middle of the river's line across. */
interface Columns {
  columns: readonly StripColumn[];
  river: number;
}

interface Named {
  name: string;
  column: 0 | 1;
}

/** One column for both banks, with the river between the names and the strips. */
export function oneColumn(rows: readonly Named[], bottom: number, options: ColumnOptions): Columns {
  const { width, fontSize } = options;
  const names = widest(
    rows.map(({ name }) => name),
    fontSize,
  );
  const column = columnOf({ left: 0, names, start: names + fontSize * 1.45, end: width, bottom }, options);
  return { columns: [column], river: names + fontSize * 0.85 };
}

/** A column for each bank, the right bank on the left, with the river in the middle. */
export function twoColumns(rows: readonly Named[], bottom: number, options: ColumnOptions): Columns {
  const { width, fontSize, bankNames } = options;
  const river = width / 2;
  const gap = fontSize * 1.1;
  const columns = [
    { left: 0, end: river - gap },
    { left: river + gap, end: width },
  ].map(({ left, end }, index) => {
    const own = rows.flatMap(({ name, column }) => (column === index ? name : []));
    const names = left + widest([bankNames[index] ?? "", ...own], fontSize);
    return columnOf({ left, names, start: names + fontSize * 0.5, end, bottom }, options);
  });
  return { columns, river };
}

const widest = (names: readonly string[], fontSize: number): number =>
  Math.max(0, ...names.map((name) => textWidth(name, fontSize, "condensed 600")));

function columnOf(
  { left, names, start, end, bottom }: { left: number; names: number; start: number; end: number; bottom: number },
  { window, enlarged, fontSize }: ColumnOptions,
): StripColumn {
  const range = [start, end - 1] as const;
  return { left, names, range, time: partedScale(window, enlarged, range, fontSize * 0.6), bottom };
}
