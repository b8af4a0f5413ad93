import { scaleLinear } from "d3";
import type { TimeScale } from "./extent.ts";
import type { Point } from "./polyline.ts";
import type { PanelPlace } from "./territoryGrid.ts";
import { joined, labelsOf, type PlacedReading, type PlotAsk, type ReadingLabel } from "./territoryLabels.ts";
import { type Counted, heightOf } from "./territoryReadings.ts";
import { numberWords, withUnit } from "./territoryWords.ts";
import { textWidth } from "./text.ts";

export interface PlacedPanel {
  place: PanelPlace;
  x: TimeScale;
  grid: readonly { value: number; y: number; words: string }[];
  readings: readonly PlacedReading[];
  /** The runs of dots that are joined: one publisher, one definition, one thing counted. */
  lines: readonly { group: number; points: readonly Point[] }[];
  labels: readonly ReadingLabel[];
}

/** The values of a scale that starts at zero and reaches over all of a panel's figures, whatever is shown of them. */
export function scaleTicks({ most, series }: Counted, count: number): readonly number[] {
  const top = series.unit === "%" && most > 50 ? 100 : most;
  const scale = scaleLinear()
    .domain([0, top || 1])
    .nice(count);
  const [, end = 1] = scale.domain();
  return series.unit === "%" && end > 100 ? [0, 50, 100] : scale.ticks(count);
}

const tickWords = (value: number, unit: string) =>
  unit === "%" ? withUnit(numberWords(value), "%") : numberWords(value);

/** The widest word of a panel's scale and the room after it, in pixels. */
export const gutterOf = (counted: Counted, text: number): number =>
  Math.max(
    ...[2, 3]
      .flatMap((count) => scaleTicks(counted, count))
      .map((value) => textWidth(tickWords(value, counted.series.unit), text)),
  ) +
  text * 0.6;

/** Places the figures of a panel on its own scale, and the words that name the first and the last of each group. */
export function plotPanel(place: PanelPlace, ask: PlotAsk): PlacedPanel {
  const { counted, plot } = place;
  const { text, x } = ask;
  const values = scaleTicks(counted, plot.height < text * 7 ? 2 : 3);
  const y = scaleLinear()
    .domain([0, values.at(-1) ?? 1])
    .range([plot.y + plot.height, plot.y + text * 1.3]);
  const [left = 0, right = 0] = x.range();
  const readings = counted.readings.flatMap((reading): PlacedReading[] => {
    const [from, to] = [x(reading.when.from), x(reading.when.to)];
    const middle = (from + to) / 2;
    if (middle < left || middle > right) return [];
    const height = heightOf(reading);
    const { low, high } = reading;
    const reach = text * 1.1;
    return [
      {
        reading,
        x: middle,
        y: y(height),
        group: counted.groups.indexOf(reading.of),
        later: reading.when.from >= ask.until,
        ...(to - from > text * 0.7 && { days: [Math.max(left, from), Math.min(right, to)] as const }),
        ...(low !== undefined && high !== undefined && { range: [y(low), y(high)] as const }),
        ...(low !== undefined &&
          high === undefined && { range: [y(low), y(low) - reach] as const, open: "up" as const }),
        ...(high !== undefined &&
          low === undefined && { range: [y(high) + reach, y(high)] as const, open: "down" as const }),
      },
    ];
  });
  const grid = values.map((value) => ({ value, y: y(value), words: tickWords(value, counted.series.unit) }));
  return {
    place,
    x,
    grid,
    readings,
    lines: counted.panel.regular ? joined(counted, readings) : [],
    labels: labelsOf(readings, place, { ...ask, lines: grid.map(({ y }) => y) }),
  };
}
