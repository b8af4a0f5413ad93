import { dateAt, dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import { type Extent, extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { DAY } from "../events/time.ts";
import type { DayControl } from "./chart.ts";

/** When places changed hands, in milliseconds UTC. */
export const turnsOf = (story: Pick<Story, "turns">, places: readonly string[]): readonly number[] =>
  places.flatMap((place) => (story.turns.get(place) ?? []).map(({ when }) => when.from));

/** Moments in order, each once; of an extent those within it. */
export function inOrder(moments: readonly number[], extent?: Extent): readonly number[] {
  const [from, to] = extent ? extentOf(extent) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [...new Set(moments)].filter((at) => at >= from && at < to).sort((a, b) => a - b);
}

/**
 * The day control of a chart whose states cover an extent and may have a day of it: it is turned no further than the extent.
 * `own` is the day of a state that has none.
 */
export const dayControlWithin = <State extends { extent: Extent; day?: Edtf }>(
  own: (extent: Extent) => Edtf,
  changes: DayControl<State>["changes"],
): DayControl<State> => ({
  get: ({ extent, day = own(extent) }) => dayWithin(day, extent),
  with: (state, day) => ({ ...state, day: dayWithin(day, state.extent) }),
  changes,
  range: ({ extent }) => extent,
});

/** The last day of an extent. */
export const lastDay = (extent: Extent): Edtf => dateAt(extentOf(extent)[1] - 1);

/** The day of an extent that is nearest to a day. */
export function dayWithin(day: Edtf, extent: Extent): Edtf {
  const [from, to] = extentOf(extent);
  return dateAt(Math.min(Math.max(dayOf(day), from), to - 1));
}

/** What a day is compared with, as long as that is earlier. */
export const since = (before: Edtf | undefined, day: Edtf): { since?: Edtf } =>
  before !== undefined && dayOf(before) < dayOf(day) ? { since: before } : {};

/** The first and the last of some days, and those between on which something changes, by the moments of the changes. */
export function daysOfChange(days: Extent, changes: readonly number[]): readonly Edtf[] {
  const [from, to] = extentOf(days);
  const between = changes.flatMap((at) => (at > from && at < to - DAY ? Math.floor(at / DAY) * DAY : []));
  return [...new Set([from, ...between, to - DAY])].map((at) => dateAt(at));
}
