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
 * A page with its scripts after its words: on a slow network, every byte before the words delays them. `asked` says that
 * they are asked for at the top all the same: an answer is longer on its way than the rest of a short page.
 */
export function scriptsBehindWords(html: string, asked = false): string {
  const script = /\s*<script\b[^>]*type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;
  const preload = /\s*<link rel="modulepreload"[^>]*>/g;
  const scripts = [...html.matchAll(script)];
  const preloads = [...html.matchAll(preload)].join("");
  const own = scripts.map(([, file]) => `\n    <link rel="modulepreload" crossorigin href="${file}">`).join("");
  const behind = scripts.map(([tag]) => tag).join("") + (asked ? "" : preloads);
  return html
    .replace(script, "")
    .replace(preload, "")
    .replace(/<meta name="viewport"[^>]*>/, (viewport) => viewport + (asked ? own + preloads : ""))
    .replace(/\s*<\/body>/, (end) => behind + end);
}
