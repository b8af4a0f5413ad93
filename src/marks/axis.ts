import { padding, type Ticks } from "../layout/extent.ts";
import { type Drawing, draw } from "./drawing.ts";

/** Where a time axis stands: its rules run from `top` to `bottom`, its words on the line `words`. */
export interface AxisPlace {
  top: number;
  bottom: number;
  words: number;
  text: number;
  /** The lines that carry small ticks, going up (-1) or down (1) from a height. */
  lines: readonly { y: number; direction: -1 | 1 }[];
}

/** A rule where each year, month, week, day or hour begins, with its words; the finer steps as small ticks on the lines. */
export function timeAxis({ ticks, minor }: Ticks, { top, bottom, words, text, lines }: AxisPlace): Drawing {
  return draw(
    "g",
    { key: "axis", class: "axis" },
    ticks.map(({ at, x }) =>
      draw("line", { key: `rule-${at}`, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--faint)", "stroke-width": 1 }),
    ),
    lines.flatMap(({ y, direction }, index) =>
      minor.map(({ at, x }) =>
        draw("line", {
          key: `minor-${index}-${at}`,
          x1: x,
          x2: x,
          y1: y,
          y2: y - direction * 4,
          stroke: "var(--rule)",
          "stroke-width": 1,
        }),
      ),
    ),
    ticks.map(
      ({ at, x, label }) =>
        label &&
        draw("text", { key: `words-${at}`, x: x + padding, y: words, "font-size": text, fill: "var(--quiet)" }, label),
    ) as Drawing[],
  );
}
