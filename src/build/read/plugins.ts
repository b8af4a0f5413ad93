import type { Plugin } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { cutFonts } from "../cutFonts.ts";
import { shortOutlines } from "../outlines.ts";
import { loadDeck, loadDraft } from "../story.ts";
import { briefDeck } from "./brief.ts";
import { inlineStyles } from "./inlineStyles.ts";
import { readPage } from "./page.ts";

/** What builds the reading page, with fonts and outlines in little room. A build reads the deck once, the dev server every time. */
export function readPlugins(): Plugin[] {
  let building = false;
  let kept: Promise<Deck> | undefined;
  const current = () => {
    kept = building && kept ? kept : loadDeck();
    return kept;
  };
  const noted: Plugin = {
    name: "read-mode",
    configResolved: ({ command }) => {
      building = command === "build";
    },
  };
  return [
    noted,
    readPage(current),
    briefDeck(),
    shortOutlines(),
    cutFonts(async () => JSON.stringify(await loadDraft())),
    inlineStyles("read/index.html"),
  ];
}
