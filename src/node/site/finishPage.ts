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

/** When a page asks for its scripts: at its top, after its words, or once its words have been painted. */
export type ScriptsAsked = "first" | "after words" | "after paint";

/**
 * A page with its scripts after its words: on a slow network, every byte before the words delays them. They may be asked
 * for at the top all the same: an answer is longer on its way than the rest of a short page. On a slow processor, what
 * scripts do before the first words are painted delays those too.
 */
export function scriptsBehindWords(html: string, asked: ScriptsAsked = "after words"): string {
  const script = /\s*<script\b[^>]*type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;
  const preload = /\s*<link rel="modulepreload"[^>]*>/g;
  const scripts = [...html.matchAll(script)];
  const preloads = [...html.matchAll(preload)].join("");
  const own = scripts.map(([, file]) => `\n    <link rel="modulepreload" crossorigin href="${file}">`).join("");
  const behind = scripts.map(([tag]) => tag).join("") + (asked === "first" ? "" : preloads);
  return html
    .replace(script, "")
    .replace(preload, "")
    .replace(/<meta name="viewport"[^>]*>/, (viewport) => viewport + (asked === "first" ? own + preloads : ""))
    .replace(/\s*<\/body>/, (end) => (asked === "after paint" ? afterPaint(behind) : behind) + end);
}

/** Scripts that are asked for after the first frame of the page, or at once in a page that nobody sees. */
const afterPaint = (scripts: string): string => `
    <template>${scripts}
    </template>
    <script>(({ previousElementSibling: { content } }) => {
      const ask = () => document.body.append(content);
      document.hidden ? ask() : requestAnimationFrame(() => setTimeout(ask));
    })(document.currentScript)</script>`;
