import type { Extent } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { readGeography } from "../../geo/geography.ts";
import { mapLabels } from "../../geo/labelMarks.ts";
import { callouts } from "../../marks/callouts.ts";
import { landTones } from "../../marks/colours.ts";
import { incidentCircles } from "../../marks/incidents.ts";
import { memoize } from "../../svg/memo.ts";
import type { Drawing } from "../../svg/node.ts";
import type { Chart, DayControl, Frame } from "../chart.ts";
import { daysOfChange, since } from "../dayControl.ts";
import { describeFront } from "./describe.ts";
import { baseLayer } from "./layout/baseLayer.ts";
import { mapChanges } from "./layout/changes.ts";
import { isNarrow } from "./layout/mapFrame.ts";
import { type PlacedMap, placeMap } from "./layout/placedMap.ts";
import { placeSteadyNames } from "./layout/steadyNames.ts";
import { mapToll } from "./layout/toll.ts";
import { advances } from "./marks/advances.ts";
import { borders, land, roads, water } from "./marks/baseMap.ts";
import { legend } from "./marks/legend.ts";
import { lineNames, regionNames } from "./marks/names.ts";
import { doubtCircles, places } from "./marks/places.ts";
import { ribbon } from "./marks/ribbon.ts";
import { locator, scaleBar } from "./marks/surrounds.ts";
import type { FrontMapOptions, FrontMapState, MapView } from "./state.ts";

export type { FrontMapOptions, FrontMapState } from "./state.ts";

/**
 * A map of who holds what: both banks of a river as bands, other places as dots, and the paths of the fronts as arrows.
 * Control is drawn only where a place is known to be held. Throws a RangeError for geography without the objects it
 * needs, and, when it draws, for an unknown view, river, road or front.
 */
export function frontMap(story: Story, options: FrontMapOptions): Chart<FrontMapState> {
  const geography = readGeography(options.base, options.water);
  const viewOf = (name: string) => {
    const view = options.views[name];
    if (!view) throw new RangeError(`unknown view: ${name}`);
    return view;
  };
  // Every step of a slide asks for the same base layer, which takes about 50 ms; what depends on the day takes 3 ms.
  const baseFor = memoize(
    (view: string, frame: Frame, dim: boolean) =>
      baseLayer(story, geography, options, { view: viewOf(view), frame, dim }),
    { key: (view, { width, height, fontSize }, dim) => [view, width, height, fontSize, dim].join(" "), size: 24 },
  );
  const toll = mapToll(story, options);
  const { crossings } = options;
  // Names are placed once for all days that are played: that takes 90 ms, and each day then less than 1 ms.
  const steadyFor = memoize(
    (days: Extent, state: FrontMapState, frame: Frame) =>
      placeSteadyNames(story, baseFor(state.view, frame, false), state, {
        crossings,
        days: daysOfChange(days, mapChanges(story, viewOf(state.view), state.advances ?? [])),
      }),
    {
      key: (_, { day: __, ...state }, { width, height, fontSize }) => JSON.stringify([state, width, height, fontSize]),
      size: 4,
    },
  );
  const layout = (state: FrontMapState, frame: Frame) =>
    placeMap(story, baseFor(state.view, frame, state.dim ?? false), state, {
      crossings,
      toll,
      ...(state.steady && !state.dim && { steady: steadyFor(state.steady, state, frame) }),
    });
  return {
    kind: "front-map",
    options,
    bleeds: true,
    of: (other) => frontMap(other, options),
    // Hardly higher for its width than on a slide: the edges of a view that is fitted by height would be cut off.
    heightFor: (width) => Math.round(isNarrow({ width }) ? width * 1.34 : width * 0.475),
    draw: (state, frame) => drawing(story, options, layout(state, frame)),
    describe: (state) => describeFront(story, state, viewOf(state.view), { ...options, toll }),
    dayControl: dayControlOf(story, viewOf),
  };
}

/** The marks of a map in painting order. */
function drawing(
  story: Story,
  { river: main, countries, approximate = [] }: FrontMapOptions,
  { base: { map, shapes, labelSize }, surrounds, ...placed }: PlacedMap,
): readonly Drawing[] {
  const { unit, box } = map;
  const tones = landTones(countries);
  const angle = (side: string) => story.sides[side]?.hatch ?? 0;
  const layers = [
    land(shapes, { box, tones, unit }),
    surrounds && ribbon(placed.cells, { unit, angle }),
    water(shapes, { main, approximate, unit }),
    borders(shapes.borders, unit),
    surrounds && surrounds.roads.length > 0 && roads(surrounds.roads, unit),
    surrounds && regionNames(surrounds.regionNames),
    surrounds && lineNames(surrounds.lineNames, unit),
    placed.incidents.length > 0 && incidentCircles(placed.incidents),
    surrounds && advances(placed.advances, unit),
    doubtCircles(placed.dots, unit),
    places(placed.dots, { unit, angle }),
    mapLabels(placed.labels, unit),
    surrounds && callouts(placed.callouts, labelSize, (id) => ({ "data-place": id })),
    surrounds && scaleBar(surrounds.scaleBar),
    surrounds?.locator && locator(surrounds.locator, tones, unit),
    surrounds?.legend && legend(surrounds.legend, angle),
  ];
  return layers.filter((layer) => layer !== undefined && layer !== false);
}

/** The day control of a map. A step's remarks belong to its own day and are left out on others. */
const dayControlOf = (story: Story, viewOf: (name: string) => MapView): DayControl<FrontMapState> => ({
  get: ({ day }) => day,
  with({ callouts: _, since: before, ...state }, day) {
    // All days that are played are compared with the first of them, also the first itself.
    const isFirst = state.steady !== undefined && before === day;
    return { ...state, day, ...(isFirst ? { since: day } : since(before, day)) };
  },
  changes: ({ view, advances = [] }) => mapChanges(story, viewOf(view), advances),
  playedFrom: (state) => state.since,
  steady: (state, days) => ({ ...state, steady: days }),
});
