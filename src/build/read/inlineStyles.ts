import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";

/**
 * Writes the stylesheets of a page into it: on a slow network the way to fetch them takes as long as the page itself.
 * The policy that is made of what has been written names the style by its hash.
 */
export function inlineStyles(page: string): Plugin {
  return {
    name: `inline-styles:${page}`,
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const file = bundle[page];
        if (file?.type !== "asset") throw new RangeError(`missing from the build: ${page}`);
        const html = String(file.source);
        const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
        const css = links
          .map(([, href = ""]) => moved(textOf(bundle, posix.join(posix.dirname(page), href)), href))
          .join("");
        let rest = html;
        for (const [link] of links) rest = rest.replace(link, "");
        file.source = rest.replace("</title>", () => `</title>\n    <style>${css}</style>`);
      },
    },
  };
}

/** A stylesheet whose addresses are seen from the page and not from where it was. */
const moved = (css: string, href: string): string =>
  css.replace(/url\((["']?)(?!data:)([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    const seen = posix.join(posix.dirname(href), path);
    return `url(${quote}${seen}${quote})`;
  });

/** The text of a file that is built. Throws a RangeError where there is none. */
function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new RangeError(`missing from the build: ${name}`);
  return String(file.source);
}
