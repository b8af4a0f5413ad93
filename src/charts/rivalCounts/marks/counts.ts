import { pathOf } from "../../../layout/polyline.ts";
import { placedLines, quietLine } from "../../../marks/labels.ts";
import { legend } from "../../../marks/legend.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedBar } from "../layout/bar.ts";
import type { PlacedCounts } from "../layout/layout.ts";
import type { PlacedCount } from "../layout/row.ts";

/** Counts one below another with thin lines between them, under what they count, and how many more there are. */
export const rivalCounts = ({
  heading,
  rows,
  dropped,
  legend: key,
  fontSize,
  width,
}: PlacedCounts): readonly Drawing[] => [
  ...placedLines(heading, { key: "heading", fontSize, fill: "var(--quiet)" }),
  ...rows.map((row, index) => countRow(row, { fontSize, width, ruled: index > 0 })),
  ...(dropped ? [quietLine("dropped", dropped, fontSize)] : []),
  ...(key.entries.length > 0 ? [legend(key, () => rangeMark([-fontSize * 0.7, fontSize * 0.7], 0, fontSize))] : []),
];

function countRow(
  { count, top, words, bar, quiet: stepsBack }: PlacedCount,
  { fontSize, width, ruled }: { fontSize: number; width: number; ruled: boolean },
): Drawing {
  return node(
    "g",
    { key: count.id, class: "count", "data-count": count.id },
    ruled &&
      node("line", { key: "rule", x1: 0, x2: width, y1: top, y2: top, stroke: "var(--rule)", "stroke-width": 1 }),
    // Only its bar is faded: the words must still be readable.
    node("g", { key: "estimate", opacity: stepsBack ? 0.45 : undefined }, estimateBar(bar, fontSize)),
    words.flatMap(({ key, lines, size, strong, quiet }) =>
      placedLines(lines, {
        key,
        fontSize: size,
        bold: strong,
        fill: quiet || stepsBack ? "var(--quiet)" : "var(--ink)",
      }),
    ),
  );
}

/** A bar from zero, with its range as a whisker; if only one end is known, an arrow or an empty bar says so. */
function estimateBar({ x, y, height, width, range, open }: PlacedBar, fontSize: number): Drawing {
  const stroke = fontSize * 0.1;
  const half = height / 2;
  const [end, direction] = open === "left" ? [x, -1] : [x + width, 1];
  const [tip, barb] = [direction * fontSize * 0.7, direction * fontSize * 0.3];
  return node(
    "g",
    { key: "bar", class: "count-bar" },
    node("rect", {
      key: "fill",
      x,
      y: y - half,
      width,
      height,
      fill: "var(--ink)",
      "fill-opacity": range || open === "within" ? 0.35 : undefined,
      stroke: open === "within" ? "var(--ink)" : undefined,
    }),
    (open === "left" || open === "right") &&
      node("path", {
        key: "arrow",
        d:
          pathOf([
            [end, y],
            [end + tip, y],
          ]) +
          pathOf([
            [end + tip - barb, y - barb],
            [end + tip, y],
            [end + tip - barb, y + barb],
          ]),
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": stroke,
      }),
    range && rangeMark(range, y, fontSize),
  );
}

/** The whisker from the lowest to the highest estimate. */
const rangeMark = (range: readonly [from: number, to: number], y: number, fontSize: number): Drawing =>
  node("path", {
    key: "range",
    d: [
      ...range.map((at) =>
        pathOf([
          [at, y - fontSize * 0.35],
          [at, y + fontSize * 0.35],
        ]),
      ),
      pathOf(range.map((at) => [at, y])),
    ].join(""),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": fontSize * 0.1,
  });
