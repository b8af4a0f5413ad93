import { readEdtf, type When } from "../../../events/edtf.ts";
import type { Series } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { TerritoryPanel } from "../state.ts";

/** One published figure with its date resolved. */
export interface Reading {
  /** Its index in its series. */
  key: string;
  /** Its group: what it is a figure of, if the series has several; otherwise empty. */
  of: string;
  when: When;
  value?: number;
  low?: number;
  high?: number;
  /** Whether it was worked out from published figures and not itself published. */
  derived: boolean;
  source: string;
}

/** A panel with the figures of its series. */
export interface SeriesPanel {
  id: string;
  language: Language;
  series: Series;
  options: TerritoryPanel;
  /** The figures, by date. */
  readings: readonly Reading[];
  /** The groups of the readings, in the order in which they first occur in the series. */
  groups: readonly string[];
  /** The smallest value, if any is below zero, and the largest; ranges included. */
  min: number;
  max: number;
}

/** A panel with the figures asked for. Throws a RangeError for a series or a group of figures that does not exist. */
export function seriesPanel(story: Pick<Story, "series" | "language">, options: TerritoryPanel): SeriesPanel {
  const series = story.series[options.series];
  if (!series) throw new RangeError(`unknown series: ${options.series}`);
  const known = new Set(series.points.map(({ of = "" }) => of));
  const missing = options.of?.find((of) => !known.has(of));
  if (missing !== undefined) throw new RangeError(`series ${options.series} has no figure of: ${missing}`);
  const asked = (of: string) => !options.of || options.of.includes(of);
  const readings = series.points
    .map(
      ({ date, of = "", basis, note: _, ...figure }, index): Reading => ({
        ...figure,
        of,
        key: `${index}`,
        when: readEdtf(date),
        derived: basis === "derived",
      }),
    )
    .filter(({ of }) => asked(of))
    .sort((a, b) => a.when.from - b.when.from);
  return {
    id: options.id ?? options.series,
    language: story.language,
    series,
    options,
    readings,
    groups: [...known].filter(asked),
    min: Math.min(0, ...readings.map((reading) => Math.min(readingValue(reading), reading.low ?? 0))),
    max: Math.max(0, ...readings.map((reading) => Math.max(readingValue(reading), reading.high ?? 0))),
  };
}

/** The value at which a reading is drawn: its own, or the middle or the one known end of its range. */
export const readingValue = ({ value, low, high }: Reading): number =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0));

/** Whether the middle of a date, where it is drawn, lies in a time window. */
export const isMiddleIn = ({ from, to }: When, [start, end]: TimeWindow): boolean =>
  from + to >= start * 2 && from + to <= end * 2;

/** Whether a reading has both ends of a range, which is drawn as a bar. */
export const isRange = ({ low, high }: Reading): boolean => low !== undefined && high !== undefined;

/** Whether a reading is drawn with a symbol at its value: a range without a value is a bar alone. */
export const hasSymbol = (reading: Reading): boolean => reading.value !== undefined || !isRange(reading);

/** The note that the event file has on a figure, if any. */
export const noteOf = ({ series }: SeriesPanel, { key }: Reading): string | undefined =>
  series.points[Number(key)]?.note;

/**
 * The name of a publisher in a panel: the panel's own short form, or the full name without a final part in brackets.
 */
export const publisherOf = ({ series, options }: Pick<SeriesPanel, "series" | "options">): string =>
  options.by ?? series.publisher.replace(/ \([^)]*\)$/, "");

/** The first sentence of a text, without those that follow. */
export const firstSentence = (text: string): string =>
  /^.*?(?:[^\p{Lu}.\s]|[^.\s]{2})[.?!؟](?= [\p{Lu}\p{Lo}“«„]|$)/u.exec(text)?.[0] ?? text;

/** A number in words and digits: "45,377", "0.13", "9 million". */
export const numberWords = ({ number, figures }: Language, value: number): string =>
  value >= 1e6 ? figures.million(value / 1e6) : number(value);

/** A figure without its unit: "40", "50,500–51,500", "at least 25". The middle of a published range is not repeated. */
export function figureWords(language: Language, { value, low, high }: Pick<Reading, "value" | "low" | "high">): string {
  const { figures } = language;
  const words = (figure: number) => numberWords(language, figure);
  if (low !== undefined && high !== undefined) {
    const range = figures.range(words(low), words(high));
    return value === undefined || value === (low + high) / 2 ? range : language.noted(words(value), range);
  }
  if (low !== undefined) return figures.atLeast(words(low));
  if (high !== undefined) return figures.atMost(words(high));
  return value === undefined ? "" : words(value);
}
