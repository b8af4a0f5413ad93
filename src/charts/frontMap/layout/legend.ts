import type { Box } from "../../../layout/boxes.ts";
import { flow } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { LegendRow } from "./legendRows.ts";

/** A legend on its panel: in a corner of the map, headed by the day shown, or as a strip of lines below the map. */
export interface MapLegend {
  form: "panel" | "strip";
  box: Box;
  /** Words are placed by the left end of their baseline. */
  title?: { words: string; at: Point };
  rows: readonly PlacedRow[];
  fontSize: number;
}

/** A row: the left end of its symbol, at the middle of the line, and the point where its words begin. */
export interface PlacedRow {
  row: LegendRow;
  symbol: { at: Point; width: number };
  words: Point;
}

/**
 * Whether a frame is too small for a legend in a corner, so that it is a strip along the foot with the map above it.
 */
export const hasStrip = ({ width }: { width: number }, fontSize: number): boolean => width < fontSize * 48;

/**
 * The font size of labels on a map with a strip, in pixels, from that of the chart: smaller on a page, which is held in
 * the hand, but not on a slide, which is read from the last row.
 */
export const compactSize = (fontSize: number): number => (fontSize < 20 ? fontSize * 0.87 : fontSize);

/**
 * The measures of a legend in a corner, in pixels; `midline` is the distance from the middle of a line down to its
 * baseline.
 */
const panelMeasures = (fontSize: number) => ({
  padding: fontSize * 0.6,
  line: fontSize * 1.42,
  symbol: fontSize * 1.75,
  gap: fontSize * 0.5,
  midline: fontSize * 0.34,
});

/** The size of a legend with these rows in a corner, below a title, in pixels. */
export function panelSize(title: string, rows: readonly LegendRow[], fontSize: number) {
  const { padding, line, symbol, gap } = panelMeasures(fontSize);
  const widths = rows.map(({ words }) => symbol + gap + textWidth(words, fontSize));
  return {
    width: Math.max(textWidth(title, fontSize, "condensed 600"), ...widths) + padding * 2,
    height: (rows.length + 1) * line + padding * 2,
  };
}

/** Sets the rows of a legend one below another in a box of the size that `panelSize` gives. */
export function legendPanel(title: string, rows: readonly LegendRow[], box: Box, fontSize: number): MapLegend {
  const { padding, line, symbol, gap, midline } = panelMeasures(fontSize);
  const x = box.x + padding;
  const middle = (nth: number) => box.y + padding + (nth + 0.5) * line;
  const baseline = (nth: number) => middle(nth) + midline;
  return {
    form: "panel",
    box,
    title: { words: title, at: [x, baseline(0)] },
    rows: rows.map((row, nth) => ({
      row,
      symbol: { at: [x, middle(nth + 1)], width: symbol },
      words: [x + symbol + gap, baseline(nth + 1)],
    })),
    fontSize,
  };
}

/** The measures of a strip, in pixels; `apart` is the gap between two entries on a line. */
function stripMeasures(fontSize: number) {
  const size = compactSize(fontSize);
  return {
    size,
    padding: { x: fontSize * 0.6, top: fontSize * 0.35, bottom: fontSize * 0.15 },
    line: size * 1.34,
    symbol: size * 1.4,
    gap: size * 0.4,
    midline: size * 0.35,
    apart: size * 0.75,
  };
}

/** Sets the rows of a legend as entries in lines across a strip. */
function stripLines(rows: readonly LegendRow[], width: number, fontSize: number) {
  const { size, padding, symbol, gap, apart } = stripMeasures(fontSize);
  const entries = rows.map((row) => ({ id: row.id, row, width: symbol + gap + textWidth(row.words, size) }));
  return flow(entries, width - padding.x * 2, apart);
}

/** The height of a strip of the given width with these rows, in pixels; 0 for no rows. */
export function stripHeight(rows: readonly LegendRow[], width: number, fontSize: number): number {
  return linesHeight(stripLines(rows, width, fontSize).rows, fontSize);
}

/** The height of a strip with a number of lines, in pixels; 0 for no lines. */
export function linesHeight(lines: number, fontSize: number): number {
  const { padding, line } = stripMeasures(fontSize);
  return lines > 0 ? Math.ceil(padding.top + lines * line + padding.bottom) : 0;
}

/**
 * Sets the entries of a legend in lines across a box at the foot of a map; if they need more lines than fit into the
 * box, the strip begins above it.
 */
export function legendStrip(rows: readonly LegendRow[], room: Box, fontSize: number): MapLegend {
  const { size, padding, line, symbol, gap, midline } = stripMeasures(fontSize);
  const lines = stripLines(rows, room.width, fontSize);
  const bottom = room.y + room.height;
  const y = Math.min(room.y, bottom - linesHeight(lines.rows, fontSize));
  return {
    form: "strip",
    box: { ...room, y, height: bottom - y },
    rows: lines.things.map(({ thing, x, row }) => {
      const left = room.x + padding.x + x;
      const middle = y + padding.top + (row + 0.5) * line;
      return {
        row: thing.row,
        symbol: { at: [left, middle], width: symbol },
        words: [left + symbol + gap, middle + midline],
      };
    }),
    fontSize: size,
  };
}
