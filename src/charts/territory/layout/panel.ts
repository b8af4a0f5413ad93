import type { Event } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { leading, midline } from "../../../layout/labels.ts";
import { timeScale, timeTicks, withLastYear } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Estimates } from "./estimates.ts";
import type { PanelCell } from "./grid.ts";
import type { PlacedPanel } from "./placed.ts";
import { placePlot } from "./plot.ts";
import type { RuleName } from "./ruleNames.ts";
import { eventRules, nameRow } from "./rules.ts";

export interface PanelOptions {
  fontSize: number;
  span: TimeWindow;
  /** The start of the state's day, in milliseconds UTC. */
  day: number | undefined;
  /** The events whose days are ruled. */
  ruled: readonly Event[];
  /** Their names, if they are written at their rules. */
  names: readonly RuleName[] | undefined;
  /** The ids of the highlighted panels. */
  highlighted: ReadonlySet<string>;
  /** The keys of readings that must be labelled first. */
  named: readonly string[];
}

/** The room right of the end of the time window, so that the symbol of a figure there is whole, in font sizes. */
export const besideLast = 0.4;

/** Places the content of a panel's cell. */
export function placePanel(cell: PanelCell, estimates: Estimates, options: PanelOptions): PlacedPanel {
  const { panel, plot, box, head } = cell;
  const { fontSize, span, day, ruled, names, highlighted, named } = options;
  const [left, right, bottom] = [plot.x, plot.x + plot.width, plot.y + plot.height];
  const x = timeScale(span, [left, right - fontSize * besideLast]);
  const over = fontSize * nameRow * Math.max(0, ...(names ?? []).map(({ row }) => row));
  const top = plot.y + over;
  const events = eventRules(ruled, { x, top, fontSize, names, lettered: estimates.events, day });
  const at = day === undefined || events.some(({ onDay }) => onDay) ? undefined : x(day + DAY / 2);
  return {
    id: panel.id,
    series: panel.options.series,
    quiet: highlighted.size > 0 && !highlighted.has(panel.id),
    head: head.words.map(({ words, role, row, x: indent }) => ({
      words,
      role,
      x: box.x + indent,
      y: box.y + fontSize * (leading * (row + 0.5) + midline),
    })),
    across: [left, right],
    axis: {
      ticks: withLastYear(timeTicks(x, fontSize, estimates.language), x, fontSize, estimates.language),
      top: top + fontSize * 1.3,
      bottom: bottom + fontSize * 0.3,
      words: bottom + fontSize * 1.15,
    },
    rules: {
      top: top + fontSize * 1.15,
      bottom,
      events,
      ...(at !== undefined && at >= left && at <= right && { day: at }),
    },
    ...placePlot(cell, {
      fontSize,
      over,
      x,
      until: day === undefined ? Number.POSITIVE_INFINITY : day + DAY,
      groupName: estimates.groupName,
      isSide: estimates.isSide,
      named,
      taken: events.map(({ box }) => box),
      rules: events.map((rule) => rule.x),
    }),
  };
}
