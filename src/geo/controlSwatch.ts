import type { Control } from "../events/model.ts";
import { hatchLines, segmentsPath } from "../layout/hatch.ts";
import { pathOf, type Ring, simplified } from "../layout/polyline.ts";
import { sideColour } from "../marks/colours.ts";
import { type Drawing, node } from "../svg/node.ts";

/** How the holders of places are drawn on a map and in its legend. */
export interface HolderStyle {
  /** The width of a thin stroke, in pixels; distances between hatch lines are multiples of it. */
  unit: number;
  /** The angle of a side's hatch, in degrees clockwise from horizontal. */
  angle(side: string): number;
}

export interface SwatchOptions extends HolderStyle {
  /** Whether to fill it more strongly, because it has changed hands. */
  changed?: boolean;
  /** A number in its keys, to keep those of several swatches in a group apart. */
  key?: number;
}

/**
 * An area filled with the colours and hatches of the sides that hold it, for a map or the symbol of a legend. The hatch
 * lines of neighbouring areas meet.
 */
export function controlSwatch(
  control: Control,
  ring: Ring,
  { unit, angle, changed = false, key = 0 }: SwatchOptions,
): readonly Drawing[] {
  const outline = pathOf(simplified(ring, 0.12 * unit), true);
  const tint = (side: string) =>
    node("path", { key: `tint-${key}`, d: outline, fill: sideColour(side), "fill-opacity": changed ? 0.46 : 0.2 });
  const hatch = (side: string, spacing: number, dash?: string) =>
    node("path", {
      key: `hatch-${side}-${key}`,
      d: segmentsPath(hatchLines([ring], angle(side), spacing * unit, (spacing * unit) / 2)),
      stroke: sideColour(side),
      "stroke-width": (changed ? 1.5 : 1.2) * unit,
      "stroke-dasharray": dash,
    });
  switch (control.status) {
    case "held":
    case "besieged":
      return [tint(control.holder), hatch(control.holder, 5)];
    case "presence":
      return [hatch(control.holder, 6, `${3 * unit} ${4 * unit}`)];
    case "contested":
    case "shared":
      return control.holders.map((side) => hatch(side, 6.5));
    case "unknown":
      return [
        node("path", {
          key: "unknown",
          d: outline,
          fill: "none",
          stroke: "var(--quiet)",
          "stroke-width": unit,
          "stroke-dasharray": `${unit} ${3 * unit}`,
        }),
      ];
  }
}
