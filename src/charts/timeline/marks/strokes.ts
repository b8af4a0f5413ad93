import { midline } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { bold, rim } from "../../../marks/labels.ts";
import { type Drawing, node, rounded } from "../../../svg/node.ts";
import type { Ends } from "../layout/marking/dating.ts";
import { type MarkShape, strokeOut } from "../layout/marking/marking.ts";

/**
 * The whole possible time of a date as a thin line, relative to its point, in pixels; an end that is cut or not known
 * has no cap.
 */
export function whisker(
  [from, to]: readonly [number, number],
  cut: { left: boolean; right: boolean },
  { colour, fontSize }: { colour: string; fontSize: number },
): readonly Drawing[] {
  const cap = fontSize * 0.28;
  return [
    stroke("whisker", [from, 0], [to, 0], { colour }),
    ...(cut.left ? [] : [stroke("cap-from", [from, -cap], [from, cap], { colour })]),
    ...(cut.right ? [] : [stroke("cap-to", [to, -cap], [to, cap], { colour })]),
  ];
}

/** A small arrowhead where a line continues beyond the plot, to the left (-1) or the right (1). */
export function onward(
  key: string,
  [x, y]: Point,
  side: -1 | 1,
  { colour, fontSize }: { colour: string; fontSize: number },
): Drawing {
  const size = fontSize * 0.25;
  const back = rounded(x - side * size);
  return node("path", {
    key,
    d: `M${back} ${rounded(y - size)}L${rounded(x)} ${rounded(y)}L${back} ${rounded(y + size)}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.75,
  });
}

/** The short strokes beyond the approximate ends of a mark, at a height. */
export const strokesOut = (
  { from, to }: Ends,
  shape: MarkShape,
  { colour, y = 0 }: { colour: string; y?: number },
): readonly Drawing[] => {
  const length = shape.fontSize * strokeOut;
  return [
    ...(from && !shape.cut.left ? [stroke("about-from", [shape.from - length, y], [shape.from, y], { colour })] : []),
    ...(to && !shape.cut.right ? [stroke("about-to", [shape.to, y], [shape.to + length, y], { colour })] : []),
  ];
};

/** A line of a mark. */
export const stroke = (
  key: string,
  [x1, y1]: Point,
  [x2, y2]: Point,
  { colour, isDashed = false }: { colour: string; isDashed?: boolean },
): Drawing =>
  node("line", {
    key,
    x1,
    y1,
    x2,
    y2,
    stroke: colour,
    "stroke-width": 1.75,
    "stroke-linecap": "square",
    "stroke-dasharray": isDashed ? "3 3.5" : undefined,
  });

/** A question mark centred at an x, for what is uncertain or disputed. */
export const questionMark = (x: number, fontSize: number): Drawing =>
  node(
    "text",
    {
      key: "asked",
      x,
      y: midline * fontSize,
      "font-size": fontSize,
      "text-anchor": "middle",
      ...bold,
      fill: "var(--ink)",
      ...rim,
    },
    "?",
  );
