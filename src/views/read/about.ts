import type { Deck } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { readingMinutes } from "./masthead.ts";

/**
 * The schema.org properties of the article that none of its visible elements contains. The rest of its structured data
 * is on the headline, the author and the link to its sources, so that nothing is repeated.
 */
export const aboutArticle = (deck: Deck): readonly Drawing[] =>
  Object.entries({
    description: deck.description,
    inLanguage: deck.story.language.tag,
    keywords: deck.keywords.join(", "),
    license: deck.licence,
    timeRequired: `PT${readingMinutes(deck)}M`,
  })
    .map(([itemprop, content]) => node("meta", { itemprop, content }))
    .concat(
      node("link", { itemprop: "image", href: "../card.png" }),
      node("link", { itemprop: "mainEntityOfPage", href: "./" }),
    );
