import { deflateSync } from "node:zlib";
import {
  PDFCrossRefStream,
  type PDFDocument,
  PDFHeader,
  PDFName,
  type PDFObject,
  PDFObjectStream,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFTrailer,
} from "pdf-lib";

/** How many objects are packed together. */
const together = 200;

/**
 * The bytes of a PDF, with all that is no stream packed into object streams (PDF 32000-1, 7.5.7 and 7.5.8). It is the
 * file that the library's own `save` writes, which packs with a compressor in JavaScript; this takes the one Node has.
 */
export function written({ context }: PDFDocument): Uint8Array {
  const all = context.enumerateIndirectObjects();
  const streams = all.filter(([, object]) => object instanceof PDFStream);
  const packs = packed(
    context,
    all.filter(([, object]) => !(object instanceof PDFStream)),
  );
  const last = PDFRef.of(context.largestObjectNumber + packs.length + 1);
  const { Root, Info, ID } = context.trailerInfo;
  const table = PDFCrossRefStream.create(
    context.obj({ Size: last.objectNumber + 1, ...(Root && { Root }), ...(Info && { Info }), ...(ID && { ID }) }),
    false,
  );
  const parts = [bytesOf(PDFHeader.forVersion(1, 7), "", "\n\n")];
  let size = parts[0]?.length ?? 0;
  const add = (ref: PDFRef, object: PDFObject): number => {
    const bytes = bytesOf(object, `${ref.objectNumber} 0 obj\n`, "\nendobj\n\n");
    parts.push(bytes);
    size += bytes.length;
    return size - bytes.length;
  };
  const entries = new Map<number, () => void>();
  for (const [ref, stream] of [...streams, ...packs.map(({ ref, pack }) => [ref, pack] as const)]) {
    const offset = add(ref, stream);
    entries.set(ref.objectNumber, () => table.addUncompressedEntry(ref, offset));
  }
  for (const { ref, objects } of packs) {
    for (const [index, [inside]] of objects.entries()) {
      entries.set(inside.objectNumber, () => table.addCompressedEntry(inside, ref, index));
    }
  }
  // The table wants them in the order of their numbers.
  for (const [, enter] of [...entries].sort(([a], [b]) => a - b)) enter();
  const start = size;
  table.addUncompressedEntry(last, start);
  add(last, table);
  return Buffer.concat([...parts, bytesOf(PDFTrailer.forLastCrossRefSectionOffset(start))]);
}

interface Pack {
  ref: PDFRef;
  pack: PDFRawStream;
  objects: [PDFRef, PDFObject][];
}

/** Objects in streams of their own, numbered on from the largest number there is. */
function packed(context: PDFDocument["context"], objects: [PDFRef, PDFObject][]): readonly Pack[] {
  return Array.from({ length: Math.ceil(objects.length / together) }, (_, nth) => {
    const some = objects.slice(nth * together, (nth + 1) * together);
    const stream = PDFObjectStream.withContextAndObjects(context, some, false);
    stream.dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
    return {
      ref: PDFRef.of(context.largestObjectNumber + 1 + nth),
      pack: PDFRawStream.of(stream.dict, deflateSync(stream.getUnencodedContents())),
      objects: some,
    };
  });
}

interface Part {
  sizeInBytes(): number;
  copyBytesInto(buffer: Uint8Array, offset: number): number;
}

/** What the library writes itself, with text before and after it. */
function bytesOf(part: Part, before = "", after = ""): Uint8Array {
  if (part instanceof PDFRawStream) return streamOf(part, before, after);
  const bytes = Buffer.alloc(before.length + part.sizeInBytes() + after.length);
  bytes.write(before, "latin1");
  part.copyBytesInto(bytes, before.length);
  bytes.write(after, bytes.length - after.length, "latin1");
  return bytes;
}

/** The same of a stream, whose content the library would copy byte by byte. */
function streamOf(stream: PDFRawStream, before: string, after: string): Uint8Array {
  stream.updateDict();
  const [start, end] = [`\nstream\n`, `\nendstream${after}`];
  return Buffer.concat([bytesOf(stream.dict, before, start), stream.contents, Buffer.from(end, "latin1")]);
}
