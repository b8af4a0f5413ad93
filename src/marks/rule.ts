import { type Drawing, node } from "../svg/node.ts";
import { bold } from "./labels.ts";

/** A thin vertical rule without a name. */
export const plainRule = (key: string, { x, top, bottom }: { x: number; top: number; bottom: number }): Drawing =>
  node("line", { key, x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--accent)", "stroke-width": 1.5 });

/** The place of a rule with a name, in pixels; it is interrupted at `gaps`, given from top to bottom. */
interface RulePlace {
  x: number;
  top: number;
  bottom: number;
  fontSize: number;
  flip: boolean;
  gaps?: readonly (readonly [from: number, to: number])[];
}

/** A dotted vertical rule with its name in bold at the top: to its right, or to its left if `flip` is true. */
export function namedRule(name: string, { x, top, bottom, fontSize, flip, gaps = [] }: RulePlace): Drawing {
  const starts = [top, ...gaps.map(([, to]) => to)];
  const ends = [...gaps.map(([from]) => from), bottom];
  return node(
    "g",
    { key: "focusDate", class: "focusDate" },
    starts.map((start, nth) =>
      node("line", {
        key: `line-${nth}`,
        x1: x,
        x2: x,
        y1: start,
        y2: Math.max(start, ends[nth] ?? bottom),
        stroke: "var(--focus-date)",
        "stroke-width": 2,
        "stroke-linecap": "round",
        "stroke-dasharray": "0.1 5",
      }),
    ),
    node(
      "text",
      {
        x: flip ? x - fontSize * 0.5 : x + fontSize * 0.5,
        y: top + fontSize * 0.85,
        "text-anchor": flip ? "end" : undefined,
        "font-size": fontSize,
        ...bold,
        fill: "var(--ink)",
      },
      name,
    ),
  );
}
