import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "pdf-lib";

/** An element of a PDF's structure tree (PDF 32000-1, 14.7), as the browser writes it. */
export interface Element {
  dict: PDFDict;
  ref: PDFRef | undefined;
  role: string;
  under: readonly Element[];
  /** The annotations it owns, such as a link's areas. */
  objects: readonly PDFDict[];
  /** The pages its own marked content stands on. */
  pages: readonly PDFRef[];
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
export const everyElement = (element: Element): readonly Element[] => [element, ...element.under.flatMap(everyElement)];

/** The page that an element begins on, as its place in the file, counted from 0; -1 where nothing of it is on a page. */
export function pageOf(pdf: PDFDocument, element: Element): number {
  const [first] = everyElement(element).flatMap(({ pages }) => pages);
  return first ? pdf.getPages().findIndex(({ ref }) => ref === first) : -1;
}

/** What an element holds: elements, numbers of marked content, and references to either. */
export function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.lookup(name("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = dict.get(name("K"));
  return kid ? [kid] : [];
}

function elementAt(pdf: PDFDocument, at: PDFObject): Element | undefined {
  const dict = pdf.context.lookup(at);
  if (!(dict instanceof PDFDict) || !dict.has(name("S"))) return undefined;
  const kids = kidsOf(dict);
  const parts = kids.map((kid) => pdf.context.lookup(kid));
  const page = dict.get(name("Pg"));
  return {
    dict,
    ref: at instanceof PDFRef ? at : undefined,
    role: dict.lookup(name("S"), PDFName).decodeText(),
    under: kids.flatMap((kid) => elementAt(pdf, kid) ?? []),
    objects: parts.flatMap((part) => (part instanceof PDFDict ? (part.lookupMaybe(name("Obj"), PDFDict) ?? []) : [])),
    pages: parts.flatMap((part) => {
      if (part instanceof PDFNumber) return page instanceof PDFRef ? [page] : [];
      const own = part instanceof PDFDict && part.has(name("MCID")) && (part.get(name("Pg")) ?? page);
      return own instanceof PDFRef ? [own] : [];
    }),
  };
}
