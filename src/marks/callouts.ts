import type { PlacedCallout } from "../layout/callouts.ts";
import { type Drawing, node } from "../svg/node.ts";
import { middleText } from "./middleText.ts";

/**
 * Remarks in boxes, each with a leader to its place. `subject` maps the id of a remark to attributes that say what it
 * is about, such as `data-place`.
 */
export function callouts(
  placed: readonly PlacedCallout[],
  fontSize: number,
  subject: (id: string) => Readonly<Record<`data-${string}`, string | undefined>>,
): Drawing {
  const unit = fontSize / 16;
  return node(
    "g",
    { key: "callouts", class: "callouts" },
    placed.map(({ id, box, lines, from, to, padding }) =>
      node(
        "g",
        { key: id, class: "callout", ...subject(id) },
        node("line", {
          key: "leader",
          x1: from[0],
          x2: to[0],
          y1: from[1],
          y2: to[1],
          stroke: "var(--ink)",
          "stroke-width": unit,
        }),
        node("rect", {
          key: "box",
          ...box,
          rx: 2 * unit,
          fill: "var(--panel)",
          stroke: "var(--ink)",
          "stroke-width": unit,
        }),
        lines.map((line, index) => {
          const pitch = (box.height - 2 * padding) / lines.length;
          return middleText(line, { x: box.x + padding, y: box.y + padding + (index + 0.5) * pitch, fontSize });
        }),
      ),
    ),
  );
}
