import type { Story } from "../../../events/read.ts";
import { type Box, occupancy } from "../../../layout/boxes.ts";
import { frontLine } from "./frontLine.ts";
import { placeFrontNames } from "./frontNames.ts";
import { areaOf, type LabelContent, overlapArea } from "./labels.ts";
import { placeOffRiverNames } from "./offRiverNames.ts";
import { frontObstacles, type PlacedFront, placeFront } from "./placeFront.ts";
import { type LabelSurroundings, placeRemainderNames, type RiverLabels } from "./placeLabels.ts";
import type { RiverPlots } from "./plots.ts";
import type { PlacedRemainder } from "./remainder.ts";
import { placeBorder, placeFocusRules } from "./rules.ts";

/** Labels of a chart that is played, each shown from the end of some day on (milliseconds UTC). */
export interface SteadyLabels {
  always: Pick<RiverLabels, "focusRules" | "border">;
  since: readonly (Pick<RiverLabels, "frontNames" | "offRiverNames" | "remainderNames"> & { until: number })[];
}

interface SteadyOptions {
  /** The ends of the days, in milliseconds UTC, in order. */
  days: readonly number[];
  remaindersOn(until: number): readonly PlacedRemainder[];
  around: Pick<LabelSurroundings, "base" | "frame" | "circles">;
}

/**
 * Finds for every label one place that is free on all of the given days. A label appears on the first day on which
 * there is such a place beside what is drawn by then, and stays.
 */
export function placeSteadyLabels(
  content: LabelContent,
  { days, remaindersOn, around: { base, frame, circles = [] } }: SteadyOptions,
): SteadyLabels {
  const { story, options, state } = content;
  const { plots, obstacles } = base;
  const { unit } = plots;
  const drawn = days.map((until) => frontsUntil(story, options.fronts, plots, until));
  const occupied = occupancy({ x: 0, y: 0, width: frame.width, height: frame.height });
  const everyDay = drawn.flatMap((fronts) => frontObstacles(fronts, unit));
  for (const box of [...obstacles, ...circles, ...distinct(everyDay)]) occupied.take(box);
  const held = remaindersOn(days.at(-1) ?? 0).flatMap((remainder) => remainder.held);
  const cost = (box: Box) => (held.reduce((sum, other) => sum + overlapArea(box, other), 0) / areaOf(box)) * 0.8;
  const focusRules = state.focusDate === false ? [] : placeFocusRules(story, plots, occupied);
  const border = options.border && placeBorder(options.border, plots, occupied);
  const named = { fronts: new Set<string>(), offRiver: new Set<string>(), banks: new Set<string>() };
  const since = days.map((until, index) => {
    const fronts = drawn[index] ?? [];
    const frontNames = placeFrontNames(
      content,
      plots,
      fronts.filter(({ id }) => !named.fronts.has(id)),
      { occupied, cost },
    );
    for (const { id } of frontNames) named.fronts.add(id);
    const offRiverNames = placeOffRiverNames(story, plots, fronts, { occupied, named: named.offRiver });
    const remainderNames = placeRemainderNames(
      content,
      remaindersOn(until).filter(({ bank }) => !named.banks.has(bank)),
      { occupied, fontSize: plots.fontSize },
    );
    for (const { bank } of remainderNames) named.banks.add(bank);
    return { until, frontNames, offRiverNames, remainderNames };
  });
  return { always: { focusRules, ...(border && { border }) }, since };
}

/** The labels that have appeared by the end of a day. */
export function steadyLabelsOn({ always, since }: SteadyLabels, until: number): RiverLabels {
  const come = since.filter((one) => one.until <= until);
  return {
    ...always,
    notes: [],
    frontNames: come.flatMap(({ frontNames }) => frontNames),
    offRiverNames: come.flatMap(({ offRiverNames }) => offRiverNames),
    remainderNames: come.flatMap(({ remainderNames }) => remainderNames),
  };
}

/** The fronts of a chart, placed, up to a moment in milliseconds UTC. */
export const frontsUntil = (
  story: Story,
  fronts: readonly string[],
  plots: RiverPlots,
  until: number,
): readonly PlacedFront[] => fronts.map((id) => placeFront(plots, frontLine(story, id, until), until));

/** Removes duplicate boxes: most of what a front covers is covered on every later day too. */
const distinct = (boxes: readonly Box[]): readonly Box[] => [
  ...new Map(boxes.map((box) => [[box.x, box.y, box.width, box.height].join(" "), box])).values(),
];
