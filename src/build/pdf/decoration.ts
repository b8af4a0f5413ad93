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
import { type Box, type Placed, type Placement, placedIn, wholePage } from "./clips.ts";
import { markDecoration, turnLigatures } from "./content.ts";
import { linesOf } from "./lines.ts";
import { packed } from "./packed.ts";
import { type Element, kidsOf } from "./structure.ts";
import { markTongues, tonguesOf } from "./tongues.ts";

const name = PDFName.of;

/** What was learned from the content of the pages. */
export interface Written {
  /** Resolves once all content is in the file: it is packed beside what else is done. */
  packed: Promise<unknown>;
  /** The room that the marks of a figure take on their page; undefined where none of them are in the content. */
  roomOf(figure: Element): Box | undefined;
}

/**
 * Marks the decoration of every page as such, and of the form XObjects that hold marks of their own; takes what was
 * tagged of it out of the structure tree, puts right-to-left ligatures in order, and says what is in other `languages`.
 */
export function writeDecoration(pdf: PDFDocument, elements: readonly Element[], languages: readonly string[]): Written {
  const packing: Promise<void>[] = [];
  const gone = new Map<string, ReadonlySet<number>>();
  const rooms = new Map<string, Placed["figures"]>();
  const rewrite = (key: string, at: PDFObject | undefined, from: PDFDict, placement: Placement) => {
    const stream = at && pdf.context.lookup(at);
    if (!(at instanceof PDFRef && stream instanceof PDFRawStream)) {
      throw new Error("the browser printed a page in more than one stream");
    }
    const tagged = taggedObjects(from.lookup(name("Resources")));
    const lines = linesOf(turnLigatures(contentOf(stream)));
    const { lines: marked, decoration } = markDecoration(lines, tagged);
    const tongues = tonguesOf(pdf, from.lookup(name("Resources")), languages);
    packing.push(packed(pdf, at, markTongues(marked, tongues).join("\n")));
    gone.set(key, decoration);
    forget(pdf, from.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber() ?? -1, decoration);
    const { figures, forms } = placedIn(lines, placement);
    rooms.set(key, figures);
    for (const [called, { ref, dict }] of tagged) {
      const there = forms.get(called);
      if (there && !gone.has(String(ref))) rewrite(String(ref), ref, dict, there);
    }
  };
  for (const { ref, node } of pdf.getPages()) rewrite(String(ref), node.get(name("Contents")), node, wholePage);
  for (const { dict } of elements) {
    const isGone = (kid: PDFObject) => {
      const { where, number } = markAt(pdf, dict, kid);
      return number !== undefined && gone.get(where)?.has(number);
    };
    const kept = kidsOf(dict).filter((kid) => !isGone(kid));
    if (kept.length < kidsOf(dict).length) dict.set(name("K"), pdf.context.obj([...kept]));
  }
  return {
    packed: Promise.all(packing),
    roomOf({ dict }) {
      const all = kidsOf(dict).flatMap((kid) => {
        const { where, number = -1 } = markAt(pdf, dict, kid);
        const room = rooms.get(where)?.get(number);
        return room ? [room] : [];
      });
      return (
        all[0] && [
          Math.min(...all.map(([left]) => left)),
          Math.min(...all.map(([, bottom]) => bottom)),
          Math.max(...all.map(([, , right]) => right)),
          Math.max(...all.map(([, , , top]) => top)),
        ]
      );
    },
  };
}

/** The stream that a kid of an element stands in, and the number of its mark there; no number for what is no mark. */
function markAt(pdf: PDFDocument, element: PDFDict, kid: PDFObject): { where: string; number?: number | undefined } {
  if (kid instanceof PDFNumber) return { where: String(element.get(name("Pg"))), number: kid.asNumber() };
  const mark = pdf.context.lookup(kid);
  if (!(mark instanceof PDFDict)) return { where: "" };
  return {
    where: String(mark.get(name("Stm")) ?? mark.get(name("Pg")) ?? element.get(name("Pg"))),
    number: mark.lookupMaybe(name("MCID"), PDFNumber)?.asNumber(),
  };
}

/** Whether an object is drawn with marked content of its own. */
const isTagged = ({ dict }: PDFStream): boolean =>
  dict.get(name("Subtype")) === name("Form") && dict.has(name("StructParents"));

const contentOf = (stream: PDFRawStream): string =>
  (stream.dict.has(name("Filter")) ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString("latin1");

/** The form XObjects that hold marked content of their own, by name. */
function taggedObjects(resources: unknown): ReadonlyMap<string, { ref: PDFRef; dict: PDFDict }> {
  const objects = resources instanceof PDFDict ? resources.lookupMaybe(name("XObject"), PDFDict) : undefined;
  const tagged = (objects?.keys() ?? []).flatMap((key): [string, { ref: PDFRef; dict: PDFDict }][] => {
    const [ref, object] = [objects?.get(key), objects?.lookup(key)];
    return ref instanceof PDFRef && object instanceof PDFStream && isTagged(object)
      ? [[key.decodeText(), { ref, dict: object.dict }]]
      : [];
  });
  return new Map(tagged);
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
