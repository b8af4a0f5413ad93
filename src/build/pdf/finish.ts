import { PDFDocument } from "pdf-lib";
import type { Deck } from "../../deck/deck.ts";
import type { PrintPart } from "../../views/print/parts.ts";
import { writeDecoration } from "./decoration.ts";
import { writeIds } from "./ids.ts";
import { writeLabels } from "./labels.ts";
import { writeLinks } from "./links.ts";
import { writeMetadata } from "./metadata.ts";
import { type Bookmark, writeOutline } from "./outline.ts";
import type { Seen } from "./seen.ts";
import { type Element, everyElement, pageOf, structureOf } from "./structure.ts";
import { writeTags } from "./tags.ts";
import { writeUnicode } from "./unicode.ts";
import { written } from "./written.ts";

/**
 * What the browser printed, with all that it leaves out: decoration marked as such, fuller tags, words on links, page
 * labels, bookmarks and metadata. `at` is the time it is stamped with; `flows` is true where a part may take more than one page. Throws where there are not
 * as many pages as were declared, or one is not where its heading is.
 */
export async function finish(
  printed: Uint8Array,
  { deck, parts, seen, at, flows }: { deck: Deck; parts: readonly PrintPart[]; seen: Seen; at: Date; flows: boolean },
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const pages = pdf.getPageCount();
  if (flows ? pages < parts.length : pages !== parts.length) {
    throw new Error(`the browser printed ${pages} pages, and ${parts.length} are declared`);
  }
  const elements = everyElement(structureOf(pdf));
  const starts = startsOf(pdf, elements, parts);
  const { packed, roomOf } = writeDecoration(pdf, elements, seen.languages);
  writeUnicode(pdf);
  writeTags(pdf, elements, { figures: seen.figures, roomOf });
  writeIds(pdf, elements);
  writeLinks(pdf, elements, seen.links);
  writeLabels(
    pdf,
    flows ? pdf.getPages().map((_, index) => `${index + 1}`) : parts.map(({ page }) => page?.label ?? ""),
  );
  writeOutline(pdf, bookmarks(deck, parts, starts));
  writeMetadata(pdf, deck, at);
  await packed;
  return { bytes: written(pdf), pages };
}

/** The page each part begins on, learned from where its heading stands. */
function startsOf(pdf: PDFDocument, elements: readonly Element[], parts: readonly PrintPart[]): readonly number[] {
  const headings = elements.filter(({ role }) => role === "H1" || role === "H2");
  const starts = headings.map((heading) => pageOf(pdf, heading));
  const rising = starts.every((start, index) => start > (starts[index - 1] ?? -1));
  if (starts.length !== parts.length || !rising) {
    throw new Error(`the browser printed ${starts.length} headings for ${parts.length} parts, or not one to a page`);
  }
  return starts;
}

/** A bookmark for every slide, with its exact title, under its chapter; what stands behind the slides follows them. */
function bookmarks(deck: Deck, parts: readonly PrintPart[], starts: readonly number[]): readonly Bookmark[] {
  const chapters = deck.chapters.flatMap(({ title, slides }) => {
    const under = slides.flatMap((slide) => {
      const first = starts[parts.findIndex((part) => part.page?.slide === slide)];
      return first === undefined ? [] : [{ title: slide.title, page: first }];
    });
    return under[0] ? [{ title, page: under[0].page, under }] : [];
  });
  const behind = parts.flatMap(({ title, page }, index) => (page ? [] : [{ title, page: starts[index] ?? 0 }]));
  return [...chapters, ...behind];
}
