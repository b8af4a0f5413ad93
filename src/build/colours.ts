import type { Story } from "../events/read.ts";

/**
 * The stylesheet that gives every side of a story its colour in each theme, as `--side-is`. The high-contrast theme
 * takes the night colours.
 */
export function sideColours(story: Pick<Story, "sides">): string {
  const rules = (theme: "paper" | "night") =>
    Object.entries(story.sides)
      .map(([id, side]) => `  --side-${id}: ${side.colour[theme]};`)
      .join("\n");
  return [
    `:root,\n[data-theme="paper"] {\n${rules("paper")}\n}`,
    `[data-theme="night"],\n[data-theme="contrast"] {\n${rules("night")}\n}`,
  ].join("\n\n");
}
