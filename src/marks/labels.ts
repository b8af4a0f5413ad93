import { type Label, leading } from "../layout/labels.ts";
import { type Drawing, draw } from "./drawing.ts";

/** From the middle of a line of text down to its baseline, in text sizes, so that capitals stand centred. */
export const midline = 0.35;

/** The attributes of text set in the bold cut of the chart's face. */
export const bold = { "font-weight": 600 } as const;

/** A rim in the colour of the ground, which keeps what passes behind text from touching its letters. */
export const rim = {
  stroke: "var(--ground)",
  "stroke-width": 4,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/**
 * The lines of a label, from its top left corner.
 */
export function labelText(
  { lines, size, face }: Label,
  [x, y]: readonly [number, number],
  fill = "var(--ink)",
): readonly Drawing[] {
  return lines.map((line, index) =>
    draw(
      "text",
      {
        key: `line-${index}`,
        x,
        y: y + leading * size * (index + 0.5) + midline * size,
        "font-size": size,
        ...(face === "condensed 600" && bold),
        fill,
        ...rim,
      },
      line,
    ),
  );
}
