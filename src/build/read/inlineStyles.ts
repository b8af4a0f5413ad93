import { posix } from "node:path";
import type { Plugin } from "vite";
import { rewritten, textOf } from "../rewritten.ts";

/**
 * Writes the stylesheets of a page into it: on a slow network the way to fetch them takes as long as the page itself.
 * The policy that is made of what has been written names the style by its hash.
 */
export const inlineStyles = (page: string): Plugin =>
  rewritten("inline-styles", page, (html, bundle) => {
    const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
    const css = links
      .map(([, href = ""]) => moved(textOf(bundle, posix.join(posix.dirname(page), href)), href))
      .join("");
    let rest = html;
    for (const [link] of links) rest = rest.replace(link, "");
    return rest.replace("</title>", () => `</title>\n    <style>${css}</style>`);
  });

/** A stylesheet whose addresses are seen from the page and not from where it was. */
const moved = (css: string, href: string): string =>
  css.replace(/url\((["']?)(?!data:)([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    const seen = posix.join(posix.dirname(href), path);
    return `url(${quote}${seen}${quote})`;
  });
