import type { Plugin } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { printHtml } from "../../views/print/prerender.ts";

const empty = /<main><\/main>/;

/**
 * Writes the pages of the hand-out into the built print page, so that nothing has to be drawn before it is printed, and
 * that it prints without scripts. Where a page fails none is written: the script then draws them and says which.
 */
export function printPage(current: () => Promise<Deck>): Plugin {
  return {
    name: "print-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/print/index.html") return html;
        const deck = await current();
        try {
          const pages = printHtml(deck);
          return html.replace(empty, () => pages);
        } catch (error) {
          console.warn(`the print page stands without its pages: ${error instanceof Error ? error.message : error}`);
          return html;
        }
      },
    },
  };
}

/** The print page without the pages of the hand-out, for where a script is to draw them. */
export const withoutPages = (html: string): string =>
  html.replace(/<main data-form="handout">.*<\/main>/s, "<main></main>");
