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
    minor.length > 0 &&
      draw("path", {
        // Other ticks are another thing: they come and go, and never bend into each other.
        key: `minor-${minor[0]?.at}-${minor.length}`,
        d: lines.map(({ y, direction }) => ticksPath(minor, y, -4 * direction)).join(""),
        stroke: "var(--rule)",
        "stroke-width": 1,
      }),
    ticks.map(
      ({ at, x, label }) =>
        label &&
        draw("text", { key: `words-${at}`, x: x + padding, y: words, "font-size": text, fill: "var(--quiet)" }, label),
    ) as Drawing[],
  );
}

/** Small upright ticks from a height, `length` pixels long, as the `d` of one path. */
export const ticksPath = (ticks: readonly { x: number }[], y: number, length: number): string =>
  ticks.map(({ x }) => `M${x.toFixed(1)},${y.toFixed(1)}v${length}`).join("");
