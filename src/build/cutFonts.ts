import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import type { Plugin, Rolldown } from "vite";

/** Joined forms and marks of Arabic. */
const joining = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "mark", "mkmk"];

/** Kerning, ligatures and figures of one width; small capitals and the like are left out. */
const setting = [...joining, "liga", "kern", "tnum"];

/** What a page may show beside the words of its story: signs of keys, and whatever can be typed on a plain keyboard. */
const always = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ..."‘’“”–—…·×←→↑↓−°²¶",
].join("");

/** A font in which a text can be set, and nothing else: WOFF2 without hints, which no screen of today needs. */
export const cutFont = (font: Buffer, text: string): Promise<Buffer> =>
  subsetFont(font, signs(always + text), { targetFormat: "woff2", noHinting: true, keepFeatures: setting });

/** The same for charts, whose text is set without kerning and holds nothing beyond itself. */
export const cutChartFont = (font: Buffer, text: string, targetFormat: "woff2" | "truetype"): Promise<Buffer> =>
  subsetFont(font, signs(text), { targetFormat, noHinting: true, keepFeatures: joining });

const signs = (text: string): string => [...new Set(text)].sort().join("");

/**
 * Cuts the fonts of a built site, and the widths of their signs, down to the signs of its story, given as one text. A
 * font is named anew by what it holds, so that no browser keeps one that lacks a sign of a later version.
 */
export function cutFonts(text: () => Promise<string>): Plugin {
  return {
    name: "cut-fonts",
    enforce: "post",
    apply: "build",
    load: {
      filter: { id: /\/assets\/fonts\/widths\.json$/ },
      async handler(id) {
        const kept = new Set(always + (await text()));
        const widths: Record<string, Record<string, number>> = JSON.parse(await readFile(id, "utf8"));
        const cut = Object.entries(widths).map(([face, all]) => [
          face,
          Object.fromEntries(Object.entries(all).filter(([sign]) => kept.has(sign))),
        ]);
        return JSON.stringify(Object.fromEntries(cut));
      },
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const words = await text();
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".woff2")) continue;
          // The condensed face is the charts': their text is measured, and therefore set, without kerning.
          const font = Buffer.from(file.source);
          const cut = await (file.fileName.includes("-condensed-")
            ? cutChartFont(font, always + words, "woff2")
            : cutFont(font, words));
          const hash = createHash("sha256").update(cut).digest("base64url").slice(0, 8);
          const named = file.fileName.replace(/[\w-]{8}(?=\.woff2$)/, hash);
          rename(bundle, file.fileName, named);
          file.source = cut;
          file.fileName = named;
        }
      },
    },
  };
}

/** Writes another name for a file wherever a page, a stylesheet or a script gives it. */
function rename(bundle: Rolldown.OutputBundle, from: string, to: string): void {
  const [before = "", after = ""] = [from, to].map((name) => name.split("/").at(-1));
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk") file.code = file.code.replaceAll(before, after);
    else if (typeof file.source === "string") file.source = file.source.replaceAll(before, after);
  }
}
