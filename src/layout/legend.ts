import { midline } from "./labels.ts";
import { engineSlack } from "./text.ts";

/** An item to be set in rows, with the width it needs in pixels. */
export interface Flowing {
  id: string;
  width: number;
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
  let [x, row] = [0, 0];
  const set = things.map((thing) => {
    if (x > 0 && x + thing.width * engineSlack > width) [x, row] = [0, row + 1];
    const at = { thing, x, row };
    x += thing.width + gap;
    return at;
  });
  return { things: set, rows: things.length > 0 ? row + 1 : 0 };
}

/** An entry of a legend: its words, after a symbol or a letter if it has one. */
export interface LegendEntry<Symbol> extends Flowing {
  words: string;
  /** The width left for the symbol or letter, from the start of the entry to its words, in pixels. */
  indent: number;
  /** What the symbol shows; the chart's marks draw it. */
  symbol?: Symbol;
  letter?: string;
  /** The id of the event that the entry stands for. */
  event?: string;
}

/** A placed entry, with the position of its left end and of the middle of its line, in pixels. */
export interface PlacedLegendEntry<Symbol> extends LegendEntry<Symbol> {
  x: number;
  y: number;
  /** The distance from its left end to the middle of its symbol, in pixels. */
  symbolX: number;
  /** The distance from the middle of its line down to the baseline, in pixels. */
  baseline: number;
}

/** A legend, ready to be drawn. */
export interface PlacedLegend<Symbol> {
  fontSize: number;
  entries: readonly PlacedLegendEntry<Symbol>[];
}

/** Places entries that `flow` has set in rows. The first row begins at `top`; rows are `pitch` pixels high. */
export const placeLegend = <Symbol>(
  { things }: Flowed<LegendEntry<Symbol>>,
  { top, fontSize, pitch }: { top: number; fontSize: number; pitch: number },
): PlacedLegend<Symbol> => ({
  fontSize,
  entries: things.map(({ thing, x, row }) => ({
    ...thing,
    x,
    y: top + (row + 0.5) * pitch,
    symbolX: (thing.indent - fontSize * 0.4) / 2,
    baseline: midline * fontSize,
  })),
});
