import type { Story } from "../../../events/read.ts";
import type { FrontMapState } from "../state.ts";
import { type Advance, advancesOn } from "./advances.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { type HeldCell, heldCells } from "./control.ts";
import { type Dot, dotsOn } from "./dots.ts";

/** What a map has on one day, before anything is labelled. */
export interface DayParts {
  cells: readonly HeldCell[];
  advances: readonly Advance[];
  dots: readonly Dot[];
}

/** What the map has on the day of a state. Throws a RangeError for a front that does not exist. */
export function partsOn(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  crossings: readonly string[] = [],
): DayParts {
  const { day, rings = [] } = state;
  const days = { day, since: state.since };
  const { map, surrounds } = base;
  const plain = surrounds === undefined;
  const cells = heldCells(story, map, days);
  const advances = plain ? [] : advancesOn(story, map, state.advances ?? [], days);
  const dots = dotsOn(story, map, {
    rings,
    asked: askedOf(state),
    crossings,
    doubts: !base.strip,
    plain,
    ...days,
  });
  return { cells, advances, dots };
}

/** The places that a state asks to be named. */
export const askedOf = ({ labels = [], callouts = [] }: FrontMapState): readonly string[] => [
  ...labels,
  ...callouts.map(({ place }) => place),
];
