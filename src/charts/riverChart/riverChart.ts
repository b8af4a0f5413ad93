import { fixesOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { timeAxis } from "../../marks/axis.ts";
import { callouts } from "../../marks/callouts.ts";
import { incidentCircles, incidentKey } from "../../marks/incidents.ts";
import { namedRule } from "../../marks/rule.ts";
import type { Drawing } from "../../svg/node.ts";
import type { Chart, DayControl } from "../chart.ts";
import { dayControlWithin, inOrder, lastDay } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeRiver } from "./describe.ts";
import { type RiverLayout, riverLayout } from "./layout/layout.ts";
import { riverToll } from "./layout/toll.ts";
import { frontLines } from "./marks/frontLines.ts";
import { insetMap } from "./marks/inset.ts";
import { bankNames, frontNames, offRiverNames, remainderName, riverName } from "./marks/labels.ts";
import { legend } from "./marks/legend.ts";
import { remainder } from "./marks/remainder.ts";
import { rivers, townLevels, townTicks } from "./marks/river.ts";
import { border, lanes } from "./marks/rules.ts";
import { type RiverOptions, type RiverState, withFrontsOf } from "./state.ts";

export type { RiverOptions, RiverState } from "./state.ts";

/**
 * How far along a river each front had come, day by day, and what one side still held of each bank. Throws a RangeError
 * for a front or a side that the story does not have, and, when it draws, if the layer `toll` lacks its register or the
 * course of the river.
 */
export const riverChart = (story: Story, options: RiverOptions): Chart<RiverState> =>
  inReadingDirection(story, (turned) => riverChartFrom(turned, options));

function riverChartFrom(story: Story, options: RiverOptions): Chart<RiverState> {
  const { fronts, holder } = options;
  for (const id of fronts) if (!story.fronts[id]) throw new RangeError(`unknown front: ${id}`);
  const side = story.sides[holder];
  if (!side) throw new RangeError(`unknown side: ${holder}`);
  const toll = riverToll(story, options);
  const layout = riverLayout(story, options, toll);
  return {
    kind: "river-chart",
    options,
    bleeds: false,
    of: (other) => riverChart(other, options),
    heightFor: (width) => Math.round(width < 768 ? Math.max(760, width * 1.1) : Math.max(460, width * 0.48)),
    draw: (state, frame) =>
      drawRiver(layout(state, frame), { highlight: state.highlight ?? [], side: holder, angle: side.hatch }),
    describe: (state) => describeRiver(story, withFrontsOf(options, state), state, toll),
    dayControl: dayControlOf(story, options),
  };
}

interface RiverLook {
  /** The ids of the fronts to highlight. */
  highlight: readonly string[];
  /** The side whose remainder is hatched, and the angle of its hatch in degrees. */
  side: string;
  angle: number;
}

function drawRiver({ base, remainders, fronts, labels, toll }: RiverLayout, look: RiverLook): readonly Drawing[] {
  const { plots } = base;
  const { fontSize, unit } = plots;
  const { highlight } = look;
  return [
    lanes(base.lanes, base.laneNames, fontSize),
    ...base.axes.map(({ bank, ticks, ...place }) => ({
      ...timeAxis(ticks, { ...place, fontSize, lines: [] }),
      key: `axis-${bank}`,
    })),
    ...plots.banks.map(({ bank }, index) => townTicks(`towns-${bank}`, base.towns[index] ?? [], plots)),
    ...remainders.map((one) =>
      remainder(one, { ...look, key: `remainder-${one.bank}`, unit, quiet: toll !== undefined }),
    ),
    townLevels(base.levels),
    rivers(base.plots),
    ...(toll ? [incidentCircles(toll.incidents)] : []),
    riverName(base.riverName, fontSize),
    bankNames(plots.banks),
    ...(base.inset
      ? [{ ...insetMap(base.inset, unit), upright: { left: base.inset.box.x, width: base.inset.box.width } }]
      : []),
    ...(labels.border ? [border(labels.border, unit)] : []),
    ...labels.focusRules.map(({ bank, name, ...place }) => ({
      ...namedRule(name, { ...place, fontSize }),
      key: `focusDate-${bank}`,
    })),
    frontLines(fronts, { unit: plots.frontUnit, highlight }),
    ...labels.remainderNames.map((name) => remainderName(`held-${name.bank}`, name, unit)),
    offRiverNames(labels.offRiverNames),
    frontNames(labels.frontNames, { unit, highlight }),
    callouts(labels.notes, fontSize, (id) => ({ "data-front": id.split(" ")[0] })),
    legend(base.legend, { ...look, fontSize }),
    ...(toll ? [incidentKey(toll.key)] : []),
  ];
}

/**
 * The day control of a river chart, within its extent. Notes belong to the day of their step and are left out on
 * others.
 */
function dayControlOf(story: Story, options: RiverOptions): DayControl<RiverState> {
  const control = dayControlWithin<RiverState>(lastDay, (state) => {
    const shown = withFrontsOf(options, state);
    const { events } = describeRiver(story, shown, { ...state, layers: [], day: lastDay(state.extent) });
    const dated = [
      ...shown.fronts.flatMap((front) => fixesOf(story, front)),
      ...events.flatMap((id) => story.event.get(id) ?? []),
    ];
    return inOrder(
      dated.map(({ when }) => when.from),
      state.extent,
    );
  });
  return {
    ...control,
    with: ({ notes: _, ...state }, day) => control.with(state, day),
    playedFrom: ({ extent }) => extent[0],
    steady: (state, days) => ({ ...state, steady: days }),
  };
}
