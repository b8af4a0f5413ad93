import { sum } from "d3";
import type { Language } from "../../../language/language.ts";
import { type Label, labelOf, leading } from "../../../layout/labels.ts";
import { inOneLine, textWidth, wrapText } from "../../../layout/text.ts";
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

/** How wide the names left of lanes may be, in font sizes: wider only where they are too high for so many lanes. */
const beside = [7.5, 10, 12.5];

/**
 * Lays out the names of lanes and the scale of time across a width; in frames narrower than 40 font sizes, and beside a
 * timeline in such a frame, names are above lanes.
 */
export function timePlot(
  extent: readonly [from: number, to: number],
  lanes: readonly string[],
  { width, height, fontSize, rows }: Pick<Frame, "width" | "height" | "fontSize" | "rows">,
  language: Language,
): TimePlot {
  const heading = rows?.headings ?? headingOf(width, fontSize);
  const wide = heading === 0;
  // Of all numbers this large, Arabic says this one in the longest words.
  const more = textWidth(language.timeline.more(103), fontSize);
  const rooms = wide ? beside.map((room) => room * fontSize) : [width - fontSize - more];
  const widest = Math.max(...rooms);
  const nameIn = (name: string, room: number) => {
    const lines = wrapText(name, room, fontSize, "condensed 600");
    const cut = lines.map((line) => inOneLine(line, widest, fontSize, "condensed 600"));
    return labelOf(cut, fontSize, "condensed 600");
  };
  const named = rooms.map((room) => lanes.map((name) => nameIn(name, room)));
  const isLow = (names: readonly Label[]) =>
    sum(names, ({ lines }) => headingHeight(lines.length, fontSize)) <= height - aroundLanes * fontSize;
  const names = named.find(isLow) ?? named.at(-1) ?? [];
  const furtherLines = Math.max(1, ...names.map(({ lines }) => lines.length)) - 1;
  const headings = wide || rows ? heading : heading + furtherLines * leading * fontSize;
  const gutter = names.reduce((most, name) => Math.max(most, name.width), more) + fontSize;
  const range = [wide ? gutter + fontSize * 0.5 : fontSize * 0.75, width - fontSize * 0.75] as const;
  const scale = timeScale(extent, range);
  const hours = timeTicks(scale, fontSize, language).unit === "hour";
  return { wide, headings, names, range, scale, hours };
}

/** The distance from a baseline to the heading beside it, in font sizes. */
export const fromBaseline = 0.4;

/** The height of a heading beside a lane whose name has some lines, with a line for how many events have no title. */
export const headingHeight = (lines: number, fontSize: number): number =>
  fontSize * (fromBaseline + leading * (lines + 1));

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
