import readWorkbookFile from "read-excel-file/node";
import type { ForeignFile } from "../foreign.ts";
import { fromRows } from "./table.ts";

/** Reads the first sheet with rows of an Excel workbook (xlsx); a remark names the others. */
export async function readWorkbook(bytes: Uint8Array): Promise<ForeignFile> {
  const sheets = (await readWorkbookFile(Buffer.from(bytes))).filter(({ data }) => data.length > 0);
  const [sheet, ...others] = sheets;
  if (!sheet) throw new Error("no entries: the workbook has no sheet with rows");
  const rows = sheet.data.map((row) => row.map(cellText));
  return {
    ...fromRows(rows, `the sheet “${sheet.sheet}” of an Excel workbook`),
    ...(others.length > 0 && {
      remarks: [`Only its first sheet was read, not ${others.map(({ sheet: name }) => `“${name}”`).join(", ")}.`],
    }),
  };
}

/** A cell as text; a date as its day, with its time of day unless that is midnight. Excel's dates have no time zone. */
function cellText(cell: unknown): string {
  if (!(cell instanceof Date)) return cell === null || cell === undefined ? "" : String(cell);
  const [day = "", hour = ""] = cell.toISOString().split("T");
  if (day.startsWith("1899-12-3")) return hour.slice(0, 5);
  return hour.startsWith("00:00") ? day : `${day} ${hour.slice(0, 5)}`;
}
