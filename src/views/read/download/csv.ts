import type { Table } from "../../../charts/chart.ts";

/** A table as CSV (RFC 4180); cells that a spreadsheet would run as a formula begin with an apostrophe. */
export const csvOf = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
