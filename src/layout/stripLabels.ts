import type { Control } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Piece } from "./stripPieces.ts";
import { leastPitch, type StripSheet } from "./stripSheet.ts";
import { textWidth } from "./text.ts";

/** Words set on a strip, from their left end, level with its middle. */
export interface StripLabel {
  key: string;
  words: string;
  x: number;
  y: number;
  width: number;
}

/** What words on a strip would say: equal for states that need no second label. Undefined for states the key explains. */
export const labelKey = (control: Control): string | undefined =>
  control.status === "held" ? control.holder : control.status === "contested" ? "contested" : undefined;

const forms = (story: Story, key: string): readonly string[] => {
  const side = story.sides[key];
  return side ? [side.name, side.short] : [key];
};

/**
 * Names each holder once in each column, on the longest stretch that has room for it; "contested" likewise. Only time
 * that is certain carries words, and they keep clear of the lines at `rules` (one list a column).
 */
export function stripLabels(
  story: Story,
  { columns, rows, text, pitch }: StripSheet,
  pieces: ReadonlyMap<string, readonly Piece[]>,
  rules: readonly (readonly number[])[],
): readonly StripLabel[] {
  if (pitch < text * leastPitch) return [];
  return columns.flatMap(({ time }, column) => {
    const longest = new Map<string, Stretch>();
    for (const { id, y, column: own } of rows) {
      if (own !== column) continue;
      for (const { control, sure, to } of pieces.get(id) ?? []) {
        const key = labelKey(control);
        if (key === undefined) continue;
        for (const span of time.across(sure, to))
          for (const [from, end] of without(span, rules[column] ?? [], text * 0.4))
            if (end - from > (longest.get(key)?.room ?? 0)) longest.set(key, { y, from, room: end - from });
      }
    }
    return [...longest].flatMap(([key, { y, from, room }]): readonly StripLabel[] => {
      const words = forms(story, key).find((form) => room >= textWidth(form, text) + text);
      if (words === undefined) return [];
      const width = textWidth(words, text);
      return [{ key: `${key}-${column}`, words, x: from + (room - width) / 2, y, width }];
    });
  });
}

/** Free room on a strip: its middle, where it begins, and how far it goes. */
interface Stretch {
  y: number;
  from: number;
  room: number;
}

function without(
  [left, right]: readonly [number, number],
  rules: readonly number[],
  clear: number,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [[left, right]];
  for (const x of rules) {
    const last = spans.at(-1);
    // Rules come in order, so that only the last span can hold one more of them.
    if (!last || x + clear < last[0] || x - clear > last[1]) continue;
    spans.splice(-1, 1, [last[0], x - clear], [x + clear, last[1]]);
  }
  return spans;
}
