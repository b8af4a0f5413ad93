import type { Geography, Part } from "../layout/geography.ts";
import type { ShapePath } from "../layout/shapePath.ts";
import { type Drawing, draw } from "./drawing.ts";

export interface LandOptions {
  path: ShapePath;
  width: number;
  height: number;
  /** The fill of the countries the map is about, by id; all others are far. */
  tones: Readonly<Record<string, string>>;
  /** Pixels to a unit of stroke. */
  unit: number;
}

/** The flat ground: countries in their tones, and the faint lines of governorates. */
export function land(
  { countries, governorates }: Geography,
  { path, width, height, tones, unit }: LandOptions,
): Drawing {
  return draw(
    "g",
    { key: "land", class: "land" },
    draw("rect", { key: "far", width, height, fill: "var(--ground)" }),
    countries.map((country) => {
      const tone = tones[country.properties.id];
      return part(country, path, { fill: tone ?? "var(--land-far)" });
    }),
    governorates.map((line) => part(line, path, { fill: "none", stroke: "var(--rule)", "stroke-width": 0.6 * unit })),
  );
}

/** The international boundaries, dot and dash. */
export function borders({ borders }: Geography, path: ShapePath, unit: number): Drawing {
  const dash = [7, 3, 1, 3].map((length) => length * unit).join(" ");
  return draw(
    "g",
    { key: "borders", class: "borders", fill: "none", stroke: "var(--border)" },
    borders.map((line) =>
      part(line, path, { "stroke-width": 1.3 * unit, "stroke-dasharray": dash, "stroke-linejoin": "round" }),
    ),
  );
}

export interface WaterOptions {
  path: ShapePath;
  unit: number;
  /** The river that is drawn widest. */
  main: string;
  /** Rivers whose course is only roughly known: dashed. */
  approximate: readonly string[];
}

/** Rivers and lakes. */
export function water({ rivers, lakes }: Geography, { path, unit, main, approximate }: WaterOptions): Drawing {
  const order = rivers.toSorted((a, b) => Number(a.properties.id === main) - Number(b.properties.id === main));
  return draw(
    "g",
    { key: "water", class: "water", fill: "none" },
    order.map((river) =>
      part(river, path, {
        stroke: "var(--river)",
        "stroke-width": (river.properties.id === main ? 2.8 : 1.4) * unit,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
        "stroke-dasharray": approximate.includes(river.properties.id) && `${5 * unit} ${3.5 * unit}`,
      }),
    ),
    lakes.map((lake) =>
      part(
        lake,
        path,
        lake.properties.kind === "salt"
          ? {
              fill: "none",
              stroke: "var(--lake)",
              "stroke-width": 0.8 * unit,
              "stroke-dasharray": `${2 * unit} ${3 * unit}`,
            }
          : { fill: "var(--lake)", stroke: "var(--river)", "stroke-width": 0.7 * unit, "stroke-linejoin": "round" },
      ),
    ),
  );
}

function part(
  feature: Part,
  path: ShapePath,
  attributes: Record<string, string | number | boolean | undefined>,
): Drawing | undefined {
  const d = path(feature);
  return d ? draw("path", { key: feature.properties.id, d, ...attributes }) : undefined;
}
