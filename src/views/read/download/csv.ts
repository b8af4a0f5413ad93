import type { Table } from "../../../charts/chart.ts";

/** A table as CSV (RFC 4180); cells that a spreadsheet would run as a formula begin with an apostrophe. */
export const csvOf = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** A number with a sign, as some language writes it: “-1,234”, “-0,5 %”. */
const signed = /^[+-]\p{Nd}[\p{Nd}.,٫٬’'\s]*[%٪]?$/u;

function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !signed.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
