import { posix } from "node:path";

/**
 * A page with its linked style sheets inline: on a slow network, fetching them takes as long as fetching the page.
 * `read` returns the style sheet for an address in the page.
 */
export function withStylesInside(html: string, read: (href: string) => string): string {
  const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
  if (links.length === 0) return html;
  const css = links.map(([, href = ""]) => relativeToPage(read(href), href)).join("");
  const rest = links.reduce((page, [link]) => page.replace(link, ""), html);
  return rest.replace("</title>", () => `</title>\n    <style>${css}</style>`);
}

/** A style sheet with its addresses relative to the page that linked to it, instead of relative to itself. */
const relativeToPage = (css: string, href: string): string =>
  css.replace(/url\((["']?)(?!data:)([^"')]+)\1\)/g, (_, quote: string, path: string) => {
    const fromPage = posix.join(posix.dirname(href), path);
    return `url(${quote}${fromPage}${quote})`;
  });

/**
 * A page with its scripts and their preloads moved after its words: on a slow network, every byte before the words
 * delays them.
 */
export function scriptsBehindWords(html: string): string {
  const pattern = /\s*<script\b[^>]*type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
  const scripts = [...html.matchAll(pattern)].join("");
  return html.replace(pattern, "").replace(/\s*<\/body>/, (end) => `${scripts}${end}`);
}
