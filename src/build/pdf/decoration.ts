import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "pdf-lib";
import { markDecoration, turnLigatures } from "./content.ts";
import { packed } from "./packed.ts";
import { type Element, kidsOf } from "./structure.ts";

const name = PDFName.of;

/**
 * Marks the decoration of every page as such, and of the form XObjects that hold marks of their own; takes what was
 * tagged of it out of the structure tree, and puts right-to-left ligatures in order. The pages are packed meanwhile: resolves once they are in the file.
 */
export function writeDecoration(pdf: PDFDocument, elements: readonly Element[]): Promise<unknown> {
  const packing: Promise<void>[] = [];
  const gone = new Map<string, ReadonlySet<number>>();
  const rewrite = (key: string, at: PDFObject | undefined, from: PDFDict) => {
    const stream = at && pdf.context.lookup(at);
    if (!(at instanceof PDFRef && stream instanceof PDFRawStream)) {
      throw new Error("the browser printed a page in more than one stream");
    }
    const tagged = taggedObjects(from.lookup(name("Resources")));
    const { content, decoration } = markDecoration(turnLigatures(contentOf(stream)), tagged);
    packing.push(packed(pdf, at, content));
    gone.set(key, decoration);
    forget(pdf, from.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber() ?? -1, decoration);
  };
  for (const { ref, node } of pdf.getPages()) rewrite(String(ref), node.get(name("Contents")), node);
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isTagged(object)) rewrite(String(ref), ref, object.dict);
  }
  for (const { dict } of elements) {
    const isGone = (kid: PDFObject) => {
      if (kid instanceof PDFNumber) return gone.get(String(dict.get(name("Pg"))))?.has(kid.asNumber());
      const mark = pdf.context.lookup(kid);
      if (!(mark instanceof PDFDict)) return false;
      const number = mark.lookupMaybe(name("MCID"), PDFNumber)?.asNumber();
      const where = mark.get(name("Stm")) ?? mark.get(name("Pg")) ?? dict.get(name("Pg"));
      return number !== undefined && gone.get(String(where))?.has(number);
    };
    const kept = kidsOf(dict).filter((kid) => !isGone(kid));
    if (kept.length < kidsOf(dict).length) dict.set(name("K"), pdf.context.obj([...kept]));
  }
  return Promise.all(packing);
}

/** Whether an object is drawn with marked content of its own. */
const isTagged = ({ dict }: PDFStream): boolean =>
  dict.get(name("Subtype")) === name("Form") && dict.has(name("StructParents"));

const contentOf = (stream: PDFRawStream): string =>
  (stream.dict.has(name("Filter")) ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString("latin1");

/** The names of the form XObjects that hold marked content of their own. */
function taggedObjects(resources: unknown): ReadonlySet<string> {
  const objects = resources instanceof PDFDict ? resources.lookupMaybe(name("XObject"), PDFDict) : undefined;
  const tagged = (objects?.keys() ?? []).filter((key) => {
    const object = objects?.lookup(key);
    return object instanceof PDFStream && isTagged(object);
  });
  return new Set(tagged.map((key) => key.decodeText()));
}

/** Takes marks out of the tree that leads from a mark to its element. */
function forget(pdf: PDFDocument, parents: number, marks: ReadonlySet<number>): void {
  const tree = pdf.catalog.lookup(name("StructTreeRoot"), PDFDict).lookupMaybe(name("ParentTree"), PDFDict);
  const elements = tree && inNumberTree(tree, parents);
  if (!(elements instanceof PDFArray)) return;
  for (const mark of marks) if (mark < elements.size()) elements.set(mark, PDFNull);
}

/** The entry of a number tree under a number (PDF 32000-1, 7.9.7). */
function inNumberTree(node: PDFDict, number: number): unknown {
  const entries = node.lookupMaybe(name("Nums"), PDFArray);
  for (let at = 0; entries && at < entries.size(); at += 2) {
    if (entries.lookup(at, PDFNumber).asNumber() === number) return entries.lookup(at + 1);
  }
  const kids = node.lookupMaybe(name("Kids"), PDFArray);
  for (let at = 0; kids && at < kids.size(); at += 1) {
    const found = inNumberTree(kids.lookup(at, PDFDict), number);
    if (found !== undefined) return found;
  }
  return undefined;
}
