import { dateAt, dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import { type Extent, extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { DAY } from "../events/time.ts";
import type { DayControl } from "./chart.ts";

/** The moments at which places changed hands, in milliseconds UTC, in no particular order. */
export const turnsOf = (story: Pick<Story, "turns">, places: readonly string[]): readonly number[] =>
  places.flatMap((place) => (story.turns.get(place) ?? []).map(({ when }) => when.from));

/** Moments in milliseconds UTC, sorted and without duplicates; only those within the extent if one is given. */
export function inOrder(moments: readonly number[], extent?: Extent): readonly number[] {
  const [from, to] = extent ? extentOf(extent) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [...new Set(moments)].filter((at) => at >= from && at < to).sort((a, b) => a - b);
}

/**
 * The day control of a chart whose states cover an extent and may have a day within it: no day outside the extent can
 * be chosen. `defaultDay` gives the day of a state that names none; `changes` is returned as part of the control.
 */
export const dayControlWithin = <State extends { extent: Extent; day?: Edtf }>(
  defaultDay: (extent: Extent) => Edtf,
  changes: DayControl<State>["changes"],
): DayControl<State> => ({
  get: ({ extent, day = defaultDay(extent) }) => dayWithin(day, extent),
  with: (state, day) => ({ ...state, day: dayWithin(day, state.extent) }),
  changes,
  range: ({ extent }) => extent,
});

/** The last day of an extent. */
export const lastDay = (extent: Extent): Edtf => dateAt(extentOf(extent)[1] - 1);

/** The day within an extent that is nearest to a given day. */
export function dayWithin(day: Edtf, extent: Extent): Edtf {
  const [from, to] = extentOf(extent);
  return dateAt(Math.min(Math.max(dayOf(day), from), to - 1));
}

/** The state's `since`: the earlier day that a day is compared with; empty if `before` is not earlier. */
export const since = (before: Edtf | undefined, day: Edtf): { since?: Edtf } =>
  before !== undefined && dayOf(before) < dayOf(day) ? { since: before } : {};

/**
 * The first and the last day of an extent, and the days between them on which something changes; `changes` are moments
 * in milliseconds UTC, and the days between are in their order.
 */
export function daysOfChange(days: Extent, changes: readonly number[]): readonly Edtf[] {
  const [from, to] = extentOf(days);
  const between = changes.flatMap((at) => (at > from && at < to - DAY ? Math.floor(at / DAY) * DAY : []));
  return [...new Set([from, ...between, to - DAY])].map((at) => dateAt(at));
}
