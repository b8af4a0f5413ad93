import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { type PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFStream } from "pdf-lib";

const pack = promisify(deflate);

/** Puts new content in the place of a stream, packed beside what else is done. */
export async function packed(pdf: PDFDocument, at: PDFRef, content: string): Promise<void> {
  const { dict } = pdf.context.lookup(at, PDFStream);
  const bytes = await pack(Buffer.from(content, "latin1"));
  dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  pdf.context.assign(at, PDFRawStream.of(dict, bytes));
}
