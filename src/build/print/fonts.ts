import type { Plugin } from "vite";
import { rewritten } from "../rewritten.ts";

/**
 * Names the fonts of a page's own style at its head: a printed page needs all of them before it is laid out, and else asks
 * for the first when all of it has been read.
 */
export const fontsAhead = (page: string): Plugin => rewritten("fonts-ahead", page, withFontsAhead);

/** A page with a link to each font that a style in it names, before that style. */
export function withFontsAhead(html: string): string {
  const style = /\s*<style>.*?<\/style>/s.exec(html)?.[0] ?? "";
  const fonts = new Set([...style.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, font = ""]) => font));
  const links = [...fonts].map(
    (font) => `\n    <link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`,
  );
  return html.replace(style, () => `${links.join("")}${style}`);
}
