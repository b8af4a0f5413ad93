import { dayOf } from "../../../events/edtf.ts";
import { extentOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { countDeaths, type DeathCount, type Incident, type Register } from "../../../events/registers.ts";
import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { TollRow, TollState } from "../state.ts";
import { type Bin, binsOf } from "./bins.ts";

/** What a toll chart is laid out from: one register, read and cut down to the incidents that a state shows. */
export interface Toll {
  story: Pick<Story, "sides" | "language">;
  register: Register;
  named: Readonly<Record<string, string>>;
  /** The ids of the sides, from the foot of a bar up. */
  sides: readonly string[];
  /** The incidents by date, whatever day the state rules. */
  incidents: readonly Incident[];
}

/** What a state counts. */
export interface Measured {
  extent: TimeWindow;
  /** The part of the extent that the register covers, up to the ruled day. */
  days: TimeWindow;
  /** The weeks or months of the extent that the register covers, whatever the ruled day. */
  bins: readonly Bin[];
  /** The deaths of all incidents that began by the end of the ruled day. */
  count: DeathCount;
  /** The first moment that is not counted, in milliseconds UTC; infinity if no day is ruled. */
  until: number;
  /** The ruled day in milliseconds UTC, if some incidents began after it. */
  day: number | undefined;
  /**
   * The most deaths of a bar in each row, whatever the ruled day, so that the scale stays the same from step to step.
   */
  most: Readonly<Record<TollRow, number>>;
  /** The number of deaths from which an incident that outlasts its bar is named: a sixth of the highest bar. */
  largeDeaths: number;
}

/** Counts what a state shows. Throws a RangeError for an extent that is not two dates in order. */
export function measure({ register, incidents }: Toll, state: TollState): Measured {
  const extent = extentOf(state.extent);
  if (!(extent[0] < extent[1])) throw new RangeError(`invalid extent: ${state.extent.join(" to ")}`);
  const [first, last] = extentOf(register.covers);
  const [from, to] = [Math.max(extent[0], first), Math.min(extent[1], last)];
  const bins = binsOf(incidents, [from, to], state.by ?? "week");
  const day = state.day === undefined ? undefined : dayOf(state.day);
  const until = day === undefined ? Number.POSITIVE_INFINITY : day + DAY;
  const shown = bins.flatMap((bin) => bin.incidents);
  const now = shown.filter(({ when }) => when.from < until);
  const counts = bins.map((bin) => countDeaths(bin.incidents));
  const most = {
    civilians: Math.max(0, ...counts.map(({ civilians }) => civilians)),
    all: Math.max(0, ...counts.map(({ deaths, high }) => Math.max(deaths, high))),
  };
  return {
    extent,
    days: [from, Math.max(from, Math.min(to, until))],
    bins,
    count: countDeaths(now),
    until,
    day: now.length < shown.length ? day : undefined,
    most,
    largeDeaths: most.all / 6,
  };
}
