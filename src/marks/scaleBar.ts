import type { Box } from "../layout/boxes.ts";
import type { ScaleBarSize } from "../layout/scaleBar.ts";
import { textWidth } from "../layout/text.ts";
import { type Drawing, draw } from "./drawing.ts";

/** A bar of kilometres, its numbers above it, at the left of a box. */
export function scaleBar({ km, width }: ScaleBarSize, { x, y, height }: Box, text: number): Drawing {
  const unit = text / 16;
  const base = y + height - 2 * unit;
  const tick = 5 * unit;
  const length = `${km} km`;
  // On a short bar the nought would run into the number.
  const roomy = textWidth(length, text) + textWidth("0", text) + 0.8 * text < width;
  const number = (label: string, at: number, anchor: string) =>
    draw(
      "text",
      {
        key: label,
        x: x + at,
        y: base - 9 * unit,
        "font-size": text,
        "text-anchor": anchor,
        fill: "var(--quiet)",
        stroke: "var(--land)",
        "stroke-width": 3 * unit,
        "paint-order": "stroke",
      },
      label,
    );
  return draw(
    "g",
    { key: "scale-bar", class: "scale-bar" },
    draw("path", {
      key: "bar",
      d: `M${x.toFixed(1)},${(base - tick).toFixed(1)}v${tick.toFixed(1)}h${width.toFixed(1)}v${(-tick).toFixed(1)}M${(x + width / 2).toFixed(1)},${base.toFixed(1)}v${(-tick * 0.6).toFixed(1)}`,
      fill: "none",
      stroke: "var(--quiet)",
      "stroke-width": 1.4 * unit,
    }),
    roomy && number("0", 0, "start"),
    roomy ? number(length, width, "end") : number(length, 0, "start"),
  );
}
