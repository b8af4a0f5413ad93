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
  /** The plot area, without the lanes. */
  area: Box;
  /** The whole box of the bank, from its name down to its dates. */
  outer: Box;
  /** The name of the bank on its baseline, at the start of the plot or at its end. */
  heading: { name: string; size: number; x: number; y: number; anchor: "start" | "end"; box: Box };
  x: TimeScale;
  /** The scale from river-kilometres to pixels down. */
  y: ScaleLinear<number, number>;
  /**
   * The middle of the lanes for what lies off the river: one for fronts that move downstream, one for those that move
   * upstream.
   */
  lanes: { downstream?: number; upstream?: number };
  /**
   * Where the names of its towns are placed: the edge of the river at which they start, and the direction in which they
   * run.
   */
  towns: { x: number; direction: 1 | -1 };
}

export interface BankPlotOptions {
  name: string;
  outer: Box;
  towns: BankPlot["towns"];
  /** Which lanes the plot has. */
  lanes: { downstream: boolean; upstream: boolean };
  window: TimeWindow;
  reach: Reach;
  fontSize: number;
  /** The ruled moment, in milliseconds UTC; the name of the bank avoids its rule. */
  focusDate: number;
  headingHeight: number;
  laneHeight: number;
  /** The height below the plot: of its dates, or of the gap to the next plot. */
  below: number;
}

/**
 * Lays out the plot of a bank within its outer box, from the top: its name, a lane, the plot area, another lane, and
 * its dates.
 */
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

/**
 * The height at which a front with a given heading is drawn while it is off the river; undefined if the plot has no
 * lane for it.
 */
export const laneOf = ({ lanes }: BankPlot, heading: 1 | -1): number | undefined =>
  heading > 0 ? lanes.downstream : lanes.upstream;

/** Places the name of a bank at the start of its plot, or at the end if a rule at `ruled` would cut through it. */
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
