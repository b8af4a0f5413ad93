import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Story } from "../../events/read.ts";
import type { Theme } from "../../views/shared/theme.ts";

/**
 * A style sheet with a custom property for the colour of every side in each theme, such as `--side-is`. The
 * high-contrast theme uses the night colours.
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

/** The source of a style sheet in `src/style`, by its name without extension. */
export const styleSheet = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../style/${name}.css`), "utf8");

/** The declarations of a style sheet for a theme. Throws a RangeError if it has none. */
function blockOf(css: string, theme: string): string {
  const [, block] = new RegExp(`\\[data-theme="${theme}"\\](?:,[^{]*)? \\{([^}]*)\\}`).exec(css) ?? [];
  if (block === undefined) throw new RangeError(`missing theme: ${theme}`);
  return block;
}

/** A style sheet that applies the night theme if the system prefers dark colours and no script has set a theme. */
export function systemTheme(story: Pick<Story, "sides">): string {
  const night = [styleSheet("tokens"), sideColours(story)].map((css) => blockOf(css, "night")).join("");
  return `@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) {${night}}\n}\n`;
}

/** The values of a theme's tokens, keyed by name. Throws a RangeError for a theme that the style sheets do not have. */
export function themeTokens(story: Pick<Story, "sides">, theme: Theme): ReadonlyMap<string, string> {
  const blocks = [styleSheet("tokens"), sideColours(story)].map((css) => blockOf(css, theme));
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, token = "", value = ""]) => [token, value] as const),
    ),
  );
}
