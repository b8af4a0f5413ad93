import { pathOf } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { Tip } from "../layout/advancePath.ts";
import type { Advance } from "../layout/advances.ts";

/** The arrows of advances: solid up to a head at the last confirmed place, and dashed beyond it up to an open head. */
export function advances(all: readonly Advance[], unit: number): Drawing {
  return node(
    "g",
    { key: "advances", class: "advances", fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" },
    all.map(({ id, side, turn, solid, dashed, solidTip, dashedTip }) => {
      const line = { stroke: sideColour(side), "stroke-width": 2.6 * unit };
      // The line ends inside its head, so that it does not blunt the point.
      const shaft = solid.length > 2 ? solid.slice(0, -2) : solid;
      return node(
        "g",
        { key: id, class: "advance", "data-front": id, "data-turn": turn },
        node("path", {
          key: "casing",
          d: pathOf([...shaft, ...dashed]),
          stroke: "var(--background)",
          "stroke-width": 6 * unit,
        }),
        solidTip && node("path", { key: "way", d: pathOf(shaft), ...line }),
        dashedTip &&
          node("path", {
            key: "beyond",
            d: pathOf(dashed),
            ...line,
            "stroke-width": 2.2 * unit,
            "stroke-linecap": "butt",
            "stroke-dasharray": `${5 * unit} ${4 * unit}`,
          }),
        dashedTip && chevron(dashedTip, side, unit),
        solidTip && head(solidTip, side, unit),
      );
    }),
  );
}

/** The transform that moves a head, drawn at the origin and pointing right, to the end of a line. */
const toTip = ({ at: [x, y], angle }: Tip): string =>
  `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${angle.toFixed(1)})`;

const head = (tip: Tip, side: string, unit: number): Drawing =>
  node("path", {
    key: "head",
    transform: toTip(tip),
    d: `M${2 * unit},0L${-9 * unit},${-5.5 * unit}L${-7 * unit},0L${-9 * unit},${5.5 * unit}Z`,
    fill: sideColour(side),
    stroke: "var(--background)",
    "stroke-width": 1.4 * unit,
    "paint-order": "stroke",
  });

const chevron = (tip: Tip, side: string, unit: number): Drawing =>
  node("path", {
    key: "chevron",
    transform: toTip(tip),
    d: `M${-7 * unit},${-5 * unit}L0,0L${-7 * unit},${5 * unit}`,
    stroke: sideColour(side),
    "stroke-width": 2.2 * unit,
  });
