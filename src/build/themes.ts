import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Story } from "../events/read.ts";
import { sideColours } from "./colours.ts";

/** A stylesheet of the machine, as it is written. */
export const styleSheet = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../style/${name}.css`), "utf8");

/** What a stylesheet sets for one theme. Throws a RangeError where it has no block for it. */
function blockOf(css: string, theme: string): string {
  const [, block] = new RegExp(`\\[data-theme="${theme}"\\](?:,[^{]*)? \\{([^}]*)\\}`).exec(css) ?? [];
  if (block === undefined) throw new RangeError(`missing theme: ${theme}`);
  return block;
}

/** The night theme, for those whose system asks for it, before a script has set one or where none runs; made from the theme itself. */
export function systemTheme(story: Pick<Story, "sides">): string {
  const night = [styleSheet("tokens"), sideColours(story)].map((css) => blockOf(css, "night")).join("");
  return `@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) {${night}}\n}\n`;
}
