/** An object of a PDF as written, from `7 0 obj` to `endobj`; bytes are decoded as Latin-1. */
export interface PdfObject {
  number: number;
  text: string;
}

/**
 * Changes objects of a PDF and rewrites its cross-reference table. It reads only what Typst writes: a cross-reference
 * table in plain text and no object streams. `change` returns the new text of an object, or undefined to keep it. (A
 * library that reads whole files takes longer for a reader of seventy pages than Typst takes to set it.) Throws an
 * Error for a PDF of another form.
 */
export function changeObjects(pdf: Buffer, change: (object: PdfObject, all: Objects) => string | undefined): Buffer {
  const { places, trailer, end } = tableOf(pdf);
  const ordered = [...places].sort(([, a], [, b]) => a - b);
  const spans = new Map(
    ordered.map(([number, start], nth) => [number, { start, end: ordered[nth + 1]?.[1] ?? end }] as const),
  );
  const textOf = (number: number): string => {
    const span = spans.get(number);
    return span ? pdf.toString("latin1", span.start, span.end) : "";
  };
  const parts: Buffer[] = [pdf.subarray(0, ordered[0]?.[1] ?? 0)];
  let at = parts[0]?.length ?? 0;
  const moved = new Map<number, number>();
  for (const [number] of ordered) {
    const span = spans.get(number);
    if (!span) continue;
    const changed = change({ number, text: textOf(number) }, textOf);
    const part = changed === undefined ? pdf.subarray(span.start, span.end) : Buffer.from(changed, "latin1");
    moved.set(number, at);
    parts.push(part);
    at += part.length;
  }
  return Buffer.concat([...parts, Buffer.from(`${tableFor(moved)}${trailer}startxref\n${at}\n%%EOF`, "latin1")]);
}

/** The text of any object, by its number. */
export type Objects = (number: number) => string;

/**
 * Reads the cross-reference table: where the objects of a file begin, the trailer that follows the table, and where the
 * last object ends.
 */
function tableOf(pdf: Buffer): { places: ReadonlyMap<number, number>; trailer: string; end: number } {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1", Math.max(0, pdf.length - 64))) ?? [];
  const table = start === undefined ? "" : pdf.toString("latin1", Number(start));
  const [head, , count] = /^xref\s+(0) (\d+)\s+/.exec(table) ?? [];
  const from = table.indexOf("trailer");
  if (head === undefined || from < 0) throw new Error("the PDF has no table of its objects in plain text");
  const places = new Map<number, number>();
  for (let number = 0; number < Number(count); number += 1) {
    const entry = table.slice(head.length + number * 20, head.length + number * 20 + 20);
    if (entry[17] === "n") places.set(number, Number(entry.slice(0, 10)));
  }
  return { places, trailer: table.slice(from, table.lastIndexOf("startxref")), end: Number(start) };
}

function tableFor(places: ReadonlyMap<number, number>): string {
  const size = Math.max(...places.keys()) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f\r\n" : `${String(place).padStart(10, "0")} 00000 n\r\n`;
  });
  return `xref\n0 ${size}\n${lines.join("")}`;
}
