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
    const stretches = rows
      .filter((row) => row.column === column)
      .flatMap(({ id, y }) =>
        (pieces.get(id) ?? []).flatMap(({ control, sure, to }) => {
          const key = labelKey(control);
          const free = time.across(sure, to).flatMap((span) => without(span, rules[column] ?? [], text * 0.4));
          return key ? free.map(([from, end]) => ({ key, y, from, room: end - from })) : [];
        }),
      );
    const keys = [...new Set(stretches.map(({ key }) => key))];
    return keys.flatMap((key): readonly StripLabel[] => {
      for (const words of forms(story, key)) {
        const width = textWidth(words, text);
        const found = stretches
          .filter((stretch) => stretch.key === key && stretch.room >= width + text)
          .reduce<(typeof stretches)[number] | undefined>(
            (best, one) => (best && best.room >= one.room ? best : one),
            undefined,
          );
        if (found)
          return [{ key: `${key}-${column}`, words, x: found.from + (found.room - width) / 2, y: found.y, width }];
      }
      return [];
    });
  });
}

function without(
  [left, right]: readonly [number, number],
  rules: readonly number[],
  clear: number,
): readonly (readonly [number, number])[] {
  return rules.reduce<readonly (readonly [number, number])[]>(
    (spans, x) =>
      spans.flatMap(([a, b]) =>
        x + clear < a || x - clear > b ? [[a, b] as const] : [[a, x - clear] as const, [x + clear, b] as const],
      ),
    [[left, right]],
  );
}
