import type { Box } from "../layout/boxes.ts";
import { type Segment, segmentsPath } from "../layout/hatch.ts";
import type { Ring } from "../layout/polygon.ts";
import { pathOf } from "../layout/polyline.ts";
import { boxHatch } from "../layout/stripHatch.ts";
import { type Drawing, draw } from "./drawing.ts";
import { sideColour } from "./ribbon.ts";

/** What a side still held of one bank, in pixels. */
export interface DrawnRemainder {
  held: readonly Box[];
  part: readonly Box[];
  outline: readonly Segment[];
}

export interface RemainderOptions {
  key: string;
  side: string;
  /** The angle of the side's hatch, in degrees. */
  angle: number;
  unit: number;
}

/** Stretches by days, hatched where a side held them, and lightly where it held a part or perhaps. */
export function remainder(
  { held, part, outline }: DrawnRemainder,
  { key, side, angle, unit }: RemainderOptions,
): Drawing {
  const colour = sideColour(side);
  return draw(
    "g",
    { key, class: "remainder", "data-side": side, fill: "none", stroke: colour },
    part.length > 0 &&
      draw("path", {
        key: "part",
        d: boxHatch(part, angle, 10 * unit, 2.5 * unit),
        "stroke-width": 0.9 * unit,
        "stroke-opacity": 0.6,
      }),
    held.length > 0 && [
      draw("path", {
        key: "tint",
        d: held.map((box) => pathOf(ringOf(box), true)).join(""),
        fill: colour,
        "fill-opacity": 0.13,
        stroke: "none",
      }),
      draw("path", {
        key: "held",
        d: boxHatch(held, angle, 5 * unit, 2.5 * unit),
        "stroke-width": 0.9 * unit,
        "stroke-opacity": 0.6,
      }),
      draw("path", { key: "outline", d: segmentsPath(outline), "stroke-width": 1.2 * unit, "stroke-opacity": 0.85 }),
    ],
  );
}

const ringOf = ({ x, y, width, height }: Box): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
