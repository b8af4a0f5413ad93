import { join } from "node:path";
import type { Deck } from "../../../deck/deck.ts";
import { bar } from "../../../marks/bar.ts";
import { type Drawing, svg } from "../../../svg/node.ts";
import { deckInForm } from "../../../views/print/sheets.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import { paperPictures } from "../../media/builtMedia.ts";
import { themeTokens } from "../../site/themes.ts";
import { drawnPages, type Exporting, pictureName } from "../drawnPages.ts";
import { letterShapes } from "../letterShapes.ts";
import { slideSvg } from "../slide/slideSvg.ts";
import { resvg, standalone } from "../standalone.ts";
import { keep } from "../writeWhole.ts";
import { renderer } from "./render.ts";

/**
 * Writes a picture of each page of a choice into a folder, `width` pixels wide, or (`isSheet`) one picture of all pages
 * side by side. Resolves to the number of pictures. Throws an Error that names the slide and the step if a chart fails,
 * and passes on the errors of the file system.
 */
export async function exportPng(
  deck: Deck,
  { choice, out, say, width, isSheet }: Exporting & { width: number; isSheet: boolean },
): Promise<number> {
  const pictures = await paperPictures(deck);
  const tokens = themeTokens(deck.story, choice.theme);
  const render = await renderer(deck);
  const shapes = await letterShapes(deck);
  const drawings: Drawing[] = [];
  let count = 0;
  for (const drawn of drawnPages(deckInForm(deck, choice.form), { choice, ...(say && { say }) })) {
    const drawing = standalone(slideSvg(drawn.placed, drawn.prefix, pictures), {
      tokens,
      renderer: resvg,
      letterShapes: shapes,
    });
    count += 1;
    if (isSheet) drawings.push(drawing);
    else keep(join(out, `${pictureName(drawn)}.png`), render(drawing, width));
  }
  if (!isSheet) return count;
  say?.("putting them side by side");
  keep(join(out, `${deck.id}.png`), render(...sheetOf(drawings, width, tokens.get("--faint") ?? "#888")));
  return 1;
}

const columns = 4;
const gap = 64;

/** Slides side by side, each a quarter of `width` wide, and the width of all, in pixels. */
function sheetOf(slides: readonly Drawing[], width: number, fill: string): [sheet: Drawing, width: number] {
  const across = Math.min(columns, slides.length);
  const size = {
    width: across * (slideSize.width + gap) + gap,
    height: Math.ceil(slides.length / columns) * (slideSize.height + gap) + gap,
  };
  const placed = slides.map((slide, nth) => ({
    ...slide,
    key: `slide-${nth}`,
    attributes: {
      ...slide.attributes,
      x: gap + (nth % columns) * (slideSize.width + gap),
      y: gap + Math.floor(nth / columns) * (slideSize.height + gap),
    },
  }));
  const sheet = svg({ xmlns: "http://www.w3.org/2000/svg", ...size }, bar({ ...size, fill }), placed);
  return [sheet, Math.round((size.width * width) / slideSize.width / columns)];
}
