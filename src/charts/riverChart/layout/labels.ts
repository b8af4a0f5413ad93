import type { Story } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Label } from "../../../layout/labels.ts";
import type { RiverOptions, RiverState } from "../state.ts";
import type { BankPlot } from "./bankPlot.ts";

/** A label with the box that it fills. */
export interface BoxedLabel {
  id: string;
  label: Label;
  box: Box;
}

/** What the words of a chart say: a story, how its chart is set up, and what it shows. */
export interface LabelContent {
  story: Story;
  options: RiverOptions;
  state: RiverState;
}

/** The box that labels of a bank keep within: its plot with its lanes, from its name down to its dates. */
export const labelLimits = ({ area, outer }: BankPlot): Box => ({ ...area, y: outer.y, height: outer.height });

export const areaOf = ({ width, height }: Box): number => width * height;

/** How much of two boxes lies on each other, in square pixels. */
export const overlapArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
