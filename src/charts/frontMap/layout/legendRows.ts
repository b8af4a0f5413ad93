import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Control, Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { yearOf } from "../../../events/time.ts";
import { type ControlRow, controlRows } from "../../../geo/controlLegend.ts";

/** A row of the map's legend: a symbol and what it means. */
export type LegendRow =
  | ControlRow
  | { id: string; words: string; symbol: "gained" | "within" | "approximate" | "deaths" | "civilians" }
  | ArrowRow;

interface ArrowRow {
  id: string;
  words: string;
  symbol: "arrow";
  /** The side whose colour the arrow has, if all arrows belong to one side. */
  side?: string;
}

/** What is shown on a map and has to be explained by its legend. */
export interface LegendContent {
  /** The states of control of cells and dots. */
  controls: readonly Control[];
  /** The ids of the sides of arrows. */
  advancing: readonly string[];
  /** The day compared with, if something has changed hands since. */
  since?: Edtf | undefined;
  /** Whether circles show how roughly some places are known. */
  doubts: boolean;
  /** Whether some names are preceded by the sign for "about". */
  approximate: boolean;
  /** Whether deaths are shown. */
  deaths: boolean;
  /** The day shown: sides have the names they had then. */
  day?: Edtf | undefined;
}

/** The rows of a map's legend: only what occurs. `brief` is for small frames. */
export function legendRows(
  story: Pick<Story, "sides" | "language">,
  { controls, advancing, since, doubts, approximate, deaths, day: shown }: LegendContent,
  { brief }: { brief: boolean },
): readonly LegendRow[] {
  const { frontMap: words, deathsKey } = story.language;
  const rows: LegendRow[] = [...controlRows(story, controls, { alsoSides: advancing, brief, day: shown })];
  if (since) {
    const sameYear = shown === undefined || yearOf(dayOf(since)) === yearOf(dayOf(shown));
    const day = dayWords(story.language, dayOf(since), sameYear ? { year: false } : { brief: true });
    rows.push({
      id: "since",
      words: brief || !sameYear ? words.changedSince(day) : words.changedHands(day),
      symbol: "gained",
    });
  }
  const [side, ...others] = advancing;
  if (side !== undefined) {
    rows.push({
      id: "advance",
      words: brief ? words.advance : words.advanceInFull,
      symbol: "arrow",
      ...(side && others.length === 0 && { side }),
    });
  }
  if (doubts) rows.push({ id: "within", words: brief ? words.within : words.withinInFull, symbol: "within" });
  if (approximate) rows.push({ id: "about", words: words.approximate, symbol: "approximate" });
  if (deaths) {
    rows.push({
      id: "deaths",
      words: brief ? deathsKey.dead(deathsInLegend) : deathsKey.deadInOne(deathsInLegend),
      symbol: "deaths",
    });
    rows.push({ id: "civilians", words: brief ? deathsKey.civilians : deathsKey.ofThemCivilians, symbol: "civilians" });
  }
  return rows;
}

/** How many deaths the circle in a legend stands for. */
export const deathsInLegend = 10;
