import { type Drawing, node } from "../../../svg/node.ts";
import type { Dot, PlacedPlaces } from "../layout/layout.ts";

/** The sea as the background, and every country in one tone. */
export const land = (
  shapes: PlacedPlaces["land"],
  { width, height }: { width: number; height: number },
  unit: number,
): Drawing =>
  node(
    "g",
    { key: "land", class: "land" },
    node("rect", { key: "far", width, height, fill: "var(--background)" }),
    // A country that the data cuts in two is closed by lines in the colour of land, and has its outline on top.
    shapes.map(({ id, d, outline }) =>
      node("path", {
        key: id,
        d,
        fill: "var(--land)",
        stroke: outline === undefined ? "var(--rule)" : "var(--land)",
        "stroke-width": 0.8 * unit,
      }),
    ),
    shapes.map(
      ({ id, outline }) =>
        outline !== undefined &&
        node("path", {
          key: `${id} outline`,
          d: outline,
          fill: "none",
          stroke: "var(--rule)",
          "stroke-width": 0.8 * unit,
        }),
    ),
  );

/** The lines of a journey. */
export const route = (d: string, unit: number): Drawing =>
  node("path", {
    key: "route",
    class: "route",
    d,
    fill: "none",
    stroke: "var(--accent)",
    "stroke-width": 1.6 * unit,
    "stroke-dasharray": `${5 * unit} ${3 * unit}`,
  });

/** The lines from dots to names that stand further away. */
export const leaders = (labels: PlacedPlaces["labels"], unit: number): Drawing =>
  node(
    "g",
    { key: "leaders", class: "leaders" },
    labels.map(
      ({ id, leader }) =>
        leader &&
        node("line", {
          key: id,
          x1: leader.from[0],
          y1: leader.from[1],
          x2: leader.to[0],
          y2: leader.to[1],
          stroke: "var(--ink)",
          "stroke-width": unit,
        }),
    ),
  );

/** A dot for each place. */
export const dots = (all: readonly Dot[], unit: number): Drawing =>
  node(
    "g",
    { key: "dots", class: "dots" },
    all.map(({ id, at: [cx, cy], radius, quiet }) =>
      node("circle", {
        key: id,
        "data-place": id,
        cx,
        cy,
        r: radius,
        fill: quiet ? "var(--quiet)" : "var(--accent)",
        stroke: "var(--land)",
        "stroke-width": 1.2 * unit,
      }),
    ),
  );
