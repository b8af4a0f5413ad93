import type { Box } from "../layout/boxes.ts";
import type { LineLabel } from "../layout/lineLabel.ts";
import { spacing } from "../layout/lineLabel.ts";
import type { GroundLabel } from "../layout/mapGroundNames.ts";
import type { PlacedLabel } from "../layout/mapLabels.ts";
import type { Ring } from "../layout/polygon.ts";
import { type Point, pathOf } from "../layout/polyline.ts";
import { textWidth } from "../layout/text.ts";
import { type Drawing, draw } from "./drawing.ts";

/** A rim in the colour of the ground: a wide one parts letters from a hatch they stand on. */
const halo = (unit: number, wide: number) => ({
  stroke: "var(--land)",
  "stroke-width": wide * unit,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
});

// In right-to-left text the start of a line is its right end.
const mirrored = { start: "end", middle: "middle", end: "start" } as const;

/** What names stand on where their letters have no rim: on paper, whose stylesheet shows it. One shape for all of them. */
const backing = (plates: readonly Ring[]): Drawing | false =>
  plates.length > 0 &&
  draw("path", {
    key: "backing",
    class: "backing",
    display: "none",
    d: plates.map((plate) => pathOf(plate, true)).join(""),
    fill: "var(--land)",
  });

/** The corners of a box that is turned about the origin, in degrees, and then moved. */
function cornersOf({ x, y, width, height }: Box, [u, v]: Point = [0, 0], angle = 0): Ring {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corners: Ring = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.map(([a, b]): Point => [u + a * cos - b * sin, v + a * sin + b * cos]);
}

/** Names of places, the Arabic name under the other. */
export function mapLabels(labels: readonly PlacedLabel[], unit: number): Drawing {
  return draw(
    "g",
    { key: "labels", class: "labels" },
    backing(labels.map(({ boxes: [box] }) => cornersOf(box))),
    labels.map(({ id, anchor, bold, lines }) =>
      draw(
        "g",
        { key: id, class: "label", "data-place": id },
        lines.map(({ text, x, y, size, arabic }) =>
          draw(
            "text",
            {
              x,
              y,
              "font-size": size,
              "font-weight": bold && !arabic ? 600 : undefined,
              "font-family": arabic ? "var(--arabic)" : undefined,
              fill: arabic ? "var(--quiet)" : "var(--ink)",
              "text-anchor": arabic ? mirrored[anchor] : anchor,
              lang: arabic ? "ar" : undefined,
              direction: arabic ? "rtl" : undefined,
              ...halo(unit, 6),
            },
            text,
          ),
        ),
      ),
    ),
  );
}

/** Names of rivers and roads along their lines. */
export function lineLabels(labels: readonly LineLabel[], unit: number): Drawing {
  return draw(
    "g",
    { key: "line-labels", class: "line-labels" },
    backing(
      labels.map(({ text, at, angle, size }) => {
        const width = textWidth(text, size) + text.length * spacing * size;
        return cornersOf({ x: -width / 2, y: -size * 0.85, width, height: size * 1.1 }, at, angle);
      }),
    ),
    labels.map(({ text, at, angle, size, road }) =>
      draw(
        "text",
        {
          key: text,
          transform: `translate(${at[0].toFixed(1)},${at[1].toFixed(1)}) rotate(${angle.toFixed(1)})`,
          "font-size": size,
          "letter-spacing": `${spacing}em`,
          "text-anchor": "middle",
          fill: road ? "var(--ink)" : "var(--accent)",
          ...halo(unit, road ? 6 : 3.2),
        },
        text,
      ),
    ),
  );
}

/** Names of countries and stretches of ground, letterspaced. */
export function groundLabels(labels: readonly GroundLabel[]): Drawing {
  return draw(
    "g",
    { key: "ground-labels", class: "ground-labels", fill: "var(--quiet)" },
    labels.flatMap(({ id, lines, x, y, size, spaced, bold }) =>
      lines.map((text, index) =>
        draw(
          "text",
          {
            key: `${id}-${index}`,
            // The space after the last letter counts as part of the line, so it is shifted back by half of it.
            x: x + (spaced * size) / 2,
            y: y + index * size * 1.2,
            "font-size": size,
            "font-weight": bold ? 600 : undefined,
            "letter-spacing": `${spaced}em`,
            "text-anchor": "middle",
            fill: "var(--quiet)",
          },
          text,
        ),
      ),
    ),
  );
}
