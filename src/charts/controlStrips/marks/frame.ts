import { type Point, pathOf } from "../../../layout/polyline.ts";
import { ticksPath } from "../../../marks/axis.ts";
import { bold } from "../../../marks/labels.ts";
import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { StripAxis } from "../layout/axis.ts";
import type { PlacedDay } from "../layout/days.ts";
import type { PlacedBorder, PlacedRiver, StripsLayout } from "../layout/layout.ts";

/** The time axis over a column of strips: words on top, rules behind, and a torn line where the scale changes. */
export function stripAxis(axis: StripAxis, fontSize: number): Drawing {
  const { key, parts, breaks, top, bottom, baseline, minorFoot, breakTop } = axis;
  return node(
    "g",
    { key, class: "axis" },
    parts.map(({ key, rules, words, minor }) =>
      node(
        "g",
        { key },
        rules.map(({ at, x }) =>
          node("line", {
            key: `rule-${at}`,
            x1: x,
            x2: x,
            y1: top,
            y2: bottom,
            stroke: "var(--faint)",
            "stroke-width": 1,
          }),
        ),
        minor.length > 0 &&
          node("path", {
            key: "minor",
            d: ticksPath(minor, minorFoot, -4),
            stroke: "var(--rule)",
            "stroke-width": 1,
          }),
        words.map(({ at, x, label = "" }) =>
          node("text", { key: `words-${at}`, x, y: baseline, "font-size": fontSize, fill: "var(--quiet)" }, label),
        ),
      ),
    ),
    breaks.map(({ key, x }) =>
      node("path", {
        key: `break-${key}`,
        class: "break",
        d: tornLine(x, breakTop, bottom, fontSize),
        fill: "none",
        stroke: "var(--rule)",
        "stroke-width": 1,
      }),
    ),
  );
}

/** The `d` of a vertical torn line, as wide and as fine as suits a font size. */
export function tornLine(x: number, top: number, bottom: number, fontSize: number): string {
  const [step, half] = [fontSize * 0.3, fontSize * 0.14];
  const points = Array.from(
    { length: Math.max(2, Math.floor((bottom - top) / step)) },
    (_, nth): Point => [x + (nth % 2 === 0 ? -half : half), top + nth * step],
  );
  return pathOf(points);
}

/** The line of the river with its arrow, and a dot for each place where both banks share a column. */
export function stripRiver({ x, top, bottom, dots }: PlacedRiver, fontSize: number): Drawing {
  const half = fontSize * 0.32;
  const arrow = fontSize * 0.55;
  return node(
    "g",
    { key: "river", class: "river" },
    node("line", {
      key: "line",
      x1: x,
      x2: x,
      y1: top,
      y2: bottom - fontSize * 0.5,
      stroke: "var(--river)",
      "stroke-width": fontSize * (dots.length > 0 ? 0.14 : 0.22),
    }),
    node("path", {
      key: "flow",
      d: `M${(x - half).toFixed(1)},${(bottom - arrow).toFixed(1)}h${(half * 2).toFixed(1)}l${(-half).toFixed(1)},${arrow.toFixed(1)}Z`,
      fill: "var(--river)",
    }),
    dots.map(({ id, island, at: [cx, cy] }) =>
      node("circle", { key: id, cx, cy, r: fontSize * 0.17, fill: island ? "var(--river)" : "var(--ink)" }),
    ),
  );
}

/** The border between two rows, named by what lies on each side of it. */
export const stripBorder = ({ words, y, plate, rule: [x1, x2] }: PlacedBorder, fontSize: number): Drawing =>
  node(
    "g",
    { key: "border", class: "border" },
    node("line", {
      key: "line",
      x1,
      x2,
      y1: y,
      y2: y,
      stroke: "var(--border)",
      "stroke-width": fontSize * 0.09,
      "stroke-dasharray": [0.6, 0.2, 0.12, 0.2].map((length) => fontSize * length).join(" "),
    }),
    node("rect", { key: "plate", ...plate, fill: "var(--background)" }),
    middleText(words, { x: plate.x, y, fontSize, fill: "var(--quiet)" }),
  );

/** The name of a bank over its column. */
export const bankName = ({ key, words, at: [x, y] }: StripsLayout["bankNames"][number], fontSize: number): Drawing =>
  node("text", { key, x, y, "font-size": fontSize, "text-anchor": "end", ...bold, fill: "var(--quiet)" }, words);

/** A vertical rule at a day, with its name at the top: dotted for the focus date, solid for the day of the state. */
export const dayRule = (
  key: string,
  { key: kind, x, top, bottom, words, flip, wordsAt }: PlacedDay,
  fontSize: number,
): Drawing =>
  node(
    "g",
    { key, class: kind },
    [4.4, 2].map((width, over) =>
      node("line", {
        key: `line-${over}`,
        x1: x,
        x2: x,
        y1: top,
        y2: bottom,
        stroke: over ? "var(--focus-date)" : "var(--background)",
        "stroke-width": width * (fontSize / 16),
        "stroke-linecap": "round",
        "stroke-dasharray": kind === "focusDate" ? "0.1 5" : undefined,
      }),
    ),
    words !== "" &&
      node(
        "text",
        {
          key: "words",
          x: wordsAt[0],
          y: wordsAt[1],
          "text-anchor": flip ? "end" : undefined,
          "font-size": fontSize,
          ...bold,
          fill: "var(--ink)",
          stroke: "var(--background)",
          "stroke-width": fontSize * 0.25,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
        words,
      ),
  );
