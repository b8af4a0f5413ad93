import { backing, halo } from "../../../geo/labelMarks.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { LineName } from "../layout/lineNames.ts";
import { letterSpacing } from "../layout/nameAlong.ts";
import type { RegionName } from "../layout/regionNames.ts";

/** Names of countries and of empty ground, letterspaced. */
export function regionNames(names: readonly RegionName[]): Drawing {
  return node(
    "g",
    { key: "ground-labels", class: "ground-labels", fill: "var(--quiet)" },
    names.flatMap(({ id, lines, x, y, leading, size, spacing, bold }) =>
      lines.map((text, index) =>
        node(
          "text",
          {
            key: `${id}-${index}`,
            x,
            y: y + index * leading,
            "font-size": size,
            "font-weight": bold ? 600 : undefined,
            "letter-spacing": `${spacing}em`,
            "text-anchor": "middle",
            fill: "var(--quiet)",
          },
          text,
        ),
      ),
    ),
  );
}

/** Names of rivers and roads along their lines. */
export function lineNames(names: readonly LineName[], unit: number): Drawing {
  return node(
    "g",
    { key: "line-labels", class: "line-labels" },
    backing(names.map(({ plate }) => plate)),
    names.map(({ text, at, angle, size, kind }) =>
      node(
        "text",
        {
          key: text,
          transform: `translate(${at[0].toFixed(1)},${at[1].toFixed(1)}) rotate(${angle.toFixed(1)})`,
          "font-size": size,
          "letter-spacing": `${letterSpacing}em`,
          "text-anchor": "middle",
          fill: kind === "road" ? "var(--ink)" : "var(--accent)",
          ...halo((kind === "road" ? 6 : 3.2) * unit),
        },
        text,
      ),
    ),
  );
}
