import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { StripColumn } from "./columns.ts";
import type { StripGrid } from "./grid.ts";
import type { ControlSpan } from "./spans.ts";

/** A place's row in the drawing: its name and the spans on its strip. */
export interface PlacedRow {
  id: string;
  name: string;
  bold: boolean;
  /** Whether its name is set in the quiet colour: because the place is less important, or because the row is faded. */
  quietName: boolean;
  /** Whether it is faded, since other rows are highlighted. */
  quiet: boolean;
  /** The end of its name, halfway up the line, in pixels. */
  at: Point;
  spans: readonly PlacedSpan[];
}

/** A span on its strip: a box for each part of the axis that it covers. */
export interface PlacedSpan {
  span: ControlSpan;
  whole: readonly Box[];
  /** The boxes in which it may not have begun yet, and those in which it certainly had. */
  uncertain: readonly Box[];
  certain: readonly Box[];
  /** The box at whose left side its beginning is marked. */
  start?: Box;
}

/** The lowest priority at which a place is named in the ordinary text colour and not in the quiet one. */
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
  // A beginning that nobody attests is marked at its first possible moment, any other at its first certain one.
  const edge = start === "assumed" ? (uncertain[0] ?? sure[0]) : (sure[0] ?? uncertain[0]);
  return { span, whole: boxes(from, to), uncertain, certain: sure, ...(start && edge && { start: edge }) };
}
