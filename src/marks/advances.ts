import { headingOf } from "../layout/advance.ts";
import type { Advance } from "../layout/mapAdvances.ts";
import { type Point, pathOf } from "../layout/polyline.ts";
import { type Drawing, draw } from "./drawing.ts";
import { sideColour } from "./ribbon.ts";

/** Arrows along the ways of fronts: one weight, a head at the last confirmed place, dashed beyond it. */
export function advances(ways: readonly Advance[], unit: number): Drawing {
  return draw(
    "g",
    { key: "advances", class: "advances", fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" },
    ways.map(({ id, side, turn, solid, dashed }) => {
      const line = { stroke: sideColour(side), "stroke-width": 2.6 * unit };
      const body = solid.length > 2 ? solid.slice(0, -2) : solid;
      const beyond = dashed.length > 2;
      return draw(
        "g",
        { key: id, class: "advance", "data-front": id, "data-turn": turn },
        draw("path", {
          key: "casing",
          d: pathOf([...body, ...dashed]),
          stroke: "var(--ground)",
          "stroke-width": 6 * unit,
        }),
        solid.length > 1 && draw("path", { key: "way", d: pathOf(body), ...line }),
        beyond &&
          draw("path", {
            key: "beyond",
            d: pathOf(dashed),
            ...line,
            "stroke-width": 2.2 * unit,
            "stroke-linecap": "butt",
            "stroke-dasharray": `${5 * unit} ${4 * unit}`,
          }),
        beyond && chevron(dashed, side, unit),
        solid.length > 1 && head(solid, side, unit),
      );
    }),
  );
}

const turned = (line: readonly Point[]): string => {
  const [x, y] = line.at(-1) ?? [0, 0];
  return `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${headingOf(line).toFixed(1)})`;
};

const head = (line: readonly Point[], side: string, unit: number): Drawing =>
  draw("path", {
    key: "head",
    transform: turned(line),
    d: `M${2 * unit},0L${-9 * unit},${-5.5 * unit}L${-7 * unit},0L${-9 * unit},${5.5 * unit}Z`,
    fill: sideColour(side),
    stroke: "var(--ground)",
    "stroke-width": 1.4 * unit,
    "paint-order": "stroke",
  });

const chevron = (line: readonly Point[], side: string, unit: number): Drawing =>
  draw("path", {
    key: "chevron",
    transform: turned(line),
    d: `M${-7 * unit},${-5 * unit}L0,0L${-7 * unit},${5 * unit}`,
    stroke: sideColour(side),
    "stroke-width": 2.2 * unit,
  });
