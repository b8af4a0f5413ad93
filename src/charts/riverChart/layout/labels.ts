import type { Story } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Label } from "../../../layout/labels.ts";
import type { RiverOptions, RiverState } from "../state.ts";
import type { BankPlot } from "./bankPlot.ts";

/** A label with the box it fills. */
export interface BoxedLabel {
  id: string;
  label: Label;
  box: Box;
}

/** What the labels of a chart are made from: a story, the options of the chart and its state. */
export interface LabelContent {
  story: Story;
  options: RiverOptions;
  state: RiverState;
}

/** The box within which labels of a bank stay: its plot with its lanes, from its name down to its dates. */
export const labelLimits = ({ area, outer }: BankPlot): Box => ({ ...area, y: outer.y, height: outer.height });

export const areaOf = ({ width, height }: Box): number => width * height;

/** The overlap of two boxes, in square pixels. */
export const overlapArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
