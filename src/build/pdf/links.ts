import { type PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { areasOf, type Element } from "./structure.ts";

/**
 * Gives every link of a PDF words that say where it leads, for readers that meet it out of its sentence. `says` are the
 * words of all links in reading order. Throws where their number is not that of the tags.
 */
export function writeLinks(pdf: PDFDocument, elements: readonly Element[], says: readonly string[]): void {
  const links = elements.filter(({ role }) => role === "Link");
  if (links.length !== says.length) {
    throw new Error(`the browser tagged ${links.length} links, and ${says.length} are drawn`);
  }
  links.forEach((link, index) => {
    for (const area of areasOf(pdf, link)) area.set(PDFName.of("Contents"), PDFHexString.fromText(says[index] ?? ""));
  });
}
