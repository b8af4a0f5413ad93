import { type Flowed, type Flowing, flow } from "./flow.ts";
import type { KeyRow } from "./mapKey.ts";
import { textWidth } from "./text.ts";

/** An entry of a key that is set in lines. */
export type StripEntry = KeyRow & Flowing;

/** True for frames too small for a key in a corner: there it is a strip along the foot, with the map above it. */
export const hasStrip = ({ width }: { width: number }, text: number): boolean => width < text * 48;

/** True for frames so low that a map has room for nothing beside itself. */
export const isLow = ({ height }: { height: number }, text: number): boolean => height < text * 17;

/** The size of what is written on such a frame, in pixels, where charts have a size of text. */
export const smallLetters = (text: number): number => text * 0.87;

/** The measures of a strip on a map with a size of text, in pixels. */
export function stripMeasures(text: number) {
  const size = smallLetters(text);
  return {
    size,
    padding: { x: text * 0.6, top: text * 0.35, foot: text * 0.15 },
    line: size * 1.34,
    swatch: size * 1.4,
    gap: size * 0.4,
    apart: size * 0.75,
  };
}

/** Sets the entries of a key in lines, one after another, across a strip of some width. */
export function mapStrip(rows: readonly KeyRow[], width: number, text: number): Flowed<StripEntry> {
  const { size, padding, swatch, gap, apart } = stripMeasures(text);
  const entries = rows.map((row) => ({ ...row, width: swatch + gap + textWidth(row.words, size) }));
  return flow(entries, width - padding.x * 2, apart);
}

/** How high a strip of some lines is, in pixels. */
export function stripHeight(lines: number, text: number): number {
  const { padding, line } = stripMeasures(text);
  return lines > 0 ? Math.ceil(padding.top + lines * line + padding.foot) : 0;
}
