import { controlSwatch, type HolderStyle } from "../../../geo/controlSwatch.ts";
import { deathRadius } from "../../../layout/incidents.ts";
import type { Point } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { civiliansSign, deathsSign } from "../../../marks/incidents.ts";
import { bold } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { MapLegend, PlacedRow } from "../layout/legend.ts";
import { deathsInLegend } from "../layout/legendRows.ts";
import { dotParts, doubtCircle } from "./places.ts";

/** The legend of a map on its panel, row by row. */
export function legend({ form, box, title, rows, fontSize }: MapLegend, angle: HolderStyle["angle"]): Drawing {
  const unit = fontSize / 16;
  const words = (key: string, content: string, [x, y]: Point, weight = {}) =>
    node("text", { key, x, y, "font-size": fontSize, ...weight, fill: "var(--ink)" }, content);
  return node(
    "g",
    { key: "key", class: "key" },
    form === "panel"
      ? node("rect", { key: "panel", ...box, rx: 2 * unit, fill: "var(--background)", "fill-opacity": 0.94 })
      : node("rect", { key: "panel", ...box, fill: "var(--background)" }),
    title && words("title", title.words, title.at, bold),
    rows.map((placed) =>
      node(
        "g",
        { key: placed.row.id, class: "key-row" },
        legendSymbol(placed, { unit, angle }),
        words("words", placed.row.words, placed.words),
      ),
    ),
  );
}

/**
 * The symbol of a row. To give the legend another, add a case here and its row to `layout/legendRows.ts`; say in
 * `layout/legendOn.ts` when a day shows it, and keep room for it in `layout/legendRoom.ts`; what depends on an option of
 * the map is handed there by `layout/surrounds.ts`. Its words go into every dictionary of `language/`; if it explains a
 * new sort of dot, that belongs to `lookOf` in `layout/dots.ts`, and a sign that the map draws too is exported by
 * `marks/places.ts`, as `doubtCircle` is. A row costs
 * room on every day: words wider than the other rows' take names off the map (`tests/charts/frontMap/asked.test.ts`), and a
 * strip has only rows that a phone cannot do without (`legendStrip.test.ts`).
 */
function legendSymbol({ row, symbol: { at, width } }: PlacedRow, { unit, angle }: HolderStyle): Drawing {
  const [x, y] = at;
  const centred = { key: "symbol", transform: `translate(${(x + width / 2).toFixed(1)},${y.toFixed(1)})` };
  switch (row.symbol) {
    case "area":
      return node("g", { key: "symbol" }, controlSwatch(row.control, bandAt(at, width, 6.5 * unit), { unit, angle }));
    case "dot":
      return node("g", centred, dotParts(row.control, 5 * unit, { unit, angle }));
    case "within":
      return node(
        "g",
        centred,
        node("circle", { key: "dot", r: 2.6 * unit, fill: "var(--quiet)" }),
        doubtCircle(8 * unit, unit),
      );
    case "approximate":
      return node(
        "g",
        centred,
        node(
          "text",
          { key: "about", y: 6.5 * unit, "font-size": 18 * unit, "text-anchor": "middle", fill: "var(--ink)" },
          "~",
        ),
      );
    case "deaths":
      return node("g", centred, deathsSign(deathRadius(deathsInLegend, 16 * unit)));
    case "civilians":
      return node("g", centred, civiliansSign(deathRadius(deathsInLegend / 2, 16 * unit)));
    case "gained":
      return node(
        "g",
        centred,
        node("circle", { key: "dot", r: 4 * unit, fill: "var(--quiet)" }),
        node("circle", { key: "ring", r: 7 * unit, fill: "none", stroke: "var(--quiet)", "stroke-width": 1.6 * unit }),
      );
    case "arrow":
      return arrowSymbol(at, width, row.side ? sideColour(row.side) : "var(--quiet)", unit);
  }
}

/** A band centred on a line, from its left end. */
const bandAt = ([x, y]: Point, width: number, half: number): readonly Point[] => [
  [x, y - half],
  [x + width, y - half],
  [x + width, y + half],
  [x, y + half],
];

/** An arrow as on the map: a line, a head at the last confirmed place, and dashes beyond. */
const arrowSymbol = ([x, y]: Point, width: number, colour: string, unit: number): Drawing =>
  node(
    "g",
    { key: "symbol", fill: "none", stroke: colour, "stroke-width": 2.4 * unit },
    node("path", { key: "way", d: `M${x.toFixed(1)},${y.toFixed(1)}h${(width * 0.42).toFixed(1)}` }),
    node("path", {
      key: "head",
      d: `M${(x + width * 0.72).toFixed(1)},${y.toFixed(1)}l${-8 * unit},${-5 * unit}v${10 * unit}Z`,
      fill: colour,
      stroke: "none",
    }),
    node("path", {
      key: "beyond",
      d: `M${(x + width * 0.76).toFixed(1)},${y.toFixed(1)}H${(x + width).toFixed(1)}`,
      "stroke-dasharray": `${3 * unit} ${2 * unit}`,
    }),
  );
