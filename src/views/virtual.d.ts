/** The sides' colours, written from the event file when the pages are built. */
declare module "virtual:sides.css" {}

/** The deck of the chosen story, put in by the build. */
declare module "virtual:deck" {
  export const deck: import("../deck/deck.ts").Deck;
}
