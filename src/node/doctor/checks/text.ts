import type { Fault } from "../finding.ts";
import type { Run } from "../page/runs.ts";
import { boundsOf, depthOf } from "../quad.ts";

/** Text that is cut off, or that extends beyond its box, by more than a pixel. */
export const clipped = (runs: readonly Run[]): readonly Fault[] =>
  runs.flatMap((run) =>
    run.cut && run.cut.px > 1
      ? [{ ...faultOf(run), kind: "clipped", what: `${quoted(run)} extends ${px(run.cut.px)} beyond ${run.cut.by}` }]
      : [],
  );

/** Text smaller than `least` pixels, apart from rounding. */
export const tooSmall = (runs: readonly Run[], least: number): readonly Fault[] =>
  runs.flatMap((run) =>
    run.size < least - 0.05
      ? [{ ...faultOf(run), kind: "small", what: `${quoted(run)} ${px(run.size)}, at least ${least} px` }]
      : [],
  );

/** How deep two texts may overlap without being reported, in pixels. */
const touching = 1.5;

/** Two lines of text whose ink overlaps, and how deep, in pixels. */
export interface Overlap {
  /** Their indices in the list of runs. */
  pair: readonly [number, number];
  depth: number;
}

/** Finds overlapping lines of different texts in the same layer of the page, by a sweep from top to bottom. */
export function overlapsIn(runs: readonly Run[]): readonly Overlap[] {
  const swept = runs
    .map((run, at) => ({ run, at, bounds: boundsOf(run.quad) }))
    .sort((a, b) => a.bounds[1] - b.bounds[1]);
  const found: Overlap[] = [];
  swept.forEach(({ run, at, bounds }, index) => {
    for (let next = index + 1; next < swept.length; next += 1) {
      const other = swept[next];
      if (!other || other.bounds[1] >= bounds[3]) break;
      const apart = other.bounds[0] >= bounds[2] || other.bounds[2] <= bounds[0];
      if (apart || other.run.block === run.block || other.run.layer !== run.layer) continue;
      const depth = depthOf(run.quad, other.run.quad);
      if (depth > touching) found.push({ pair: [at, other.at], depth });
    }
  });
  return found;
}

/** The fault of two texts that overlap by `depth` pixels. */
export const overlapping = (run: Run, other: Run, depth: number): Fault => ({
  ...faultOf(run),
  kind: "overlap",
  what: `${quoted(run)} and ${quoted(other)} overlap by ${px(depth)}`,
});

/** The fields of a fault that come from the text it is about. */
export const faultOf = ({ text, slide, step, record }: Run): Omit<Fault, "kind" | "what"> => ({
  text,
  ...(slide && { slide }),
  ...(step && { step }),
  ...(record && { record }),
});

/** A text in quotation marks, cut to at most 60 characters. */
export const quoted = ({ text }: Pick<Run, "text">): string =>
  `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”`;

const px = (length: number): string => `${Math.round(length * 10) / 10} px`;
