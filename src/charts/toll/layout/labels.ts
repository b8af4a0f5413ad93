import { descending } from "d3";
import type { Language } from "../../../language/language.ts";
import { occupancy } from "../../../layout/boxes.ts";
import { placeLines } from "../../../layout/labels.ts";
import type { TollRow } from "../state.ts";
import type { BarOptions, PlacedBar } from "./bars.ts";
import type { Bin } from "./bins.ts";
import { rowOf } from "./blocks.ts";
import { barFigures, type FigureLabel, partFigures } from "./figures.ts";
import { type IncidentLabel, incidentWords, nameSpots } from "./names.ts";
import type { PlacedRow } from "./rows.ts";

/** The labels on the bars of a row: figures, and the names of incidents. */
export interface RowLabels {
  figures: readonly FigureLabel[];
  incidents: readonly IncidentLabel[];
}

/** The room that labels need above the bars of a row, in pixels. */
export function roomForLabels(
  row: TollRow,
  bins: readonly Bin[],
  { named, apart, roomy, fontSize }: Pick<BarOptions, "named" | "apart" | "roomy" | "fontSize">,
): number {
  const figures = fontSize * (row === "civilians" || roomy ? 1.45 : 0.3);
  const names =
    row === "civilians" &&
    bins.some(({ incidents }) => incidents.some((one) => one.id in named && rowOf(one, apart) !== "all"));
  return figures + (names ? fontSize * 2.6 : 0);
}

interface LabelOptions {
  left: number;
  right: number;
  fontSize: number;
  roomy: boolean;
  language: Language;
}

/**
 * Labels a row: the figures of bars, the largest first, then the incidents with names. A label that finds no free spot
 * is left out; the table still contains it.
 */
export function placeLabels(
  row: PlacedRow,
  bars: readonly PlacedBar[],
  { left, right, fontSize, roomy, language }: LabelOptions,
): RowLabels {
  const free = occupancy({ x: left, y: row.wordsTop, width: right - left, height: row.baseline - row.wordsTop });
  for (const { box } of bars) if (box.height > 0) free.take(box);
  const figures = [
    ...(row.id === "civilians" || roomy ? barFigures(bars, free, { fontSize, language }) : []),
    ...(roomy && row.id === "all" ? partFigures(bars, free, { fontSize, language }) : []),
  ];
  // Figures may cover the faded part of their bar, which they do not count; names may not.
  for (const { box, top, whisker } of bars) {
    const highest = Math.min(top, whisker?.high ?? top);
    if (box.y > highest) free.take({ ...box, y: highest, height: box.y - highest });
  }
  // The figure of a bar is between the bar and a name above it.
  const clear = row.id === "civilians" || roomy ? 1.75 : 0.6;
  const incidents = bars
    .flatMap((bar) => bar.blocks.flatMap((block) => (block.named ? [{ bar, block, named: block.named }] : [])))
    .sort((a, b) => descending(a.named.incident.deaths, b.named.incident.deaths))
    .flatMap(({ bar, block, named }) => {
      const lines = [named.name, incidentWords(language, named.incident, row.id === "civilians")];
      const placed = free.tryPlace(
        nameSpots(bar, block, { lines, fontSize, highest: row.wordsTop, clear: clear * fontSize }),
        fontSize * 0.15,
      );
      if (!placed) return [];
      const { box, end, lead } = placed;
      const x = end ? box.x + box.width : box.x;
      return [
        {
          incident: named.incident,
          lines: placeLines(lines, [x, box.y], fontSize),
          end,
          ...(lead && { lead }),
          quiet: bar.quiet,
        },
      ];
    });
  return { figures, incidents };
}
