import type { Placed } from "../layout/riverLabels.ts";
import { type Drawing, draw } from "./drawing.ts";
import { labelText, midline } from "./labels.ts";

/** Where a boundary crosses the river: a rule of dots and dashes, with what lies above and below it. */
export function boundary(
  rules: readonly (readonly [x1: number, x2: number, y: number])[],
  names: readonly Placed[],
  unit: number,
): Drawing {
  const dash = [9, 4, 1.5, 4].map((length) => length * unit).join(" ");
  return draw(
    "g",
    { key: "border", class: "border" },
    rules.map(([x1, x2, y], index) =>
      draw("line", {
        key: `rule-${index}`,
        x1,
        x2,
        y1: y,
        y2: y,
        stroke: "var(--border)",
        "stroke-width": 1.6 * unit,
        "stroke-dasharray": dash,
      }),
    ),
    names.map(({ id, label, box }) => draw("g", { key: id }, labelText(label, [box.x, box.y], "var(--ink)"))),
  );
}

/** The strips for what lies off the river. */
export const asideStrips = (
  strips: readonly { x: number; y: number; width: number; height: number }[],
  heads: readonly { x: number; y: number; words: string; anchor: "middle" | "end" }[],
  text: number,
): Drawing =>
  draw(
    "g",
    { key: "strips", class: "strips" },
    strips.map((box) => draw("rect", { ...box, fill: "var(--land)" })),
    heads.map(({ x, y, words, anchor }) =>
      draw("text", { x, y: y + midline * text, "text-anchor": anchor, "font-size": text, fill: "var(--quiet)" }, words),
    ),
  );
