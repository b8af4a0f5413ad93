import type { Bank } from "../../../events/model.ts";
import type { Cut } from "./borderCuts.ts";

/** A place on one bank; `along` is its position along the whole line of the river, in pixels. */
export interface Station {
  id: string;
  bank: Bank;
  along: number;
  /** The country at whose border the ground that the place represents ends. */
  country?: string;
}

/** A segment of a bank between two positions along the river or two borders, and the places it represents. */
export interface BankSegment {
  /**
   * The place that represents it; or the two places it lies between, if it is too far from both to be represented by
   * one.
   */
  places: readonly [string] | readonly [string, string];
  from: number | Cut;
  to: number | Cut;
}

export interface SegmentOptions {
  /** How far a place represents its bank, and how far the band extends beyond the last place: see `RibbonOptions`. */
  influence: number;
  overhang: number;
  /** The cuts where borders leave the river. */
  borders: readonly Cut[];
  alongOf(at: Cut): number;
}

/** Divides a bank between its places. */
export function segmentsOf(
  stations: readonly Station[],
  { influence, overhang, borders, alongOf }: SegmentOptions,
): readonly BankSegment[] {
  const order = stations.toSorted((a, b) => a.along - b.along);
  /** The border between two places of different countries: the one nearest to their midpoint. */
  const borderBetween = (a: Station, b: Station | undefined): Cut | undefined => {
    if (!b || a.country === b.country) return undefined;
    const off = (cut: Cut) => Math.abs(alongOf(cut) - (a.along + b.along) / 2);
    const nearest = borders.toSorted((one, other) => off(one) - off(other))[0];
    return nearest && off(nearest) < influence ? nearest : undefined;
  };
  /** The first border on the way from the last place of a bank to where its band ends. */
  const borderBeyond = (from: number, to: number): Cut | undefined =>
    borders
      .filter((cut) => (alongOf(cut) - from) * (alongOf(cut) - to) < 0)
      .sort((a, b) => Math.abs(alongOf(a) - from) - Math.abs(alongOf(b) - from))[0];
  return order.flatMap((station, index): BankSegment[] => {
    const { id, along } = station;
    const [before, after] = [order[index - 1], order[index + 1]];
    const [first, last] = [along - overhang, along + overhang];
    const from = before
      ? (borderBetween(before, station) ?? Math.max((before.along + along) / 2, along - influence))
      : (borderBeyond(along, first) ?? first);
    const border = borderBetween(station, after);
    const to = after
      ? (border ?? Math.min((along + after.along) / 2, along + influence))
      : (borderBeyond(along, last) ?? last);
    const own: BankSegment = { places: [id], from, to };
    const isApart = after && !border && after.along - along > influence * 2;
    return isApart ? [own, { places: [id, after.id], from: to, to: after.along - influence }] : [own];
  });
}
