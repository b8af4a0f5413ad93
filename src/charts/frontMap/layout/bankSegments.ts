import type { Bank } from "../../../events/model.ts";
import type { Cut } from "./borderCuts.ts";

/** A place on one bank, by the length along the whole line of the river at which it lies, in pixels. */
export interface Station {
  id: string;
  bank: Bank;
  along: number;
  /** What it speaks for ends at the border of this country. */
  country?: string;
}

/** A segment of a bank, from one length along the river or border to another, and whom it stands for. */
export interface BankSegment {
  /** The place it stands for; or the two it lies between, where it is further from both than a place can speak for. */
  places: readonly [string] | readonly [string, string];
  from: number | Cut;
  to: number | Cut;
}

export interface SegmentOptions {
  /** How far a place speaks for its bank, and how far the band goes on beyond the last: see `RibbonOptions`. */
  influence: number;
  overhang: number;
  /** Where borders leave the river. */
  borders: readonly Cut[];
  alongOf(at: Cut): number;
}

/** Parts a bank between its places. */
export function segmentsOf(
  stations: readonly Station[],
  { influence, overhang, borders, alongOf }: SegmentOptions,
): readonly BankSegment[] {
  const order = stations.toSorted((a, b) => a.along - b.along);
  /** The border between two places of different countries: the one nearest to the middle between them. */
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
