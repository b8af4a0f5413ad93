import type { Deck, Slide } from "../../../deck/deck.ts";
import { plainText } from "../../../deck/words.ts";
import { type Drawing, svg } from "../../../svg/node.ts";
import { escaped } from "../../../svg/serialize.ts";
import { deckInForm } from "../../../views/print/sheets.ts";
import { type Place, slideSize } from "../../../views/shared/frame.ts";
import { paperPictures } from "../../media/builtMedia.ts";
import { themeTokens } from "../../site/themes.ts";
import { type DrawnPage, drawnPages, type Exporting } from "../drawnPages.ts";
import { type LetterShapes, letterShapes } from "../letterShapes.ts";
import { renderer } from "../pictures/render.ts";
import { chartGroup, pictureGroup } from "../slide/slideSvg.ts";
import { stampTime } from "../stampTime.ts";
import type { Tokens } from "../standalone.ts";
import { resvg, standalone } from "../standalone.ts";
import { keep } from "../writeWhole.ts";
import { fileWith, type Picture } from "./file.ts";
import { addCounts, addText, colour, inches, master, objectNames } from "./texts.ts";

/**
 * Writes the pages of a choice as a PowerPoint file: titles, captions and words as text in their places, charts as
 * drawings with a picture beside each for older programs, the words of the step as the speaker's notes, sources as
 * links. Resolves to the number of slides. Throws an Error that names the slide and the step if a chart fails, and
 * passes on the errors of the file system.
 */
export async function exportPptx(deck: Deck, { choice, out, say }: Exporting): Promise<number> {
  const { default: PptxGenJs } = await import("pptxgenjs");
  const file = new PptxGenJs();
  const tokens = themeTokens(deck.story, choice.theme);
  const render = await renderer(deck);
  const paper = await paperPictures(deck);
  const shapes = await letterShapes(deck);
  const pictures: Picture[] = [];
  const chapters: string[] = [];
  // The library writes the company, and it alone, as it is.
  const company = escaped(deck.licence);
  Object.assign(file, { title: deck.title, author: deck.author, subject: deck.description, company });
  file.defineLayout({ name: "slide", width: inches(slideSize.width), height: inches(slideSize.height) });
  file.layout = "slide";
  const { language } = deck.story;
  const masters = new Set<string>();
  for (const drawn of drawnPages(deckInForm(deck, choice.form), { choice, ...(say && { say }) })) {
    chapters.push(chapterOf(deck, drawn.page.slide));
    const { texts, credits, counts, chart, media } = drawn.placed;
    const layout = master(texts, { tokens, language });
    if (!masters.has(layout.title)) file.defineSlideMaster(layout);
    masters.add(layout.title);
    const slide = file.addSlide({ masterName: layout.title });
    const setting = { tokens, language, nameOf: objectNames(language) };
    const draw = (which: "chart" | "where") => {
      const found = pictureOf(drawn, which, { tokens, shapes });
      if (!found) return;
      const { drawing, place, alt } = found;
      const picture = { png: render(drawing, place.width * pixelsOfHalls), svg: render.outlined(drawing) };
      pictures.push(picture);
      const data = `data:image/svg+xml;base64,${Buffer.from(picture.svg).toString("base64")}`;
      const objectName = which === "chart" ? setting.nameOf("chart") : language.whereabouts.caption;
      slide.addImage({ data, ...placeOf(place), objectName, altText: alt });
    };
    if (chart?.isGround) draw("chart");
    for (const text of texts) addText(slide, text, setting);
    if (chart && !chart.isGround) draw("chart");
    const picture = media && paper.get(media.file);
    if (media && picture)
      slide.addImage({
        ...placeOf(media),
        data: `data:image/${picture.format};base64,${picture.bytes.toString("base64")}`,
        objectName: setting.nameOf("picture"),
        altText: media.alt,
      });
    for (const table of counts) addCounts(slide, table, setting);
    draw("where");
    if (credits) addText(slide, credits, setting);
    slide.background = { color: colour(tokens, "--background") };
    slide.addNotes(plainText(drawn.page.slide.steps[drawn.page.step]?.words ?? []));
  }
  say?.("packing");
  const bytes = (await file.write({ outputType: "nodebuffer" })) as Buffer;
  keep(out, await fileWith(bytes, pictures, { at: stampTime(), language, keywords: deck.keywords, chapters }));
  return chapters.length;
}

/** The title of the chapter that a slide belongs to. */
const chapterOf = ({ chapters }: Deck, { id }: Slide): string =>
  chapters.find(({ slides }) => slides.some((slide) => slide.id === id))?.title ?? "";

/** Pixels to one of a slide, in the pictures for old programs: as many as most halls show. */
const pixelsOfHalls = 1.5;

interface Look {
  tokens: Tokens;
  shapes: LetterShapes;
}

const placeOf = ({ left, top, width, height }: Place) => ({
  x: inches(left),
  y: inches(top),
  w: inches(width),
  h: inches(height),
});

/** A drawing of a page as a picture that needs no style sheet, with its place and its description. */
function pictureOf({ placed, prefix }: DrawnPage, which: "chart" | "where", { tokens, shapes }: Look) {
  const place = placed[which];
  if (!place) return undefined;
  const { width, height } = place;
  const at = { ...place, left: 0, top: 0 };
  const marks: Drawing =
    which === "chart" && placed.chart
      ? chartGroup({ ...placed.chart, left: 0, top: 0 }, prefix)
      : pictureGroup(which, at);
  const drawing = standalone(svg({ key: which, xmlns: "http://www.w3.org/2000/svg", width, height }, marks), {
    tokens,
    renderer: resvg,
    areRimsApart: true,
    letterShapes: shapes,
  });
  return { drawing, place, alt: which === "chart" ? (placed.chart?.alt ?? "") : "" };
}
