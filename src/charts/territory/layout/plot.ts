import { scaleLinear } from "d3";
import { midline } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";
import type { PanelCell } from "./grid.ts";
import { type LabelOptions, readingLabels } from "./labels.ts";
import type { GroupLook, PlacedPanel, PlacedReading } from "./placed.ts";
import { numberWords, type Reading, readingValue, type SeriesPanel } from "./series.ts";

/** The tick values of a scale that starts at zero and covers all figures of a panel, even those that are not shown. */
export function scaleTicks({ min, max, series }: SeriesPanel, count: number): readonly number[] {
  const top = series.unit === "%" && max > 50 && max <= 100 ? 100 : max;
  const scale = scaleLinear()
    .domain([min, top || (min < 0 ? 0 : 1)])
    .nice(count);
  const [, end = 1] = scale.domain();
  return series.unit === "%" && max <= 100 && end > 100 ? [0, 50, 100] : scale.ticks(count);
}

const tickWords = (value: number, { language, series: { unit } }: SeriesPanel) =>
  unit === "%" ? language.figures.withUnit(numberWords(language, value), "%") : numberWords(language, value);

/** The width of the widest words of a panel's scale and of the gap after them, in pixels. */
export const gutterOf = (panel: SeriesPanel, fontSize: number): number =>
  Math.max(
    ...[2, 3].flatMap((count) => scaleTicks(panel, count)).map((value) => textWidth(tickWords(value, panel), fontSize)),
  ) +
  fontSize * 0.6;

export interface PlotOptions extends Omit<LabelOptions, "scale"> {
  x: TimeScale;
  /** The height, in pixels, that rows of names above the plot take beyond the first. */
  over?: number;
  /** Figures from this instant on (milliseconds UTC) are later than the state's day. */
  until: number;
  /** Whether a group is a side, whose colour its figures take. */
  isSide(group: string): boolean;
}

/** Places the figures of a panel on its own scale, the lines that join them, and their labels. */
export function placePlot(
  cell: Pick<PanelCell, "panel" | "plot">,
  options: PlotOptions,
): Pick<PlacedPanel, "scale" | "readings" | "lines" | "labels"> {
  const { panel, plot } = cell;
  const { fontSize } = options;
  const values = scaleTicks(panel, plot.height < fontSize * 7 ? 2 : 3);
  const y = scaleLinear()
    .domain([values[0] ?? 0, values.at(-1) ?? 1])
    .range([plot.y + plot.height, plot.y + (options.over ?? 0) + fontSize * 1.3]);
  const looks = panel.groups.map((of, index) => lookOf(of, index, options));
  const readings = panel.readings.flatMap((reading) => placeReading(reading, { panel, y, looks, options }) ?? []);
  const lines = panel.options.regular ? joined(looks, readings) : [];
  const scale = values.map((value) => ({
    value,
    y: y(value),
    label: {
      words: tickWords(value, panel),
      x: plot.x - fontSize * 0.4,
      y: y(value) + fontSize * midline,
    },
  }));
  const labels = readingLabels({ readings, lines }, cell, { ...options, scale: scale.map((line) => line.y) });
  return { scale, readings, lines, labels };
}

/** The width from which the possible days of a figure are drawn as a line, in font sizes. */
export const dateWidth = 0.7;

interface PlaceReadingOptions {
  panel: SeriesPanel;
  y(value: number): number;
  looks: readonly GroupLook[];
  options: Pick<PlotOptions, "x" | "until" | "fontSize">;
}

/** Places a figure at its day and value; undefined if its day lies outside the plot. */
function placeReading(
  reading: Reading,
  { panel, y, looks, options: { x, until, fontSize } }: PlaceReadingOptions,
): PlacedReading | undefined {
  const [left = 0, right = 0] = x.range();
  const [from, to] = [x(reading.when.from), x(reading.when.to)];
  const middle = (from + to) / 2;
  const group = panel.groups.indexOf(reading.of);
  const look = looks[group];
  if (!look || middle < left || middle > right) return undefined;
  const { low, high } = reading;
  const arrow = fontSize * 1.1;
  return {
    reading,
    x: middle,
    y: y(readingValue(reading)),
    group,
    look,
    later: reading.when.from >= until,
    ...(to - from > fontSize * dateWidth && { days: [Math.max(left, from), Math.min(right, to)] as const }),
    ...(low !== undefined && high !== undefined && { range: [y(low), y(high)] as const }),
    ...(low !== undefined && high === undefined && { range: [y(low), y(low) - arrow] as const, open: "up" as const }),
    ...(high !== undefined &&
      low === undefined && { range: [y(high) + arrow, y(high)] as const, open: "down" as const }),
  };
}

const lookOf = (of: string, index: number, { isSide }: Pick<PlotOptions, "isSide">): GroupLook => ({
  index,
  ...(isSide(of) && { side: of }),
});

/** Lines that join the figures of each group with two or more. */
const joined = (looks: readonly GroupLook[], readings: readonly PlacedReading[]): PlacedPanel["lines"] =>
  looks.flatMap((look, group) => {
    const points = readings.filter((placed) => placed.group === group).map(({ x, y }): Point => [x, y]);
    return points.length > 1 ? [{ group, look, points }] : [];
  });
