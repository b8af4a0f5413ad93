import type { Box } from "../layout/boxes.ts";
import type { Geography } from "../layout/geography.ts";
import type { ShapePath } from "../layout/shapePath.ts";
import { type Drawing, draw } from "./drawing.ts";

export interface LocatorOptions {
  /** The path of the small map, in pixels from the corner of its box. */
  path: ShapePath;
  box: Box;
  /** What the large map shows, on the small one, from the same corner. */
  shown: Box;
  tones: Readonly<Record<string, string>>;
  main: string;
  unit: number;
}

/** A small map of the whole ground that shows where the large one lies. */
export function locator(geography: Geography, { path, box, shown, tones, main, unit }: LocatorOptions): Drawing {
  const shape = (key: string, d: string | null, attributes: Record<string, string | number>) =>
    d ? draw("path", { key, d, ...attributes }) : undefined;
  return draw(
    "g",
    { key: "locator", class: "locator", transform: `translate(${box.x.toFixed(1)},${box.y.toFixed(1)})` },
    draw("rect", { key: "panel", width: box.width, height: box.height, fill: "var(--ground)" }),
    geography.countries.map((country) => {
      const tone = tones[country.properties.id];
      return shape(
        country.properties.id,
        path(country),
        tone ? { fill: tone, stroke: "var(--border)", "stroke-width": 0.8 * unit } : { fill: "var(--land-far)" },
      );
    }),
    geography.rivers
      .filter(({ properties }) => properties.id === main)
      .map((river) => shape(main, path(river), { fill: "none", stroke: "var(--river)", "stroke-width": 1.2 * unit })),
    draw("rect", {
      key: "shown",
      ...shown,
      fill: "var(--ink)",
      "fill-opacity": 0.1,
      stroke: "var(--ink)",
      "stroke-width": 1.4 * unit,
    }),
    draw("rect", {
      key: "frame",
      width: box.width,
      height: box.height,
      fill: "none",
      stroke: "var(--rule)",
      "stroke-width": unit,
    }),
  );
}
