import { padding, type Tick, type Ticks } from "../layout/extent.ts";
import { type Drawing, draw } from "./drawing.ts";

/** Where a time axis stands: its rules run from `top` to `bottom`, its words on the line `words`. */
export interface AxisPlace {
  top: number;
  bottom: number;
  words: number;
  text: number;
  /** The lines that carry small ticks, going up (-1) or down (1) from a height. */
  lines: readonly { y: number; direction: -1 | 1 }[];
  /** Whether each rule and its words are moved as one, since words that move within what holds them are laid out anew. */
  movable?: boolean;
}

/** A rule where each year, month, week, day or hour begins, with its words; the finer steps as small ticks on the lines. */
export function timeAxis({ ticks, minor }: Ticks, place: AxisPlace): Drawing {
  const { lines, movable = false } = place;
  return draw(
    "g",
    { key: "axis", class: "axis" },
    movable
      ? ticks.map((tick) =>
          draw(
            "g",
            { key: `tick-${tick.at}`, transform: `translate(${Math.round(tick.x * 100) / 100} 0)` },
            rule(tick, 0, place),
            words(tick, 0, place),
          ),
        )
      : ticks.map((tick) => rule(tick, tick.x, place)),
    minor.length > 0 &&
      draw("path", {
        // Other ticks are another thing: they come and go, and never bend into each other.
        key: `minor-${minor[0]?.at}-${minor.length}`,
        d: lines.map(({ y, direction }) => ticksPath(minor, y, -4 * direction)).join(""),
        stroke: "var(--rule)",
        "stroke-width": 1,
      }),
    movable ? [] : ticks.map((tick) => words(tick, tick.x, place)),
  );
}

const rule = ({ at }: Tick, x: number, { top, bottom }: AxisPlace): Drawing =>
  draw("line", { key: `rule-${at}`, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--faint)", "stroke-width": 1 });

const words = ({ at, label }: Tick, x: number, { words: y, text }: AxisPlace): Drawing | undefined =>
  label
    ? draw("text", { key: `words-${at}`, x: x + padding, y, "font-size": text, fill: "var(--quiet)" }, label)
    : undefined;

/** Small upright ticks from a height, `length` pixels long, as the `d` of one path. */
export const ticksPath = (ticks: readonly { x: number }[], y: number, length: number): string =>
  ticks.map(({ x }) => `M${x.toFixed(1)},${y.toFixed(1)}v${length}`).join("");
