import { type Drawing, group } from "../svg/node.ts";
import { bar } from "./bar.ts";

/** A line of days: the left end of its middle and its width, in pixels. */
export interface DayLine {
  x: number;
  y: number;
  width: number;
  /** Where on it something changed, as shares of its width, 0 to 1. */
  changes: readonly number[];
  /** The share of it that has passed, 0 to 1. */
  passed: number;
}

/** A line of days with a tick for each change, filled as far as the days have passed. */
export const dayLine = ({ x, y, width, changes, passed }: DayLine): Drawing =>
  group(
    { key: "day-line", transform: `translate(${x} ${y})` },
    bar({ width, height: 4, y: -2, fill: "var(--rule)", key: "days" }),
    ...changes.map((share) =>
      bar({ x: share * width - 1, y: -5, width: 2, height: 10, fill: "var(--quiet)", key: `change-${share}` }),
    ),
    bar({ width: passed * width, height: 4, y: -2, fill: "var(--accent)", key: "passed" }),
    bar({ x: passed * width - 5, y: -5, width: 10, height: 10, fill: "var(--accent)", key: "day" }),
  );
