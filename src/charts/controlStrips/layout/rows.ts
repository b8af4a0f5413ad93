import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { StripColumn } from "./columns.ts";
import type { StripGrid } from "./grid.ts";
import type { ControlSpan } from "./spans.ts";

/** A place's row where it is drawn: its name and what is on its strip. */
export interface PlacedRow {
  id: string;
  name: string;
  bold: boolean;
  /** Whether its name is set in the quiet colour: of a less important place, or in a row that steps back. */
  quietName: boolean;
  /** Whether it steps back behind the rows that are brought out. */
  quiet: boolean;
  /** The end of its name, and the middle of the line. */
  at: Point;
  spans: readonly PlacedSpan[];
}

/** A span on its strip, as one box or as a box for each part of the axis that it reaches into. */
export interface PlacedSpan {
  span: ControlSpan;
  whole: readonly Box[];
  /** Where it may not have begun yet, and where it had. */
  uncertain: readonly Box[];
  certain: readonly Box[];
  /** The box at whose left side its beginning is marked. */
  start?: Box;
}

/** The priority from which a place is named in the colour of other words, not in the quiet one. */
const prominentFrom = 3;

/** Places the rows of a grid, with the spans of their places. */
export function placeRows(
  { rows, columns, half }: StripGrid,
  spans: ReadonlyMap<string, readonly ControlSpan[]>,
  highlight: ReadonlySet<string>,
): readonly PlacedRow[] {
  return rows.flatMap(({ id, name, priority, face, column: index, y }): PlacedRow[] => {
    const column = columns[index];
    if (!column) return [];
    const quiet = highlight.size > 0 && !highlight.has(id);
    return [
      {
        id,
        name,
        bold: face === "condensed 600",
        quietName: quiet || priority < prominentFrom,
        quiet,
        at: [column.names, y],
        spans: (spans.get(id) ?? []).map((span) => placeSpan(span, column, { y, half })),
      },
    ];
  });
}

function placeSpan(span: ControlSpan, { time }: StripColumn, { y, half }: { y: number; half: number }): PlacedSpan {
  const boxes = (from: number, to: number) =>
    time.across([from, to]).map(([left, right]) => ({ x: left, y: y - half, width: right - left, height: 2 * half }));
  const { from, certain, to, start } = span;
  const [uncertain, sure] = [boxes(from, certain), boxes(certain, to)];
  // Of a beginning that nobody attests, the first possible moment is marked; of the others, the first that is certain.
  const edge = start === "assumed" ? (uncertain[0] ?? sure[0]) : (sure[0] ?? uncertain[0]);
  return { span, whole: boxes(from, to), uncertain, certain: sure, ...(start && edge && { start: edge }) };
}
