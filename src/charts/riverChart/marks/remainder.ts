import { pathRound } from "d3";
import { boxHatch } from "../../../layout/boxHatch.ts";
import { segmentsPath } from "../../../layout/hatch.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedRemainder } from "../layout/remainder.ts";

export interface RemainderOptions {
  key: string;
  side: string;
  /** The angle of the side's hatch, in degrees. */
  angle: number;
  unit: number;
  /** Whether its hatch is faded, since other things are drawn on it. */
  quiet?: boolean;
}

/**
 * What a side held of a bank: hatched where it held the bank, lightly hatched where it held a part or perhaps held it.
 */
export function remainder(
  { held, part, outline }: Omit<PlacedRemainder, "bank">,
  { key, side, angle, unit, quiet = false }: RemainderOptions,
): Drawing {
  const colour = sideColour(side);
  const hatch = { "stroke-width": 0.9 * unit, "stroke-opacity": quiet ? 0.25 : 0.6 };
  const tint = pathRound(1);
  for (const { x, y, width, height } of held) tint.rect(x, y, width, height);
  return node(
    "g",
    { key, class: "remainder", "data-side": side, fill: "none", stroke: colour },
    part.length > 0 && node("path", { key: "part", d: boxHatch(part, angle, 10 * unit, 2.5 * unit), ...hatch }),
    held.length > 0 && [
      node("path", { key: "tint", d: `${tint}`, fill: colour, "fill-opacity": 0.13, stroke: "none" }),
      node("path", { key: "held", d: boxHatch(held, angle, 5 * unit, 2.5 * unit), ...hatch }),
      node("path", { key: "outline", d: segmentsPath(outline), "stroke-width": 1.2 * unit, "stroke-opacity": 0.85 }),
    ],
  );
}
