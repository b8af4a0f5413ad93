/** The sides' colours, written from the event file when the pages are built. */
declare module "virtual:sides.css" {}

/** The deck of the chosen story, whole, put in by the build. */
declare module "virtual:whole-deck" {
  export const deck: import("../deck/deck.ts").Deck;
}

/** The first slides as markup by their ids, written when the pages are built. */
declare module "virtual:first-pictures" {
  export const firstPictures: Readonly<Record<string, string>>;
}

/** The night theme for those whose system asks for it, made from the theme itself. */
declare module "virtual:system.css" {}

/** The deck as the reading page's charts need it, written when the pages are built. */
declare module "virtual:deck" {
  export const deck: import("../deck/deck.ts").Deck;
}

/** What the event file says beyond that. */
declare module "virtual:rest" {
  export const rest: import("./read/brief.ts").Rest;
}

/** A style sheet as text, for a script that brings its own. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
