import type { Dated } from "./dating.ts";
import type { TimeScale } from "./extent.ts";

/** Where a date lies across a plot, in pixels, cut to what is seen of it. */
export interface Marking {
  /** The point, the best guess, or the start of what lasted; it may lie outside the plot. */
  x: number;
  /** The ends of all the time it may mean, never narrower than its mark. */
  from: number;
  to: number;
  /** What certainly lasted. */
  bar?: readonly [from: number, to: number];
  /** True where it goes on beyond the plot, or had not ended. */
  cut: { left: boolean; right: boolean };
  /** Of its dot, in pixels. */
  radius: number;
  /** How high the mark is. */
  depth: number;
  /** True where its words stand along it, as for anything long. */
  long: boolean;
}

/** How thick a bar is, and how high a bracket, in text sizes. */
export const thickness = 0.44;

/** Half the width of a mark by how much it weighs; one that holds a question mark is larger. */
export const radiusOf = (text: number, weight: number, disputed: boolean): number =>
  text * (disputed ? 0.56 : weight >= 5 ? 0.4 : weight >= 3 ? 0.3 : 0.24);

/** Half the width of the mark of a single day or hour: about then, short strokes stand to both sides of its dot. */
export const reachOf = ({ approximate, disputed }: Dated, radius: number, text: number): number =>
  radius + (approximate && !disputed ? text * 0.28 : 0);

/** Lays a date on a plot between `left` and `right` at a text size. */
export function markingOf(
  dated: Dated,
  scale: TimeScale,
  [left, right]: readonly [number, number],
  { text, weight }: { text: number; weight: number },
): Marking {
  const radius = radiusOf(text, weight, dated.disputed);
  const x = scale(dated.at);
  const inside = (at: number) => Math.min(Math.max(at, left), right);
  const start = scale(dated.from);
  const end = Number.isFinite(dated.to) ? scale(dated.to) : right + 1;
  const cut = { left: start < left - 1, right: end > right + 1 || dated.open };
  if (dated.cue === "point") {
    const reach = reachOf(dated, radius, text);
    const at = Math.min(Math.max(x, left + reach), right - reach);
    return {
      x: at,
      from: at - reach,
      to: at + reach,
      cut: { left: false, right: false },
      radius,
      depth: 2 * radius,
      long: false,
    };
  }
  const least = dated.cue === "range" ? 2 * radius + text * 0.45 : dated.cue === "bracket" ? text * 0.8 : 4;
  const spare = Math.max(0, least - (end - start)) / 2;
  const [from, to] = kept(inside(start - spare), inside(end + spare), least, right);
  const { lasted } = dated;
  const bar = lasted && kept(inside(scale(lasted.from)), inside(Math.min(scale(lasted.to), right)), 4, right);
  return {
    x: spare > 0 ? (from + to) / 2 : x,
    from,
    to,
    ...(bar && { bar }),
    cut,
    radius,
    depth: dated.cue === "range" ? 2 * radius : dated.cue === "bracket" && dated.disputed ? text : text * thickness,
    long: dated.cue === "bar" || to - from > 5 * text,
  };
}

const kept = (from: number, to: number, least: number, right: number): readonly [number, number] => {
  const start = Math.min(from, right - least);
  return [start, Math.max(to, start + least)];
};

/** True where a date may mean any time in the plot, so that no place across it would be right. */
export const isAdrift = (dated: Dated, { from, to }: Marking, [left, right]: readonly [number, number]): boolean =>
  dated.cue !== "point" && dated.cue !== "bar" && to - from > 0.9 * (right - left);
