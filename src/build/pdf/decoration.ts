import { deflateSync, inflateSync } from "node:zlib";
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFStream } from "pdf-lib";
import { markDecoration, turnLigatures } from "./content.ts";
import { everyElement, kidsOf, structureOf } from "./structure.ts";

const name = PDFName.of;

/** Marks the decoration of every page as such, takes what was tagged of it out of the structure tree, and puts right-to-left ligatures in order. */
export function writeDecoration(pdf: PDFDocument): void {
  const gone = new Map<string, ReadonlySet<number>>();
  for (const page of pdf.getPages()) {
    const at = page.node.get(name("Contents"));
    const stream = page.node.lookup(name("Contents"));
    if (!(stream instanceof PDFRawStream)) throw new Error("the browser printed a page in more than one stream");
    const { content, decoration } = markDecoration(
      turnLigatures(contentOf(stream)),
      taggedObjects(page.node.lookup(name("Resources"))),
    );
    const written = pdf.context.stream(deflateSync(Buffer.from(content, "latin1")), { Filter: "FlateDecode" });
    if (at) page.node.set(name("Contents"), pdf.context.register(written));
    if (at && pdf.context.lookup(at)) pdf.context.delete(at as never);
    gone.set(String(page.ref), decoration);
    forget(pdf, page.node.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber() ?? -1, decoration);
  }
  for (const { dict } of everyElement(structureOf(pdf))) {
    const here = gone.get(String(dict.get(name("Pg"))));
    if (!here) continue;
    const kept = kidsOf(dict).filter((kid) => !(kid instanceof PDFNumber && here.has(kid.asNumber())));
    dict.set(name("K"), pdf.context.obj([...kept]));
  }
}

const contentOf = (stream: PDFRawStream): string =>
  (stream.dict.has(name("Filter")) ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString("latin1");

/** The names of the form XObjects that hold marked content of their own. */
function taggedObjects(resources: unknown): ReadonlySet<string> {
  const objects = resources instanceof PDFDict ? resources.lookupMaybe(name("XObject"), PDFDict) : undefined;
  const tagged = (objects?.keys() ?? []).filter((key) => {
    const object = objects?.lookup(key);
    return object instanceof PDFStream && object.dict.has(name("StructParents"));
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
