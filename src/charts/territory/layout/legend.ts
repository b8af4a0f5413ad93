import { dayOf, readEdtf } from "../../../events/edtf.ts";
import { dateWords, eventDateWords } from "../../../events/format.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Event } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import { type Flowed, flowLegend, type LegendEntry, type SetLegendEntry } from "../../../layout/legend.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { TerritorySymbol } from "./placed.ts";
import { fallsOn, letterOf } from "./rules.ts";
import { hasSymbol, isMiddleIn, isRange, type Reading, type SeriesPanel } from "./series.ts";

export interface LegendOptions {
  width: number;
  fontSize: number;
  language: Language;
  /** The time window of the plots. */
  span: TimeWindow;
  /** The state's day. */
  day: Edtf | undefined;
  /** The events whose days are ruled. */
  ruled: readonly Event[];
  /** All events that have a letter, also those that are not ruled; empty if they are named at their rules. */
  lettered: readonly Event[];
  /** Whether the legend gives the dates of the ruled events, which can be read from the axis too. */
  dated: boolean;
  /** The length in milliseconds from which the possible days of a figure are drawn as a line. */
  longest: number;
}

/** The rows of the legend: the letters and symbols that occur in the given panels, with their meanings. */
export function legendRows(
  panels: readonly SeriesPanel[],
  { width, fontSize, language, span, day, ruled, lettered, dated, longest }: LegendOptions,
): Flowed<SetLegendEntry<TerritorySymbol>> {
  const entries: readonly LegendEntry<TerritorySymbol>[] = [
    ...ruled
      .filter((event) => lettered.includes(event))
      .map((event) => {
        const letter = letterOf(event, lettered);
        return {
          id: event.id,
          event: event.id,
          letter,
          indent: textWidth(letter, fontSize, "condensed 600") + fontSize * 0.4,
          words: dated ? language.inRow([event.title, eventDateWords(language, event, { brief: true })]) : event.title,
        };
      }),
    ...symbolsIn(language, panels, { span, day, ruled, longest }).map(([symbol, words]) => ({
      id: symbol,
      words,
      symbol,
      indent: fontSize * 1.3,
    })),
  ];
  return flowLegend(entries, { width, fontSize, gap: fontSize * 1.4 });
}

const hasTwoOfAGroup = (readings: readonly Reading[]): boolean =>
  new Set(readings.map(({ of }) => of)).size < readings.length;

/** The symbols that occur, with their words. */
function symbolsIn(
  language: Language,
  panels: readonly SeriesPanel[],
  { span, day, ruled, longest }: Pick<LegendOptions, "span" | "day" | "ruled" | "longest">,
): readonly (readonly [TerritorySymbol, words: string])[] {
  const words = language.territory;
  const shown = panels.map(({ readings, options }) => ({
    readings: readings.filter(({ when }) => isMiddleIn(when, span)),
    regular: options.regular,
  }));
  const readings = shown.flatMap((panel) => panel.readings);
  const isInPlot = day !== undefined && isMiddleIn(readEdtf(day), span);
  const ruledAlone = isInPlot && !ruled.some((event) => fallsOn(event, dayOf(day)));
  const found: readonly (readonly [TerritorySymbol, words: string, occurs: boolean])[] = [
    ["day", day === undefined ? "" : dateWords(language, readEdtf(day), { brief: true }), ruledAlone],
    ["dates", words.dates, readings.some(({ when }) => when.to - when.from > longest)],
    ["derived", words.hollow, readings.some((reading) => reading.derived && hasSymbol(reading))],
    ["range", words.range, readings.some((reading) => !reading.derived && isRange(reading))],
    ["derivedRange", words.derivedRange, readings.some((reading) => reading.derived && isRange(reading))],
    ["open", words.open, readings.some(({ low, high }) => (low === undefined) !== (high === undefined))],
    ["joined", words.joined, shown.some(({ readings, regular }) => regular && hasTwoOfAGroup(readings))],
  ];
  return found.flatMap(([symbol, words, occurs]) => (occurs ? [[symbol, words] as const] : []));
}
