import type { Control } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import { boxHatch } from "../../../layout/boxHatch.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { ControlSpan } from "../layout/spans.ts";

/** The appearance of the strips of a drawing. */
export interface StripLook {
  /** The angle of a side's hatch, in degrees. */
  angle(side: string): number;
  /** Sides drawn as a hatch over a pale tint; the others are solid, with their hatch cut out of them. */
  light: ReadonlySet<string>;
  unit: number;
}

/** A layer of a strip: the boxes in which one side is shown. */
export interface SideBoxes {
  key: string;
  side: string;
  boxes: readonly Box[];
}

/** The part of a box between two fractions (0 to 1) of its height. */
const slice = (box: Box, from: number, to: number): Box => ({
  ...box,
  y: box.y + box.height * from,
  height: box.height * (to - from),
});

/** Hatch lines over boxes; they line up within a row, and in the same way in every row. */
function hatch(
  { key, boxes }: SideBoxes,
  { angle, spacing }: { angle: number; spacing: number },
  attributes: Readonly<Record<string, string | number | undefined>>,
): Drawing {
  const middle = boxes[0] ? boxes[0].y + boxes[0].height / 2 : 0;
  const shift = middle * Math.cos((angle * Math.PI) / 180);
  return node("path", { key, d: boxHatch(boxes, angle, spacing, shift % spacing), ...attributes });
}

/** The hatch of a side alone, in its colour and without a tint: for what is contested, or may not have begun. */
export const bareHatch = (
  layer: SideBoxes,
  { angle, unit }: StripLook,
  { spacing = 5, dash }: { spacing?: number; dash?: string } = {},
): Drawing =>
  hatch(
    layer,
    { angle: angle(layer.side), spacing: spacing * unit },
    { class: "perhaps", stroke: sideColour(layer.side), "stroke-width": 1.5 * unit, "stroke-dasharray": dash },
  );

/** Boxes filled as a place that a side fully holds. */
export function heldFill(layer: SideBoxes, { angle, light, unit }: StripLook): readonly Drawing[] {
  const { key, side, boxes } = layer;
  const colour = sideColour(side);
  const pale = light.has(side);
  return [
    ...boxes.map((box, index) =>
      node("rect", { key: `${key}-fill-${index}`, ...box, fill: colour, "fill-opacity": pale ? 0.14 : undefined }),
    ),
    hatch(
      { ...layer, key: `${key}-hatch` },
      { angle: angle(side), spacing: (pale ? 5 : 6.5) * unit },
      pale
        ? { stroke: colour, "stroke-width": 1.25 * unit }
        : { stroke: "var(--background)", "stroke-width": 1.1 * unit, "stroke-opacity": 0.85 },
    ),
  ];
}

/** Boxes filled for a state of control. */
export function controlFill(control: Control, boxes: readonly Box[], look: StripLook): readonly Drawing[] {
  const { unit } = look;
  const sliced = (from: number, to: number) => boxes.map((box) => slice(box, from, to));
  switch (control.status) {
    case "held":
      return heldFill({ key: "held", side: control.holder, boxes }, look);
    case "besieged": {
      const around = boxes.flatMap((box) => [slice(box, 0, 0.2), slice(box, 0.8, 1)]);
      return [
        ...heldFill({ key: "held", side: control.holder, boxes: sliced(0.27, 0.73) }, look),
        ...heldFill({ key: "around", side: control.by, boxes: around }, { ...look, unit: unit * 0.7 }),
      ];
    }
    case "shared": {
      const { holders } = control;
      const part = 1 / holders.length;
      return holders.flatMap((side, nth) => {
        const [above, below] = [nth > 0 ? 0.03 : 0, nth < holders.length - 1 ? 0.03 : 0];
        return heldFill(
          { key: `part-${nth}`, side, boxes: sliced(nth * part + above, (nth + 1) * part - below) },
          look,
        );
      });
    }
    case "contested":
      return control.holders.map((side) => bareHatch({ key: `hatch-${side}`, side, boxes }, look, { spacing: 5.5 }));
    case "presence": {
      const dash = `${2 * unit} ${3 * unit}`;
      return [bareHatch({ key: "presence", side: control.holder, boxes }, look, { spacing: 6, dash })];
    }
    case "unknown":
      return boxes.map(({ x, y, width, height }, index) =>
        node("line", {
          key: `unknown-${index}`,
          x1: x,
          x2: x + width,
          y1: y + height / 2,
          y2: y + height / 2,
          stroke: "var(--quiet)",
          "stroke-width": unit,
        }),
      );
  }
}

/** Marks where control begins on the left side of a box: a clean cut if it is attested, dashed if claimed, torn if assumed. */
export function startEdge(
  start: NonNullable<ControlSpan["start"]>,
  { x, y, width, height }: Box,
  unit: number,
): Drawing {
  if (start === "assumed") return tornEdge({ x, y, width, height }, unit);
  const line = { x1: x, x2: x, y1: y, y2: y + height };
  const cut = node("line", {
    key: "start",
    ...line,
    stroke: "var(--background)",
    "stroke-width": Math.min((start === "firm" ? 1.4 : 3) * unit, width * 0.3),
  });
  if (start === "firm") return cut;
  return node(
    "g",
    { key: "start" },
    cut,
    node("line", {
      key: "dashes",
      class: "claimed",
      ...line,
      stroke: "var(--ink)",
      "stroke-width": Math.min(1.6 * unit, width * 0.2),
      "stroke-dasharray": `${3.2 * unit} ${2.2 * unit}`,
    }),
  );
}

/** Three teeth cut out of the left side of a box. */
function tornEdge({ x, y, width, height }: Box, unit: number): Drawing {
  const deep = Math.min(4.5 * unit, width / 2);
  const half = (height / 6).toFixed(1);
  const d = [0, 1, 2]
    .map((nth) => {
      const top = (y + (nth * height) / 3).toFixed(1);
      return `M${(x - 0.5).toFixed(1)},${top}l${deep},${half}l${-deep},${half}Z`;
    })
    .join("");
  return node("path", { key: "start", class: "assumed", d, fill: "var(--background)" });
}
