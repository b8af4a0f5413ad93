import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from "pdf-lib";
import type { Element } from "./structure.ts";

const name = PDFName.of;

/**
 * Names the elements that others point to, such as the heads of a table, by their place in the file: the browser names
 * them by numbers that are other ones each time. Rewrites the tree of names with them (PDF 32000-1, 14.7.2).
 */
export function writeIds(pdf: PDFDocument, elements: readonly Element[]): void {
  const named = elements.filter(({ dict, ref }) => ref && dict.has(name("ID")));
  const ids = new Map(
    named.map(({ dict }, index) => [String(dict.get(name("ID"))), PDFString.of(`id${String(index).padStart(8, "0")}`)]),
  );
  for (const element of elements) {
    const own = ids.get(String(element.dict.get(name("ID"))));
    if (own) element.dict.set(name("ID"), own);
    for (const heads of headsOf(element)) {
      for (let at = 0; at < heads.size(); at += 1) heads.set(at, ids.get(String(heads.get(at))) ?? heads.get(at));
    }
  }
  const [first, last] = [[...ids.values()][0], [...ids.values()].at(-1)];
  if (!first || !last) return;
  const names = named.flatMap(({ dict, ref }) => [dict.get(name("ID")), ref].flatMap((part) => part ?? []));
  const leaf = pdf.context.register(pdf.context.obj({ Limits: [first, last], Names: names }));
  const root = pdf.catalog.lookup(name("StructTreeRoot"), PDFDict);
  forget(pdf, root.get(name("IDTree")));
  root.set(name("IDTree"), pdf.context.register(pdf.context.obj({ Kids: [leaf] })));
}

/** Takes a tree of names out of the file, which would otherwise be written though nothing leads to it. */
function forget(pdf: PDFDocument, at: PDFObject | undefined): void {
  const node = at && pdf.context.lookup(at);
  if (node instanceof PDFDict)
    for (const kid of node.lookupMaybe(name("Kids"), PDFArray)?.asArray() ?? []) forget(pdf, kid);
  if (at instanceof PDFRef) pdf.context.delete(at);
}

/** The lists of heads that a cell of a table names. */
function headsOf({ dict }: Element): readonly PDFArray[] {
  const attributes = dict.lookup(name("A"));
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  return all.flatMap((one) => (one instanceof PDFDict ? (one.lookupMaybe(name("Headers"), PDFArray) ?? []) : []));
}
