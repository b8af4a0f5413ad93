import { sum } from "d3";
import { countDeaths, type Incident } from "../../../events/registers.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";
import type { TollRow } from "../state.ts";
import type { Bin } from "./bins.ts";
import { type Block, type BlockOptions, blocksOf, deathsIn, type Part, partKey, partsOf } from "./blocks.ts";

/** A bar: the dead of a week or a month, stacked up from the row's baseline. */
export interface PlacedBar {
  /** The first moment of its bin, in milliseconds UTC, as text. */
  key: string;
  /** The counted part of the bar, without what began after the ruled day; its height is 0 if there is none. */
  box: Box;
  /** The top of everything drawn for the bar. */
  top: number;
  blocks: readonly PlacedBlock[];
  /** How many deaths the bar counts. */
  deaths: number;
  /** From the publisher's low to its high estimate; only in the row of all deaths, and only if the two differ. */
  whisker?: { x: number; half: number; low: number; high: number };
  /** Whether it is faded, since others are highlighted. */
  quiet: boolean;
}

/** A block of a bar with the boxes of its parts, in pixels. */
export interface PlacedBlock {
  key: string;
  box: Box;
  segments: readonly { key: string; part: Part; deaths: number; box: Box }[];
  lasting: boolean;
  later: boolean;
  named?: { incident: Incident; name: string };
}

export interface BarOptions extends Omit<BlockOptions, "row"> {
  x: TimeScale;
  fontSize: number;
  /** The sides, from the foot of a bar up. */
  sides: readonly string[];
  /** Whether bars leave room on their right for the figures of their parts. */
  roomy: boolean;
  /** Whether a bin is faded. */
  quiet: (bin: Bin) => boolean;
}

/** Places the bars of a row on its baseline, with `perDeath` pixels of height for every death. */
export function placeBars(
  bins: readonly Bin[],
  row: { id: TollRow; baseline: number; perDeath: number },
  options: BarOptions,
): readonly PlacedBar[] {
  const { x, fontSize, roomy } = options;
  const { id, baseline, perDeath } = row;
  return bins.map((bin): PlacedBar => {
    const [left, right] = [x(bin.from), x(bin.to)];
    const room = right - left;
    const inset = roomy ? fontSize * 0.4 : Math.min(1.5, room * 0.1);
    const width = roomy ? Math.min(room * 0.4, fontSize * 6) : room - inset * 2;
    const across = { x: left + inset, width };
    let top = baseline;
    const blocks = blocksOf(bin, { ...options, row: id }).map((block) => {
      const placed = placeBlock(block, { ...across, bottom: top }, { row: id, perDeath, sides: options.sides });
      top = placed.box.y;
      return placed;
    });
    const counted = blocks.filter(({ later }) => !later);
    const { low, high } = countDeaths(bin.incidents.filter(({ when }) => when.from < options.until));
    const end = counted.at(-1)?.box.y ?? baseline;
    return {
      key: `${bin.from}`,
      box: { ...across, y: end, height: baseline - end },
      top,
      blocks,
      deaths: sum(
        counted.flatMap(({ segments }) => segments),
        ({ deaths }) => deaths,
      ),
      ...(id === "all" &&
        low !== high && {
          whisker: {
            x: left + inset + width / 2,
            half: Math.min(width / 2, fontSize * 0.25),
            low: baseline - low * perDeath,
            high: baseline - high * perDeath,
          },
        }),
      quiet: options.quiet(bin),
    };
  });
}

function placeBlock(
  { key, count, lasting, later, named }: Block,
  { x, width, bottom }: { x: number; width: number; bottom: number },
  { row, perDeath, sides }: { row: TollRow; perDeath: number; sides: readonly string[] },
): PlacedBlock {
  let y = bottom;
  const segments = partsOf(count, row, sides).map(({ part, deaths }) => {
    const height = deaths * perDeath;
    y -= height;
    return { key: partKey(part), part, deaths, box: { x, y, width, height } };
  });
  const height = deathsIn(count, row) * perDeath;
  const box = { x, y: bottom - height, width, height };
  return { key, box, segments, lasting, later, ...(named && { named }) };
}
