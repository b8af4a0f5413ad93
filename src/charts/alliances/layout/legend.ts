import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import { type TieKind, tieKinds } from "../../../events/model.ts";
import { isMutual } from "../../../events/ties.ts";
import type { LegendEntry } from "../../../layout/legend.ts";
import type { AlliancesState } from "../state.ts";
import type { ShownTies } from "./actors.ts";

/** How to read a cell, and the symbols of the kinds of tie that occur. `hasYears` if cells have years. */
export function legendEntries(
  { ties, language }: ShownTies,
  { day }: AlliancesState,
  { fontSize, hasYears }: { fontSize: number; hasYears: boolean },
): readonly LegendEntry<TieKind>[] {
  const words = language.alliances;
  const when = day && dayWords(language, dayOf(day), { brief: true });
  const indent = fontSize * 1.65;
  return [
    { id: "reading", words: words.key(when, hasYears), indent: 0 },
    ...tieKinds
      .filter((kind) => ties.some((tie) => tie.kind === kind))
      .map((kind) => {
        const name = language.ties.kinds[kind];
        return { id: kind, words: isMutual({ kind }) ? words.bothWays(name) : name, indent, symbol: kind };
      }),
  ];
}
