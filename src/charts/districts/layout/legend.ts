import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Firmness } from "../../../events/model.ts";
import { controlRows } from "../../../geo/controlLegend.ts";
import type { LegendEntry } from "../../../layout/legend.ts";
import type { Ring } from "../../../layout/polyline.ts";
import type { DistrictsState } from "../state.ts";
import { type FilledShape, filledShape, type PlacedNumber, ringOf } from "./cells.ts";
import type { CellState, City } from "./city.ts";

/** What a symbol shows: a state of control, the outline that shows how certain a state is, or a number in an order. */
export type DistrictsSymbol = FilledShape | { edge: Firmness; ring: Ring } | { number: PlacedNumber };

export interface DistrictsLegendOptions {
  fontSize: number;
  /** Whether short words are used, since room is short. */
  brief: boolean;
  /** Whether the numbers on the sketch are explained too, since no list of captures does so. */
  numbers: boolean;
}

/** The entries that explain the fills and edges of a sketch: only those that occur. */
export function legendEntries(
  { story }: City,
  states: readonly CellState[],
  { day, since }: DistrictsState,
  { fontSize, brief, numbers }: DistrictsLegendOptions,
): readonly LegendEntry<DistrictsSymbol>[] {
  const words = story.language.districts;
  const ring = ringOf({ x: -fontSize * 0.85, y: -fontSize * 0.45, width: fontSize * 1.7, height: fontSize * 0.9 });
  const entry = (id: string, words: string, symbol?: DistrictsSymbol): LegendEntry<DistrictsSymbol> => ({
    id,
    words,
    indent: symbol ? fontSize * 2.3 : 0,
    ...(symbol && { symbol }),
  });
  const controls = states.map(({ holding }) => holding.control);
  const known = states.filter(({ holding }) => holding.control.status !== "unknown");
  const has = (...firmnesses: readonly Firmness[]) =>
    known.some(({ holding }) => firmnesses.includes(holding.firmness));
  const unit = (fontSize / 16) * 0.6;
  return [
    ...controlRows(story, controls, { brief, day }).map((row) =>
      entry(row.id, row.words, filledShape(row.control, ring, unit, 0)),
    ),
    ...(since !== undefined && states.some(({ changed }) => changed)
      ? [entry("since", words.changedKey(dayWords(story.language, dayOf(since), { brief: true })))]
      : []),
    ...(has("claimed", "disputed")
      ? [entry("claimed", brief ? words.claimed : words.claimedByOne, { edge: "claimed", ring })]
      : []),
    ...(has("assumed") ? [entry("assumed", words.assumed, { edge: "assumed", ring })] : []),
    ...(numbers ? [entry("numbers", words.numbersKey, { number: { order: 1, at: [0, 0] } })] : []),
  ];
}
