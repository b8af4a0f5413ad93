import type { Deck } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { readingMinutes } from "./masthead.ts";

/** The picture that stands for a deck where its link is shared, seen from this page; the build of the PDF writes it. */
const card = { file: "../card.png", width: 1200, height: 630 };

/**
 * What the head of the page says to those who share or index it: a canonical link and a card. `site` is the absolute
 * address the whole deck is published under, ending in a slash; without it addresses are relative to the page, which
 * browsers understand and most of those who read cards do not.
 */
export function aboutPage(deck: Deck, site?: string): readonly Drawing[] {
  const address = (path: string): string => (site ? new URL(path, new URL("read/", site)).href : path);
  const property = (name: string, content: string | number) => draw("meta", { property: `og:${name}`, content });
  return [
    draw("link", { rel: "canonical", href: address("./") }),
    property("type", "article"),
    property("title", deck.title),
    property("description", deck.description),
    property("locale", deck.language),
    property("url", address("./")),
    property("image", address(card.file)),
    property("image:width", card.width),
    property("image:height", card.height),
    property("image:alt", `${deck.title}. ${deck.subtitle}`),
    draw("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}

/**
 * What the article is, as schema.org properties that stand in no sentence of it. The rest of its structured data is
 * written on the headline, the author and the list of sources themselves, so that nothing is said twice.
 */
export const aboutArticle = (deck: Deck): readonly Drawing[] =>
  Object.entries({
    description: deck.description,
    inLanguage: deck.language,
    keywords: deck.keywords.join(", "),
    license: deck.licence,
    timeRequired: `PT${readingMinutes(deck)}M`,
  })
    .map(([itemprop, content]) => draw("meta", { itemprop, content }))
    .concat(
      draw("link", { itemprop: "image", href: card.file }),
      draw("link", { itemprop: "mainEntityOfPage", href: "./" }),
    );
