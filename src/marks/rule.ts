import { type Drawing, draw } from "./drawing.ts";
import { bold } from "./labels.ts";

/** A dotted rule down the plot with its name in bold at the top, on the side where there is room. */
export function namedRule(
  name: string,
  { x, top, bottom, text, flip }: { x: number; top: number; bottom: number; text: number; flip: boolean },
): Drawing {
  return draw(
    "g",
    { key: "pivot", class: "pivot" },
    draw("line", {
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: "var(--pivot)",
      "stroke-width": 2,
      "stroke-linecap": "round",
      "stroke-dasharray": "0.1 5",
    }),
    draw(
      "text",
      {
        x: flip ? x - text * 0.5 : x + text * 0.5,
        y: top + text * 0.85,
        "text-anchor": flip ? "end" : undefined,
        "font-size": text,
        ...bold,
        fill: "var(--ink)",
      },
      name,
    ),
  );
}
