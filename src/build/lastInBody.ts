import type { Plugin } from "vite";

const script = /\s*<script type="module"[^>]*><\/script>/g;

/**
 * Moves the script of the page that presents behind its slides, where it waits for nothing: all it needs of the page
 * stands before it.
 */
export function lastInBody(): Plugin {
  return {
    name: "last-in-body",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { path }) => (path === "/index.html" ? behindSlides(html) : html),
    },
  };
}

/** A page with its linked script at the end of its body, to be run as soon as it has come. */
export function behindSlides(html: string): string {
  const scripts = (html.match(script) ?? []).map((one) => one.replace("<script", '<script async fetchpriority="high"'));
  return html.replace(script, "").replace(/\s*<\/body>/, (end) => `${scripts.join("")}${end}`);
}
