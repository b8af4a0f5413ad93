import type { Language } from "../../../language/language.ts";
import { type Label, leading, midline, type PlacedLine } from "../../../layout/labels.ts";
import { textWidth } from "../../../layout/text.ts";
import type { Lane } from "./lanes/laneRoom.ts";
import type { PlacedLane } from "./lanes/placed.ts";
import { fromBaseline, type TimePlot } from "./timePlot.ts";

/** The heading of a lane: its name in lines, and how many events have no title there, as "+12 more". */
export interface PlacedHeading {
  lane: string;
  name: readonly PlacedLine[];
  more?: PlacedLine;
}

/** The baselines of the lanes and the headings of the lanes; all in pixels. */
export interface LaneHeadings {
  headings: readonly PlacedHeading[];
  /** The heights of the baselines, without duplicates, and their ends. */
  baselines: readonly number[];
  from: number;
  to: number;
  fontSize: number;
}

/** Places the headings of lanes left of their baselines if there is room, otherwise above them. */
export function placeHeadings(
  lanes: readonly PlacedLane[],
  { wide, names, range }: Pick<TimePlot, "wide" | "names" | "range">,
  { width, fontSize, language }: { width: number; fontSize: number; language: Language },
): LaneHeadings {
  const lines = Math.max(1, ...names.map(({ lines }) => lines.length));
  return {
    headings: lanes.map(({ lane, dropped }, index) => {
      const name = lane.name ? names[index] : undefined;
      const more = dropped > 0 ? language.timeline.more(dropped) : undefined;
      const heading = { name, more, fontSize };
      return wide ? headingBefore(lane, heading) : headingAbove(lane, heading, lines);
    }),
    baselines: [...new Set(lanes.map(({ lane }) => lane.baseline))],
    from: range[0] - fontSize * 0.5,
    to: width,
    fontSize,
  };
}

interface Heading {
  name: Label | undefined;
  more: string | undefined;
  fontSize: number;
}

/** The indent of the headings from the left edge of the chart, in font sizes. */
const indent = 0.25;

/** A heading left of the baseline, on the side where the lane has its rows. */
function headingBefore({ id, baseline, direction }: Lane, { name, more, fontSize }: Heading): PlacedHeading {
  const lines = name?.lines ?? [];
  const height = fontSize * leading;
  const rows = lines.length + (more ? 1 : 0);
  const top = direction < 0 ? baseline - fontSize * fromBaseline - rows * height : baseline + fontSize * fromBaseline;
  const x = fontSize * indent;
  const y = (row: number) => top + height * (row + 0.5) + midline * fontSize;
  const isMoreFirst = direction < 0;
  const nameRow = more && isMoreFirst ? 1 : 0;
  return {
    lane: id,
    name: lines.map((words, index) => ({ words, x, y: y(nameRow + index) })),
    ...(more && { more: { words: more, x, y: y(isMoreFirst ? 0 : lines.length) } }),
  };
}

/** A heading above the baseline, at the foot of a room of some lines. */
function headingAbove({ id, heading }: Lane, { name, more, fontSize }: Heading, room: number): PlacedHeading {
  const x = fontSize * indent;
  const lines = name?.lines ?? [];
  const y = (line: number) => heading + fontSize * (0.2 + leading * (line + 0.5) + midline);
  const last = lines.at(-1);
  const afterName = name && last !== undefined ? textWidth(last, name.size, name.face) + fontSize * 0.6 : 0;
  return {
    lane: id,
    name: lines.map((words, line) => ({ words, x, y: y(room - lines.length + line) })),
    ...(more && { more: { words: more, x: x + afterName, y: y(room - 1) } }),
  };
}
