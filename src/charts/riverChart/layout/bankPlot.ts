import { type ScaleLinear, scaleLinear } from "d3";
import type { Bank } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import { textWidth } from "../../../layout/text.ts";
import { type TimeScale, timeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Reach } from "../state.ts";

/** One bank's plot: time across, river-kilometres down. */
export interface BankPlot {
  bank: Bank;
  /** What is plotted, without the lanes. */
  area: Box;
  /** All of the bank, from its name down to its dates. */
  outer: Box;
  /** The name of the bank, from its baseline, at the start of the plot or at its end. */
  heading: { name: string; size: number; x: number; y: number; anchor: "start" | "end"; box: Box };
  x: TimeScale;
  /** From river-kilometres to pixels down. */
  y: ScaleLinear<number, number>;
  /** The middle of the lanes for what lies off the river: one for fronts that go down it, one for those that go up. */
  lanes: { downstream?: number; upstream?: number };
  /** Where the names of its towns stand: the edge of the river that they start from, and which way they run. */
  towns: { x: number; direction: 1 | -1 };
}

export interface BankPlotOptions {
  name: string;
  outer: Box;
  towns: BankPlot["towns"];
  /** Which lanes it has. */
  lanes: { downstream: boolean; upstream: boolean };
  window: TimeWindow;
  reach: Reach;
  fontSize: number;
  /** The moment that is ruled, in milliseconds UTC, which the name of the bank makes way for. */
  focusDate: number;
  headingHeight: number;
  laneHeight: number;
  /** The height of what stands under the plot: its dates, or the gap to the next plot. */
  below: number;
}

/** Lays out the plot of a bank within its outer box: its name, a lane, what is plotted, a lane, and what stands below. */
export function bankPlot(bank: Bank, options: BankPlotOptions): BankPlot {
  const { name, outer, towns, lanes, window, reach, fontSize, focusDate, headingHeight, laneHeight, below } = options;
  const over = lanes.downstream ? laneHeight : 0;
  const under = lanes.upstream ? laneHeight : 0;
  const area = {
    x: outer.x,
    y: outer.y + headingHeight + over,
    width: outer.width,
    height: outer.height - headingHeight - over - under - below,
  };
  const bottom = area.y + area.height;
  const x = timeScale(window, [area.x, area.x + area.width]);
  const baseline = outer.y + headingHeight - fontSize * 0.5;
  return {
    bank,
    area,
    outer,
    heading: headingOf(name, area, { y: baseline, fontSize, ruled: x(focusDate) }),
    x,
    y: scaleLinear().domain(reach).range([area.y, bottom]),
    lanes: {
      ...(lanes.downstream && { downstream: area.y - over / 2 }),
      ...(lanes.upstream && { upstream: bottom + under / 2 }),
    },
    towns,
  };
}

/** Where a front with a heading is drawn while it is off the river; undefined where the plot has no lane for it. */
export const laneOf = ({ lanes }: BankPlot, heading: 1 | -1): number | undefined =>
  heading > 0 ? lanes.downstream : lanes.upstream;

/** The name of a bank at the start of its plot, or at the end where a rule at `ruled` would cut through it. */
function headingOf(
  name: string,
  area: Box,
  { y, fontSize, ruled }: { y: number; fontSize: number; ruled: number },
): BankPlot["heading"] {
  const size = fontSize * 1.06;
  const width = textWidth(name, size, "condensed 600");
  const atStart = ruled < area.x || ruled > area.x + width + fontSize * 0.5;
  const x = atStart ? area.x : area.x + area.width;
  const box = { x: atStart ? x : x - width, y: y - fontSize * 1.06, width, height: fontSize * 1.36 };
  return { name, size, x, y, anchor: atStart ? "start" : "end", box };
}
