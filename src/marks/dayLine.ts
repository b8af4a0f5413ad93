import { type Drawing, group } from "../svg/node.ts";
import { bar } from "./bar.ts";

/** A line of days where it stands, in pixels: the shares of its length at which something changed, and that which has passed. */
export interface DayLine {
  x: number;
  y: number;
  width: number;
  changes: readonly number[];
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
