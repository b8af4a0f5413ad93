import { ruleNameBaseline } from "../layout/labels.ts";
import { type Drawing, node } from "../svg/node.ts";
import { bold } from "./labels.ts";

/** The stroke of the rule at a day that stands out, such as the focus date. */
export const dotted = {
  stroke: "var(--focus-date)",
  "stroke-width": 2,
  "stroke-linecap": "round",
  "stroke-dasharray": "0.1 5",
} as const;

/** A thin vertical rule without a name. */
export const plainRule = (key: string, { x, top, bottom }: { x: number; top: number; bottom: number }): Drawing =>
  node("line", { key, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--accent)", "stroke-width": 1.5 });

/** The place of a rule with a name, in pixels; if it is interrupted, the `pieces` that are drawn. */
interface RulePlace {
  x: number;
  top: number;
  bottom: number;
  fontSize: number;
  flip: boolean;
  pieces?: readonly (readonly [from: number, to: number])[];
}

/** A dotted vertical rule with its name in bold at the top: to its right, or to its left if `flip` is true. */
export function namedRule(name: string, place: RulePlace): Drawing {
  const { x, top, bottom, fontSize, flip, pieces = [[top, bottom]] } = place;
  return node(
    "g",
    { key: "focusDate", class: "focusDate" },
    pieces.map(([from, to], nth) =>
      node("line", {
        key: `line-${nth}`,
        x1: x,
        x2: x,
        y1: from,
        y2: to,
        ...dotted,
      }),
    ),
    node(
      "text",
      {
        x: flip ? x - fontSize * 0.5 : x + fontSize * 0.5,
        y: top + fontSize * ruleNameBaseline,
        "text-anchor": flip ? "end" : undefined,
        "font-size": fontSize,
        ...bold,
        fill: "var(--ink)",
      },
      name,
    ),
  );
}
