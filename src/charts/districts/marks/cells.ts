import { holders } from "../../../events/control.ts";
import type { Firmness } from "../../../events/model.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import { controlSwatch } from "../../../geo/controlSwatch.ts";
import { midline } from "../../../layout/labels.ts";
import { pathOf } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { bold, labelText } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { type FilledShape, numberRadius, type PlacedCell, type PlacedNumber } from "../layout/cells.ts";

/** What the appearance of cells depends on, beside what they show. */
export interface CellLook {
  fontSize: number;
  /** The hatch of a side, in degrees clockwise from horizontal. */
  angle(side: string): number;
}

/**
 * The dashes of a cell's edge, which say how firmly its state is known: solid (undefined), dashed if one side claims it
 * or it is disputed, dotted if it is assumed.
 */
export const edgeDashes = (firmness: Firmness, unit: number): string | undefined =>
  firmness === "claimed" || firmness === "disputed"
    ? `${7 * unit} ${3.5 * unit}`
    : firmness === "assumed"
      ? `${1.6 * unit} ${3 * unit}`
      : undefined;

/** The parts of a city, each filled as it is held, with its name and its number among those taken. */
export const districtCells = (cells: readonly PlacedCell[], look: CellLook): Drawing =>
  node(
    "g",
    { key: "districts", class: "districts" },
    // Land below all cells, so that the river does not show through a faded one.
    node(
      "g",
      { key: "land", class: "land" },
      cells.map(({ place, shape }) => node("path", { key: place, d: pathOf(shape.ring, true), fill: "var(--land)" })),
    ),
    cells.map((cell) => districtCell(cell, look)),
  );

function districtCell(cell: PlacedCell, { fontSize, angle }: CellLook): Drawing {
  const { place, shape, name, nameAt, plate, holding, changed, number, emphasis } = cell;
  const { control, firmness } = holding;
  const unit = fontSize / 16;
  const highlighted = emphasis === "highlighted";
  return node(
    "g",
    {
      key: place,
      class: "district",
      "data-place": place,
      "data-status": control.status,
      "data-side": holders(control).join(" "),
      "data-event": holding.turn?.event,
      opacity: emphasis === "quiet" ? 0.45 : undefined,
    },
    node(
      "g",
      { key: controlKey(control) + (changed ? "+" : "") },
      control.status === "unknown" ? [] : controlSwatch(control, shape.inner, { unit, angle, changed }),
    ),
    node("path", {
      key: "edge",
      d: pathOf(shape.ring, true),
      fill: "none",
      stroke: highlighted ? "var(--ink)" : "var(--quiet)",
      "stroke-width": (highlighted ? 2.5 : 1.5) * unit,
      "stroke-dasharray": edgeDashes(firmness, unit),
    }),
    shape.siege && siegeMark(shape.siege, unit),
    plate && node("rect", { key: "plate", ...plate, rx: 2 * unit, fill: "var(--background)", "fill-opacity": 0.85 }),
    labelText(name, nameAt).map((line) => ({
      ...line,
      attributes: { ...line.attributes, "text-anchor": "middle" },
    })),
    number && numberMark(number, fontSize),
  );
}

/** A ring in the colour of the besieging side, dashed as on the map. */
export const siegeMark = ({ ring, by }: NonNullable<FilledShape["siege"]>, unit: number): Drawing =>
  node("path", {
    key: "siege",
    class: "siege",
    d: pathOf(ring, true),
    fill: "none",
    stroke: sideColour(by),
    "stroke-width": 4 * unit,
    "stroke-dasharray": `${9 * unit} ${5 * unit}`,
  });

/** The number of a capture in a disc. */
export const numberMark = ({ order, at: [x, y] }: PlacedNumber, fontSize: number): Drawing =>
  node(
    "g",
    { key: "number", class: "number", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    node("circle", { key: "disc", r: fontSize * numberRadius, fill: "var(--ink)" }),
    node(
      "text",
      {
        key: "figure",
        y: midline * fontSize,
        "text-anchor": "middle",
        "font-size": fontSize,
        ...bold,
        fill: "var(--background)",
      },
      String(order),
    ),
  );
