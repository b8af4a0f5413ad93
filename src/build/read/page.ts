import type { Plugin } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { aboutPage } from "../../views/read/about.ts";
import { readHtml } from "../../views/read/prerender.ts";
import { systemTheme } from "../themes.ts";
import { pictureFiles, pictureSources } from "./pictures.ts";

const system = "\0virtual:system.css";

/** The address a deck is published under, with its last slash; undefined where none is given. Throws a TypeError for what is no http(s) address. */
export function siteAddress(given?: string): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError(`SITE_URL is no http(s) address: ${given}`);
  return url.href.replace(/\/?$/, "/");
}

/**
 * Moves scripts, and what is loaded ahead for them, to the end of a page: on a slow network each byte that comes before
 * them delays the words. Fonts are not loaded ahead either, since browsers hold the first words back for those.
 */
export function scriptsLast(html: string): string {
  const pattern = /\s*<script\b[^>]*type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
  const scripts = [...html.matchAll(pattern)].join("");
  return html.replace(pattern, "").replace("</body>", () => `${scripts}\n  </body>`);
}

/** Writes the reading page whole, with its charts as files beside it, and the stylesheet of the system's theme. */
export function readPage(current: () => Promise<Deck>): Plugin {
  return {
    name: "read-page",
    enforce: "pre",
    resolveId: (id) => (`\0${id}` === system ? system : undefined),
    load: async (id) => (id === system ? systemTheme((await current()).story) : undefined),
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, name] = /\/read\/(charts\/[^?]+)/.exec(request.url ?? "") ?? [];
        if (!name) return next();
        const deck = await current();
        const wanted = pictureFiles(deck).filter((one) => one.name === name);
        const [source] = await pictureSources(deck, wanted);
        if (!source) return next();
        response.setHeader("Content-Type", "image/svg+xml").end(source);
      });
    },
    transformIndexHtml: {
      // After the build has followed the page's own links, so that it does not look for the charts.
      order: "post",
      async handler(html) {
        if (!html.includes("<!--article-->")) return html;
        const deck = await current();
        return scriptsLast(html)
          .replace("<!--about-->", () => aboutPage(deck, siteAddress(process.env.SITE_URL)).map(markup).join("\n    "))
          .replace("<!--article-->", () => readHtml(deck));
      },
    },
    async generateBundle() {
      const deck = await current();
      const files = pictureFiles(deck);
      const sources = await pictureSources(deck, files);
      files.forEach(({ name }, index) => {
        this.emitFile({ type: "asset", fileName: `read/${name}`, source: sources[index] ?? "" });
      });
    },
  };
}
