import { DOMParser, type Element, XMLSerializer } from "@xmldom/xmldom";
import JSZip from "jszip";
import { dateAt } from "../../../events/edtf.ts";
import { DAY, startOf } from "../../../events/time.ts";

/** What a number in a cell is shown as: a day, a month or a year of the calendar, or a percentage. */
type Shown = "day" | "month" | "year" | "percent";

/**
 * An Excel workbook (xlsx) whose cells hold what they show, where their values alone say more or something else: a date
 * that is shown as a month or a year, a day of early 1900, which Excel counts as if that had been a leap year, a
 * percentage, and the value of merged cells in each of their rows.
 */
export async function cellsAsShown(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const textOf = async (name: string) => (await zip.file(name)?.async("text")) ?? "";
  const formats = formatsOf(await textOf("xl/styles.xml"));
  const is1904 = /<workbookPr[^>]*\bdate1904="(?:1|true)"/.test(await textOf("xl/workbook.xml"));
  for (const { name } of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const sheet = new DOMParser().parseFromString(await textOf(name), "text/xml");
    const cells = new Map([...sheet.getElementsByTagName("c")].map((cell) => [cell.getAttribute("r") ?? "", cell]));
    for (const cell of cells.values()) show(cell, formats[Number(cell.getAttribute("s") ?? 0)], is1904);
    const rows = new Map([...sheet.getElementsByTagName("row")].map((row) => [row.getAttribute("r") ?? "", row]));
    for (const merged of sheet.getElementsByTagName("mergeCell")) fill(merged.getAttribute("ref") ?? "", cells, rows);
    zip.file(name, new XMLSerializer().serializeToString(sheet));
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** What each style of a workbook shows numbers as, by its place in the list of styles. */
function formatsOf(styles: string): readonly (Shown | undefined)[] {
  if (!styles) return [];
  const document = new DOMParser().parseFromString(styles, "text/xml");
  const codes = new Map(
    [...document.getElementsByTagName("numFmt")].map((format) => [
      format.getAttribute("numFmtId"),
      format.getAttribute("formatCode") ?? "",
    ]),
  );
  const [all] = document.getElementsByTagName("cellXfs");
  return [...(all?.getElementsByTagName("xf") ?? [])].map((style) => {
    const id = style.getAttribute("numFmtId") ?? "";
    return shownAs(codes.get(id) ?? builtIn[id] ?? "");
  });
}

/** The formats that have a number instead of a code and matter here. */
const builtIn: Readonly<Record<string, string>> = {
  "9": "0%",
  "10": "0.00%",
  "14": "dd/mm/yyyy",
  "15": "d-mmm-yy",
  "16": "d-mmm",
  "17": "mmm-yy",
  "22": "dd/mm/yyyy hh:mm",
};

function shownAs(code: string): Shown | undefined {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  if (bare.includes("%")) return "percent";
  if (bare.includes("d")) return "day";
  return bare.includes("y") ? (bare.includes("m") ? "month" : "year") : undefined;
}

/** Replaces the number in a cell by the text that it is shown as, where these differ. */
function show(cell: Element, format: Shown | undefined, is1904: boolean): void {
  const number = Number(cell.getElementsByTagName("v")[0]?.textContent || Number.NaN);
  if (!format || !Number.isFinite(number) || !["", "n"].includes(cell.getAttribute("t") ?? "")) return;
  const text = format === "percent" ? `${Number((number * 100).toPrecision(12))}%` : dateIn(number, format, is1904);
  const document = cell.ownerDocument;
  if (text === undefined || !document) return;
  while (cell.firstChild) cell.removeChild(cell.firstChild);
  const [string, words] = ["is", "t"].map((name) => document.createElementNS(cell.namespaceURI, name));
  if (!string || !words) return;
  words.appendChild(document.createTextNode(text));
  string.appendChild(words);
  cell.appendChild(string);
  cell.setAttribute("t", "inlineStr");
}

/** A day's number as its month or year, or as a day of early 1900; undefined for any other day. */
function dateIn(number: number, format: Shown, is1904: boolean): string | undefined {
  // In Excel's calendar, 1 is 1 January 1900 and 60 is 29 February 1900, which did not exist.
  const early = !is1904 && number >= 1 && number < 61;
  const at = (is1904 ? startOf(1904) : startOf(1899, 12, early ? 31 : 30)) + Math.floor(number) * DAY;
  const day = early && number >= 60 ? "1900-02-29" : dateAt(at);
  if (format === "day") return early ? day : undefined;
  return format === "month" ? day.slice(0, 7) : day.slice(0, 4);
}

/** Copies the first of merged cells into the first column of each row that they take. */
function fill(merged: string, cells: ReadonlyMap<string, Element>, rows: ReadonlyMap<string, Element>): void {
  const [, column = "", first = 0, last = 0] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(merged) ?? [];
  const cell = cells.get(`${column}${first}`);
  if (!cell) return;
  for (let row = Number(first) + 1; row <= Number(last); row += 1) {
    const copy = cell.cloneNode(true) as Element;
    copy.setAttribute("r", `${column}${row}`);
    const empty = cells.get(`${column}${row}`);
    if (empty) empty.parentNode?.replaceChild(copy, empty);
    else insert(copy, rows.get(String(row)));
  }
}

/** Puts a cell into a row, whose cells are in the order of their columns. */
function insert(cell: Element, row: Element | undefined): void {
  const address = cell.getAttribute("r") ?? "";
  const others = [...(row?.getElementsByTagName("c") ?? [])];
  const next = others.find((other) => isAfter(other.getAttribute("r") ?? "", address)) ?? null;
  row?.insertBefore(cell, next);
}

/** Whether an address of a row stands after another: AA3 after Z3. */
const isAfter = (one: string, other: string): boolean =>
  one.length === other.length ? one > other : one.length > other.length;
