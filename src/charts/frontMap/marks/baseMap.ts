import type { Shape } from "../../../geo/geography.ts";
import type { Box } from "../../../layout/boxes.ts";
import { pathOf } from "../../../layout/polyline.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { Road } from "../layout/lineNames.ts";

/** The fills of the countries that a map is about, by id. */
export type LandTones = Readonly<Record<string, string>>;

const shape = ({ id, d }: Shape, attributes: Parameters<typeof node>[1]): Drawing =>
  node("path", { key: id, d, ...attributes });

export interface LandStyle {
  box: Box;
  tones: LandTones;
  unit: number;
}

/** The land: countries in their tones, all others in a neutral one, and faint lines around governorates. */
export function land(
  { countries, governorates }: { countries: readonly Shape[]; governorates: readonly Shape[] },
  { box: { width, height }, tones, unit }: LandStyle,
): Drawing {
  return node(
    "g",
    { key: "land", class: "land" },
    node("rect", { key: "far", width, height, fill: "var(--background)" }),
    countries.map((country) => shape(country, { fill: tones[country.id] ?? "var(--land-far)" })),
    governorates.map((line) => shape(line, { fill: "none", stroke: "var(--rule)", "stroke-width": 0.6 * unit })),
  );
}

/** The international boundaries as dash-dotted lines. */
export function borders(lines: readonly Shape[], unit: number): Drawing {
  const dash = [7, 3, 1, 3].map((length) => length * unit).join(" ");
  return node(
    "g",
    { key: "borders", class: "borders", fill: "none", stroke: "var(--border)" },
    lines.map((line) =>
      shape(line, { "stroke-width": 1.3 * unit, "stroke-dasharray": dash, "stroke-linejoin": "round" }),
    ),
  );
}

export interface WaterStyle {
  /** The id of the river that is drawn widest and above all others. */
  main: string;
  /** The ids of rivers whose course is only roughly known; they are dashed. */
  approximate: readonly string[];
  unit: number;
}

/** Rivers and lakes; a salt lake, which is often dry, has only its shore drawn. */
export function water(
  { rivers, lakes }: { rivers: readonly Shape[]; lakes: readonly Shape[] },
  { main, approximate, unit }: WaterStyle,
): Drawing {
  const order = rivers.toSorted((a, b) => Number(a.id === main) - Number(b.id === main));
  return node(
    "g",
    { key: "water", class: "water", fill: "none" },
    order.map((river) =>
      shape(river, {
        stroke: "var(--river)",
        "stroke-width": (river.id === main ? 2.8 : 1.4) * unit,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
        "stroke-dasharray": approximate.includes(river.id) && `${5 * unit} ${3.5 * unit}`,
      }),
    ),
    lakes.map((lake) =>
      shape(
        lake,
        lake.kind === "salt"
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

/** Roads as thin double lines. */
export function roads(all: readonly Road[], unit: number): Drawing {
  return node(
    "g",
    { key: "roads", class: "roads", fill: "none" },
    all.flatMap(({ id, line }) => [
      node("path", { key: `${id}-edges`, d: pathOf(line), stroke: "var(--quiet)", "stroke-width": 4 * unit }),
      node("path", { key: id, d: pathOf(line), stroke: "var(--land)", "stroke-width": 2 * unit }),
    ]),
  );
}
