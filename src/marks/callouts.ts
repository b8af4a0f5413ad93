import type { PlacedCallout } from "../layout/callouts.ts";
import { type Drawing, draw } from "./drawing.ts";

/** Short remarks in boxes, each tied to its place by a line. */
export function callouts(placed: readonly PlacedCallout[], text: number): Drawing {
  const unit = text / 16;
  return draw(
    "g",
    { key: "callouts", class: "callouts" },
    placed.map(({ id, box, lines, from, to, padding }) =>
      draw(
        "g",
        { key: id, class: "callout", "data-place": id },
        draw("path", {
          key: "lead",
          d: `M${from[0].toFixed(1)},${from[1].toFixed(1)}L${to[0].toFixed(1)},${to[1].toFixed(1)}`,
          stroke: "var(--ink)",
          "stroke-width": unit,
        }),
        draw("rect", {
          key: "box",
          ...box,
          rx: 2 * unit,
          fill: "var(--panel)",
          stroke: "var(--ink)",
          "stroke-width": unit,
        }),
        lines.map((line, index) =>
          draw(
            "text",
            {
              x: box.x + padding,
              y: box.y + padding + (index + 0.8) * text * 1.2,
              "font-size": text,
              fill: "var(--ink)",
            },
            line,
          ),
        ),
      ),
    ),
  );
}
