import readWorkbookFile from "read-excel-file/node";
import type { ForeignFile } from "../foreign.ts";
import { cellsAsShown } from "./cellsAsShown.ts";
import { fromRows } from "./table.ts";

/** Reads the first sheet of an Excel workbook (xlsx) that is a table of events; a remark names the others. */
export async function readWorkbook(bytes: Uint8Array): Promise<ForeignFile> {
  const sheets = (await readWorkbookFile(Buffer.from(await cellsAsShown(bytes)))).filter(({ data }) => data.length > 0);
  const faults: unknown[] = [];
  for (const sheet of sheets) {
    try {
      const rows = sheet.data.map((row) => row.map(cellText));
      const { remarks = [], ...file } = fromRows(rows, `the sheet “${sheet.sheet}” of an Excel workbook`, 1);
      const others = sheets.filter((other) => other !== sheet).map(({ sheet: name }) => `“${name}”`);
      const unread = others.length > 0 ? [`Only the sheet “${sheet.sheet}” was read, not ${others.join(", ")}.`] : [];
      return { ...file, ...(remarks.length + unread.length > 0 && { remarks: [...unread, ...remarks] }) };
    } catch (error) {
      faults.push(error);
    }
  }
  throw faults[0] ?? new Error("no entries: the workbook has no sheet with rows");
}

/** A cell as text; a date as its day, with its time of day unless that is midnight. Excel's dates have no time zone. */
function cellText(cell: unknown): string {
  if (!(cell instanceof Date)) return cell === null || cell === undefined ? "" : String(cell);
  // A time of day is a fraction of a day, which may be off by a part of a second.
  const [day = "", clock = ""] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split("T");
  const hour = clock.startsWith("00", 6) ? clock.slice(0, 5) : clock.slice(0, 8);
  if (day === "1899-12-30") return hour;
  return hour === "00:00" ? day : `${day} ${hour}`;
}
