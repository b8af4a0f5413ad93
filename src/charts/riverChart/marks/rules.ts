import type { Box } from "../../../layout/boxes.ts";
import { labelText } from "../../../marks/labels.ts";
import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { LaneName } from "../layout/lanes.ts";
import type { PlacedBorder } from "../layout/rules.ts";

/** A border across the river: a dash-dotted rule, with the names of what lies above and below it. */
export function border({ rules, names }: PlacedBorder, unit: number): Drawing {
  const dash = [9, 4, 1.5, 4].map((length) => length * unit).join(" ");
  return node(
    "g",
    { key: "border", class: "border" },
    rules.map(({ x1, x2, y }, index) =>
      node("line", {
        key: `rule-${index}`,
        x1,
        x2,
        y1: y,
        y2: y,
        stroke: "var(--border)",
        "stroke-width": 1.6 * unit,
        "stroke-dasharray": dash,
      }),
    ),
    names.map(({ id, label, box }) => node("g", { key: id }, labelText(label, [box.x, box.y]))),
  );
}

/** The lanes for what lies off the river. */
export const lanes = (boxes: readonly Box[], names: readonly LaneName[], fontSize: number): Drawing =>
  node(
    "g",
    { key: "lanes", class: "lanes" },
    boxes.map((box) => node("rect", { ...box, fill: "var(--land)" })),
    names.map(({ name, at: [x, y], anchor }) => middleText(name, { x, y, fontSize, anchor, fill: "var(--quiet)" })),
  );
