import type { Tick } from "../layout/timeScale.ts";
import { type Drawing, node, svg } from "../svg/node.ts";

/** A laid-out time axis with bars for how much happens along it; positions and sizes are in pixels. */
export interface TimeOverview {
  width: number;
  height: number;
  fontSize: number;
  /** The height of the axis: bars stand on it, ticks and their words are below it. */
  baseline: number;
  /** How much happens, from left to right. */
  bars: readonly { x: number; width: number; height: number }[];
  ticks: readonly Tick[];
}

/** The distance from a tick to its words, and from the words to the bottom edge, in pixels. */
const padding = 4;

/** The overview of all the time of a chart, behind the frame that marks the part shown. */
export function timeOverview({ width, height, fontSize, baseline, bars, ticks }: TimeOverview): Drawing {
  return svg(
    { key: "strip", width, height, "aria-hidden": "true" },
    node("path", {
      key: "counts",
      d: bars
        .map((bar) => `M${bar.x} ${baseline}v${-bar.height.toFixed(1)}h${bar.width}v${bar.height.toFixed(1)}z`)
        .join(""),
      fill: "var(--border)",
    }),
    node("line", { key: "base", x1: 0, x2: width, y1: baseline, y2: baseline, stroke: "var(--border)" }),
    ticks.map(({ at, x }) =>
      node("line", { key: `tick-${at}`, x1: x, x2: x, y1: baseline, y2: height, stroke: "var(--rule)" }),
    ),
    ticks.map(({ at, x, label }) =>
      label
        ? node(
            "text",
            { key: `${at}`, x: x + padding, y: height - padding, "font-size": fontSize, fill: "var(--quiet)" },
            label,
          )
        : false,
    ),
  );
}
