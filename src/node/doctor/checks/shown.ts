import type { Fault, Place } from "../finding.ts";
import type { Shown } from "../page/shown.ts";

/** Charts without a painted mark. */
export const emptyCharts = ({ charts }: Shown): readonly Fault[] =>
  charts
    .filter(({ marks }) => marks === 0)
    .map(({ marks: _, ...place }) => ({ kind: "empty", what: "nothing is painted in the chart", ...place }));

/** Ids that more than one element of a page has. */
export const duplicates = ({ twice }: Shown): readonly Fault[] =>
  twice.map(({ id, times, ...place }) => ({ kind: "id", what: `${times} elements have the id “${id}”`, ...place }));

/** Slides that show no source. */
export const withoutCredits = ({ unsourced }: Shown): readonly Fault[] =>
  unsourced.map((place) => ({ kind: "sources", what: "the slide names no source", ...place }));

/** A step that is drawn exactly like the step before it on the same slide. */
export const changesNothing = (before: string | undefined, now: string | undefined, place: Place): readonly Fault[] =>
  before !== undefined && before === now
    ? [{ kind: "idle", what: "the slide looks the same as at the step before", ...place }]
    : [];

/** How long a step may take to be drawn, in milliseconds. */
export const maxDelay = 1000;

/** A step that took too long to be drawn, in milliseconds, or that was not drawn at all (undefined). */
export const late = (took: number | undefined, place: Place): readonly Fault[] =>
  took !== undefined && took <= maxDelay
    ? []
    : [
        {
          kind: "late",
          what:
            took === undefined
              ? "the step was not drawn"
              : `the step was drawn after ${Math.round(took)} ms, at most ${maxDelay} ms`,
          ...place,
        },
      ];
