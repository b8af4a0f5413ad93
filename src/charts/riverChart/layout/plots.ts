import type { Bank } from "../../../events/model.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Reach } from "../state.ts";
import { type BankPlot, type BankPlotOptions, bankPlot } from "./bankPlot.ts";

/** The river as a straight line beside the plots. */
export interface RiverLine {
  x: number;
  top: number;
  bottom: number;
}

/** The plots of both banks, and what they share. */
export interface RiverPlots {
  /** The width of the drawing, in pixels. */
  width: number;
  fontSize: number;
  /** A sixteenth of the font size, in pixels: marks are measured in it. */
  unit: number;
  /**
   * The unit of the fronts' marks, in pixels: smaller in a narrow frame, where a day is two pixels wide and marks of
   * full size would hide each other.
   */
  frontUnit: number;
  /** Whether the banks are one above the other. */
  narrow: boolean;
  banks: readonly [right: BankPlot, left: BankPlot];
  /** One line between the plots, or one beside each if the frame is narrow. */
  rivers: readonly RiverLine[];
  laneHeight: number;
  window: TimeWindow;
  reach: Reach;
  /** The middle of the legend's first row, and how many rows fit. */
  legendTop: number;
  legendRows: number;
}

export interface PlotsOptions {
  width: number;
  height: number;
  fontSize: number;
  window: TimeWindow;
  reach: Reach;
  banks: Readonly<Record<Bank, string>>;
  /** The names to make room for beside the river. */
  towns: Readonly<Record<Bank, readonly string[]>>;
  /** The name of the lanes, and that of the river: in a narrow frame they too are beside the river. */
  laneName: string;
  river: string;
  /** Which lanes each bank needs; if the plots are side by side, both have the lanes that either needs. */
  lanes: Readonly<Record<Bank, { downstream: boolean; upstream: boolean }>>;
  /** The ruled moment, in milliseconds UTC; the names of the banks avoid its rule. */
  focusDate: number;
  legendRows: number;
}

/** Whether a frame is too narrow for two banks side by side. */
export const isNarrow = (width: number, fontSize: number): boolean => width < fontSize * 48;

/**
 * Lays out the plots of both banks. In a wide frame they are side by side with the river between them and the right
 * bank on the left, since downstream is down; in a narrow one they are one above the other, with the river on their
 * left.
 */
export function riverPlots(options: PlotsOptions): RiverPlots {
  const { width, height, fontSize, window, reach, legendRows } = options;
  const narrow = isNarrow(width, fontSize);
  const legendHeight = legendRows * fontSize * 1.5;
  const sizes: Sizes = {
    heading: fontSize * (narrow ? 1.45 : 1.9),
    lane: fontSize * (narrow ? 1.6 : 3.4),
    dates: fontSize * 1.7,
    halfRiver: fontSize * (2.5 / 16),
    height: height - legendHeight,
  };
  return {
    width,
    fontSize,
    unit: fontSize / 16,
    frontUnit: (fontSize / 16) * (narrow ? 0.76 : 1),
    narrow,
    ...(narrow ? oneAboveTheOther(options, sizes) : sideBySide(options, sizes)),
    laneHeight: sizes.lane,
    window,
    reach,
    legendTop: height - legendHeight + fontSize * 0.75,
    legendRows,
  };
}

/** The heights of the parts of a plot, half the width of the river, and the height of all but the legend, in pixels. */
interface Sizes {
  heading: number;
  lane: number;
  dates: number;
  halfRiver: number;
  height: number;
}

function sideBySide(options: PlotsOptions, sizes: Sizes): Pick<RiverPlots, "banks" | "rivers"> {
  const { width, fontSize, lanes, river, laneName } = options;
  const margin = fontSize * 0.25;
  // The names over the middle of the river keep clear of those over the plots.
  const over = Math.max(
    textWidth(river, fontSize, "condensed 600"),
    hasLanes(options) ? textWidth(laneName, fontSize) : 0,
  );
  const besides = (bank: Bank) => Math.max(townsWidth(bank, options), (over + fontSize) / 2) + sizes.halfRiver;
  const [right, left] = [besides("right"), besides("left")];
  const each = (width - 2 * margin - right - left) / 2;
  const middle = margin + each + right;
  const wanted = {
    downstream: lanes.left.downstream || lanes.right.downstream,
    upstream: lanes.left.upstream || lanes.right.upstream,
  };
  const plot = (bank: Bank, x: number, direction: 1 | -1) =>
    plotFor(bank, options, sizes, {
      outer: { x, y: 0, width: each, height: sizes.height },
      towns: { x: middle + direction * sizes.halfRiver, direction },
      lanes: wanted,
      below: sizes.dates,
    });
  const banks = [plot("right", margin, -1), plot("left", middle + left, 1)] as const;
  return { banks, rivers: [riverBeside(banks[0], middle)] };
}

function oneAboveTheOther(options: PlotsOptions, sizes: Sizes): Pick<RiverPlots, "banks" | "rivers"> {
  const { width, fontSize, lanes } = options;
  const { halfRiver } = sizes;
  const river = Math.max(
    townsWidth("left", options) + halfRiver,
    townsWidth("right", options) + halfRiver,
    textWidth(options.river, fontSize, "condensed 600") + fontSize * 0.5,
    hasLanes(options) ? textWidth(options.laneName, fontSize) + fontSize * 0.6 - halfRiver : 0,
  );
  const gap = fontSize * 0.5;
  const around = (bank: Bank) =>
    sizes.heading + sizes.lane * (Number(lanes[bank].downstream) + Number(lanes[bank].upstream));
  const each = (sizes.height - sizes.dates - gap - around("left") - around("right")) / 2;
  const upper = each + around("right") + gap;
  const plot = (bank: Bank, y: number, height: number, below: number) =>
    plotFor(bank, options, sizes, {
      outer: { x: river + halfRiver, y, width: width - river - halfRiver - fontSize * 0.3, height },
      towns: { x: river - halfRiver, direction: -1 },
      lanes: lanes[bank],
      below,
    });
  const banks = [
    plot("right", 0, upper, gap),
    plot("left", upper, each + around("left") + sizes.dates, sizes.dates),
  ] as const;
  return { banks, rivers: banks.map((bank) => riverBeside(bank, river)) };
}

const hasLanes = ({ lanes }: PlotsOptions): boolean =>
  Object.values(lanes).some(({ downstream, upstream }) => downstream || upstream);

const plotFor = (
  bank: Bank,
  { banks, window, reach, fontSize, focusDate }: PlotsOptions,
  { heading, lane }: Sizes,
  place: Pick<BankPlotOptions, "outer" | "towns" | "lanes" | "below">,
): BankPlot =>
  bankPlot(bank, {
    name: banks[bank],
    window,
    reach,
    fontSize,
    focusDate,
    headingHeight: heading,
    laneHeight: lane,
    ...place,
  });

const riverBeside = ({ area }: BankPlot, x: number): RiverLine => ({ x, top: area.y, bottom: area.y + area.height });

/** The width of the names of a bank's towns with their ticks, in pixels. */
const townsWidth = (bank: Bank, { towns, fontSize }: PlotsOptions): number =>
  Math.max(0, ...towns[bank].map((name) => textWidth(name, fontSize, "condensed 600"))) + (13 / 16) * fontSize;
