import type { TimeScale } from "../../../../layout/timeScale.ts";
import type { Dated } from "./dating.ts";

/** Where a date lies across a plot, in pixels, cut to the visible part. */
export interface Marking {
  /** The point, the best guess, or the start of what lasted; it may lie outside the plot. */
  x: number;
  /** The ends of its whole possible time, never narrower than its mark. */
  from: number;
  to: number;
  /** The ends of a bar: of what certainly lasted, or of the time in which it may have both begun and ended. */
  bar?: readonly [from: number, to: number];
  /** The x of each of its points. */
  points?: readonly number[];
  /** How far the strokes at approximate ends stick out beyond its ends, in pixels. */
  out: readonly [before: number, after: number];
  /** The ends at which it continues beyond the plot or had not ended. */
  cut: { left: boolean; right: boolean };
  /** The radius of its dot. */
  radius: number;
  /** The height of the mark. */
  depth: number;
  /** Whether its words are written along it, as for all long marks. */
  long: boolean;
}

/**
 * The shape of a mark relative to the point of its date: distances are in pixels, positive to the right. A mark is
 * drawn from its shape, date and colour alone.
 */
export interface MarkShape {
  from: number;
  to: number;
  bar?: readonly [from: number, to: number];
  points?: readonly number[];
  cut: Marking["cut"];
  radius: number;
  fontSize: number;
  /** -1 if its words are above it, 1 if below: a bracket opens in that direction. */
  direction: -1 | 1;
}

/** The shape of a mark that was laid across a plot. */
export const shapeOf = (
  { x, from, to, bar, points, cut, radius }: Marking,
  { fontSize, direction }: Pick<MarkShape, "fontSize" | "direction">,
): MarkShape => ({
  from: from - x,
  to: to - x,
  ...(bar && { bar: [bar[0] - x, bar[1] - x] }),
  ...(points && { points: points.map((at) => at - x) }),
  cut,
  radius,
  fontSize,
  direction,
});

/** The shape of an uncut mark that extends `half` pixels to both sides of its middle. */
export const evenShape = (
  half: number,
  { radius = half, fontSize, isOpen = false }: { radius?: number; fontSize: number; isOpen?: boolean },
): MarkShape => ({
  from: -half,
  to: half,
  cut: { left: false, right: isOpen },
  radius,
  fontSize,
  direction: -1,
});

/** The thickness of a bar and the height of a bracket, in font sizes. */
export const thickness = 0.44;

/** The radius of a mark by its event's priority, in pixels; a mark that holds a question mark is larger. */
export const radiusOf = (fontSize: number, priority: number, disputed: boolean): number =>
  fontSize * (disputed ? 0.56 : priority >= 5 ? 0.4 : priority >= 3 ? 0.3 : 0.24);

/** The least length of a hollow bar, in font sizes: a shorter one would be a dot. */
const leastHollow = 0.6;

/** The length of the stroke that sticks out at an approximate end, in font sizes; it does not mean a time. */
export const strokeOut = 0.4;

/** Half the width of the mark of a single day or hour, in pixels: an approximate date has a stroke on each side. */
export const reachOf = ({ about }: Dated, radius: number, fontSize: number): number =>
  radius + (about.from ? fontSize * strokeOut : 0);

/** Lays a date across a plot between `left` and `right`, in pixels. */
export function markingOf(
  dated: Dated,
  scale: TimeScale,
  [left, right]: readonly [number, number],
  { fontSize, priority }: { fontSize: number; priority: number },
): Marking {
  const radius = radiusOf(fontSize, priority, dated.disputed);
  const x = scale(dated.at);
  const inside = (at: number) => Math.min(Math.max(at, left), right);
  const start = scale(dated.from);
  const end = Number.isFinite(dated.to) ? scale(dated.to) : right + 1;
  const cut = { left: start < left - 1, right: end > right + 1 || dated.open };
  if (dated.cue === "point") {
    const reach = reachOf(dated, radius, fontSize);
    const at = Math.min(Math.max(x, left + reach), right - reach);
    return {
      x: at,
      from: at - reach,
      to: at + reach,
      out: [0, 0],
      cut: { left: false, right: false },
      radius,
      depth: 2 * radius,
      long: false,
    };
  }
  const least =
    dated.cue === "range" || dated.cue === "points"
      ? 2 * radius + fontSize * 0.45
      : dated.cue === "within"
        ? fontSize * (leastHollow + 0.6)
        : dated.cue === "bracket"
          ? fontSize * 0.8
          : 4;
  const spare = Math.max(0, least - (end - start)) / 2;
  const [from, to] = kept(inside(start - spare), inside(end + spare), least, right);
  const { lasted, about, uncertain } = dated;
  const ends = lasted && ([scale(lasted.from), Number.isFinite(lasted.to) ? scale(lasted.to) : right] as const);
  const leastBar = dated.cue === "within" ? fontSize * leastHollow : 4;
  // A hollow bar that would be too short grows on both sides, a solid one from its start.
  const grown = ends && dated.cue === "within" ? Math.max(0, leastBar - (ends[1] - ends[0])) / 2 : 0;
  const bar = ends && kept(Math.max(from, inside(ends[0] - grown)), inside(ends[1] + grown), leastBar, right);
  return {
    x: spare > 0 ? (from + to) / 2 : x,
    from,
    to,
    ...(bar && { bar }),
    ...(dated.each && { points: dated.each.map(scale).filter((at) => at >= left && at <= right) }),
    out: [about.from && !cut.left ? fontSize * strokeOut : 0, about.to && !cut.right ? fontSize * strokeOut : 0],
    cut,
    radius,
    depth:
      dated.cue === "range" || dated.cue === "points"
        ? 2 * radius
        : (dated.cue === "bracket" && dated.disputed) || uncertain.from || uncertain.to
          ? fontSize
          : fontSize * thickness,
    long: dated.cue === "bar" || to - from > 5 * fontSize,
  };
}

const kept = (from: number, to: number, least: number, right: number): readonly [number, number] => {
  const start = Math.min(from, right - least);
  return [start, Math.max(to, start + least)];
};

/** Whether a date may mean nearly any time in the plot, so that no place across it would be right. */
export const isSpanning = (dated: Dated, { from, to }: Marking, [left, right]: readonly [number, number]): boolean =>
  ["range", "bracket", "within"].includes(dated.cue) && to - from > 0.9 * (right - left);
