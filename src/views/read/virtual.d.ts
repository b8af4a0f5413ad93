/** The night theme for those whose system asks for it, made from the theme itself. */
declare module "virtual:system.css" {}

/** The deck as the reading page's charts need it, written when the pages are built. */
declare module "virtual:deck" {
  export const deck: import("../../deck/deck.ts").Deck;
}

/** What the event file says beyond the deck. */
declare module "virtual:deferred" {
  export const deferred: import("./lite.ts").Deferred;
}
