/** An object of a PDF as written, from `7 0 obj` to `endobj`; bytes are decoded as Latin-1. */
export interface PdfObject {
  number: number;
  text: string;
}

/**
 * Changes the objects of a PDF that hold a mark, a global expression, and writes it anew with the places of all objects. It
 * reads what Typst writes: a table of places in plain text and every object by itself. `change` gives the new text of an
 * object, or nothing where it stays. (A library that reads whole files takes longer for a reader of seventy pages than
 * Typst does to set it.) Throws an Error for a file of another form.
 */
export function changeObjects(
  pdf: Buffer,
  mark: RegExp,
  change: (object: PdfObject, all: Objects) => string | undefined,
): Buffer {
  const { places, trailer, end } = tableOf(pdf);
  const whole = pdf.toString("latin1");
  const ordered = [...places].sort(([, a], [, b]) => a - b);
  const indices = new Map(ordered.map(([number], index) => [number, index]));
  const startOf = (index: number): number => ordered[index]?.[1] ?? end;
  const textAt = (index: number): string => whole.slice(startOf(index), startOf(index + 1));
  const textOf = (number: number): string => textAt(indices.get(number) ?? ordered.length);
  const changed = new Map<number, Buffer>();
  let index = 0;
  let looked = -1;
  for (const { index: at } of whole.matchAll(mark)) {
    while (index + 1 < ordered.length && startOf(index + 1) <= at) index += 1;
    const [number] = ordered[index] ?? [];
    if (number === undefined || index === looked) continue;
    looked = index;
    const text = change({ number, text: textAt(index) }, textOf);
    if (text !== undefined) changed.set(index, Buffer.from(text, "latin1"));
  }
  const parts: Buffer[] = [];
  const moved = new Map<number, number>();
  let kept = 0;
  let grown = 0;
  ordered.forEach(([number, start], nth) => {
    moved.set(number, start + grown);
    const part = changed.get(nth);
    if (!part) return;
    parts.push(pdf.subarray(kept, start), part);
    kept = startOf(nth + 1);
    grown += part.length - (kept - start);
  });
  parts.push(pdf.subarray(kept, end));
  return Buffer.concat([
    ...parts,
    Buffer.from(`${tableFor(moved)}${trailer}startxref\n${end + grown}\n%%EOF`, "latin1"),
  ]);
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
