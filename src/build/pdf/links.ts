import { type PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { everyElement, structureOf } from "./structure.ts";

/**
 * Gives every link of a PDF words that say where it leads, for readers that meet it out of its sentence. `says` are the
 * words of all links in reading order. Throws where their number is not that of the tags.
 */
export function writeLinks(pdf: PDFDocument, says: readonly string[]): void {
  const links = everyElement(structureOf(pdf)).filter(({ role }) => role === "Link");
  if (links.length !== says.length) {
    throw new Error(`the browser tagged ${links.length} links, and ${says.length} are drawn`);
  }
  links.forEach(({ objects }, index) => {
    for (const area of objects) area.set(PDFName.of("Contents"), PDFHexString.fromText(says[index] ?? ""));
  });
}
