import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * The licences of what a built site carries beside its scripts: fonts, and the data under `assets/` that comes with a
 * `LICENSES.txt`. The scripts' own are listed by the bundler.
 */
export function otherLicences(): string {
  const fonts = resolve(root, "node_modules/@fontsource");
  const faces = existsSync(fonts) ? readdirSync(fonts).map((name) => resolve(fonts, name)) : [];
  const notices = readdirSync(resolve(root, "assets"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => resolve(root, "assets", name, "LICENSES.txt"))
    .filter((file) => existsSync(file));
  return [
    "\n# Fonts\n",
    ...faces.map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
      return `## ${name} - ${version} (${license})\n\n${readFileSync(resolve(folder, "LICENSE"), "utf8").trim()}\n`;
    }),
    "# Data\n",
    ...notices.map((file) => readFileSync(file, "utf8").trim()),
    "",
  ].join("\n");
}
