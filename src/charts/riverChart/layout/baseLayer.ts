import { dayOf } from "../../../events/edtf.ts";
import type { Bank } from "../../../events/model.ts";
import { sideName } from "../../../events/names.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { type Ticks, timeTicks } from "../../../layout/timeScale.ts";
import type { Frame } from "../../chart.ts";
import type { RiverDomain, RiverOptions, RiverSign } from "../state.ts";
import type { BankPlot } from "./bankPlot.ts";
import { type FrontLine, frontLine } from "./frontLine.ts";
import { bankSegments, type HeldSpan, heldSpans } from "./heldSpans.ts";
import { placeInset, type RiverInset } from "./inset.ts";
import { type LaneName, laneNames, lanesFor, usedLanes } from "./lanes.ts";
import { legendEntries, type PlacedSign, placeLegend, type SignEntry } from "./legend.ts";
import { frontObstacles, placeFront } from "./placeFront.ts";
import { isNarrow, type RiverPlots, riverPlots } from "./plots.ts";
import { placeRemainder } from "./remainder.ts";
import { type PlacedTown, placeTowns, type TownLevel, townIds, townLevels, townName, townsOn } from "./towns.ts";

/** The part of a river chart that is the same on every day of a time window and a reach. */
export interface BaseLayer {
  plots: RiverPlots;
  axes: readonly DateAxis[];
  /** The used lanes for what lies off the river, and the names of all lanes. */
  lanes: readonly Box[];
  laneNames: readonly LaneName[];
  /** The towns of the bank of each plot. */
  towns: readonly (readonly PlacedTown[])[];
  levels: readonly TownLevel[];
  riverName: { name: string; x: number; y: number; anchor: "middle" | "end" };
  inset?: RiverInset;
  legend: readonly PlacedSign[];
  /** The boxes that labels avoid. */
  obstacles: readonly Box[];
  /** What the holder held of the bank of each plot, over the whole time window. */
  held: readonly (readonly HeldSpan[])[];
}

/** The dates of a plot: vertical rules, and words below the plot. */
export interface DateAxis {
  bank: Bank;
  ticks: Ticks;
  top: number;
  bottom: number;
  /** The baseline of its words. */
  words: number;
}

/**
 * What a base layer is laid out for: a time window and a reach, the signs in its legend, and rows to keep free below
 * the legend.
 */
export interface BaseDomain extends RiverDomain {
  key: readonly RiverSign[] | undefined;
  rowsBelow: number;
}

/** Lays out the part of a river chart that does not depend on the day. */
export function layoutBase(story: Story, options: RiverOptions, domain: BaseDomain, frame: Frame): BaseLayer {
  const { window, reach, key, rowsBelow } = domain;
  const { width, height, fontSize } = frame;
  const narrow = isNarrow(width, fontSize);
  const ids = townIds(story, options);
  const names = (bank: Bank) =>
    townsOn(story, bank, reach, ids).map((id) => townName(story, id, { width, fontSize, narrow }));
  const lines = options.fronts.map((id) => frontLine(story, id));
  const offRiver = lines.flatMap(({ fixes }) =>
    fixes.filter(({ km, at }) => km === undefined && at >= window[0] && at < window[1]),
  );
  const entries = legendEntries(story.language, sideName(story, options.holder).short, {
    width: width - fontSize,
    fontSize,
    maxRows: narrow ? (height > 600 ? 3 : 1) : 2,
    asked: key,
  });
  const focusDate = dayOf(story.focusDate) + DAY / 2;
  const laneName = options.offRiver ?? story.language.riverChart.key.around;
  const plots = riverPlots({
    width,
    height,
    fontSize,
    window,
    reach,
    banks: options.banks,
    towns: { left: names("left"), right: names("right") },
    laneName,
    river: options.river,
    lanes: { left: lanesFor("left", offRiver), right: lanesFor("right", offRiver) },
    focusDate,
    legendRows: rowsOf(entries) + rowsBelow,
  });
  const { banks } = plots;
  const towns = banks.map((plot) => placeTowns(story, plot, plots, ids));
  const held = banks.map(({ bank }) =>
    heldSpans(
      story,
      options.holder,
      bankSegments(story, bank, { inland: options.inland, border: options.border?.km }),
      window,
    ),
  );
  const lanes = usedLanes(plots, offRiver);
  const inset =
    !narrow && options.map
      ? placeInset(
          story,
          plots,
          { line: options.map.line, places: ids },
          insetObstacles(plots, { lines, held, lanes, focusDate }),
        )
      : undefined;
  return {
    plots,
    axes: dateAxes(plots, story.language),
    lanes,
    laneNames: laneNames(plots, laneName),
    towns,
    levels: townLevels(plots, towns.flat()),
    riverName: riverName(plots, options.river),
    ...(inset && { inset }),
    legend: placeLegend(entries, { top: plots.legendTop, fontSize }),
    obstacles: [
      ...banks.map(({ heading }) => heading.box),
      ...towns.flat().map(({ box }) => box),
      ...(inset ? [inset.box] : []),
      ...dateRows(plots),
    ],
    held,
  };
}

/** The boxes that an inset avoids: everything drawn on the plots over the whole time window. */
function insetObstacles(
  plots: RiverPlots,
  {
    lines,
    held,
    lanes,
    focusDate,
  }: { lines: readonly FrontLine[]; held: BaseLayer["held"]; lanes: readonly Box[]; focusDate: number },
): readonly Box[] {
  const { banks, window, unit } = plots;
  const remainders = banks.map((plot, index) => placeRemainder(plot, held[index] ?? [], window));
  const fronts = lines.map((line) => placeFront(plots, line, window[1]));
  return [
    ...remainders.flatMap(({ held, part }) => [...held, ...part]),
    ...banks.map(({ x, area }) => ({ x: x(focusDate) - 2, y: 0, width: 4, height: area.y + area.height })),
    ...lanes,
    ...frontObstacles(fronts, unit),
  ];
}

const rowsOf = (entries: readonly SignEntry[]): number => 1 + Math.max(0, ...entries.map(({ row }) => row));

/** The name of the river above it, level with those of the banks. */
const riverName = ({ rivers, banks, narrow, fontSize }: RiverPlots, name: string): BaseLayer["riverName"] => ({
  name,
  x: (rivers[0]?.x ?? 0) - (narrow ? fontSize * 0.5 : 0),
  y: banks[0].heading.y,
  anchor: narrow ? "end" : "middle",
});

/** The boxes of the rows in which the dates of the plots stand. */
const dateRows = ({ banks, narrow, fontSize }: RiverPlots): readonly Box[] =>
  banks
    .slice(narrow ? 1 : 0)
    .map(({ outer }) => ({ ...outer, y: outer.y + outer.height - fontSize * 1.4, height: fontSize * 1.1 }));

/** The dates of both plots; if one is above the other, they share the words below the lower one. */
const dateAxes = ({ banks, narrow, fontSize }: RiverPlots, language: Language): readonly DateAxis[] =>
  banks.map(({ bank, x, area, outer }: BankPlot, index) => {
    const found = timeTicks(x, fontSize, language);
    const isWordless = narrow && index === 0;
    const ticks = isWordless ? { ticks: found.ticks.map(({ at, x }) => ({ at, x })), minor: [] } : found;
    const bottom = area.y + area.height;
    return { bank, ticks, top: area.y, bottom, words: outer.y + outer.height - fontSize * 0.55 };
  });
