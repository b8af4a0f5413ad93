import type { PlacedCallout } from "../layout/callouts.ts";
import type { Placed } from "../layout/riverLabels.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

/** Words on a plate, on ground that is hatched. */
export const plate = (key: string, { label, box }: Placed, unit: number): Drawing =>
  draw(
    "g",
    { key, class: "plate" },
    draw("rect", { key: "plate", ...box, rx: 2 * unit, fill: "var(--ground)", "fill-opacity": 0.92 }),
    draw(
      "text",
      {
        key: "words",
        x: box.x + box.width / 2,
        y: box.y + box.height / 2 + midline * label.size,
        "font-size": label.size,
        "text-anchor": "middle",
        ...bold,
        fill: "var(--ink)",
      },
      label.lines[0] ?? "",
    ),
  );

/** Remarks in boxes, each tied to its fix. */
export const remarks = (placed: readonly PlacedCallout[], text: number): Drawing =>
  draw(
    "g",
    { key: "remarks", class: "remarks" },
    placed.map(({ id, box, lines, from, to, padding }) =>
      draw(
        "g",
        { key: id, class: "remark", "data-front": id.split(" ")[0] },
        draw("path", {
          key: "lead",
          d: `M${from[0].toFixed(1)},${from[1].toFixed(1)}L${to[0].toFixed(1)},${to[1].toFixed(1)}`,
          stroke: "var(--ink)",
          "stroke-width": text / 14,
        }),
        draw("rect", {
          key: "box",
          ...box,
          rx: text / 8,
          fill: "var(--panel)",
          stroke: "var(--ink)",
          "stroke-width": text / 16,
        }),
        lines.map((line, index) =>
          draw(
            "text",
            {
              key: `line-${index}`,
              x: box.x + padding,
              y: box.y + padding + (index + 0.85) * text * 1.2,
              "font-size": text,
              fill: "var(--ink)",
            },
            line,
          ),
        ),
      ),
    ),
  );
