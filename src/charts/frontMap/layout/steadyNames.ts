import type { Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import type { FrontMapState } from "../state.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { type DayParts, partsOn } from "./dayParts.ts";
import { clearanceOf, type Dot, lookOf } from "./dots.ts";
import { legendOn } from "./legendOn.ts";
import { isInside } from "./mapFrame.ts";
import { type MapNames, placeNames } from "./mapNames.ts";

/** The labels of a map on several days, none of which moves from one day to the next. */
export interface SteadyNames extends MapNames {
  /** What the legend explains for all of these days. */
  explained: DayParts;
}

/**
 * Places the names of a map where they are free on all of the given days. Remarks belong to a step's own day and are
 * left out.
 */
export function placeSteadyNames(
  story: Story,
  base: BaseLayer,
  { callouts: _, ...state }: FrontMapState,
  { crossings, days }: { crossings: readonly string[] | undefined; days: readonly Edtf[] },
): SteadyNames {
  const all = days.map((day) => partsOn(story, base, { ...state, day }, crossings));
  // For each place the dot that needs most room, with the ring that marks a change of hands.
  const largest = new Map<string, Dot>();
  for (const dot of all.flatMap(({ dots }) => dots)) {
    const other = largest.get(dot.id);
    if (!other || clearanceOf(dot, base.map.unit) > clearanceOf(other, base.map.unit)) largest.set(dot.id, dot);
  }
  const explained = explainedIn(base, all);
  const legends = days.flatMap((day, nth) => {
    const today = all[nth] ?? explained;
    return legendOn(story, base, { ...state, day }, [today, explained])?.box ?? [];
  });
  const dots = [...largest.values()];
  const names = placeNames(story, base, state, { dots, advances: all.flatMap(({ advances }) => advances), legends });
  return { ...names, explained };
}

/** The names of one day's dots, from those placed for all of the days. */
export function namesOn(dots: readonly Dot[], { labels, dots: shown, callouts, surrounding }: SteadyNames): MapNames {
  const ids = new Set(shown.map(({ id }) => id));
  const today = dots.filter(({ id }) => ids.has(id));
  const named = labels.filter(({ id }) => today.some((dot) => dot.id === id));
  return { dots: today, labels: named, callouts, ...(surrounding && { surrounding }) };
}

/** What a legend has to explain for several days, each thing once. */
function explainedIn({ map }: BaseLayer, days: readonly DayParts[]): DayParts {
  const visible = new Set(map.cells.filter(({ ring }) => ring.some((point) => isInside(point, map.box))));
  return {
    cells: distinctBy(
      days.flatMap(({ cells }) => cells.filter(({ cell }) => visible.has(cell))),
      ({ control, changed }) => `${controlKey(control)} ${changed}`,
    ),
    advances: distinctBy(
      days.flatMap(({ advances }) => advances),
      ({ side }) => side,
    ),
    dots: distinctBy(
      days.flatMap(({ dots }) => dots),
      lookOf,
    ),
  };
}

const distinctBy = <Thing>(things: readonly Thing[], key: (thing: Thing) => string): readonly Thing[] => [
  ...new Map(things.map((thing) => [key(thing), thing])).values(),
];
