import { midline } from "./labels.ts";
import { engineSlack, textWidth, wrapText } from "./text.ts";

/** An item to be set in rows, with the width it needs in pixels. */
export interface Flowing {
  id: string;
  width: number;
  /** How many rows it fills; one if omitted. */
  rows?: number;
}

/** Items set in rows: each with its distance from the start of its row, in pixels, and its row, counted from 0. */
export interface Flowed<Thing extends Flowing> {
  things: readonly { thing: Thing; x: number; row: number }[];
  rows: number;
}

/**
 * Sets items in rows no wider than `width`, with `gap` pixels between them, so that the last of a row stays within it in
 * every engine. An item wider than a row gets a row to itself.
 */
export function flow<Thing extends Flowing>(things: readonly Thing[], width: number, gap: number): Flowed<Thing> {
  let [x, row, rows] = [0, 0, 0];
  const set = things.map((thing) => {
    if (x > 0 && x + thing.width * engineSlack > width) [x, row] = [0, rows];
    const at = { thing, x, row };
    x += thing.width + gap;
    rows = Math.max(rows, row + (thing.rows ?? 1));
    return at;
  });
  return { things: set, rows };
}

/** An entry of a legend: its words, after a symbol or a letter if it has one. */
export interface LegendEntry<Symbol> {
  id: string;
  words: string;
  /** The width left for the symbol or letter, from the start of the entry to its words, in pixels. */
  indent: number;
  /** What the symbol shows; the chart's marks draw it. */
  symbol?: Symbol;
  letter?: string;
  /** The id of the event that the entry stands for. */
  event?: string;
}

/** An entry whose words are broken into lines, each as high as a row. */
export interface SetLegendEntry<Symbol> extends Omit<LegendEntry<Symbol>, "words">, Flowing {
  lines: readonly string[];
}

/**
 * Sets the entries of a legend in rows no wider than `width`, with `gap` pixels between them. An entry wider than a row is
 * broken into lines.
 */
export function flowLegend<Symbol>(
  entries: readonly LegendEntry<Symbol>[],
  { width, fontSize, gap }: { width: number; fontSize: number; gap: number },
): Flowed<SetLegendEntry<Symbol>> {
  const set = entries.map(({ words, ...entry }): SetLegendEntry<Symbol> => {
    const lines = wrapText(words, (width - entry.indent) / engineSlack, fontSize);
    const longest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    return { ...entry, lines, width: entry.indent + longest, rows: lines.length };
  });
  return flow(set, width, gap);
}

/** A placed entry, with the position of its left end and of the middle of its first line, in pixels. */
export interface PlacedLegendEntry<Symbol> extends SetLegendEntry<Symbol> {
  x: number;
  y: number;
  /** The distance from its left end to the middle of its symbol, in pixels. */
  symbolX: number;
  /** The distances from the middle of its first line down to the baselines of its lines, in pixels. */
  baselines: readonly number[];
}

/** A legend, ready to be drawn. */
export interface PlacedLegend<Symbol> {
  fontSize: number;
  entries: readonly PlacedLegendEntry<Symbol>[];
}

/** Places entries that `flowLegend` has set. The first row begins at `top`; rows are `pitch` pixels high. */
export const placeLegend = <Symbol>(
  { things }: Flowed<SetLegendEntry<Symbol>>,
  { top, fontSize, pitch }: { top: number; fontSize: number; pitch: number },
): PlacedLegend<Symbol> => ({
  fontSize,
  entries: things.map(({ thing, x, row }) => ({
    ...thing,
    x,
    y: top + (row + 0.5) * pitch,
    symbolX: (thing.indent - fontSize * 0.4) / 2,
    baselines: thing.lines.map((_, line) => line * pitch + midline * fontSize),
  })),
});
