import { readFileSync } from "node:fs";
import type { Chart, Frame } from "../../src/charts/chart.ts";
import type { Story } from "../../src/events/read.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";

// Read as a file: the test runner hands out style sheets empty.
const tokens = readFileSync("src/style/tokens.css", "utf8");

/**
 * A chart as a file a person can open: one element a line, with the colours it uses inside for both themes (dark where
 * the viewer prefers dark).
 */
export function picture<State>(of: Chart<State>, state: State, frame: Frame, story: Story): string {
  const drawn = serialize(chartFigure(of as Chart, state, frame));
  const used = [...new Set([...drawn.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? ""))].sort();
  const style = [
    `.chart { font-family: "IBM Plex Sans Condensed", "Arial Narrow", sans-serif; font-kerning: none; }`,
    `:root { ${colours("paper", [...used, "--background"], story)} background: var(--background); }`,
    `@media (prefers-color-scheme: dark) { :root { ${colours("night", [...used, "--background"], story)} } }`,
  ].join("\n");
  return drawn
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/(<svg [^>]*>)/, `$1<style>\n${style}\n</style>`)
    .replace(/></g, ">\n<")
    .concat("\n");
}

function colours(theme: "paper" | "night", names: readonly string[], story: Story): string {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(tokens)?.[1] ?? "";
  const table = new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  for (const [id, { colour }] of Object.entries(story.sides)) table.set(`--side-${id}`, colour[theme]);
  return [...new Set(names)].map((name) => `${name}: ${table.get(name) ?? "currentColor"};`).join(" ");
}
