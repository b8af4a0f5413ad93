import type { Fault } from "../finding.ts";
import type { Run } from "../page/runs.ts";
import { boundsOf, depthOf } from "../quad.ts";

/** Text that something cuts off, or that runs out of its box, by more than a pixel. */
export const clipped = (runs: readonly Run[]): readonly Fault[] =>
  runs.flatMap((run) =>
    run.cut && run.cut.px > 1
      ? [{ ...faultOf(run), kind: "clipped", what: `${quoted(run)} reaches ${px(run.cut.px)} over ${run.cut.by}` }]
      : [],
  );

/** Text smaller than a size in pixels, by more than what rounding does. */
export const tooSmall = (runs: readonly Run[], least: number): readonly Fault[] =>
  runs.flatMap((run) =>
    run.size < least - 0.05
      ? [{ ...faultOf(run), kind: "small", what: `${quoted(run)} ${px(run.size)}, at least ${least} px` }]
      : [],
  );

/** How deep two texts may lie in one another before it counts, in pixels. */
const touching = 1.5;

/** Two lines of text whose ink meets. */
export interface Meeting {
  /** Their places in the list of runs. */
  pair: readonly [number, number];
  depth: number;
}

/** Which lines of different texts meet, in one layer of the page: a sweep from top to bottom. */
export function meetings(runs: readonly Run[]): readonly Meeting[] {
  const swept = runs
    .map((run, at) => ({ run, at, bounds: boundsOf(run.quad) }))
    .sort((a, b) => a.bounds[1] - b.bounds[1]);
  const found: Meeting[] = [];
  swept.forEach(({ run, at, bounds }, nth) => {
    for (let next = nth + 1; next < swept.length; next += 1) {
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

/** A meeting in words. */
export const overlapping = (one: Run, other: Run, depth: number): Fault => ({
  ...faultOf(one),
  kind: "overlap",
  what: `${quoted(one)} and ${quoted(other)} lie over one another by ${px(depth)}`,
});

/** What a fault takes from the text that it is about. */
export const faultOf = ({ text, slide, step, record }: Run): Omit<Fault, "kind" | "what"> => ({
  text,
  ...(slide && { slide }),
  ...(step && { step }),
  ...(record && { record }),
});

/** A text as a message quotes it, cut to a readable length. */
export const quoted = ({ text }: Pick<Run, "text">): string =>
  `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”`;

const px = (length: number): string => `${Math.round(length * 10) / 10} px`;
