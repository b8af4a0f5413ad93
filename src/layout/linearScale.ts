import { nice, ticks } from "d3";

/**
 * A function that maps numbers from a domain to a range in proportion, also beyond both. Unlike the scales of D3 it
 * interpolates numbers only, so that a page need not load what interpolates colours and formats ticks.
 */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [from: number, to: number];
  readonly range: readonly [from: number, to: number];
}

/** A linear scale. If the domain has no length, every number is mapped to the middle of the range. */
export function linearScale(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): LinearScale {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value: number) => {
    const share = to === from ? 0.5 : (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
  return Object.assign(scale, { domain, range });
}

/** About `count` round numbers from 0, of which the last is not less than `most`. */
export function roundTicks(most: number, count: number): readonly number[] {
  const [from, to] = nice(0, most, count);
  return ticks(from, to, count);
}
