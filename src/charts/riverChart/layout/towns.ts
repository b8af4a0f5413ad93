import type { Bank } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import { inOneLine, textWidth } from "../../../layout/text.ts";
import type { Reach } from "../state.ts";
import type { BankPlot } from "./bankPlot.ts";
import type { RiverPlots } from "./plots.ts";

/** A town beside the river: a tick at its kilometre, and its name. */
export interface PlacedTown {
  id: string;
  name: string;
  priority: number;
  bold: boolean;
  /** The height of its kilometre, in pixels. */
  y: number;
  /** The tick from the edge of the river to the name. */
  tick: readonly [Point, Point];
  /** The end of its name at the river, and the middle of its line. */
  at: Point;
  anchor: "start" | "end";
  /** The box that its name covers. */
  box: Box;
}

/** A horizontal line across a plot, level with a town. */
export interface TownLevel {
  key: string;
  x1: number;
  x2: number;
  y: number;
}

/** The least priorities at which a town is named in bold, and at which a line level with it crosses the plots. */
const boldFrom = 5;
const levelFrom = 4;

/** The ids of the places that have a tick. */
export const townIds = (
  story: Story,
  { places, inland = [] }: { places?: readonly string[]; inland?: readonly string[] },
): readonly string[] =>
  places ??
  Object.keys(story.places).filter((id) => story.turns.has(id) && !story.places[id]?.within && !inland.includes(id));

/** Those of the given places that lie on a reach of a bank at a known kilometre, the highest priority first. */
export const townsOn = (story: Story, bank: Bank, [from, to]: Reach, ids: readonly string[]): readonly string[] =>
  ids
    .filter((id) => {
      const river = story.places[id]?.river;
      return river?.bank === bank && river.km !== undefined && river.km >= from && river.km <= to;
    })
    .sort((a, b) => (story.places[b]?.priority ?? 0) - (story.places[a]?.priority ?? 0));

/** The name of a town, cut where it would leave too little of the width to the plots. */
export const townName = (
  story: Story,
  id: string,
  { width, fontSize, narrow }: Pick<RiverPlots, "width" | "fontSize" | "narrow">,
): string => inOneLine(story.places[id]?.name ?? id, width * (narrow ? 0.45 : 0.2), fontSize, "condensed 600");

/**
 * Places names beside the river in order of priority: level with their kilometre, or slightly off if that is occupied.
 * Names that do not fit are left out.
 */
export function placeTowns(
  story: Story,
  plot: BankPlot,
  plots: RiverPlots,
  ids: readonly string[],
): readonly PlacedTown[] {
  const { fontSize, unit, reach } = plots;
  const { area, lanes, towns } = plot;
  const { x, direction } = towns;
  const height = fontSize * 1.06;
  // The name of a lane is written beside the lane.
  const overhang = (lane: number | undefined) => fontSize * (lane === undefined ? 0.6 : 0.1);
  const top = area.y - overhang(lanes.downstream);
  const bottom = area.y + area.height + overhang(lanes.upstream);
  const taken: Box[] = [];
  return townsOn(story, plot.bank, reach, ids).flatMap((id): PlacedTown[] => {
    const { priority = 1, river } = story.places[id] ?? {};
    const name = townName(story, id, plots);
    const bold = priority >= boldFrom;
    const width = textWidth(name, fontSize, bold ? "condensed 600" : "condensed 400");
    const level = plot.y(river?.km ?? 0);
    const start = x + direction * 9 * unit;
    for (const shift of [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6]) {
      const middle = level + shift * fontSize;
      const box = { x: direction > 0 ? start : start - width, y: middle - height / 2, width, height };
      const isFree = taken.every((other) => box.y + height <= other.y || other.y + height <= box.y);
      if (!isFree || box.y < top || box.y + height > bottom) continue;
      taken.push(box);
      const tick = [
        [x, level],
        [x + direction * 6 * unit, middle],
      ] as const;
      return [
        { id, name, priority, bold, y: level, tick, at: [start, middle], anchor: direction > 0 ? "start" : "end", box },
      ];
    }
    return [];
  });
}

/** Lines level with the more important towns across both plots, if the plots are side by side. */
export const townLevels = ({ banks, narrow }: RiverPlots, towns: readonly PlacedTown[]): readonly TownLevel[] =>
  towns
    .filter(({ priority }) => priority >= levelFrom && !narrow)
    .flatMap(({ id, y }) =>
      banks.map(({ area }, index) => ({ key: `${id}-${index}`, x1: area.x, x2: area.x + area.width, y })),
    );
