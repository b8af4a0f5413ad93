/** Style sheets written when the pages are built: the measures of slides, the fonts, and the colours of the sides. */
declare module "virtual:frame.css" {}
declare module "virtual:fonts.css" {}
declare module "virtual:sides.css" {}

/** The first slides as markup by their ids, written when the pages are built. */
declare module "virtual:first-pictures" {
  export const firstPictures: Readonly<Record<string, string>>;
}

/** A style sheet as text, for a script that adds its own. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}

/** The script that starts the view of a built page: the stage, `read/` or `print/`. */
declare module "virtual:page/*" {}
