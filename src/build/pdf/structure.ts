import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "pdf-lib";

/** An element of a PDF's structure tree (PDF 32000-1, 14.7), as the browser writes it. */
export interface Element {
  dict: PDFDict;
  ref: PDFRef | undefined;
  role: string;
  under: readonly Element[];
}

const name = PDFName.of;

/** The root of the structure tree's elements. Throws where the file is not tagged. */
export function structureOf(pdf: PDFDocument): Element {
  const root = pdf.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  const top = root?.get(name("K"));
  const document = top && elementAt(pdf, top);
  if (!document) throw new Error("the browser printed no tags");
  return document;
}

/** All elements from one down, in reading order. */
export function everyElement(element: Element): readonly Element[] {
  const all: Element[] = [];
  const take = (one: Element) => {
    all.push(one);
    for (const inside of one.under) take(inside);
  };
  take(element);
  return all;
}

/** The page that an element begins on, as its place in the file, counted from 0; -1 where nothing of it is on a page. */
export function pageOf(pdf: PDFDocument, element: Element): number {
  const first = firstPage(pdf, element);
  return first ? pdf.getPages().findIndex(({ ref }) => ref === first) : -1;
}

/** The page of the first marked content in an element. */
function firstPage(pdf: PDFDocument, { dict }: { dict: PDFDict }): PDFRef | undefined {
  const page = dict.get(name("Pg"));
  for (const kid of kidsOf(dict)) {
    const part = pdf.context.lookup(kid);
    const inside = part instanceof PDFDict && part.has(name("S")) ? firstPage(pdf, { dict: part }) : undefined;
    if (inside) return inside;
    const own =
      part instanceof PDFNumber
        ? page
        : part instanceof PDFDict && part.has(name("MCID")) && (part.get(name("Pg")) ?? page);
    if (own instanceof PDFRef) return own;
  }
  return undefined;
}

/** The annotations that an element owns, such as a link's areas. */
export const areasOf = (pdf: PDFDocument, { dict }: Element): readonly PDFDict[] =>
  kidsOf(dict).flatMap((kid) => {
    const part = pdf.context.lookup(kid);
    return part instanceof PDFDict ? (part.lookupMaybe(name("Obj"), PDFDict) ?? []) : [];
  });

/** What an element holds: elements, numbers of marked content, and references to either. */
export function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.lookup(name("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = dict.get(name("K"));
  return kid ? [kid] : [];
}

function elementAt(pdf: PDFDocument, at: PDFObject): Element | undefined {
  const dict = pdf.context.lookup(at);
  const role = dict instanceof PDFDict ? dict.get(name("S")) : undefined;
  if (!(dict instanceof PDFDict && role instanceof PDFName)) return undefined;
  const under = kidsOf(dict).flatMap((kid) => elementAt(pdf, kid) ?? []);
  return { dict, ref: at instanceof PDFRef ? at : undefined, role: role.decodeText(), under };
}
