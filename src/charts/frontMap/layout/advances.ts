import { dayOf, readEdtf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import { fixesOf } from "../../../events/query.ts";
import type { DatedFix, Story } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import { type PointGrid, pointGrid } from "../../../layout/pointGrid.ts";
import { resample } from "../../../layout/polyline.ts";
import type { AdvanceChoice } from "../state.ts";
import { type AdvancePath, advancePath, waypointsOf } from "./advancePath.ts";
import { type Days, shareOf } from "./control.ts";
import type { MapFrame } from "./mapFrame.ts";

/** The advance of a side, to be drawn as an arrow. */
export interface Advance extends AdvancePath {
  id: string;
  side: string;
  /** When it reached its head, as a share of the time since the day it begins. */
  turn?: number;
}

/**
 * The advances of the given fronts up to the end of a day. Each begins where the front stood on `since`, or where the
 * front began; advances too short to be seen are left out. Throws a RangeError for a front that does not exist.
 */
export function advancesOn(
  story: Story,
  { sites, reach, kmPerPixel, arrowLines, unit }: MapFrame,
  choices: readonly AdvanceChoice[],
  { day, since }: Days,
): readonly Advance[] {
  const positionOf = (place: string) => {
    const site = sites.get(place);
    return site && { at: site.at, ...(site.station && { bank: site.station.bank, along: site.station.along }) };
  };
  return choices.flatMap((choice): Advance[] => {
    const { id, side, fixes } = chosen(story, choice, (place) => sites.has(place), since);
    const passed = fixes.filter((fix) => fix.when.from <= dayOf(day));
    const reached = passed.at(-1)?.when.from;
    const waypoints = waypointsOf(passed, positionOf, kmPerPixel);
    const last = sites.get(waypoints.at(-1)?.place ?? "");
    const clearance = last ? last.radius + 6 * unit : 0;
    const path = advancePath(waypoints, { reach, arrowLines, clearance, bend: 26 * unit });
    if (!path || path.solid.length + path.dashed.length === 0) return [];
    return [{ ...path, id, side, ...(since && reached !== undefined && { turn: shareOf(reached, since, day) }) }];
  });
}

/**
 * The fixes of a front that a state asks for, with their dates. If a starting day is given, they begin with the last
 * fix on the map up to that day.
 */
function chosen(
  story: Story,
  choice: AdvanceChoice,
  isOnMap: (place: string) => boolean,
  since?: Edtf,
): { id: string; side: string; fixes: readonly DatedFix[] } {
  if (typeof choice !== "string" && "fixes" in choice)
    return { ...choice, fixes: choice.fixes.map((fix) => ({ ...fix, when: readEdtf(fix.date) })) };
  const { front, from = since, skip = [] } = typeof choice === "string" ? { front: choice } : choice;
  const fixes = fixesOf(story, front).filter(({ place }) => !skip.includes(place));
  const first = from ? fixes.findLastIndex((fix) => fix.when.from <= dayOf(from) && isOnMap(fix.place)) : 0;
  return { id: front, side: story.fronts[front]?.side ?? "", fixes: fixes.slice(Math.max(0, first)) };
}

/** Points along the paths of the given advances, which names should not hide. */
export const pointsAlong = (advances: readonly AdvancePath[], unit: number): PointGrid =>
  pointGrid(advances.flatMap(({ solid, dashed }) => resample([...solid, ...dashed], 6 * unit)));

/** The heads of arrows, as boxes that names avoid. */
export const headsOf = (advances: readonly AdvancePath[], unit: number): readonly Box[] =>
  advances
    .flatMap(({ solidTip, dashedTip }) => [solidTip ?? [], dashedTip ?? []].flat())
    .map(({ at: [x, y] }) => ({ x: x - 6 * unit, y: y - 6 * unit, width: 12 * unit, height: 12 * unit }));
