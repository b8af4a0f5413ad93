import { greatest, least, max, min } from "d3";
import type { Bounds } from "../events/model.ts";
import { type Extent, extentOf } from "../events/query.ts";

/** The span from the first beginning to the last end of all given spans; undefined if none are given. */
export function spanOf(all: readonly Extent[]): Extent | undefined {
  const [first, last] = [least(all, (span) => extentOf(span)[0]), greatest(all, (span) => extentOf(span)[1])];
  return first && last && [first[0], last[1]];
}

/**
 * The bounds that contain all given bounds; undefined if none are given. If only some of them cross the 180th meridian,
 * they go around the earth.
 */
export function boundsOf(all: readonly Bounds[]): Bounds | undefined {
  const crossing = all.filter(([west, , east]) => west > east).length;
  if (crossing > 0 && crossing < all.length)
    return boundsOf(all.map(([, south, , north]) => [-180, south, 180, north]));
  const [west, south] = [min(all, ([at]) => at), min(all, ([, at]) => at)];
  const [east, north] = [max(all, ([, , at]) => at), max(all, ([, , , at]) => at)];
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? undefined
    : [west, south, east, north];
}
