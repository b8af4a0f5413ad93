import type { Fault, Place } from "../finding.ts";
import type { Shown } from "../page/shown.ts";

/** Charts in which nothing is painted. */
export const emptyCharts = ({ charts }: Shown): readonly Fault[] =>
  charts
    .filter(({ marks }) => marks === 0)
    .map(({ marks: _, ...place }) => ({ kind: "empty", what: "nothing is painted in the chart", ...place }));

/** Ids that more than one element of a page has. */
export const duplicates = ({ twice }: Shown): readonly Fault[] =>
  twice.map(({ id, times, ...place }) => ({ kind: "id", what: `${times} elements have the id “${id}”`, ...place }));

/** Slides that name no source on their face. */
export const withoutCredits = ({ unsourced }: Shown): readonly Fault[] =>
  unsourced.map((place) => ({ kind: "sources", what: "the slide names no source", ...place }));

/** A step that is drawn like the one before it on the same slide. */
export const changesNothing = (before: string | undefined, now: string | undefined, place: Place): readonly Fault[] =>
  before !== undefined && before === now
    ? [{ kind: "idle", what: "the slide looks the same as at the step before", ...place }]
    : [];

/** How long a chart may keep somebody waiting, in milliseconds. */
export const patience = 1000;

/** A step that took long to be drawn. `undefined` is one that never was. */
export const late = (took: number | undefined, place: Place): readonly Fault[] =>
  took !== undefined && took <= patience
    ? []
    : [
        {
          kind: "late",
          what:
            took === undefined
              ? "the step was not drawn"
              : `the step was drawn after ${Math.round(took)} ms, at most ${patience} ms`,
          ...place,
        },
      ];
