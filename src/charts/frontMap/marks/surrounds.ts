import { type Drawing, node } from "../../../svg/node.ts";
import type { Locator } from "../layout/locator.ts";
import type { ScaleBar } from "../layout/scaleBar.ts";
import type { LandTones } from "./baseMap.ts";

/** A scale bar with its numbers above it. */
export function scaleBar({ words, width, at: [x, y], fontSize, nought }: ScaleBar): Drawing {
  const unit = fontSize / 16;
  const tick = 5 * unit;
  const number = (label: string, along: number, anchor: string) =>
    node(
      "text",
      {
        key: label,
        x: x + along,
        y: y - 9 * unit,
        "font-size": fontSize,
        "text-anchor": anchor,
        fill: "var(--quiet)",
        stroke: "var(--land)",
        "stroke-width": 3 * unit,
        "paint-order": "stroke",
      },
      label,
    );
  return node(
    "g",
    { key: "scale-bar", class: "scale-bar" },
    node("path", {
      key: "bar",
      d: `M${x.toFixed(1)},${(y - tick).toFixed(1)}v${tick.toFixed(1)}h${width.toFixed(1)}v${(-tick).toFixed(1)}M${(x + width / 2).toFixed(1)},${y.toFixed(1)}v${(-tick * 0.6).toFixed(1)}`,
      fill: "none",
      stroke: "var(--quiet)",
      "stroke-width": 1.4 * unit,
    }),
    nought !== undefined && number(nought, 0, "start"),
    nought === undefined ? number(words, 0, "start") : number(words, width, "end"),
  );
}

/** A small map of the whole ground that shows where the large one lies. */
export function locator({ box, shown, countries, river }: Locator, tones: LandTones, unit: number): Drawing {
  return node(
    "g",
    { key: "locator", class: "locator", transform: `translate(${box.x.toFixed(1)},${box.y.toFixed(1)})` },
    node("rect", { key: "panel", width: box.width, height: box.height, fill: "var(--background)" }),
    countries.map(({ id, d }) => {
      const tone = tones[id];
      const look = tone
        ? { fill: tone, stroke: "var(--border)", "stroke-width": 0.8 * unit }
        : { fill: "var(--land-far)" };
      return node("path", { key: id, d, ...look });
    }),
    river.map(({ id, d }) =>
      node("path", { key: id, d, fill: "none", stroke: "var(--river)", "stroke-width": 1.2 * unit }),
    ),
    node("rect", {
      key: "shown",
      ...shown,
      fill: "var(--ink)",
      "fill-opacity": 0.1,
      stroke: "var(--ink)",
      "stroke-width": 1.4 * unit,
    }),
    node("rect", {
      key: "frame",
      width: box.width,
      height: box.height,
      fill: "none",
      stroke: "var(--rule)",
      "stroke-width": unit,
    }),
  );
}
