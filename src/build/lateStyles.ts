import type { Plugin } from "vite";

const sheet = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Moves the style sheets of the page that presents behind its first slide, which brings its own: a browser shows what
 * stands before a style sheet without waiting for it, and runs no script before it has come.
 */
export function lateStyles(): Plugin {
  return {
    name: "late-styles",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { path }) => (path === "/index.html" ? stylesLast(html) : html),
    },
  };
}

/** A page with its linked style sheets at the end of its body. */
export function stylesLast(html: string): string {
  const sheets = html.match(sheet) ?? [];
  return html.replace(sheet, "").replace(/\s*<\/body>/, (end) => `${sheets.join("")}${end}`);
}
