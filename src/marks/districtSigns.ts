import type { Control, Firmness } from "../events/model.ts";
import type { Ring } from "../layout/polygon.ts";
import { pathOf } from "../layout/polyline.ts";
import { edgeOf, siege } from "./districts.ts";
import { type Drawing, draw } from "./drawing.ts";
import { swatchParts } from "./ribbon.ts";

/** A state of control as a sign in a key, filled as the cells of a sketch are. */
export function districtSwatch(
  control: Control,
  ring: Ring,
  { text, angle }: { text: number; angle(side: string): number },
): readonly Drawing[] {
  const unit = text / 16;
  return [
    draw("path", { key: "land", d: pathOf(ring, true), fill: "var(--land)" }),
    draw("g", { key: "fill" }, swatchParts(control, ring, { unit, angle })),
    ...(control.status === "besieged" ? [siege(ring, control.by, unit * 0.6)] : []),
  ];
}

/** The edge that says how firmly a state is known, as a sign in a key. */
export const edgeSign = (firmness: Firmness, ring: Ring, text: number): Drawing =>
  draw("path", {
    key: "edge",
    d: pathOf(ring, true),
    fill: "none",
    stroke: "var(--border)",
    "stroke-width": 1.5,
    "stroke-dasharray": edgeOf(firmness, text / 16),
  });
