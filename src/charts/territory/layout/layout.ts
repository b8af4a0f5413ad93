import { greatest, sum } from "d3";
import { dayOf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import { storyDate } from "../../../events/moments.ts";
import { extentOf } from "../../../events/query.ts";
import type { Event } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { type Flowed, placeLegend, type SetLegendEntry } from "../../../layout/legend.ts";
import { timeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Frame } from "../../chart.ts";
import type { TerritoryState } from "../state.ts";
import { type Estimates, shownIn } from "./estimates.ts";
import { type PanelGrid, panelGrid, panelHeight } from "./grid.ts";
import { legendRows } from "./legend.ts";
import { besideLast, placePanel } from "./panel.ts";
import type { PlacedTerritory, TerritorySymbol } from "./placed.ts";
import { placeQuotes, type QuoteRow, quoteRow } from "./placeQuotes.ts";
import { dateWidth, gutterOf } from "./plot.ts";
import { type RuleName, ruleNames } from "./ruleNames.ts";
import { isMiddleIn, type SeriesPanel } from "./series.ts";

/** The distance from one row of the legend to the next, in font sizes. */
const legendPitch = 1.35;

/**
 * Places a chart of estimates in a frame: panels in a grid, the quotes below them, the legend at the foot. If room is
 * short, the dates in the legend are dropped first, then the quotes, then the rules of events, then panels. Throws a
 * RangeError for an extent that ends before it begins and for a panel that does not exist.
 */
export function layoutTerritory(estimates: Estimates, state: TerritoryState, frame: Frame): PlacedTerritory {
  const { height, fontSize } = frame;
  const span = extentOf(state.extent);
  if (!(span[0] < span[1])) throw new RangeError(`invalid extent: ${state.extent.join(" to ")}`);
  const { grid, legend, ruled, names, quotes } = planOf(estimates, state, frame);
  const highlighted = new Set(state.highlight);
  const figures = shownIn(estimates, state).quotes.flatMap(({ figure }) => figure ?? []);
  const legendTop = height - legend.rows * fontSize * legendPitch;
  const quotesTop = legendTop - (quotes?.height ?? 0) - fontSize * 0.8;
  const foot = quotes ? quotesTop - fontSize * 0.3 : legendTop;
  return {
    fontSize,
    panels: grid.cells.map((cell) =>
      placePanel(cell, estimates, {
        fontSize,
        span,
        day: state.day === undefined ? undefined : dayOf(state.day),
        ruled,
        names,
        highlighted,
        named: figures.flatMap(({ series, key }) => (series === cell.panel.options.series ? [key] : [])),
      }),
    ),
    ...(grid.dropped > 0 && {
      dropped: {
        words: estimates.language.territory.dropped(grid.dropped),
        x: 0,
        y: foot - fontSize * legendPitch * 0.35,
      },
    }),
    quotes: quotes ? placeQuotes(quotes, quotesTop, fontSize) : [],
    legend: placeLegend(legend, { top: legendTop, fontSize, pitch: fontSize * legendPitch }),
  };
}

/** What fits into a frame. */
interface Plan {
  grid: PanelGrid;
  legend: Flowed<SetLegendEntry<TerritorySymbol>>;
  /** The events whose days are ruled. */
  ruled: readonly Event[];
  /** Their names, if they are written at their rules and not in the legend. */
  names: readonly RuleName[] | undefined;
  quotes: QuoteRow | undefined;
}

/** What may be drawn around the panels. */
interface Content {
  ruled: readonly Event[];
  /** Whether the legend gives the dates of ruled events. */
  dated?: boolean;
  quotes?: QuoteRow | undefined;
}

/** The fullest plan that has room for all panels, or else the one with room for most of them. */
function planOf(estimates: Estimates, state: TerritoryState, frame: Frame): Plan {
  const { width, fontSize } = frame;
  const span = extentOf(state.extent);
  const shown = shownIn(estimates, state);
  const ruled = state.rules === false ? [] : estimates.events.filter((event) => isMiddleIn(storyDate(event), span));
  const names = namesOver(estimates, shown.panels, { ruled, frame, span });
  const quotes = shown.quotes.length > 0 ? quoteRow(shown.quotes, width, fontSize) : undefined;
  const plan = (panels: readonly SeriesPanel[], { ruled, dated = true, quotes }: Content): Plan => {
    const lettered = names && ruled.length > 0 ? [] : estimates.events;
    const { language } = estimates;
    const legendFor = (longest: number, shown = panels) =>
      legendRows(shown, { width, fontSize, language, span, day: state.day, ruled, lettered, dated, longest });
    const footOf = (legend: Plan["legend"]) =>
      legend.rows * fontSize * legendPitch + (quotes ? quotes.height + fontSize * 1.4 : 0);
    // All plots of a grid have one width, which decides which possible dates are drawn as lines.
    const [cell] = gridAbove(footOf(legendFor(Number.POSITIVE_INFINITY)), panels, frame).cells;
    const across = (cell?.plot.width ?? width) - fontSize * besideLast;
    const longest = (dateWidth * fontSize * (span[1] - span[0])) / across;
    const legend = legendFor(longest);
    const grid = gridAbove(footOf(legend), panels, frame);
    if (grid.dropped === 0) return { grid, legend, ruled, names, quotes };
    // What only dropped panels would have shown is not in the legend.
    const kept = grid.cells.map(({ panel }) => panel);
    const own = legendFor(longest, kept);
    const left = gridAbove(footOf(own) + fontSize * legendPitch, kept, frame);
    return { grid: { ...left, dropped: grid.dropped }, legend: own, ruled, names, quotes };
  };
  const fullest = plan(shown.panels, { ruled, quotes });
  if (fullest.grid.dropped === 0) return fullest;
  const panels = width < 40 * fontSize ? ranked(shown.panels, shown.quotes, state) : shown.panels;
  const contents: readonly Content[] = [
    ...[quotes, undefined].flatMap((quotes) => [true, false].map((dated) => ({ ruled, quotes, dated }))),
    { ruled: [] },
  ];
  const plans = contents.map((content) => plan(panels, content));
  return greatest(plans, ({ grid }) => grid.cells.length) ?? fullest;
}

/** The names of events at their rules, if one panel has the whole width. */
function namesOver(
  { language }: Estimates,
  panels: readonly SeriesPanel[],
  { ruled, frame, span }: { ruled: readonly Event[]; frame: Frame; span: TimeWindow },
): readonly RuleName[] | undefined {
  const { width, fontSize } = frame;
  const [panel, another] = panels;
  if (!panel || another) return undefined;
  return ruleNames(
    language,
    ruled,
    timeScale(span, [gutterOf(panel, fontSize), width - fontSize * besideLast]),
    fontSize,
  );
}

/** The grid of panels above a foot of a given height, with a line for the number of dropped panels, if any. */
function gridAbove(foot: number, panels: readonly SeriesPanel[], { width, height, fontSize }: Frame): PanelGrid {
  const gutter = (panel: SeriesPanel) => gutterOf(panel, fontSize);
  const above = (bottom: number) =>
    panelGrid(panels, { x: 0, y: 0, width, height: height - bottom - fontSize * 0.6 }, { fontSize, gutter });
  const grid = above(foot);
  return grid.dropped > 0 ? above(foot + fontSize * legendPitch) : grid;
}

/** Panels in the order in which they are kept: the highlighted ones, those that a quote is taken from, the others. */
function ranked(
  panels: readonly SeriesPanel[],
  quotes: Estimates["quotes"],
  { highlight = [] }: TerritoryState,
): readonly SeriesPanel[] {
  const quoted = new Set(quotes.map(({ figure }) => figure?.series));
  const rank = ({ id, options }: SeriesPanel) => (highlight.includes(id) ? 2 : quoted.has(options.series) ? 1 : 0);
  return panels.toSorted((a, b) => rank(b) - rank(a));
}

/**
 * The height that suits a width, in pixels: of all panels with all their words, and of the quotes and the legend below
 * them.
 */
export function territoryHeight({ panels, events, quotes, language }: Estimates, width: number, day: Edtf): number {
  const fontSize = width < 640 ? 16.5 : 17;
  const columns = width < 640 ? 1 : width < 1000 ? 2 : 3;
  const column = (width - (columns - 1) * fontSize * 1.75) / columns;
  const heights = panels.map((panel) => panelHeight(panel, column, fontSize) + fontSize * 0.9);
  const grid = columns === 1 ? sum(heights) : Math.ceil(panels.length / columns) * Math.max(...heights, 0);
  const legend = legendRows(panels, {
    width,
    fontSize,
    language,
    span: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    day,
    ruled: events,
    lettered: events,
    dated: true,
    longest: 30 * DAY,
  });
  const foot = quoteRow(quotes, width, fontSize).height + fontSize * 2.5 + legend.rows * fontSize * legendPitch;
  return Math.round(Math.max(foot + grid, width * 0.48));
}
