import { sideColour } from "../../../marks/colours.ts";
import { bold, labelText } from "../../../marks/labels.ts";
import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { BankPlot } from "../layout/bankPlot.ts";
import type { BaseLayer } from "../layout/baseLayer.ts";
import type { FrontName } from "../layout/frontNames.ts";
import type { BoxedLabel } from "../layout/labels.ts";

/** The name of each bank above its plot. */
export const bankNames = (banks: readonly BankPlot[]): Drawing =>
  node(
    "g",
    { key: "banks", class: "banks" },
    banks.map(({ bank, heading: { name, size, x, y, anchor } }) =>
      node(
        "text",
        {
          key: bank,
          x,
          y,
          "text-anchor": anchor === "end" && anchor,
          "font-size": size,
          ...bold,
          fill: "var(--ink)",
        },
        name,
      ),
    ),
  );

/** The name of the river above it. */
export const riverName = ({ name, x, y, anchor }: BaseLayer["riverName"], fontSize: number): Drawing =>
  node(
    "text",
    { key: "river-name", x, y, "text-anchor": anchor, "font-size": fontSize, fill: "var(--accent)", ...bold },
    name,
  );

/** The names of fronts, each after a sample of its line; those that are not highlighted are in the quiet colour. */
export const frontNames = (
  names: readonly FrontName[],
  { unit, highlight }: { unit: number; highlight: readonly string[] },
): Drawing =>
  node(
    "g",
    { key: "front-names", class: "front-names" },
    names.map(({ id, side, label, sample, at }) => {
      const quiet = highlight.length > 0 && !highlight.includes(id);
      return node(
        "g",
        { key: id, class: "front-name", "data-front": id },
        node("line", {
          key: "sample",
          x1: sample.x1,
          x2: sample.x2,
          y1: sample.y,
          y2: sample.y,
          stroke: sideColour(side),
          "stroke-width": 4.5 * unit,
          "stroke-opacity": quiet && 0.5,
        }),
        labelText(label, at, quiet ? "var(--quiet)" : "var(--ink)"),
      );
    }),
  );

/** The names of what lies off the river. */
export const offRiverNames = (names: readonly BoxedLabel[]): Drawing =>
  node(
    "g",
    { key: "off-river", class: "off-river" },
    names.map(({ id, label, box }) => node("g", { key: id }, labelText(label, [box.x, box.y]))),
  );

/** The name of a remainder's holder, on a plate over the hatch. */
export const remainderName = (key: string, { label, box }: BoxedLabel, unit: number): Drawing =>
  node(
    "g",
    { key, class: "remainder-name" },
    node("rect", { key: "plate", ...box, rx: 2 * unit, fill: "var(--background)", "fill-opacity": 0.92 }),
    middleText(label.lines[0] ?? "", {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      fontSize: label.size,
      anchor: "middle",
      isBold: true,
    }),
  );
