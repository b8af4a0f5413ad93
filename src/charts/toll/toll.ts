import { descending } from "d3";
import type { Story } from "../../events/read.ts";
import { countDeaths, incidentsOf } from "../../events/registers.ts";
import { timeAxis } from "../../marks/axis.ts";
import { namedRule } from "../../marks/rule.ts";
import { once } from "../../svg/memo.ts";
import type { Chart } from "../chart.ts";
import { dayControlWithin, inOrder, lastDay } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeToll } from "./describe.ts";
import { layoutToll } from "./layout/layout.ts";
import type { Toll } from "./layout/measure.ts";
import { highlightBracket, tollDefinition, tollLegend } from "./marks/foot.ts";
import { tollBars, tollWords } from "./marks/row.ts";
import type { TollOptions, TollState } from "./state.ts";

export type { TollOptions, TollState } from "./state.ts";

/**
 * Who died, by the count of one publisher: civilians alone, then all deaths with the fighters by side, week by week or
 * month by month. Throws a RangeError for a register or a side that does not exist, and for a name given to an incident
 * that the register does not have.
 */
// Without this annotation a bundler keeps a chart that no slide of a page shows, and it would throw there, since the
// page is sent without its register.
/* @__NO_SIDE_EFFECTS__ */
export const toll = (story: Story, options: TollOptions): Chart<TollState> =>
  inReadingDirection(story, (turned) => tollFrom(turned, options));

function tollFrom(story: Story, options: TollOptions): Chart<TollState> {
  const { register: id, named = {} } = options;
  const register = story.registers[id];
  if (!register) throw new RangeError(`unknown register: ${id}`);
  const known = new Set(register.incidents.map(([incident]) => incident));
  const stray = Object.keys(named).find((incident) => !known.has(incident));
  if (stray !== undefined) throw new RangeError(`unknown incident of register ${id}: ${stray}`);
  const all = once(() => incidentsOf(register));
  // The side that lost most is at the foot of a bar in every state.
  const sides = once(() =>
    [...countDeaths(all()).fighters].sort((a, b) => descending(a[1], b[1])).map(([side]) => side),
  );
  const tollOf = (state: TollState): Toll => {
    const unknown = state.sides?.find((side) => !(side in story.sides));
    if (unknown !== undefined) throw new RangeError(`unknown side: ${unknown}`);
    const fought = ({ fighters }: { fighters: ReadonlyMap<string, number> }) =>
      (state.sides ?? []).every((side) => fighters.has(side));
    return { story, register, named, sides: sides(), incidents: all().filter(fought) };
  };

  return {
    kind: "toll",
    options,
    bleeds: false,
    of: (other) => toll(other, options),
    heightFor: (width) => Math.round(width < 640 ? Math.max(640, width * 1.8) : Math.max(520, width * 0.56)),
    draw(state, frame) {
      const { fontSize } = frame;
      const placed = layoutToll(tollOf(state), state, frame);
      const { rows, ticks, plot, day, highlight, axis } = placed;
      const look = { fontSize, angle: (side: string) => story.sides[side]?.hatch ?? 0 };
      return [
        timeAxis(ticks, { ...axis, fontSize }),
        ...rows.map((row) => tollBars(row, plot, look)),
        ...(day ? [namedRule(day.name, { ...day, top: 0, fontSize })] : []),
        ...rows.map((row) => tollWords(row, look)),
        ...(highlight ? [highlightBracket(highlight, fontSize)] : []),
        tollLegend(placed, look),
        tollDefinition(placed),
      ];
    },
    describe: (state) => describeToll(tollOf(state), state),
    dayControl: dayControlWithin(lastDay, (state) =>
      inOrder(
        tollOf(state).incidents.map(({ when }) => when.from),
        state.extent,
      ),
    ),
  };
}
