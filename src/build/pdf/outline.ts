import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from "pdf-lib";

/** A bookmark: its title, the page it leads to (counted from 0), and those under it. */
export interface Bookmark {
  title: string;
  page: number;
  under?: readonly Bookmark[];
}

/** Writes the bookmarks of a PDF, all of them open (PDF 32000-1, 12.3.3). */
export function writeOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const children = writeLevel(pdf, bookmarks, root);
  context.assign(root, context.obj({ Type: "Outlines", ...children.ends, Count: children.count }));
  catalog.set(PDFName.of("Outlines"), root);
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

function writeLevel(
  pdf: PDFDocument,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
): { ends: Record<string, PDFRef>; count: number } {
  const { context } = pdf;
  const refs = bookmarks.map(() => context.nextRef());
  let count = bookmarks.length;
  bookmarks.forEach(({ title, page, under = [] }, index) => {
    const ref = refs[index];
    const target = pdf.getPage(page);
    if (!ref) return;
    const inside = under.length > 0 ? writeLevel(pdf, under, ref) : undefined;
    count += inside?.count ?? 0;
    const destination = PDFArray.withContext(context);
    destination.push(target.ref);
    destination.push(PDFName.of("XYZ"));
    destination.push(PDFNumber.of(0));
    destination.push(PDFNumber.of(target.getHeight()));
    destination.push(PDFNumber.of(0));
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: destination,
        ...(previous && { Prev: previous }),
        ...(next && { Next: next }),
        ...(inside && { ...inside.ends, Count: inside.count }),
      }),
    );
  });
  const [first, last] = [refs[0], refs.at(-1)];
  return { ends: first && last ? { First: first, Last: last } : {}, count };
}
