import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf, readEdtf } from "../../../events/edtf.ts";
import type { Bank } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import type { Occupancy } from "../../../layout/boxes.ts";
import { labelOf, ruleNameBaseline } from "../../../layout/labels.ts";
import type { Border } from "../../../layout/riversideRows.ts";
import { textWidth } from "../../../layout/text.ts";
import type { BankPlot } from "./bankPlot.ts";
import type { BoxedLabel } from "./labels.ts";
import type { RiverPlots } from "./plots.ts";

/** The rule of the focus date down a plot, with its name on the left where `flip` is true. */
export interface FocusRule {
  bank: Bank;
  /** The name; empty if it does not fit. */
  name: string;
  x: number;
  top: number;
  bottom: number;
  flip: boolean;
}

/** The border across the plots, with the names of what lies above and below it. */
export interface PlacedBorder {
  rules: readonly { x1: number; x2: number; y: number }[];
  names: readonly BoxedLabel[];
}

/**
 * Places a rule at noon of the focus date on both plots, with the longest name that fits. Empty if the date is outside
 * the time window.
 */
export function placeFocusRules(story: Story, plots: RiverPlots, occupied: Occupancy): readonly FocusRule[] {
  const { banks, window, fontSize, narrow } = plots;
  const noon = dayOf(story.focusDate) + DAY / 2;
  // A focus date that is a month or a year has no single place for a rule.
  if (readEdtf(story.focusDate).precision !== "day") return [];
  if (noon < window[0] || noon >= window[1]) return [];
  const forms = [true, false].map((weekday) => dayWords(story.language, noon, { weekday, year: false, brief: narrow }));
  return banks.map((plot, index) => {
    const x = plot.x(noon);
    const { area, outer, heading } = plot;
    // If the plots are one above the other, they share one name.
    const names = narrow && index > 0 ? [] : forms.flatMap((form) => placesOf(form, x, plot, fontSize));
    const { name = "", box } = names[0] ?? {};
    const top = heading.y - fontSize * ruleNameBaseline;
    const bottom = area.y + area.height;
    if (box) occupied.take({ ...box, y: outer.y, height: heading.y - outer.y + fontSize * 0.3 });
    occupied.take({ x: x - 2, y: top, width: 4, height: bottom - top });
    return { bank: plot.bank, name, x, top, bottom, flip: box !== undefined && box.x < x };
  });
}

/** Where a name fits beside a rule without leaving the plot or running into the name of the bank: first on the right. */
function placesOf(name: string, x: number, { area, heading }: BankPlot, fontSize: number) {
  const gap = fontSize * 0.5;
  const width = textWidth(name, fontSize, "condensed 600");
  return [x + gap, x - gap - width]
    .filter((left) => left >= area.x && left + width <= area.x + area.width)
    .filter((left) => left - gap > heading.box.x + heading.box.width || left + width + gap < heading.box.x)
    .map((left) => ({ name, box: { x: left, width } }));
}

/**
 * Places the border, with a name on each side of it where both are free, as far to the right as possible. Undefined if
 * the border lies outside the reach.
 */
export function placeBorder(
  { km, above, below }: Border,
  { banks, reach, fontSize, unit, narrow, rivers }: RiverPlots,
  occupied: Occupancy,
): PlacedBorder | undefined {
  if (km <= reach[0] || km >= reach[1]) return undefined;
  const [upper, lower] = [labelOf([above], fontSize), labelOf([below], fontSize)];
  const names = banks.flatMap(({ area, y, bank }): readonly BoxedLabel[] => {
    const level = y(km);
    const candidates = Array.from({ length: 24 }, (_, nth) => {
      const left = (width: number) => area.x + fontSize * 0.3 + (area.width - width - fontSize * 0.6) * (1 - nth / 23);
      const over = { x: left(upper.width), y: level - upper.height - 1.5 * unit, ...sizeOf(upper) };
      const under = { x: left(lower.width), y: level + 1.5 * unit, ...sizeOf(lower) };
      return { over, under, boxes: [over, under] };
    });
    const found = occupied.tryPlace(candidates, unit);
    if (!found) return [];
    return [
      { id: `above-${bank}`, label: upper, box: found.over },
      { id: `below-${bank}`, label: lower, box: found.under },
    ];
  });
  const rules = banks.map(({ area, y }, index) => {
    const ends = [area.x, area.x + area.width, ...(narrow ? [rivers[index]?.x ?? area.x] : [])];
    return { x1: Math.min(...ends), x2: Math.max(...ends), y: y(km) };
  });
  for (const { x1, x2, y } of rules) occupied.take({ x: x1, y: y - unit, width: x2 - x1, height: 2 * unit });
  return { rules, names };
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });
