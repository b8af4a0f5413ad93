import type { Bank } from "../../../events/model.ts";
import { between, distance, type Point, type Ring } from "../../../layout/polyline.ts";
import { type Station, segmentsOf } from "./bankSegments.ts";
import { borderCuts, type Cut, cross } from "./borderCuts.ts";
import { offsetLine, type Reach, sampleAt } from "./reach.ts";

/** A segment of a bank as a shape between the river and the edge of its band. */
export interface RibbonCell {
  id: string;
  bank: Bank;
  /**
   * The place that represents it; or the two places it lies between, if it is too far from both to be represented by
   * one.
   */
  places: readonly [string] | readonly [string, string];
  ring: Ring;
  /** The half by the river and the half away from it, for a segment that two sides share. */
  halves: readonly [near: Ring, far: Ring];
  /** The line across the band at its downstream end, and the cell that begins there. */
  end: readonly [Point, Point];
  next?: string;
}

export interface RibbonOptions {
  /** The width of each band, in pixels. */
  bandWidth: number;
  /** How far a place represents its bank if no other place is nearer, in pixels along the river. */
  influence: number;
  /** How far the band extends above the first and below the last place of a bank, in pixels along the river. */
  overhang: number;
  /** The borders of countries as drawn, which divide the cells of places in different countries. */
  borders?: readonly (readonly Point[])[];
}

/**
 * Cuts the bands along both banks of a river into cells. The river divides the banks; the cells of two neighbouring
 * places of a bank meet half way between them, or at the border if they lie in different countries; if the places are
 * too far apart, another cell lies between theirs. Cells never overlap, and those of a bank leave no gap from its first
 * place to its last.
 */
export function ribbonCells(reach: Reach, stations: readonly Station[], options: RibbonOptions): readonly RibbonCell[] {
  const end = reach.start + reach.step * (reach.river.length - 1);
  return (["left", "right"] as const).flatMap((bank) => {
    const edge = offsetLine(reach, bank, options.bandWidth);
    const borders = borderCuts(reach, edge, options.borders ?? [], options.bandWidth);
    const alongOf = (at: number | Cut) => (typeof at === "number" ? at : reach.start + at.near * reach.step);
    const segments = segmentsOf(
      stations.filter((station) => station.bank === bank),
      { ...options, borders, alongOf },
    ).filter(({ from, to }) => alongOf(to) > reach.start && alongOf(from) < end);
    // Cuts are made in order downstream, none above the one before, so that a short cell can vanish but never overlap.
    let last = { cut: { near: 0, far: 0 }, along: Number.NEGATIVE_INFINITY };
    const cutAt = (at: number | Cut): Cut => {
      const along = alongOf(at);
      if (along > last.along) {
        const { near, far } =
          typeof at === "number"
            ? squareCut(bestCut(reach, edge, { along, bandWidth: options.bandWidth, from: last.cut.near }))
            : at;
        last = { cut: { near: Math.max(near, last.cut.near), far: Math.max(far, last.cut.far) }, along };
      }
      return last.cut;
    };
    const cells = segments.flatMap(({ places, from, to }) => {
      const shape = shapeOf(reach, edge, cutAt(from), cutAt(to));
      return shape ? [{ id: places.join("|"), bank, places, ...shape }] : [];
    });
    return cells.map((cell, index): RibbonCell => {
      const next = cells[index + 1]?.id;
      return next === undefined ? cell : { ...cell, next };
    });
  });
}

const squareCut = (sample: number): Cut => ({ near: sample, far: sample });

/**
 * The sample at which to cut across the band, near a length along the river and not above the sample `from`: where the
 * cut is shortest and does not cross the river again.
 */
function bestCut(
  reach: Reach,
  edge: readonly Point[],
  { along, bandWidth, from }: { along: number; bandWidth: number; from: number },
): number {
  const { river, step } = reach;
  const target = Math.max(from, sampleAt(reach, along));
  const span = Math.round(bandWidth / step);
  const first = Math.max(from, target - span);
  const cuts = river.slice(first, target + span + 1).map((near, nth) => {
    const sample = first + nth;
    const far = edge[sample] ?? near;
    return { sample, near, far, cost: distance(near, far) + Math.abs(sample - target) * step * 0.6 };
  });
  cuts.sort((a, b) => a.cost - b.cost);
  const clear = cuts.find(({ sample, near, far }) => {
    const around = river.slice(Math.max(0, sample - span * 6), sample + span * 6);
    return !around.some((point, index) => {
      const next = around[index + 1];
      return next !== undefined && point !== near && next !== near && cross([near, far], [point, next]);
    });
  });
  return (clear ?? cuts[0])?.sample ?? target;
}

/** The shape between the river and the edge of the band from one cut to another; undefined where they are the same. */
function shapeOf({ river }: Reach, edge: readonly Point[], from: Cut, to: Cut) {
  if (to.near <= from.near) return undefined;
  const near = river.slice(from.near, to.near + 1);
  const far = edge.slice(from.far, Math.max(from.far, to.far) + 1);
  const across = (index: number) => far[Math.round((index * (far.length - 1)) / (near.length - 1))];
  const middle = near.map((point, index) => between(point, across(index) ?? point, 0.5));
  return {
    ring: [...near, ...far.toReversed()],
    halves: [
      [...near, ...middle.toReversed()],
      [...middle, ...far.toReversed()],
    ] as const,
    end: [river[to.near] ?? [0, 0], edge[to.far] ?? [0, 0]] as const,
  };
}
