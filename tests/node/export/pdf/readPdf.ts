import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Deck } from "../../../../src/deck/deck.ts";
import { exportPdf } from "../../../../src/node/export/pdf/exportPdf.ts";
import type { PrintChoice } from "../../../../src/views/print/choice.ts";

/** A finished PDF: its bytes, the document as opened by a PDF reader, and the letters that no font had. */
export interface ReadPdf {
  bytes: Buffer;
  pdf: PDFDocumentProxy;
  missing: readonly string[];
}

/** Exports a choice of a deck, and opens what was written. */
export async function exported(deck: Deck, choice: Partial<PrintChoice> = {}): Promise<ReadPdf> {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const out = join(folder, "out.pdf");
    const whole: PrintChoice = { form: "handout", theme: "paper", paper: "a4", ...choice };
    const { missing } = await exportPdf(deck, { choice: whole, out });
    const bytes = readFileSync(out);
    return { bytes, missing, pdf: await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a PDF says of itself that it is PDF/UA-1. */
export const isUniversal = (bytes: Buffer): boolean => bytes.includes("<pdfuaid:part>1</pdfuaid:part>");

/** An element of a PDF's structure. */
export interface Tag {
  role?: string;
  alt?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: readonly Tag[];
}

/** An element and all its descendants, in reading order. */
export const everyTag = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(everyTag)];

/** The elements of every page. */
export async function tagsOf(pdf: PDFDocumentProxy): Promise<readonly (readonly Tag[])[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => everyTag(((await (await pdf.getPage(number)).getStructTree()) ?? {}) as Tag)),
  );
}

/** The pieces in which a PDF reader finds the text of every page. */
async function itemsOf(pdf: PDFDocumentProxy): Promise<readonly (readonly { str: string; hasEOL: boolean }[])[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) =>
      (await (await pdf.getPage(number)).getTextContent()).items.flatMap((item) => ("str" in item ? [item] : [])),
    ),
  );
}

/** The texts that a PDF reader finds in one piece, on all pages. */
export const piecesOf = async (pdf: PDFDocumentProxy): Promise<readonly string[]> =>
  (await itemsOf(pdf)).flat().map(({ str }) => str.trim());

/** The text of every page, with normalized spaces. */
export const textsOf = async (pdf: PDFDocumentProxy): Promise<readonly string[]> =>
  (await itemsOf(pdf)).map((items) =>
    items
      .map(({ str, hasEOL }) => `${str}${hasEOL ? " " : ""}`)
      .join("")
      .replace(/\s+/g, " "),
  );

/** The lines of every page, without spaces at their ends. */
export const linesOf = async (pdf: PDFDocumentProxy): Promise<readonly (readonly string[])[]> =>
  (await itemsOf(pdf)).map((items) =>
    items
      .map(({ str, hasEOL }) => `${str}${hasEOL ? "\n" : ""}`)
      .join("")
      .split("\n")
      .map((line) => line.trim()),
  );
