import { type Drawing, node } from "../svg/node.ts";
import { runsOf, settingOf } from "../svg/smallLetters.ts";

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
): Drawing => {
  const parts = runs.flatMap(({ text, href }) =>
    (runsOf(text) ?? [{ text, level: 0 as const }]).map((part) => ({ ...part, href })),
  );
  return node(
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
    parts.map((part, nth) =>
      node(
        "tspan",
        {
          key: `run-${nth}`,
          "text-decoration": part.href !== undefined && "underline",
          ...settingOf(part, parts[nth - 1]),
        },
        part.text,
      ),
    ),
  );
};
