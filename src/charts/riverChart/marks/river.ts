import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { RiverPlots } from "../layout/plots.ts";
import type { PlacedTown, TownLevel } from "../layout/towns.ts";

/** The river as straight lines, one for both plots or one for each, with an arrowhead at the downstream end. */
export const rivers = ({ rivers, unit }: RiverPlots): Drawing =>
  node(
    "g",
    { key: "rivers", class: "rivers" },
    rivers.map(({ x, top, bottom }, index) =>
      node(
        "g",
        { key: `river-${index}` },
        node("line", {
          key: "water",
          x1: x,
          x2: x,
          y1: top,
          y2: bottom,
          stroke: "var(--river)",
          "stroke-width": 5 * unit,
        }),
        node("path", {
          key: "flow",
          d: `M${(x - 7 * unit).toFixed(1)},${(bottom - 3 * unit).toFixed(1)}h${14 * unit}l${-7 * unit},${11 * unit}Z`,
          fill: "var(--river)",
        }),
      ),
    ),
  );

/** The towns of one bank: their names, and a tick from the river to each. */
export const townTicks = (key: string, towns: readonly PlacedTown[], { unit, fontSize }: RiverPlots): Drawing =>
  node(
    "g",
    { key, class: "towns" },
    towns.map(({ id, name, bold, tick: [from, to], at: [x, y], anchor }) =>
      node(
        "g",
        { key: id, class: "town", "data-place": id },
        node("path", {
          key: "tick",
          d: `M${from[0].toFixed(1)},${from[1].toFixed(1)}L${to[0].toFixed(1)},${to[1].toFixed(1)}`,
          stroke: "var(--river)",
          "stroke-width": 1.6 * unit,
        }),
        middleText(name, { key: "name", x, y, fontSize, anchor, isBold: bold }),
      ),
    ),
  );

/** Lines across the plots level with towns, cut out of the hatch. */
export const townLevels = (levels: readonly TownLevel[]): Drawing =>
  node(
    "g",
    { key: "levels", class: "levels" },
    levels.flatMap(({ key, x1, x2, y }) => [
      node("line", { key: `${key}-cut`, x1, x2, y1: y, y2: y, stroke: "var(--background)", "stroke-width": 3 }),
      node("line", { key, x1, x2, y1: y, y2: y, stroke: "var(--rule)", "stroke-width": 1 }),
    ]),
  );
