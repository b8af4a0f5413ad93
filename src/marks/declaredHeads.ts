import type { Share } from "../layout/declaredCount.ts";
import type { DeclaredSheet } from "../layout/declaredSheet.ts";
import { borderLine, lines } from "./declared.ts";
import { square } from "./declaredSquare.ts";
import { type Drawing, draw } from "./drawing.ts";

/** What stands over the columns: their heads, the names of some places, and the border down through all rows. */
export function declaredHeads(sheet: DeclaredSheet, border?: { above: string; below: string }): Drawing {
  const { wide, text, squares, names, columns, heads } = sheet;
  const quiet = { size: text, fill: "var(--quiet)" };
  const upper = heads.first - text * 0.35;
  const lower = heads.names - text * 0.35;
  const cut = squares.border;
  return draw(
    "g",
    { key: "heads", class: "heads" },
    wide
      ? [
          ...lines("head-words", ["Declared, and by whom"], { x: columns.words, y: lower, ...quiet }),
          ...lines("head-count", ["Still held"], { x: columns.count, y: lower, ...quiet }),
          ...lines("head-later", ["What came later"], { x: columns.later, y: lower, ...quiet }),
        ]
      : [],
    cut !== undefined && border
      ? [
          ...lines("above", [border.above], { x: cut - text * 0.4, y: upper, end: true, ...quiet }),
          ...lines("below", [border.below], { x: cut + text * 0.4, y: upper, ...quiet }),
          borderLine(cut, 0, upper + text * 0.6, text),
        ]
      : [],
    names.map(({ id, words, x, slot }) =>
      draw(
        "g",
        { key: id, "data-place": id },
        ...lines("name", [words], { x, y: lower, size: text }),
        draw("line", {
          key: "stem",
          x1: squares.x(slot) + squares.size / 2,
          x2: squares.x(slot) + squares.size / 2,
          y1: heads.names + text * 0.12,
          y2: heads.names + text * 0.45,
          stroke: "var(--quiet)",
          "stroke-width": 1,
        }),
      ),
    ),
  );
}

/** What the squares mean, in lines from the top left. */
export function declaredKey(
  entries: readonly { share?: Share; words: string; x: number; line: number }[],
  { top, text, size, colour }: { top: number; text: number; size: number; colour: string },
): Drawing {
  return draw(
    "g",
    { key: "key", class: "key" },
    entries.map(({ share, words, x, line }) => {
      const y = top + (line + 0.5) * text * 1.3;
      return draw(
        "g",
        { key: words },
        share && square(share, { key: share, x, y: y - size / 2, size, colour }),
        ...lines("words", [words], { x: share ? x + size + text * 0.35 : x, y, size: text }),
      );
    }),
  );
}
