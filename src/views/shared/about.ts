import type { Deck } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** The size of the pictures that stand for pages where their links are shared, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A page of the site, as those who share or index it are told of it. */
export interface AboutPage {
  /** Its address from the root of the site: `read/`; empty for the stage. */
  path: string;
  title: string;
  description: string;
  /** What stands on the card, for those who cannot see it. */
  pictured: string;
  /** The picture that stands for it, from the root of the site: that of the deck unless given. */
  card?: string;
  /** The page that says the same and is to be found in its place, from the root of the site; itself unless given. */
  canonical?: string;
}

/**
 * What the head of a page says to those who share or index it. `site` is the absolute address the whole deck is
 * published under, ending in a slash; without it no page claims an address, and its card is named as seen from the
 * page, which browsers understand and most of those who read cards do not.
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
