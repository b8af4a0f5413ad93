import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { minifySync } from "rolldown/utils";

/** The oldest browsers that the site is built for; every later version is too. */
export const supported = { safari: "16.4", chrome: "109", firefox: "115" } as const;

/** The supported browsers as build targets, such as `safari16.4`: scripts and styles use only what these understand. */
export const targets: readonly string[] = Object.entries(supported).map(([name, version]) => `${name}${version}`);

/** The names and versions of the supported browsers: "Safari 16.4". */
export const supportedNames: readonly string[] = [
  `Safari ${supported.safari}`,
  `Chrome ${supported.chrome}`,
  `Firefox ${supported.firefox}`,
];

/** The script that stands in the head of each page, before all others, in as few letters as it takes. */
export function firstScript(): string {
  const code = readFileSync(resolve(import.meta.dirname, "firstScript.js"), "utf8");
  return `<script>${minifySync("firstScript.js", code, { compress: { target: "es2015" } }).code.trim()}</script>`;
}
