import { sum } from "d3";
import type { PlacedLine } from "../../../layout/labels.ts";
import {
  type Flowed,
  flowLegend,
  type PlacedLegend,
  placeLegend,
  type SetLegendEntry,
} from "../../../layout/legend.ts";
import { openOf } from "./bar.ts";
import { type Count, leastOf, mostOf } from "./counts.ts";
import { fitting, type Shown } from "./fitting.ts";
import { headingLines, headingRoom, type Size } from "./heading.ts";
import { isWide, type PlacedCount, pitch, placeRow, rowHeight } from "./row.ts";

/** Everything on a chart of rival counts that has a place, in pixels. */
export interface PlacedCounts {
  /** What all of them count, over their figures. */
  heading: readonly PlacedLine[];
  rows: readonly PlacedCount[];
  /** How many counts did not fit, in words. */
  dropped?: PlacedLine;
  /** What the whiskers on bars mean, if there are any. */
  legend: PlacedLegend<"range">;
  fontSize: number;
  width: number;
}

interface Emphasis {
  /** The ids of the counts that are not faded; all if it is empty. */
  highlighted: ReadonlySet<string>;
  /** The ids of the counts that are left out last. */
  kept: ReadonlySet<string>;
}

/**
 * Sets counts one below another, in the given order, with bars on one scale from zero, below what they count. If the
 * frame is too low for all, words are left out before counts, and of both last those of the counts to be kept.
 */
export function layoutCounts(
  counts: readonly Count[],
  { highlighted, kept }: Emphasis,
  { height: whole, ...size }: Size & { height: number },
): PlacedCounts {
  const { width, fontSize, language } = size;
  const entries = legendOf(counts, size);
  const heading = headingLines(size);
  const height = whole - legendHeight(entries, fontSize);
  const shown = fitting(counts, kept, { height, remark: fontSize * pitch, heightOf: (some) => heightOf(some, size) });
  const dropped = counts.length - shown.length;
  const remarkRoom = dropped > 0 ? fontSize * pitch : 0;
  const spare = (height - remarkRoom - heightOf(shown, size)) / Math.max(1, shown.length);
  const lowest = Math.min(0, ...counts.map(({ estimate }) => leastOf(estimate)));
  // Without a figure above zero or below it there is still a scale.
  const most = Math.max(0, ...counts.map(({ estimate }) => mostOf(estimate))) || Number(lowest === 0);
  // An arrow to the left of a bar has room before it.
  const hasArrow = counts.some(({ estimate }) => openOf(estimate) === "left");
  const least = hasArrow ? lowest - (most - lowest) * ((fontSize * 2.5) / width) : lowest;
  const first = headingRoom(shown, size);
  let top = isWide(size) ? 0 : first;
  const rows = shown.map(({ count, detail }, index) => {
    const needed = rowHeight(count, detail, size) + (isWide(size) && index === 0 ? first : 0);
    const bottom = top + needed + Math.min(Math.max(0, spare), fontSize * 1.2);
    const quiet = highlighted.size > 0 && !highlighted.has(count.id);
    const above = isWide(size) && index === 0 ? heading.length * fontSize * pitch : 0;
    const row = placeRow(count, { detail, top, bottom, above, least, most, quiet }, size);
    top = bottom;
    return row;
  });
  const words = language.rivalCounts.dropped(dropped);
  return {
    heading,
    rows,
    ...(dropped > 0 && { dropped: { words, x: 0, y: top + fontSize * 0.95 } }),
    legend: placeLegend(entries, { top: height + fontSize * 0.4, fontSize, pitch: fontSize * pitch }),
    fontSize,
    width,
  };
}

/** The entry that explains whiskers, if a count has a low and a high estimate. */
function legendOf(counts: readonly Count[], { width, fontSize, language }: Size): Flowed<SetLegendEntry<"range">> {
  const words = language.rivalCounts.range;
  const isUsed = counts.some(({ estimate: { low, high } }) => low !== undefined && high !== undefined && low !== high);
  const entry = { id: "range", symbol: "range" as const, words, indent: fontSize * 2 };
  return flowLegend(isUsed ? [entry] : [], { width, fontSize, gap: 0 });
}

const legendHeight = ({ rows }: ReturnType<typeof legendOf>, fontSize: number): number =>
  rows * fontSize * (pitch + 0.4);

/** The height of counts of which so much is said, with what they count over them, in pixels. */
const heightOf = (shown: readonly Shown[], size: Size): number =>
  headingRoom(shown, size) + sum(shown, ({ count, detail }) => rowHeight(count, detail, size));

/** The height in which all that is said of the given counts has room, in pixels, also if a frame is slightly narrower. */
export function comfortableHeight(counts: readonly Count[], size: Size): number {
  const shown = counts.map((count): Shown => ({ count, detail: "full" }));
  const spare = counts.length * size.fontSize * 0.6;
  return heightOf(shown, size) + spare + legendHeight(legendOf(counts, size), size.fontSize);
}
