import { range } from "d3";
import { type Extent, extentOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { memoize } from "../../../svg/memo.ts";
import type { Frame } from "../../chart.ts";
import { domainOf, type RiverOptions, type RiverState, withFrontsOf } from "../state.ts";
import { type BaseDomain, type BaseLayer, layoutBase } from "./baseLayer.ts";
import { spansUntil } from "./heldSpans.ts";
import type { PlacedFront } from "./placeFront.ts";
import { placeLabels, type RiverLabels } from "./placeLabels.ts";
import { type PlacedRemainder, placeRemainder } from "./remainder.ts";
import { frontsUntil, placeSteadyLabels, type SteadyLabels, steadyLabelsOn } from "./steadyLabels.ts";
import { largeCircles, type PlacedToll, placeToll, type RiverToll, tollKeyRows } from "./toll.ts";

/** Everything on a river chart that has a place. */
export interface RiverLayout {
  base: BaseLayer;
  remainders: readonly PlacedRemainder[];
  fronts: readonly PlacedFront[];
  labels: RiverLabels;
  toll?: PlacedToll;
}

/**
 * The layout of a river chart as a function of state and frame. The part that does not depend on the day is memoized
 * for the latest twelve combinations of time window, reach and frame, since the steps of a slide share it: with the
 * memo a drawing takes 6 ms, without it 17 ms (CPU time).
 */
export function riverLayout(
  story: Story,
  options: RiverOptions,
  toll: () => RiverToll,
): (state: RiverState, frame: Frame) => RiverLayout {
  const baseFor = memoize((domain: BaseDomain, frame: Frame) => layoutBase(story, options, domain, frame), {
    key: ({ window, reach, key, rowsBelow }, { width, height, fontSize }) =>
      JSON.stringify([window, reach, key, rowsBelow, width, height, fontSize]),
    size: 12,
  });
  const remaindersOn = ({ plots, held }: BaseLayer, shown: TimeWindow) =>
    plots.banks.map((plot, index) => placeRemainder(plot, spansUntil(held[index] ?? [], shown), shown));
  const deadOn = ({ plots }: BaseLayer, { layers }: RiverState, shown: TimeWindow) =>
    layers?.includes("toll") ? placeToll(toll(), plots, shown) : undefined;
  // Labels are placed once for all days that are played: that takes about 100 ms, and each day then less than 1 ms.
  const steadyFor = memoize(
    (days: Extent, state: RiverState, frame: Frame, base: BaseLayer): SteadyLabels => {
      const [from] = domainOf(story, state).window;
      const [first, end] = extentOf(days);
      const dead = deadOn(base, state, [from, end]);
      return placeSteadyLabels(
        { story, options: withFrontsOf(options, state), state },
        {
          days: dayEnds(first, end),
          remaindersOn: (until) => remaindersOn(base, [from, until]),
          around: { base, frame, circles: dead ? largeCircles(dead, frame.fontSize) : [] },
        },
      );
    },
    {
      key: (_, { day: __, notes: ___, ...state }, { width, height, fontSize }) =>
        JSON.stringify([state, width, height, fontSize]),
      size: 4,
    },
  );
  return (state, frame) => {
    const domain = domainOf(story, state);
    const withToll = state.layers?.includes("toll") ?? false;
    const shownOptions = withFrontsOf(options, state);
    const base = baseFor({ ...domain, key: state.key, rowsBelow: withToll ? tollKeyRows : 0 }, frame);
    const shown: TimeWindow = [domain.window[0], domain.until];
    const remainders = remaindersOn(base, shown);
    const fronts = frontsUntil(story, shownOptions.fronts, base.plots, domain.until);
    const dead = deadOn(base, state, shown);
    const circles = dead ? largeCircles(dead, frame.fontSize) : [];
    const labels = state.steady
      ? steadyLabelsOn(steadyFor(state.steady, state, frame, base), domain.until)
      : placeLabels({ story, options: shownOptions, state }, { base, fronts, remainders, frame, circles });
    return { base, remainders, fronts, labels, ...(dead && { toll: dead }) };
  };
}

/** At most so many days are looked at for steady labels, evenly spread. */
const mostDays = 200;

/** The ends of the days between two moments in milliseconds UTC; of very many only some, and the last. */
function dayEnds(from: number, to: number): readonly number[] {
  const every = Math.ceil((to - from) / DAY / mostDays) * DAY;
  return [...range(from + every, to, every), to];
}
