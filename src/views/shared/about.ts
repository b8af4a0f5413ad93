import type { Deck } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** The size of the pictures that represent pages in link previews, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A page of the site, as described for link previews and search engines. */
export interface AboutPage {
  /** Its address relative to the root of the site, such as `read/`; empty for the stage. */
  path: string;
  title: string;
  description: string;
  /** The alternative text of the card. */
  pictured: string;
  /** The picture that represents it, relative to the root of the site; that of the deck if omitted. */
  card?: string;
  /** The page that search engines should list in its place, relative to the root of the site; itself if omitted. */
  canonical?: string;
}

/**
 * The elements of a page's head for link previews and search engines. `site` is the absolute address under which the
 * deck is published, ending in a slash; without it no page has a canonical address, and the address of its card is
 * relative, which browsers understand but most link previews do not.
 */
export function aboutPage(deck: Deck, page: AboutPage, site?: string): readonly Drawing[] {
  const { path, title, description, pictured, card = "card.png", canonical = path } = page;
  const property = (name: string, content: string | number) => node("meta", { property: `og:${name}`, content });
  const root = "../".repeat(path.split("/").length - 1);
  return [
    ...(site ? [node("link", { rel: "canonical", href: new URL(canonical, site).href })] : []),
    property("type", "article"),
    property("title", title),
    property("description", description),
    property("locale", deck.story.language.tag),
    ...(site ? [property("url", new URL(path, site).href)] : []),
    property("image", site ? new URL(card, site).href : `${root}${card}`),
    property("image:width", cardSize.width),
    property("image:height", cardSize.height),
    property("image:alt", pictured),
    node("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}
