import { type Drawing, node } from "../svg/node.ts";

/**
 * The position and look of a line of text: `y` is its baseline, `tracking` the space added between letters, in pixels.
 */
export interface LineSetting {
  key: string;
  x: number;
  y: number;
  anchor: "start" | "end";
  fontSize: number;
  family: string;
  weight: number;
  tracking?: number;
  fill: string;
}

/** A line of text made of runs; those with an address are underlined. */
export const textRuns = (
  runs: readonly { text: string; href?: string }[],
  { key, x, y, anchor, fontSize, family, weight, tracking, fill }: LineSetting,
): Drawing =>
  node(
    "text",
    {
      key,
      x,
      y,
      "text-anchor": anchor !== "start" && anchor,
      "font-size": fontSize,
      "font-family": family,
      "font-weight": weight,
      "letter-spacing": tracking || undefined,
      fill,
      "xml:space": "preserve",
    },
    runs.map(({ text, href }, index) =>
      node("tspan", { key: `run-${index}`, "text-decoration": href !== undefined && "underline" }, text),
    ),
  );
