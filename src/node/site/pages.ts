import type { Plugin } from "vite";
import type { Deck } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { writeArrivalWords } from "../../views/present/boot/beforeHydration.ts";
import { offerDrawing, presentHtml } from "../../views/present/boot/prerender.ts";
import { writeOrders } from "../../views/present/order.ts";
import { printHtml } from "../../views/print/prerender.ts";
import { type OtherPage, otherPageHtml, otherPages } from "../../views/read/otherPages/pages.ts";
import { readHtml } from "../../views/read/prerender.ts";
import { type AboutPage, aboutPage } from "../../views/shared/about.ts";
import { frameSheet } from "../../views/shared/frame.ts";
import { storageKey } from "../../views/shared/storage.ts";
import { themes } from "../../views/shared/theme.ts";
import type { StoryReader } from "../story.ts";
import { firstFonts, furtherFaces } from "./fonts.ts";
import { firstScript, supportedNames } from "./supported.ts";
import { sideColours } from "./themes.ts";

/**
 * The address under which a deck is published, ending in a slash; undefined if none is given. Throws a TypeError for
 * anything but an http(s) address, and for one with a query or a fragment.
 */
export function siteAddress(given?: string): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError(`SITE_URL is not an http(s) address: ${given}`);
  if (url.search || url.hash) throw new TypeError(`SITE_URL has a query or a fragment: ${given}`);
  return url.href.replace(/\/?$/, "/");
}

type Parts = Readonly<Record<string, () => string | Promise<string>>>;

/** Vite plug-ins that write the story's words into the pages, so that they can be read before any script has run. */
export function pages(reader: StoryReader, building: boolean): readonly Plugin[] {
  const fill = (order: "pre" | "post", partsOf: (deck: Deck, path: string) => Parts): Plugin => ({
    name: `pages:${order}`,
    transformIndexHtml: {
      order,
      async handler(html, { path }) {
        let filled = html;
        for (const [place, write] of Object.entries(partsOf(await reader.deck(), path))) {
          if (!filled.includes(place)) continue;
          const part = await write();
          filled = filled.replace(place, () => part);
        }
        return filled;
      },
    },
  });
  const words: Plugin = {
    name: "pages:words",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => said(html, (await reader.deck()).story.language),
    },
  };
  return [
    words,
    fill("pre", (deck, path) => ({
      '<html lang="en">': () =>
        serialize(
          node("html", {
            lang: deck.story.language.tag,
            dir: deck.story.language.direction === "rtl" && "rtl",
            "data-deck": deck.id,
            "data-orders": deck.orders && writeOrders(deck),
            "data-words": !/^\/(read|print)/.test(path) && writeArrivalWords(deck.story.language),
          }),
        ).replace("</html>", ""),
      "/* sides */": async () => [frameSheet(), sideColours(deck.story), await furtherFaces(deck)].join("\n"),
      "/* first fonts */": () => (building ? firstFonts(firstWords(deck)) : ""),
      "<!--head-->": () => literal(head(deck, path)),
      "<!--first-script-->": firstScript,
      "<!--chosen-theme-->": () => chosenTheme(deck),
      "<!--too-old-->": () => tooOld(deck.story.language, path),
      "<!--slides-->": () => literal(presentHtml(deck)),
      "<!--offer-->": () => serialize(offerDrawing(deck.story.language)),
    })),
    // After the bundler has resolved the links of a page: the article's pictures are not among its sources.
    fill("post", (deck, path) => ({
      "<!--about-->": () =>
        aboutPage(deck, aboutAt(deck, path), siteAddress(process.env.SITE_URL)).map(serialize).join("\n    "),
      "<!--article-->": () => readHtml(deck),
      "<!--other-page-->": () => otherHtmlAt(deck, path),
      // In the dev server, the script draws the print pages, and says which one failed.
      "<main></main>": () => (building ? printHtml(deck) : "<main></main>"),
    })),
  ];
}

/** A script that shows the theme that a reader chose last, before the first words are painted in another. */
const chosenTheme = ({ id }: Deck): string => `<script>try {
      const chosen = localStorage.getItem(${JSON.stringify(storageKey(id, "theme"))});
      if (${JSON.stringify(themes)}.includes(chosen)) document.documentElement.dataset.theme = chosen;
    } catch {}</script>`;

/** What a page says to a browser that is too old for it. */
const tooOld = ({ stage, printed, anyOf }: Language, path: string): string => {
  const browsers = anyOf(supportedNames);
  return path.startsWith("/print") ? printed.tooOld(browsers) : stage.tooOld(browsers, readingLink);
};

/** Words that link from the stage to the article, as markup. */
const readingLink = (words: string): string => serialize(node("a", { href: "read/" }, words));

/** Puts the words of the interface, in a language, into a page: `{say.name}` becomes the escaped text of that name. */
function said(html: string, { pages, stage }: Language): string {
  // Serialized within an element, so that it is escaped, and without the element's tags.
  const escaped = (text: string) => serialize(node("i", {}, text)).slice(3, -4);
  return html
    .replace("<!--needs-scripts-->", () => stage.needsScripts(readingLink))
    .replace(/\{say\.(\w+)\}/g, (_, name: keyof typeof pages) => escaped(pages[name]));
}

/** The words that the stage shows before any script has run. */
const firstWords = (deck: Deck): string => (presentHtml(deck).split("</section>")[0] ?? "").replace(/<[^>]*>/g, " ");

/** Markup with `%` escaped, since the bundler would replace %NAME% by a setting. */
const literal = (html: string): string => html.replaceAll("%", "&#37;");

/** The page beside the article at a path of the site; undefined if there is none. */
const otherPageAt = (deck: Deck, path: string): OtherPage | undefined =>
  otherPages(deck).find((page) => path.startsWith(`/read/${page.path}`));

const otherHtmlAt = (deck: Deck, path: string): string => {
  const other = otherPageAt(deck, path);
  return other ? otherPageHtml(deck, other) : "";
};

/** The title and description of the page at a path of the site. */
function aboutAt(deck: Deck, path: string): AboutPage {
  const other = otherPageAt(deck, path);
  return {
    path: path.replace(/^\//, "").replace(/index\.html$/, ""),
    title: other ? deck.story.language.otherPages.windowTitle(deck.title, other.title) : deck.title,
    description: other?.description ?? deck.description,
    pictured: deck.story.language.figure.alternative(deck.title, deck.subtitle),
  };
}

function head(deck: Deck, path: string): string {
  const { title, description } = aboutAt(deck, path);
  return [
    node("title", {}, path === "/read/index.html" ? deck.story.language.reading.windowTitle(title) : title),
    ...Object.entries({
      description,
      author: deck.author,
      keywords: deck.keywords.join(", "),
    }).map(([name, content]) => node("meta", { name, content })),
  ]
    .map(serialize)
    .join("\n    ");
}
