import { join } from "node:path";
import type { Deck } from "../../../deck/deck.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { deckInForm } from "../../../views/print/sheets.ts";
import { cutFont, packagedFont } from "../../fonts/cut.ts";
import { embeddedFaces } from "../../fonts/deckFonts.ts";
import { faces } from "../../fonts/faces.ts";
import { paperPictures } from "../../media/builtMedia.ts";
import { themeTokens } from "../../site/themes.ts";
import { drawnPages, type Exporting, pictureName } from "../drawnPages.ts";
import { slideSvg } from "../slide/slideSvg.ts";
import { browser, standalone } from "../standalone.ts";
import { keep } from "../writeWhole.ts";

/**
 * Writes each page of a choice into a folder as an SVG that needs no other file: it contains the glyphs it uses.
 * Resolves to the number of files. Throws an Error that names the slide and the step if a chart fails, and passes on
 * the errors of the file system.
 */
export async function exportSvg(deck: Deck, { choice, out, say }: Exporting): Promise<number> {
  const pictures = await paperPictures(deck);
  const tokens = themeTokens(deck.story, choice.theme);
  const drawings: { name: string; drawing: Drawing }[] = [];
  for (const drawn of drawnPages(deckInForm(deck, choice.form), { choice, ...(say && { say }) }))
    drawings.push({
      name: pictureName(drawn),
      drawing: standalone(slideSvg(drawn.placed, drawn.prefix, pictures), { tokens, renderer: browser }),
    });
  say?.("cutting the fonts");
  const all: Drawing = { tag: "g", key: "all", attributes: {}, children: drawings.map(({ drawing }) => drawing) };
  const style = node("style", { key: "fonts" }, await fontRules(deck, all));
  for (const { name, drawing } of drawings)
    keep(join(out, `${name}.svg`), Buffer.from(serialize({ ...drawing, children: [style, ...drawing.children] })));
  return drawings.length;
}

/** The style sheet with the fonts of a drawing, each cut to the letters it sets. */
async function fontRules(deck: Deck, drawing: Drawing): Promise<string> {
  const rules: string[] = [];
  for (const { family, weight, file } of faces) {
    const text = textIn(drawing, { family, weight });
    if (text === "") continue;
    const cut = (await cutFont(packagedFont(file), text)).toString("base64");
    rules.push(`@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${cut})}`);
    rules.push(await embeddedFaces(deck, { family, weight }, text));
  }
  return rules.join("");
}

interface Cut {
  family: string;
  weight: number;
}

/** All text that a drawing sets in a face. */
function textIn(drawing: Drawing, face: Cut, within: Partial<Cut> = {}): string {
  const { "font-family": family = within.family, "font-weight": weight = within.weight } = drawing.attributes;
  const here = { family: String(family), weight: Number(weight) };
  const own = here.family === face.family && here.weight === face.weight ? (drawing.text ?? "") : "";
  return own + drawing.children.map((child) => textIn(child, face, here)).join("");
}
