import { holders } from "../events/control.ts";
import type { Firmness } from "../events/model.ts";
import type { PlacedCell } from "../layout/districts.ts";
import { type SetTaking, takingIndent } from "../layout/districtsList.ts";
import { leading } from "../layout/labels.ts";
import { controlKey } from "../layout/mapDots.ts";
import type { Ring } from "../layout/polygon.ts";
import { type Point, pathOf, resample, smoothed } from "../layout/polyline.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, labelText, midline } from "./labels.ts";
import { sideColour, swatchParts } from "./ribbon.ts";

export interface DistrictLook {
  text: number;
  angle(side: string): number;
  /** Places brought out; none where absent. */
  bright?: ReadonlySet<string> | undefined;
}

/** The edge of a cell says how firmly its state is known: whole, in dashes where one side claims it, in dots where it is assumed. */
export const edgeOf = (firmness: Firmness, unit: number): string | undefined =>
  firmness === "claimed" || firmness === "disputed"
    ? `${7 * unit} ${3.5 * unit}`
    : firmness === "assumed"
      ? `${1.6 * unit} ${3 * unit}`
      : undefined;

/** The parts of a city, each filled as it is held, with its name and its number among those taken. */
export function districtCells(cells: readonly PlacedCell[], look: DistrictLook): Drawing {
  return draw(
    "g",
    { key: "districts", class: "districts" },
    // The ground under all cells, so that one that steps back does not let the river through.
    draw(
      "g",
      { key: "land", class: "land" },
      cells.map(({ place, ring }) => draw("path", { key: place, d: pathOf(ring, true), fill: "var(--land)" })),
    ),
    cells.map((cell) => districtCell(cell, look)),
  );
}

function districtCell(cell: PlacedCell, { text, angle, bright }: DistrictLook): Drawing {
  const { place, ring, box, middle, name, holding, changed, order, corner } = cell;
  const { control, firmness } = holding;
  const unit = text / 16;
  const aside = bright !== undefined && !bright.has(place);
  const inner = inset(ring, 3 * unit);
  const roomy = name.width < box.width * 0.75 && name.height < box.height * 0.5;
  return draw(
    "g",
    {
      key: place,
      class: "district",
      "data-place": place,
      "data-status": control.status,
      "data-side": holders(control).join(" "),
      "data-event": holding.turn?.event,
      opacity: aside ? 0.45 : undefined,
    },
    draw(
      "g",
      { key: controlKey(control) + (changed ? "+" : "") },
      control.status === "unknown" ? [] : swatchParts(control, inner, { unit, angle, changed }),
    ),
    draw("path", {
      key: "edge",
      d: pathOf(ring, true),
      fill: "none",
      stroke: bright?.has(place) ? "var(--ink)" : "var(--quiet)",
      "stroke-width": (bright?.has(place) ? 2.5 : 1.5) * unit,
      "stroke-dasharray": edgeOf(firmness, unit),
    }),
    control.status === "besieged" && siege(inner, control.by, unit),
    roomy &&
      draw("rect", {
        key: "plate",
        x: middle[0] - name.width / 2 - text * 0.3,
        y: middle[1] - name.height / 2 - text * 0.05,
        width: name.width + text * 0.6,
        height: name.height + text * 0.1,
        rx: 2 * unit,
        fill: "var(--ground)",
        "fill-opacity": 0.85,
      }),
    labelText(name, [middle[0], middle[1] - name.height / 2]).map((line) => ({
      ...line,
      attributes: { ...line.attributes, "text-anchor": "middle" },
    })),
    order !== undefined && numberMark(order, corner, text),
  );
}

/** A ring round the besieged in the colour of those who besiege them, in dashes as on the map. */
export const siege = (ring: Ring, by: string, unit: number): Drawing =>
  draw("path", {
    key: "siege",
    class: "siege",
    d: pathOf(inset(ring, 3 * unit), true),
    fill: "none",
    stroke: sideColour(by),
    "stroke-width": 4 * unit,
    "stroke-dasharray": `${9 * unit} ${5 * unit}`,
  });

/** A ring drawn in towards its middle by some pixels. */
function inset(ring: Ring, by: number): Ring {
  const [x, y] = [0, 1].map((axis) => {
    const all = ring.map((point) => point[axis as 0 | 1]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  }) as [number, number];
  return ring.map(([a, b]): Point => [a - Math.sign(a - x) * by, b - Math.sign(b - y) * by]);
}

/** The number of a taking in a disc. */
export const numberMark = (order: number, [x, y]: Point, text: number): Drawing =>
  draw(
    "g",
    { key: "number", class: "number", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    draw("circle", { key: "disc", r: text * 0.62, fill: "var(--ink)" }),
    draw(
      "text",
      { key: "figure", y: midline * text, "text-anchor": "middle", "font-size": text, ...bold, fill: "var(--ground)" },
      String(order),
    ),
  );

/** The river of a sketch with its name. */
export function sketchRiver(
  course: readonly Point[],
  width: number,
  name: string,
  label: Point,
  text: number,
): Drawing {
  return draw(
    "g",
    { key: "river", class: "river" },
    draw("path", {
      key: "water",
      d: pathOf(smoothed(resample(course, text / 4), 45)),
      fill: "none",
      stroke: "var(--lake)",
      "stroke-width": width,
      "stroke-opacity": 0.75,
      "stroke-linecap": "butt",
    }),
    draw("text", { key: "name", x: label[0], y: label[1], "font-size": text, ...bold, fill: "var(--accent)" }, name),
  );
}

/** A list of takings or states: each with its number where it has one, and quieter words under it. */
export function takingList(key: string, takings: readonly SetTaking[], x: number, text: number): Drawing {
  const step = text * leading;
  return draw(
    "g",
    { key, class: key },
    takings.map(({ id, order, y, lines, more }) =>
      draw(
        "g",
        { key: id, class: "taking", "data-event": order === undefined ? undefined : id },
        order !== undefined && numberMark(order, [x + text * 0.62, y + step / 2], text),
        [...lines, ...more].map((words, row) =>
          draw(
            "text",
            {
              key: `line-${row}`,
              x: x + (order === undefined ? 0 : takingIndent * text),
              y: y + step * (row + 0.5) + midline * text,
              "font-size": text,
              ...(row < lines.length && bold),
              fill: row < lines.length ? "var(--ink)" : "var(--quiet)",
            },
            words,
          ),
        ),
      ),
    ),
  );
}

/** Lines of quiet words from a baseline. */
export const remark = (key: string, lines: readonly string[], [x, y]: Point, text: number): Drawing =>
  draw(
    "g",
    { key, class: "remark" },
    lines.map((words, row) =>
      draw(
        "text",
        { key: `line-${row}`, x, y: y + row * text * leading, "font-size": text, fill: "var(--quiet)" },
        words,
      ),
    ),
  );
