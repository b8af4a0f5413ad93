import type { Box } from "../../../layout/boxes.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { WhereMap } from "../layout/where.ts";

/** How the small map looks. */
export interface WhereStyle {
  /** The fill of each country, by id. */
  tones: Readonly<Record<string, string>>;
  /** The height of the bar beside the map in pixels, in proportion to which the marks on the map are drawn. */
  barHeight: number;
}

/**
 * A small map of the countries, the river and the places, with a frame around the ground of the slide if that is less
 * than all.
 */
export const where = (
  { countries, river, places }: WhereMap,
  extent: Box | undefined,
  { tones, barHeight }: WhereStyle,
): Drawing =>
  node(
    "g",
    { key: "where" },
    countries.map(({ id, d }) =>
      node("path", { key: id, d, fill: tones[id], stroke: "var(--border)", "stroke-width": 0.8 }),
    ),
    river.map(({ id, d }) => node("path", { key: id, d, fill: "none", stroke: "var(--river)", "stroke-width": 1.4 })),
    extent &&
      node("rect", {
        key: "shown",
        ...extent,
        rx: 1,
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": barHeight / 5,
      }),
    places.map(([cx, cy], nth) =>
      node("circle", { key: `spot-${nth}`, cx, cy, r: barHeight / 3, fill: "var(--accent)" }),
    ),
  );
