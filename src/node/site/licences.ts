import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { faces } from "../fonts/faces.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * The licences of what a built site contains besides scripts: fonts, and data under `assets/` with a `LICENSES.txt`.
 * The bundler lists the licences of scripts.
 */
export async function otherLicences(deck: Deck): Promise<string> {
  const { further } = await deckFonts(deck);
  const packages = new Set([...faces, ...further].map(({ file }) => file.split("/")[0] ?? ""));
  const fonts = [...packages].sort().map((name) => resolve(root, "node_modules/@fontsource", name));
  const notices = readdirSync(resolve(root, "assets"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => resolve(root, "assets", name, "LICENSES.txt"))
    .filter((file) => existsSync(file));
  return [
    "\n# Fonts\n",
    ...fonts.map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
      return `## ${name} - ${version} (${license})\n\n${readFileSync(resolve(folder, "LICENSE"), "utf8").trim()}\n`;
    }),
    "# Data\n",
    ...notices.map((file) => readFileSync(file, "utf8").trim()),
    "",
  ].join("\n");
}
