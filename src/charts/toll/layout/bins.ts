import type { Incident } from "../../../events/registers.ts";
import { months, weeks } from "../../../layout/timeIntervals.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { TollState } from "../state.ts";

/** A week or a month, cut off at the ends of the extent and of the register, with the incidents that began in it. */
export interface Bin {
  from: number;
  to: number;
  /** The incidents, by date. */
  incidents: readonly Incident[];
}

/** The most bars that are drawn: more would be thinner than a pixel of a slide. */
const mostBins = 1200;

/**
 * Sorts incidents into weeks from Monday to Sunday or into months, in UTC. Each belongs wholly to the bin in which it
 * began. Throws a RangeError for more weeks or months than can be drawn.
 */
export function binsOf(
  incidents: readonly Incident[],
  [from, to]: TimeWindow,
  by: NonNullable<TollState["by"]>,
): readonly Bin[] {
  if (!(from < to)) return [];
  const interval = by === "week" ? weeks : months(1);
  if ((to - from) / interval.longest > mostBins)
    throw new RangeError(
      `too many ${by}s for bars: show at most ${mostBins}${by === "week" ? ', or by: "month"' : ""}`,
    );
  const starts = [from, ...interval.starts(from + 1, to)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? to;
    return {
      from: start,
      to: end,
      incidents: incidents.filter(({ when }) => when.from >= start && when.from < end),
    };
  });
}

/** Whether an incident continued after the end of its bin. */
export const outlasts = (incident: Incident, bin: Pick<Bin, "to">): boolean => incident.to > bin.to;
