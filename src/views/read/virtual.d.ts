/** The night theme for systems that prefer dark pages, made from the theme's style sheet. */
declare module "virtual:system.css" {}

/** The fonts of the article, in the style sheet. */
declare module "virtual:article-fonts.css" {}

/** The lite deck that the reading page's charts need, written when the pages are built. */
declare module "virtual:deck" {
  export const deck: import("../../deck/deck.ts").Deck;
}

/** The deferred part of the event file. */
declare module "virtual:deferred" {
  export const deferred: import("./lite.ts").Deferred;
}
