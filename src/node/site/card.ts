import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Deck, Slide } from "../../deck/deck.ts";
import type { Drawing } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { cardSize } from "../../views/shared/about.ts";
import { cached } from "../cache.ts";
import { letterShapes } from "../export/letterShapes.ts";
import { renderer } from "../export/pictures/render.ts";
import { resvg, standalone } from "../export/standalone.ts";
import { cardDrawing, slideCardDrawing } from "./cardDrawing.ts";
import { themeTokens } from "./themes.ts";

/** The preview picture of a deck for shared links: a PNG of 1200 by 630 pixels, drawn without a browser. */
export const cardPng = async (deck: Deck): Promise<Uint8Array> => pictured(deck, cardDrawing(deck));

/** The preview picture of a slide for shared links: a PNG of 1200 by 630 pixels, drawn without a browser. */
export const slideCardPng = async (deck: Deck, slide: Slide): Promise<Uint8Array> =>
  pictured(deck, slideCardDrawing(deck, slide));

/** The file with the versions of the renderer and the fonts. */
const lock = resolve(import.meta.dirname, "../../../package-lock.json");

/**
 * A drawing as a PNG. It is cached until the drawing, the renderer or the fonts change, since a map takes 0.2 seconds.
 */
async function pictured(deck: Deck, drawing: Drawing): Promise<Uint8Array> {
  const look = { tokens: themeTokens(deck.story, "paper"), letterShapes: await letterShapes(deck) };
  const plain = standalone(drawing, { ...look, renderer: resvg });
  const inputs = [serialize(plain), JSON.stringify(deck.fonts ?? []), readFileSync(lock)];
  return cached("card", inputs, async () => (await renderer(deck))(plain, cardSize.width));
}
