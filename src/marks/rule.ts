import { type Drawing, node } from "../svg/node.ts";
import { bold } from "./labels.ts";

/** A thin vertical rule without a name. */
export const plainRule = (key: string, { x, top, bottom }: { x: number; top: number; bottom: number }): Drawing =>
  node("line", { key, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--accent)", "stroke-width": 1.5 });

/** A dotted vertical rule with its name in bold at the top: to its right, or to its left if `flip` is true. */
export function namedRule(
  name: string,
  { x, top, bottom, fontSize, flip }: { x: number; top: number; bottom: number; fontSize: number; flip: boolean },
): Drawing {
  return node(
    "g",
    { key: "focusDate", class: "focusDate" },
    node("line", {
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: "var(--focus-date)",
      "stroke-width": 2,
      "stroke-linecap": "round",
      "stroke-dasharray": "0.1 5",
    }),
    node(
      "text",
      {
        x: flip ? x - fontSize * 0.5 : x + fontSize * 0.5,
        y: top + fontSize * 0.85,
        "text-anchor": flip ? "end" : undefined,
        "font-size": fontSize,
        ...bold,
        fill: "var(--ink)",
      },
      name,
    ),
  );
}
