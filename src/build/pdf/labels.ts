import { type PDFDocument, PDFHexString, PDFName } from "pdf-lib";

/** Names every page as it is named on paper, so that a reader's “go to page” takes what is printed (PDF 32000-1, 12.4.2). */
export function writeLabels(pdf: PDFDocument, labels: readonly string[]): void {
  const { context, catalog } = pdf;
  const counted = labels.every((label, index) => label === String(index + 1));
  const ranges = counted
    ? [0, context.obj({ S: "D" })]
    : labels.flatMap((label, index) => [index, context.obj({ P: PDFHexString.fromText(label) })]);
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: ranges }));
}
