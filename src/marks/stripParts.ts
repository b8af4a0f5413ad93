import type { Control } from "../events/model.ts";
import type { Box } from "../layout/boxes.ts";
import { boxHatch } from "../layout/stripHatch.ts";
import { type Drawing, draw } from "./drawing.ts";

/** How the strips of a drawing look. */
export interface StripLook {
  /** The angle of each side's hatch, in degrees. */
  angle(side: string): number;
  /** Sides drawn as a hatch over a pale tint; all others are solid, with their hatch cut out of them. */
  light: ReadonlySet<string>;
  unit: number;
}

const part = (box: Box, from: number, to: number): Box => ({
  ...box,
  y: box.y + box.height * from,
  height: box.height * (to - from),
});

/** Hatch lines over some boxes; those of a row keep to one grid, whichever row it is. */
function hatch(key: string, boxes: readonly Box[], angle: number, spacing: number, attributes: object): Drawing {
  const middle = boxes[0] ? boxes[0].y + boxes[0].height / 2 : 0;
  const shift = middle * Math.cos((angle * Math.PI) / 180);
  return draw("path", { key, d: boxHatch(boxes, angle, spacing, shift % spacing), ...attributes });
}

const colourOf = (side: string): string => `var(--side-${side})`;

/** The hatch of a side alone, in its colour and without a tint: what is contested, or may have begun. */
export const bareHatch = (
  key: string,
  side: string,
  boxes: readonly Box[],
  { angle, unit }: StripLook,
  spacing = 5,
  dash?: string,
): Drawing =>
  hatch(key, boxes, angle(side), spacing * unit, {
    class: "perhaps",
    stroke: colourOf(side),
    "stroke-width": 1.5 * unit,
    "stroke-dasharray": dash,
  });

/** Boxes filled the way a side holds a place outright. */
export function heldParts(key: string, side: string, boxes: readonly Box[], look: StripLook): readonly Drawing[] {
  const { angle, light, unit } = look;
  const pale = light.has(side);
  return [
    ...boxes.map((box, index) =>
      draw("rect", {
        key: `${key}-fill-${index}`,
        ...box,
        fill: colourOf(side),
        "fill-opacity": pale ? 0.14 : undefined,
      }),
    ),
    hatch(`${key}-hatch`, boxes, angle(side), (pale ? 5 : 6.5) * unit, {
      stroke: pale ? colourOf(side) : "var(--ground)",
      "stroke-width": (pale ? 1.25 : 1.1) * unit,
      "stroke-opacity": pale ? undefined : 0.85,
    }),
  ];
}

/** Boxes filled the way a state of control is shown. */
export function controlParts(control: Control, boxes: readonly Box[], look: StripLook): readonly Drawing[] {
  switch (control.status) {
    case "held":
      return heldParts("held", control.holder, boxes, look);
    case "besieged": {
      const within = boxes.map((box) => part(box, 0.27, 0.73));
      const around = boxes.flatMap((box) => [part(box, 0, 0.2), part(box, 0.8, 1)]);
      return [
        ...heldParts("held", control.holder, within, look),
        ...heldParts("around", control.by, around, { ...look, unit: look.unit * 0.7 }),
      ];
    }
    case "shared": {
      const [one = "", other = one] = control.holders;
      return [
        ...heldParts(
          "upper",
          one,
          boxes.map((box) => part(box, 0, 0.47)),
          look,
        ),
        ...heldParts(
          "lower",
          other,
          boxes.map((box) => part(box, 0.53, 1)),
          look,
        ),
      ];
    }
    case "contested":
      return control.holders.map((side) => bareHatch(`hatch-${side}`, side, boxes, look, 5.5));
    case "presence":
      return [bareHatch("presence", control.holder, boxes, look, 6, `${2 * look.unit} ${3 * look.unit}`)];
    case "unknown":
      return boxes.map(({ x, y, width, height }, index) =>
        draw("line", {
          key: `unknown-${index}`,
          x1: x,
          x2: x + width,
          y1: y + height / 2,
          y2: y + height / 2,
          stroke: "var(--quiet)",
          "stroke-width": look.unit,
        }),
      );
  }
}

/** The beginning of a piece: a clean cut where it is attested, dashed where only claimed, torn where nobody attests it. */
export function startEdge(
  start: "firm" | "claimed" | "assumed",
  x: number,
  { y, width, height }: Box,
  unit: number,
): Drawing {
  if (start === "assumed") {
    const teeth = 3;
    const [deep, high] = [Math.min(4.5 * unit, width / 2), height / teeth];
    const d = Array.from(
      { length: teeth },
      (_, nth) =>
        `M${(x - 0.5).toFixed(1)},${(y + nth * high).toFixed(1)}l${deep},${(high / 2).toFixed(1)}l${-deep},${(high / 2).toFixed(1)}Z`,
    ).join("");
    return draw("path", { key: "start", class: "assumed", d, fill: "var(--ground)" });
  }
  const line = { x1: x, x2: x, y1: y, y2: y + height };
  const under = draw("line", {
    key: "start",
    ...line,
    stroke: "var(--ground)",
    "stroke-width": Math.min((start === "firm" ? 1.4 : 3) * unit, width * 0.3),
  });
  if (start === "firm") return under;
  return draw(
    "g",
    { key: "start" },
    under,
    draw("line", {
      key: "dashes",
      class: "claimed",
      ...line,
      stroke: "var(--ink)",
      "stroke-width": Math.min(1.6 * unit, width * 0.2),
      "stroke-dasharray": `${3.2 * unit} ${2.2 * unit}`,
    }),
  );
}
