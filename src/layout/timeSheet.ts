import { type TimeScale, timeScale } from "./extent.ts";
import { type Label, labelWithin } from "./labels.ts";
import { textWidth } from "./text.ts";

/** How a plot of time is set in a width. */
export interface TimeSheet {
  /** True where the names of lanes stand before them, false where above. */
  wide: boolean;
  /** The height of a heading above each lane; 0 where names stand before. */
  headings: number;
  names: readonly Label[];
  range: readonly [left: number, right: number];
  scale: TimeScale;
  /** True where there is room enough to tell hours apart. */
  hours: boolean;
}

/** Sets the names of lanes and the scale of time in a width, at a text size; narrow frames have names above lanes. */
export function timeSheet(
  extent: readonly [from: number, to: number],
  lanes: readonly string[],
  { width, text }: { width: number; text: number },
): TimeSheet {
  const wide = isWide(width, text);
  const names = lanes.map((name) => labelWithin(name, wide ? text * 7.5 : width, text, "condensed 600"));
  const gutter = names.reduce((most, name) => Math.max(most, name.width), textWidth("+999 more", text)) + text;
  const range = [wide ? gutter + text * 0.5 : text * 0.75, width - text * 0.75] as const;
  const hours = (range[1] - range[0]) * (864e5 / (extent[1] - extent[0])) > 12 * text;
  return { wide, headings: headingOf(width, text), names, range, scale: timeScale(extent, range), hours };
}

/** How many lanes find room below each other, at least one. */
export const mostLanes = ({ width, height, text }: { width: number; height: number; text: number }): number =>
  Math.max(1, Math.floor((height - text * 6) / (text * 5 + headingOf(width, text))));

const isWide = (width: number, text: number): boolean => width >= 40 * text;
const headingOf = (width: number, text: number): number => (isWide(width, text) ? 0 : text * 1.7);
