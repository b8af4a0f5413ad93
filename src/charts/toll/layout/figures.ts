import { descending } from "d3";
import type { Language } from "../../../language/language.ts";
import type { Occupancy } from "../../../layout/boxes.ts";
import { midline } from "../../../layout/labels.ts";
import { textWidth } from "../../../layout/text.ts";
import type { PlacedBar } from "./bars.ts";

/** A figure above a bar or beside a part of one. */
export interface FigureLabel {
  key: string;
  words: string;
  /** The middle of the words, and their baseline. */
  x: number;
  y: number;
  strong: boolean;
  quiet: boolean;
}

interface FigureSetting {
  fontSize: number;
  language: Language;
}

/** Places the figures of bars above them, the largest first; figures that do not fit are left out. */
export function barFigures(
  bars: readonly PlacedBar[],
  free: Occupancy,
  { fontSize, language }: FigureSetting,
): readonly FigureLabel[] {
  return bars
    .toSorted((a, b) => descending(a.deaths, b.deaths))
    .flatMap(({ key, box, deaths, whisker, quiet }): FigureLabel[] => {
      if (deaths === 0) return [];
      const words = language.number(deaths);
      const width = textWidth(words, fontSize, "condensed 600");
      const bottom = Math.min(box.y, whisker?.high ?? box.y) - fontSize * 0.2;
      const spot = { x: box.x + box.width / 2 - width / 2, y: bottom - fontSize, width, height: fontSize };
      const placed = free.tryPlace([{ boxes: [spot] }], fontSize * 0.12);
      const y = spot.y + fontSize / 2 + midline * fontSize;
      return placed ? [{ key, words, x: box.x + box.width / 2, y, strong: true, quiet }] : [];
    });
}

/**
 * Places the figures of the parts of bars on their right, if they fit. A part that occurs in several blocks has one
 * figure for all of them, beside the lowest.
 */
export function partFigures(
  bars: readonly PlacedBar[],
  free: Occupancy,
  { fontSize, language }: FigureSetting,
): readonly FigureLabel[] {
  return bars.flatMap((bar) => {
    const parts = new Map<string, { deaths: number; top: number; bottom: number }>();
    for (const { segments, later } of bar.blocks)
      for (const { key, deaths, box } of later ? [] : segments) {
        const before = parts.get(key);
        parts.set(key, {
          deaths: deaths + (before?.deaths ?? 0),
          top: before?.top ?? box.y,
          bottom: before?.bottom ?? box.y + box.height,
        });
      }
    return [...parts].flatMap(([key, { deaths, top, bottom }]): FigureLabel[] => {
      const words = language.number(deaths);
      const width = textWidth(words, fontSize);
      const x = bar.box.x + bar.box.width + fontSize * 0.35;
      const spot = { x, y: (top + bottom) / 2 - fontSize / 2, width, height: fontSize };
      const placed = bottom - top >= fontSize * 0.7 && free.tryPlace([{ boxes: [spot] }], 0);
      return placed
        ? [
            {
              key: `${bar.key}-${key}`,
              words,
              x: x + width / 2,
              y: (top + bottom) / 2 + midline * fontSize,
              strong: false,
              quiet: bar.quiet,
            },
          ]
        : [];
    });
  });
}
