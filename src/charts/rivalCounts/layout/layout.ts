import { sum } from "d3";
import type { PlacedLine } from "../../../layout/labels.ts";
import {
  type Flowed,
  flowLegend,
  type PlacedLegend,
  placeLegend,
  type SetLegendEntry,
} from "../../../layout/legend.ts";
import { type Count, mostOf } from "./counts.ts";
import { type PlacedCount, pitch, placeRow, type RowSize, rowHeight } from "./row.ts";

/** Everything on a chart of rival counts that has a place, in pixels. */
export interface PlacedCounts {
  rows: readonly PlacedCount[];
  /** How many counts did not fit, in words. */
  dropped?: PlacedLine;
  /** What the whiskers on bars mean, if there are any. */
  legend: PlacedLegend<"range">;
  fontSize: number;
  width: number;
}

/**
 * Sets counts one below another, in the given order, with bars on one scale from zero. If the frame is too low for all,
 * those whose ids are in `highlighted` are kept first.
 */
export function layoutCounts(
  counts: readonly Count[],
  highlighted: ReadonlySet<string>,
  { width, height: whole, fontSize, language }: RowSize & { height: number },
): PlacedCounts {
  const size = { width, fontSize, language };
  const entries = legendOf(counts, size);
  const height = whole - legendHeight(entries, fontSize);
  const shown = fitting(counts, highlighted, { ...size, height });
  const dropped = counts.length - shown.length;
  const remarkRoom = dropped > 0 ? fontSize * pitch : 0;
  const spare = (height - remarkRoom - heightOfCounts(shown, size)) / Math.max(1, shown.length);
  const most = Math.max(1, ...counts.map(({ estimate }) => mostOf(estimate)));
  let top = 0;
  const rows = shown.map((count) => {
    const bottom = top + rowHeight(count, size) + Math.min(Math.max(0, spare), fontSize * 1.2);
    const quiet = highlighted.size > 0 && !highlighted.has(count.id);
    const row = placeRow(count, { ...size, top, bottom, most, quiet });
    top = bottom;
    return row;
  });
  const words = language.rivalCounts.dropped(dropped);
  return {
    rows,
    ...(dropped > 0 && { dropped: { words, x: 0, y: top + fontSize * 0.95 } }),
    legend: placeLegend(entries, { top: height + fontSize * 0.4, fontSize, pitch: fontSize * pitch }),
    fontSize,
    width,
  };
}

/** The entry that explains whiskers, if a count has a low and a high estimate. */
function legendOf(counts: readonly Count[], { width, fontSize, language }: RowSize): Flowed<SetLegendEntry<"range">> {
  const words = language.rivalCounts.range;
  const isUsed = counts.some(({ estimate: { low, high } }) => low !== undefined && high !== undefined && low !== high);
  const entry = { id: "range", symbol: "range" as const, words, indent: fontSize * 2 };
  return flowLegend(isUsed ? [entry] : [], { width, fontSize, gap: 0 });
}

const legendHeight = ({ rows }: ReturnType<typeof legendOf>, fontSize: number): number =>
  rows * fontSize * (pitch + 0.4);

/**
 * As many counts as fit into a frame, at least one: the highlighted ones are kept first. They stay in the given order.
 */
function fitting(
  counts: readonly Count[],
  highlighted: ReadonlySet<string>,
  { height, ...size }: RowSize & { height: number },
): readonly Count[] {
  if (heightOfCounts(counts, size) <= height) return counts;
  const room = height - size.fontSize * pitch;
  const ranked = counts.toSorted((a, b) => Number(highlighted.has(b.id)) - Number(highlighted.has(a.id)));
  const most = ranked.findLastIndex((_, index) => heightOfCounts(ranked.slice(0, index + 1), size) <= room);
  const kept = new Set(ranked.slice(0, Math.max(1, most + 1)));
  return counts.filter((count) => kept.has(count));
}

/** The height of all of the given counts, in pixels. */
const heightOfCounts = (counts: readonly Count[], size: RowSize): number =>
  sum(counts, (count) => rowHeight(count, size));

/** The height a frame needs to show all of the given counts and the legend, in pixels. */
export const heightWithLegend = (counts: readonly Count[], size: RowSize): number =>
  heightOfCounts(counts, size) + legendHeight(legendOf(counts, size), size.fontSize);
