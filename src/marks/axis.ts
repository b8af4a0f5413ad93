import { padding, type Tick, type Ticks } from "../layout/timeScale.ts";
import { type Drawing, node, rounded } from "../svg/node.ts";

/** The position of a time axis, in pixels: rules run from `top` to `bottom`, and words have the baseline `words`. */
export interface AxisPlace {
  top: number;
  bottom: number;
  words: number;
  fontSize: number;
  /** The horizontal lines with minor ticks. `direction` is the side with the marks, up (-1) or down; ticks point away. */
  lines: readonly { y: number; direction: -1 | 1 }[];
  /**
   * Whether to put each rule and its words in a translated group: a browser lays text out anew if it moves otherwise.
   */
  movable?: boolean;
}

/** A time axis: a rule with its words at each tick, and the minor ticks as short lines. */
export function timeAxis({ ticks, minor }: Ticks, place: AxisPlace): Drawing {
  const { lines, movable = false } = place;
  return node(
    "g",
    { key: "axis", class: "axis" },
    movable
      ? ticks.map((tick) =>
          node(
            "g",
            { key: `tick-${tick.at}`, transform: `translate(${rounded(tick.x)} 0)` },
            rule(tick, 0, place),
            words(tick, 0, place),
          ),
        )
      : ticks.map((tick) => rule(tick, tick.x, place)),
    minor.length > 0 &&
      node("path", {
        // Other ticks have another key, so that they fade in and out instead of changing shape.
        key: `minor-${minor[0]?.at}-${minor.length}`,
        d: lines.map(({ y, direction }) => ticksPath(minor, y, -4 * direction)).join(""),
        stroke: "var(--rule)",
        "stroke-width": 1,
      }),
    movable ? [] : ticks.map((tick) => words(tick, tick.x, place)),
  );
}

const rule = ({ at, isBare }: Tick, x: number, { top, bottom }: AxisPlace): Drawing | false =>
  !isBare &&
  node("line", { key: `rule-${at}`, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--faint)", "stroke-width": 1 });

const words = ({ at, label }: Tick, x: number, { words: y, fontSize }: AxisPlace): Drawing | undefined =>
  label
    ? node("text", { key: `words-${at}`, x: x + padding, y, "font-size": fontSize, fill: "var(--quiet)" }, label)
    : undefined;

/** Vertical ticks from the height `y`, `length` pixels long (upwards if negative), as the `d` of one path. */
export const ticksPath = (ticks: readonly { x: number }[], y: number, length: number): string =>
  ticks.map(({ x }) => `M${x.toFixed(1)},${y.toFixed(1)}v${length}`).join("");
