import type { Placed } from "../layout/riverLabels.ts";
import { keyLine } from "../layout/riverLabels.ts";
import { headSize, type Panel, type RiverSheet } from "../layout/riverSheet.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, labelText } from "./labels.ts";
import { sideColour } from "./ribbon.ts";

/** The name of each bank over its plot. */
export const bankHeads = (panels: readonly Panel[], text: number): Drawing =>
  draw(
    "g",
    { key: "banks", class: "banks" },
    panels.map(({ shore, name, head: { x, y, anchor } }) =>
      draw(
        "text",
        {
          key: shore,
          x,
          y,
          "text-anchor": anchor === "end" && anchor,
          "font-size": headSize * text,
          ...bold,
          fill: "var(--ink)",
        },
        name,
      ),
    ),
  );

/** The name of the river over it. */
export const streamName = (
  name: string,
  {
    streams: [stream],
    panels: [
      {
        head: { y },
      },
    ],
    text,
    narrow,
  }: RiverSheet,
): Drawing =>
  draw(
    "text",
    {
      key: "stream-name",
      x: (stream?.x ?? 0) - (narrow ? text * 0.5 : 0),
      y,
      "text-anchor": narrow ? "end" : "middle",
      "font-size": text,
      fill: "var(--accent)",
      ...bold,
    },
    name,
  );

/** The names of fronts, each after a piece of its own line. */
export function frontNames(
  names: readonly (Placed & { side: string })[],
  { text, unit }: RiverSheet,
  highlight: readonly string[],
): Drawing {
  const back = (id: string) => highlight.length > 0 && !highlight.includes(id);
  return draw(
    "g",
    { key: "front-names", class: "front-names" },
    names.map(({ id, side, label, box }) =>
      draw(
        "g",
        { key: id, class: "front-name", "data-front": id },
        draw("path", {
          key: "line",
          d: `M${box.x.toFixed(1)},${(box.y + label.size * 0.575).toFixed(1)}h${(keyLine(text) * 0.72).toFixed(1)}`,
          stroke: sideColour(side),
          "stroke-width": 4.5 * unit,
          "stroke-opacity": back(id) && 0.5,
        }),
        labelText(label, [box.x + keyLine(text), box.y], back(id) ? "var(--quiet)" : "var(--ink)"),
      ),
    ),
  );
}

/** The names of what lies off the river. */
export const asideNames = (names: readonly Placed[]): Drawing =>
  draw(
    "g",
    { key: "asides", class: "asides" },
    names.map(({ id, label, box }) => draw("g", { key: id }, labelText(label, [box.x, box.y]))),
  );
