import { withParts } from "./headNames.ts";
import { type Column, columnsOf } from "./heads.ts";
import { withUnits } from "./headUnits.ts";

/** Heads in lower case, without the mark of a file's encoding; those of a year, a month and a day are in English. */
const plainHeads = (heads: readonly string[]): readonly string[] => withParts(heads.map(plainHead));

const plainHead = (head: string): string =>
  head
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase();

/** Whether one of some heads stands over dates. */
export const isDated = (heads: readonly string[], columns: ReadonlyMap<Column, string>): boolean =>
  heads.includes("year") || columns.has("start");

/** How many rows may stand before the heads: a title, and what is said of the table as a whole. */
const maxBefore = 9;

/** A table divided: its heads as they are written, in which row and how many lines, and the table below, with units. */
interface Divided extends ReturnType<typeof withUnits> {
  found: readonly string[];
  at: number;
  lines: 1 | 2;
}

/**
 * Divides a table below its heads: the first row with one for a title and one for a date; the first row if there is
 * none.
 */
export function dividedTable(all: readonly (readonly string[])[]): Divided {
  const dividedAt = (at: number): Divided => {
    const [first = [], second = []] = all.slice(at);
    const both = inTwoLines(first, second);
    const [found, lines] = both ? ([both, 2] as const) : ([first, 1] as const);
    return { found, at, lines, ...withUnits(plainHeads(found), all.slice(at + lines)) };
  };
  for (let at = 0; at < Math.min(all.length, maxBefore + 1); at += 1) {
    const table = dividedAt(at);
    const { columns } = columnsOf(table.heads, table.rows);
    if (columns.has("title") && isDated(table.heads, columns)) return table;
  }
  return dividedAt(0);
}

/** Heads such as Start and End over Year, Month and Day as one line: Year, Month, Day, End Year …; undefined for others. */
function inTwoLines(first: readonly string[], second: readonly string[]): readonly string[] | undefined {
  const parts = second.map(plainHead);
  const isParts = parts.filter((part) => /^(?:year|month|day|time)$/.test(part)).length >= 2;
  if (!isParts) return undefined;
  let above = "";
  return parts.map((part, at) => {
    above = first[at]?.trim() || above;
    if (part === "" || part === plainHead(above)) return first[at] ?? "";
    return /^(?:end|until|to\b|finish)/i.test(above) ? `end ${part}` : part;
  });
}

/** A remark with what stands before the heads; none if nothing does. */
export function titleRemark(rows: readonly (readonly string[])[]): readonly string[] {
  const said = rows.flatMap((row) => row.filter((cell) => cell.trim() !== ""));
  return said.length > 0 ? [`Before the heads stands, and was not read: “${said.join("”, “")}”.`] : [];
}
