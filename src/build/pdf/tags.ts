import { PDFDict, type PDFDocument, PDFName, type PDFObject } from "pdf-lib";
import type { Written } from "./decoration.ts";
import { type Element, kidsOf } from "./structure.ts";

const name = PDFName.of;

/** Roles of PDF 2.0 that readers of 1.7 do not know, and what they are there. */
const older: Readonly<Record<string, string>> = { Em: "Span", Strong: "Span", FENote: "Note", Title: "H1" };

/**
 * Makes the browser's tags say more: every printed part a section, text that is no more than text a span, items of a
 * list with a body beside their number, figures with the place they take; wrappers left with nothing in them go.
 * `figures` is how many are drawn, and `roomOf` gives the room of each. Throws where the tags have more or fewer, or one
 * is nowhere on a page.
 */
export function writeTags(
  pdf: PDFDocument,
  elements: readonly Element[],
  { figures, roomOf }: { figures: number; roomOf: Written["roomOf"] },
): void {
  for (const element of elements) {
    prune(pdf, element);
    if (older[element.role]) element.dict.set(name("S"), name(older[element.role] ?? "Span"));
    if (element.role === "LI") withBody(pdf, element);
    if (element.role === "NonStruct" && element.under.length === 0) element.dict.set(name("S"), name("Span"));
  }
  if (!elements.some(({ role }) => /^(H1|Title)$/.test(role))) raiseHeadings(elements);
  for (const main of elements[0]?.under ?? []) for (const part of main.under) part.dict.set(name("S"), name("Sect"));
  const tagged = elements.filter(({ role, under }) => role === "Figure" && under.length === 0);
  if (tagged.length !== figures) {
    throw new Error(`the browser tagged ${tagged.length} figures, and ${figures} are drawn`);
  }
  for (const figure of tagged) {
    const room = roomOf(figure)?.map((edge) => Math.round(edge * 100) / 100);
    if (!room) throw new Error("the browser tagged a figure that is on no page");
    figure.dict.set(name("A"), pdf.context.obj({ O: "Layout", Placement: "Block", BBox: room }));
  }
}

/** Headings a level up, where the slide with the first one is not among those printed: none may be skipped. */
function raiseHeadings(elements: readonly Element[]): void {
  for (const { dict, role } of elements) {
    const [, level] = /^H([2-6])$/.exec(role) ?? [];
    if (level) dict.set(name("S"), name(`H${Number(level) - 1}`));
  }
}

/** Takes out the wrappers that hold nothing; an empty cell stays, as its row counts it. */
function prune(pdf: PDFDocument, { dict }: Element): void {
  const kept = kidsOf(dict).filter((kid) => {
    const inside = pdf.context.lookup(kid);
    const wrapper = inside instanceof PDFDict && /^\/(NonStruct|Div|P)$/.test(String(inside.get(name("S"))));
    return !wrapper || holds(pdf, inside);
  });
  if (kept.length < kidsOf(dict).length) dict.set(name("K"), pdf.context.obj([...kept]));
}

/** Whether there is anything in an element or under it. */
const holds = (pdf: PDFDocument, dict: PDFDict): boolean =>
  kidsOf(dict).some((kid) => {
    const inside = pdf.context.lookup(kid);
    return !(inside instanceof PDFDict && inside.has(name("S"))) || holds(pdf, inside);
  });

/** Puts what an item of a list holds beside its number into a body of its own (PDF 32000-1, 14.8.4.3.3). */
function withBody(pdf: PDFDocument, { dict, ref }: Element): void {
  const isNumber = (kid: PDFObject) => {
    const inside = pdf.context.lookup(kid);
    return inside instanceof PDFDict && inside.get(name("S")) === name("Lbl");
  };
  const kids = kidsOf(dict);
  const inside = kids.filter((kid) => !isNumber(kid));
  const page = dict.get(name("Pg"));
  if (!ref || inside.length === 0) return;
  const body = pdf.context.register(
    pdf.context.obj({ Type: "StructElem", S: "LBody", P: ref, ...(page && { Pg: page }), K: [...inside] }),
  );
  for (const kid of inside) {
    const element = pdf.context.lookup(kid);
    if (element instanceof PDFDict && element.has(name("S"))) element.set(name("P"), body);
  }
  dict.set(name("K"), pdf.context.obj([...kids.filter(isNumber), body]));
}
