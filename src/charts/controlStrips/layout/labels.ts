import type { Control, Edtf } from "../../../events/model.ts";
import { sideName } from "../../../events/names.ts";
import type { Story } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import { textWidth } from "../../../layout/text.ts";
import { minPitch, type StripGrid } from "./grid.ts";
import { type ControlSpan, lastDayOf } from "./spans.ts";

/** Words set on a strip, on a plate that interrupts the hatch behind them. */
export interface StripLabel {
  key: string;
  /** The side or state that the words name. */
  names: string;
  words: string;
  /** The start of the words, and the middle of their line. */
  x: number;
  y: number;
  plate: Box;
}

type PixelRange = readonly [left: number, right: number];

/** A free part of a strip: its middle, where it begins, and how long it is. */
interface FreePart {
  y: number;
  from: number;
  length: number;
}

/** What words on a strip would name: a side, or "contested". Undefined for states that the legend explains. */
const labelName = (control: Control): string | undefined =>
  control.status === "held" ? control.holder : control.status === "contested" ? "contested" : undefined;

/**
 * Names each holder, and "contested", once in each column, on the longest free part of its strips. Labels stand only on
 * spans that are certain, and avoid the rules, which are given by their x, one list for each column.
 */
export function placeLabels(
  story: Story,
  grid: StripGrid,
  spans: ReadonlyMap<string, readonly ControlSpan[]>,
  rules: readonly (readonly number[])[],
): readonly StripLabel[] {
  const { columns, rows, fontSize, pitch, half } = grid;
  if (pitch < fontSize * minPitch) return [];
  const halfHeight = Math.min(half, fontSize * 0.56);
  const day = lastDayOf([...spans.values()].flat());
  return columns.flatMap(({ time }, column) => {
    const longest = new Map<string, FreePart>();
    for (const { id, y, column: own } of rows) {
      if (own !== column) continue;
      for (const { control, certain, to } of spans.get(id) ?? []) {
        const name = labelName(control);
        if (name === undefined) continue;
        for (const part of time.across([certain, to]))
          for (const [from, end] of without(part, rules[column] ?? [], fontSize * 0.4))
            if (end - from > (longest.get(name)?.length ?? 0)) longest.set(name, { y, from, length: end - from });
      }
    }
    return [...longest].flatMap(([name, { y, from, length }]): StripLabel[] => {
      const words = formsOf(story, name, day).find((form) => length >= textWidth(form, fontSize) + fontSize);
      if (words === undefined) return [];
      const width = textWidth(words, fontSize);
      const x = from + (length - width) / 2;
      const plate = { x: x - fontSize * 0.3, y: y - halfHeight, width: width + fontSize * 0.6, height: 2 * halfHeight };
      return [{ key: `${name}-${column}`, names: name, words, x, y, plate }];
    });
  });
}

/** The names of a side, the longest first. */
function formsOf(story: Story, side: string, day: Edtf): readonly string[] {
  const { name, short } = sideName(story, side, day);
  return [name, short];
}

/** Cuts a part of a strip at the rules, given from left to right, and leaves `clear` pixels free on each side of them. */
function without(part: PixelRange, rules: readonly number[], clear: number): readonly PixelRange[] {
  const parts: PixelRange[] = [part];
  for (const x of rules) {
    const last = parts.at(-1);
    if (!last || x + clear < last[0] || x - clear > last[1]) continue;
    parts.splice(-1, 1, [last[0], x - clear], [x + clear, last[1]]);
  }
  return parts;
}
