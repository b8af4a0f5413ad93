import type { Language } from "../../../language/language.ts";
import { type Label, labelWithin, leading } from "../../../layout/labels.ts";
import { textWidth } from "../../../layout/text.ts";
import { type TimeScale, timeScale, timeTicks } from "../../../layout/timeScale.ts";
import type { Frame } from "../../chart.ts";

/** The layout of a plot of time across a width. */
export interface TimePlot {
  /** Whether the names of lanes are left of them; otherwise they are above. */
  wide: boolean;
  /** The height of a heading above each lane, in pixels; 0 if names are left of the lanes. */
  headings: number;
  names: readonly Label[];
  range: readonly [left: number, right: number];
  scale: TimeScale;
  /** Whether the axis distinguishes hours. */
  hours: boolean;
}

/**
 * Lays out the names of lanes and the scale of time across a width; in frames narrower than 40 font sizes, and beside a
 * timeline in such a frame, names are above lanes.
 */
export function timePlot(
  extent: readonly [from: number, to: number],
  lanes: readonly string[],
  { width, fontSize, rows }: Pick<Frame, "width" | "fontSize" | "rows">,
  language: Language,
): TimePlot {
  const heading = rows?.headings ?? headingOf(width, fontSize);
  const wide = heading === 0;
  const more = textWidth(language.timeline.more(999), fontSize);
  const room = wide ? fontSize * 7.5 : width - fontSize - more;
  const names = lanes.map((name) => labelWithin(name, room, fontSize, "condensed 600"));
  const furtherLines = Math.max(1, ...names.map(({ lines }) => lines.length)) - 1;
  const headings = wide || rows ? heading : heading + furtherLines * leading * fontSize;
  const gutter = names.reduce((most, name) => Math.max(most, name.width), more) + fontSize;
  const range = [wide ? gutter + fontSize * 0.5 : fontSize * 0.75, width - fontSize * 0.75] as const;
  const scale = timeScale(extent, range);
  const hours = timeTicks(scale, fontSize, language).unit === "hour";
  return { wide, headings, names, range, scale, hours };
}

/**
 * The least height of a lane in font sizes: for a title over the strip of marks without titles, or for a heading beside
 * it of two lines and the number of further events.
 */
const leastLane = { below: 3.2, beside: 4 };

/** The height of the date above the lanes, and of the axis and the legend below them, in font sizes. */
const aroundLanes = 6;

/** How many lanes fit one below another, at least one. */
export const maxLanes = ({ width, height, fontSize }: { width: number; height: number; fontSize: number }): number =>
  Math.max(1, Math.floor((height / fontSize - aroundLanes) / leastHeight(headingOf(width, fontSize) / fontSize)));

const leastHeight = (heading: number): number => (heading > 0 ? leastLane.below + heading : leastLane.beside);

const headingOf = (width: number, fontSize: number): number => (width >= 40 * fontSize ? 0 : fontSize * 1.7);
