import type { Deck } from "../../../deck/deck.ts";
import { serialize } from "../../../svg/serialize.ts";
import type { PrintChoice } from "../../../views/print/choice.ts";
import { firstNotesOf, numbered, type Reader } from "../../../views/print/numbers.ts";
import { type PrintedPage, pageId } from "../../../views/print/pages.ts";
import { pagesOf } from "../../../views/print/sheets.ts";
import { folioPlace, margin, slideSize } from "../../../views/shared/frame.ts";
import { notesOf } from "../../../views/shared/notes.ts";
import type { DeckFonts } from "../../fonts/deckFonts.ts";
import type { PaperPicture } from "../../media/builtMedia.ts";
import { type DrawnPage, drawnPages } from "../drawnPages.ts";
import { baselineIn } from "../slide/baseline.ts";
import { chartFile, type FileTarget, pictureFile } from "../slide/slideSvg.ts";
import type { Tokens } from "../standalone.ts";
import { appendixPreamble, sourcesSource, tablesSource } from "./appendix.ts";
import { colour, preamble } from "./preamble.ts";
import { pictureSource, readerPreamble, wordsSource } from "./reader.ts";
import { sheetMargin, sheets } from "./sheet.ts";
import { blankFile, slideSource, type Writing } from "./slide.ts";
import { content, joined, label, literal, number } from "./syntax.ts";

/** A Typst document: its source, and the drawings to which it refers. */
export interface TypstSource {
  main: string;
  files: ReadonlyMap<string, string | Uint8Array>;
}

interface Look {
  /** The pictures of its slides, by their paths relative to the story's folder. */
  pictures: ReadonlyMap<string, PaperPicture>;
  say?: (line: string) => void;
}

/** Points per pixel of a slide that fills a page. */
const pointsPerPixel = 0.75;

/**
 * Writes a choice of a deck's pages in Typst. `say` is called with a line about each page before it is drawn. Throws an
 * Error that names the slide and the step if a chart fails.
 */
export function deckSource(
  deck: Deck,
  choice: PrintChoice,
  { tokens, letterShapes, further, pictures, say }: FileTarget & Pick<DeckFonts, "further"> & Look,
): TypstSource {
  const pages = pagesOf(deck, choice);
  const isReader = choice.form === "notes";
  const scale = isReader ? sheets[choice.paper].width / slideSize.width : pointsPerPixel;
  const files = new Map<string, string | Uint8Array>([[blankFile, blank]]);
  const known = { deck, pages, notes: isReader ? notesOf(deck) : [] };
  const reader: Reader = {
    ...known,
    numbers: isReader ? numbered(known) : new Map(),
    firstNotes: firstNotesOf(known),
  };
  const written = [...drawnPages(deck, { choice, ...(say && { say }) })].map((drawn) => {
    const { page } = drawn;
    const level = levelOf(deck, page, pages);
    const slide = [
      drawnSlide(drawn, { level, tokens, letterShapes, files, pictures }),
      bookmarks(deck, page, pages),
      folio(page.label, tokens),
    ].join("\n");
    return !isReader
      ? slide
      : `${pictureSource(slide, choice.paper, tokens)}\n${wordsSource(reader, page, choice.paper)}`;
  });
  const { width, height } = slideSize;
  const size = `width: ${width * scale}pt, height: ${height * scale}pt, margin: 0pt, fill: ${colour(tokens, "--background")}`;
  const room = sheets[choice.paper].width - 2 * sheetMargin.side;
  const main = [
    preamble(deck, { tokens, further, scale }),
    isReader ? `${readerPreamble(choice.paper, tokens)}${appendixPreamble}` : `#set page(${size})`,
    written.join("\n#pagebreak()\n"),
    ...(isReader ? [tablesSource(reader, room), sourcesSource(reader, room)] : []),
  ].join("\n");
  return { main, files };
}

const blank =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9" viewBox="0 0 16 9"><rect width="16" height="9" fill="#fff" fill-opacity="0"/></svg>';

interface Parts {
  files: Map<string, string | Uint8Array>;
  pictures: ReadonlyMap<string, PaperPicture>;
}

/** A slide of a page in Typst; its drawings are added to the files. */
function drawnSlide(
  { placed, prefix }: DrawnPage,
  { level, tokens, letterShapes, files, pictures }: Omit<Writing, "files"> & FileTarget & Parts,
): string {
  const { chart, media, where } = placed;
  const picture = media && pictures.get(media.file);
  const names = {
    ...(chart && { chart: `${prefix}chart.svg` }),
    ...(picture && { media: `${prefix}media.${picture.format}` }),
    ...(where && { where: `${prefix}where.svg` }),
  };
  if (picture && names.media) files.set(names.media, picture.bytes);
  if (chart && names.chart) files.set(names.chart, serialize(chartFile(chart, { tokens, letterShapes }, prefix)));
  if (where && names.where) files.set(names.where, serialize(pictureFile(where, { tokens, letterShapes })));
  return slideSource(placed, { files: names, level, tokens });
}

/** The heading level of a page: 1 for the first printed page of a chapter, so that no level is skipped. */
function levelOf(deck: Deck, { slide, number }: PrintedPage, pages: readonly PrintedPage[]): 1 | 2 {
  const chapter = deck.chapters.find(({ slides }) => slides.includes(slide));
  return pages.find((page) => chapter?.slides.includes(page.slide))?.number === number ? 1 : 2;
}

/**
 * A bookmark for each chapter and each slide, with its exact title, at its first page, and the label by which that page
 * is linked to. Bookmarks are invisible headings after the visible one, since for Typst a heading without a bookmark
 * ends the bookmark that is open at its level.
 */
function bookmarks(deck: Deck, page: PrintedPage, pages: readonly PrintedPage[]): string {
  const { slide } = page;
  const chapter = deck.chapters.find(({ slides }) => slides.includes(slide));
  const first = (of: (other: PrintedPage) => boolean) => pages.find(of)?.number === page.number;
  const mark = (level: number, title: string) =>
    `#unseen(heading(level: ${level}, outlined: true, bookmarked: true, ${joined([content(title)])}))`;
  return [
    chapter && first((other) => chapter.slides.includes(other.slide)) && mark(1, chapter.title),
    first((other) => other.slide === slide) && mark(2, slide.title),
    `#unseen([#metadata(none)#${label(pageId(page, pages))}])`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** The number of the slide in the corner, with that of the step if several of the slide are printed. */
function folio(text: string, tokens: Tokens): string {
  const { bottom, fontSize, lineHeight } = folioPlace;
  const dy = baselineIn(lineHeight, fontSize) - lineHeight - bottom;
  const set = `text(size: ${fontSize} * k, fill: ${colour(tokens, "--quiet")}, ${literal(text)})`;
  const middle = `box(width: ${margin} * k, align(center, ${set}))`;
  return `#place(bottom + end, dy: ${number(dy)} * k, pdf.artifact(kind: "footer", ${middle}))`;
}
