import { controlSwatch } from "../../../geo/controlSwatch.ts";
import { pathOf } from "../../../layout/polyline.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { DistrictsSymbol } from "../layout/legend.ts";
import { type CellLook, edgeDashes, numberMark, siegeMark } from "./cells.ts";

/** A symbol of the legend: a shape filled like the cells of the sketch, one with an edge like theirs, or a number. */
export function legendSymbol(symbol: DistrictsSymbol, { fontSize, angle }: CellLook): readonly Drawing[] {
  if ("number" in symbol) return [numberMark(symbol.number, fontSize)];
  const unit = fontSize / 16;
  const d = pathOf(symbol.ring, true);
  if ("edge" in symbol)
    return [
      node("path", {
        key: "edge",
        d,
        fill: "none",
        stroke: "var(--border)",
        "stroke-width": 1.5 * unit,
        "stroke-dasharray": edgeDashes(symbol.edge, unit),
      }),
    ];
  const { control, inner, siege } = symbol;
  return [
    node("path", { key: "land", d, fill: "var(--land)" }),
    node("g", { key: "fill" }, controlSwatch(control, inner, { unit, angle })),
    ...(siege ? [siegeMark(siege, unit * 0.6)] : []),
  ];
}
