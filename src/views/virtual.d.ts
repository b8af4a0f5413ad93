/** The sides' colours, written from the event file when the pages are built. */
declare module "virtual:sides.css" {}
