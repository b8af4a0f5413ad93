import { dayOf, type When } from "../../../events/edtf.ts";
import { dateWords, dayWords, eventDateWords } from "../../../events/format.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Event } from "../../../events/read.ts";
import { startOf, yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { LegendEntry } from "../../../layout/legend.ts";
import { type Flowed, flow } from "../../../layout/legend.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TerritorySymbol } from "./placed.ts";
import { fallsOn, letterOf } from "./rules.ts";
import type { SeriesPanel } from "./series.ts";

type Entry = LegendEntry<TerritorySymbol>;

export interface LegendOptions {
  width: number;
  fontSize: number;
  language: Language;
  /** The state's day. */
  day: Edtf | undefined;
  /** The events whose days are ruled. */
  ruled: readonly Event[];
  /** All events that have a letter, also those that are not ruled; empty if they are named at their rules. */
  lettered: readonly Event[];
  /** The length in milliseconds from which the possible days of a figure are drawn as a line. */
  longest: number;
}

/** The rows of the legend: the letters and symbols that occur in the given panels, with their meanings. */
export function legendRows(
  panels: readonly SeriesPanel[],
  { width, fontSize, language, day, ruled, lettered, longest }: LegendOptions,
): Flowed<Entry> {
  const entries = [
    ...ruled
      .filter((event) => lettered.includes(event))
      .map((event) => lettersEntry(event, letterOf(event, lettered), { width, fontSize, language })),
    ...symbolsIn(language, panels, { day, ruled, longest }).map(([symbol, words]): Entry => {
      const indent = fontSize * 1.3;
      return { id: symbol, words, symbol, indent, width: indent + textWidth(words, fontSize) };
    }),
  ];
  return flow(entries, width, fontSize * 1.4);
}

/** A letter with its event and its date, or only its year, with what is doubtful about it, if there is no room for more. */
function lettersEntry(
  event: Event,
  letter: string,
  { width, fontSize, language }: Pick<LegendOptions, "width" | "fontSize" | "language">,
): Entry {
  const indent = textWidth(letter, fontSize, "condensed 600") + fontSize * 0.4;
  const full = language.inRow([event.title, eventDateWords(language, event, { brief: true })]);
  const year: When = { edtf: event.date, ...yearsOf(event.when), precision: "year", ...doubtOf(event.when) };
  const brief = language.inRow([event.title, dateWords(language, year)]);
  const words = indent + textWidth(full, fontSize) <= width ? full : brief;
  return { id: event.id, words, letter, event: event.id, indent, width: indent + textWidth(words, fontSize) };
}

const yearsOf = ({ from, to }: When) => ({ from: startOf(yearOf(from)), to });
const doubtOf = ({ uncertain, approximate }: When) => ({ uncertain, approximate });

/** The symbols that occur, with their words. */
function symbolsIn(
  language: Language,
  panels: readonly SeriesPanel[],
  { day, ruled, longest }: Pick<LegendOptions, "day" | "ruled" | "longest">,
): readonly (readonly [TerritorySymbol, words: string])[] {
  const words = language.territory;
  const readings = panels.flatMap((panel) => panel.readings);
  const ruledAlone = day !== undefined && !ruled.some((event) => fallsOn(event, dayOf(day)));
  const found: readonly (readonly [TerritorySymbol, words: string, occurs: boolean])[] = [
    ["day", day === undefined ? "" : dayWords(language, dayOf(day), { brief: true }), ruledAlone],
    ["dates", words.dates, readings.some(({ when }) => when.to - when.from > longest)],
    ["derived", words.hollow, readings.some(({ derived }) => derived)],
    ["range", words.range, readings.some(({ low, high }) => low !== undefined && high !== undefined)],
    ["open", words.open, readings.some(({ low, high }) => (low === undefined) !== (high === undefined))],
    ["joined", words.joined, panels.some(({ options }) => options.regular)],
  ];
  return found.flatMap(([symbol, words, occurs]) => (occurs ? [[symbol, words] as const] : []));
}
