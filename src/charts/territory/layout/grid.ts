import { greatest, max, sum } from "d3";
import type { Box } from "../../../layout/boxes.ts";
import { type Allowance, allowances, headOf, type PanelHead } from "./head.ts";
import type { SeriesPanel } from "./series.ts";

/** A panel in its cell of the grid: its words, and the plot below them. */
export interface PanelCell {
  panel: SeriesPanel;
  box: Box;
  head: PanelHead;
  /** The plot itself, without the words around it. */
  plot: Box;
}

/** Panels in rows and columns. */
export interface PanelGrid {
  cells: readonly PanelCell[];
  /** How many panels did not fit. */
  dropped: number;
}

/** The least plot worth drawing, in font sizes. */
const minPlot = { width: 11, height: 5 };

/** Gaps in font sizes: above a plot, below it for the years, between columns, between rows. */
const above = 0.5;
const below = 1.35;
const columnGap = 1.75;
const rowGap = 0.9;

/** The least height at which a panel of a given width has room for the fullest head, in pixels. */
export const panelHeight = (panel: SeriesPanel, width: number, fontSize: number): number =>
  headOf(panel, width, fontSize, allowances[0]).height + fontSize * (minPlot.height + 2 + below);

/** One way of setting panels in columns, with the head of each. */
interface Setting {
  columns: number;
  width: number;
  heads: readonly PanelHead[];
  /** The height of the heads of each row, in pixels. */
  rows: readonly number[];
  plot: { width: number; height: number };
}

interface GridOptions {
  fontSize: number;
  /** The width of the words of a panel's scale, left of its plot, in pixels. */
  gutter(panel: SeriesPanel): number;
}

/**
 * Places panels in rows and columns: with heads as full as still leave plots worth drawing, and the number of columns
 * that gives the plots the best shape. If even the shortest heads leave no room, the last panels are left out and
 * counted.
 */
export function panelGrid(panels: readonly SeriesPanel[], room: Box, options: GridOptions): PanelGrid {
  const { fontSize } = options;
  const margin = max(panels, options.gutter) ?? 0;
  for (let count = panels.length; count > 0; count -= 1) {
    const chosen = panels.slice(0, count);
    for (const allowance of allowances) {
      const settings = chosen.flatMap(
        (_, index) => settingOf(chosen, room, { columns: index + 1, allowance, margin, fontSize }) ?? [],
      );
      const best = greatest(settings, worth);
      if (best) return { cells: placeCells(chosen, best, { room, margin, fontSize }), dropped: panels.length - count };
    }
  }
  return { cells: [], dropped: panels.length };
}

interface SettingOptions {
  columns: number;
  allowance: Allowance;
  margin: number;
  fontSize: number;
}

/**
 * Panels set in a number of columns with a given allowance of words; undefined if that leaves no plots worth drawing.
 */
function settingOf(
  panels: readonly SeriesPanel[],
  room: Box,
  { columns, allowance, margin, fontSize }: SettingOptions,
): Setting | undefined {
  const width = (room.width - (columns - 1) * fontSize * columnGap) / columns;
  const rowCount = Math.ceil(panels.length / columns);
  const spare = room.height - (rowCount - 1) * fontSize * rowGap - rowCount * fontSize * (above + below);
  if (width - margin < minPlot.width * fontSize || spare < rowCount * minPlot.height * fontSize) return undefined;
  const heads = panels.map((panel) => headOf(panel, width, fontSize, allowance));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...heads.slice(row * columns, (row + 1) * columns).map(({ height }) => height)),
  );
  const height = (spare - sum(rows)) / rowCount;
  if (height < minPlot.height * fontSize) return undefined;
  return { columns, width, heads, rows, plot: { width: width - margin, height } };
}

/** How good a setting is: large plots of a good shape, and few empty places in the last row. */
function worth({ columns, heads, plot }: Setting): number {
  const aspect = plot.width / plot.height;
  const shape = aspect < 1.3 ? aspect / 1.3 : aspect > 3 ? 3 / aspect : 1;
  const empty = (Math.ceil(heads.length / columns) * columns - heads.length) / heads.length;
  return Math.sqrt(plot.width * plot.height) * shape * (1 - empty / 2);
}

function placeCells(
  panels: readonly SeriesPanel[],
  { columns, width, heads, rows, plot }: Setting,
  { room, margin, fontSize }: { room: Box; margin: number; fontSize: number },
): readonly PanelCell[] {
  const around = plot.height + fontSize * (above + below);
  return panels.map((panel, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const words = rows[row] ?? 0;
    const x = room.x + column * (width + fontSize * columnGap);
    const y = room.y + sum(rows.slice(0, row)) + row * (around + fontSize * rowGap);
    return {
      panel,
      box: { x, y, width, height: words + around },
      head: heads[index] ?? { words: [], height: 0 },
      plot: { x: x + margin, y: y + words + fontSize * above, ...plot },
    };
  });
}
