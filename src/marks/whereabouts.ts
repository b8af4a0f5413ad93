import type { Box } from "../layout/boxes.ts";
import type { Geography } from "../layout/geography.ts";
import type { Point } from "../layout/polyline.ts";
import type { ShapePath } from "../layout/shapePath.ts";
import type { WhereaboutsSheet } from "../layout/whereabouts.ts";
import { type Drawing, draw } from "./drawing.ts";

export interface SmallMap {
  path: ShapePath;
  /** The countries the story is about, with the colour of each; others are left out. */
  tones: Readonly<Record<string, string>>;
  /** The river that is drawn, by id. */
  river: string;
  /** The spots that return on every slide. */
  spots: readonly Point[];
  /** What of the ground the slide is about, where it is about less than all. */
  shown?: Box;
}

/** The countries in small, the river, the spots, and a frame round what the slide is about. */
export function smallMap(geography: Geography, { map, thick }: WhereaboutsSheet, options: SmallMap): Drawing {
  const { path, tones, river, spots, shown } = options;
  return draw(
    "g",
    { key: "where" },
    geography.countries.map((country) => {
      const { id } = country.properties;
      const d = tones[id] && path(country);
      return d && draw("path", { key: id, d, fill: tones[id], stroke: "var(--border)", "stroke-width": 0.8 });
    }) as Drawing[],
    geography.rivers.map((line) => {
      const d = line.properties.id === river && path(line);
      return d && draw("path", { key: river, d, fill: "none", stroke: "var(--river)", "stroke-width": 1.4 });
    }) as Drawing[],
    shown &&
      draw("rect", { key: "shown", ...shown, rx: 1, fill: "none", stroke: "var(--ink)", "stroke-width": thick / 5 }),
    spots.map(([x, y], nth) =>
      draw("circle", { key: `spot-${nth}`, cx: map.x + x, cy: map.y + y, r: thick / 3, fill: "var(--accent)" }),
    ),
  );
}

/** A line of years, with the days of the slide lit and the day it all turns on marked. */
export function smallTime({ line, lit, thick, pivot, years, words, text }: WhereaboutsSheet): Drawing {
  return draw(
    "g",
    { key: "when" },
    draw("line", { key: "line", x1: line.from, x2: line.to, y1: line.y, y2: line.y, stroke: "var(--border)" }),
    years.map(({ at, x }) =>
      draw("line", { key: `tick-${at}`, x1: x, x2: x, y1: line.y - 3, y2: line.y + 3, stroke: "var(--border)" }),
    ),
    draw("rect", {
      key: "lit",
      x: lit.from,
      y: line.y - thick / 2,
      width: lit.to - lit.from,
      height: thick,
      rx: 1,
      fill: "var(--ink)",
    }),
    draw("path", {
      key: "pivot",
      d: `M${pivot.toFixed(1)},${(line.y - thick / 2 - 1).toFixed(1)}l${(-thick * 0.55).toFixed(1)},${(-thick).toFixed(1)}h${(thick * 1.1).toFixed(1)}z`,
      fill: "var(--accent)",
    }),
    years.map(
      ({ at, x, label }) =>
        label &&
        draw(
          "text",
          { key: `year-${at}`, x, y: words, "font-size": text, "text-anchor": "middle", fill: "var(--quiet)" },
          label,
        ),
    ) as Drawing[],
  );
}
