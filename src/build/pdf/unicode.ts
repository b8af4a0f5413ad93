import { deflateSync, inflateSync } from "node:zlib";
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from "pdf-lib";
import { turnMapped } from "./content.ts";

const name = PDFName.of;

/** Puts the letters of right-to-left ligatures in order where a font says what its signs mean (its ToUnicode map). */
export function writeUnicode(pdf: PDFDocument): void {
  const maps = new Set<PDFRef>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.get(name("ToUnicode")) : undefined;
    if (map instanceof PDFRef) maps.add(map);
  }
  for (const ref of maps) {
    const stream = pdf.context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) continue;
    const packed = stream.dict.has(name("Filter"));
    const map = (packed ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString("latin1");
    const turned = turnMapped(map);
    if (turned === map) continue;
    stream.dict.set(name("Filter"), name("FlateDecode"));
    pdf.context.assign(ref, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(turned, "latin1"))));
  }
}
