import { type Drawing, keyedUnder, node, rounded } from "../../../svg/node.ts";
import type { Dated } from "../layout/marking/dating.ts";
import { type MarkShape, thickness } from "../layout/marking/marking.ts";
import { questionMark, strokesOut, whisker } from "./strokes.ts";

/**
 * The bar of an event that lasted, relative to the point of its date. It is hollow over the time in which the event may
 * have both begun and ended. A start or end of which only the month or year is known is a whisker before or after it; one
 * that is uncertain has a question mark, an approximate one a short stroke. A bar that continues beyond the plot ends in
 * an arrowhead; one that had not ended breaks up into pieces.
 */
export function bar(dated: Dated, shape: MarkShape, colour: string): readonly Drawing[] {
  const { cue, disputed, open, about } = dated;
  const { from, to, cut, fontSize, bar: [start, end] = [from, to] } = shape;
  const high = fontSize * thickness;
  // A bar that has only just begun has smaller pieces, so that none stands before its beginning.
  const broken = open ? Math.min(fontSize * breakingLength, Math.max(0, end - start)) : 0;
  const piece = broken / breakingLength;
  const isWithin = cue === "within";
  const looks =
    disputed || isWithin
      ? {
          fill: isWithin ? "var(--background)" : "none",
          stroke: colour,
          "stroke-width": 1.5,
          "stroke-dasharray": disputed && "4 3",
        }
      : { fill: colour };
  return [
    ...(from < start - 1 ? whisker([from, start], { left: cut.left, right: true }, { colour, fontSize }) : []),
    ...(to > end + 1
      ? keyedUnder("after", whisker([end, to], { left: true, right: cut.right }, { colour, fontSize }))
      : []),
    node("rect", {
      key: "bar",
      x: start,
      y: -high / 2,
      width: Math.max(open ? 0 : 2, end - start - broken),
      height: high,
      ...looks,
    }),
    cut.left && from >= start - 1 && arrowhead("beyond-left", start, -1, { high, colour }),
    cut.right && !open && to <= end + 1 && arrowhead("beyond-right", end, 1, { high, colour }),
    ...(open
      ? breaking.map(([at, width], nth) =>
          node("rect", {
            key: `open-${nth}`,
            x: end - broken + at * piece,
            y: -high / 2,
            width: width * piece,
            height: high,
            fill: colour,
          }),
        )
      : []),
    ...strokesOut(about, shape, { colour }),
    ...asked(dated, shape),
  ].filter((part) => part !== false);
}

/** The question marks of uncertain ends; only one, in the middle, where two would touch. */
function asked({ uncertain }: Dated, { from, to, cut, fontSize }: MarkShape): readonly Drawing[] {
  const ends = [...(uncertain.from && !cut.left ? [from] : []), ...(uncertain.to && !cut.right ? [to] : [])];
  const places = ends.length > 1 && to - from < fontSize ? [(from + to) / 2] : ends;
  return places.map((x, nth) => ({ ...questionMark(x, fontSize), key: `asked-${nth}` }));
}

/** The length of the pieces into which a bar that had not ended breaks up, in font sizes. */
const breakingLength = 1.1;

/** The starts and lengths of these pieces, in font sizes. */
const breaking = [
  [0.2, 0.25],
  [0.62, 0.17],
  [0.95, 0.1],
] as const;

/** The arrowhead of a bar at the edge of the plot. */
function arrowhead(key: string, x: number, side: -1 | 1, { high, colour }: { high: number; colour: string }): Drawing {
  const [length, across] = [rounded(high), side * rounded(high)];
  return node("path", {
    key,
    d: `M${rounded(x)} ${rounded(-high)}l${across} ${length}l${-across} ${length}z`,
    fill: colour,
  });
}
