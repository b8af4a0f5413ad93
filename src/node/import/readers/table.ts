import { dsvFormat } from "d3";
import { type ForeignFile, textOf } from "../foreign.ts";
import { cut } from "../text.ts";
import { writtenDate } from "../written.ts";
import { dividedTable, isDated, titleRemark } from "./headRows.ts";
import { type Column, type Columns, columnsOf } from "./heads.ts";
import { fromRow } from "./row.ts";
import { languageOfTable } from "./tableLanguage.ts";

const separators = [
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
] as const;

/** Lines of comments before the heads of a table. */
const commentLines = /^(?:[ \t]*(?:#|\/\/)[^\r\n]*(?:\r\n|\n|\r))+/;

/**
 * Reads a table from text. The separator is the one that splits the first line into the most heads; comments may stand
 * before it, of which the last may itself have the heads.
 */
export function readTable(text: string): ForeignFile {
  const [comments = ""] = commentLines.exec(text) ?? [];
  if (!comments) return readRows(text, 1);
  const lines = comments.trimEnd().split(/\r\n|\n|\r/);
  try {
    const { remarks = [], ...file } = readRows(text.slice(comments.length), lines.length + 1);
    return { ...file, remarks: [...titleRemark([lines]), ...remarks] };
  } catch {
    return readRows(text, 1);
  }
}

/** Reads a table whose first line is the one of this number in the file. */
function readRows(text: string, firstLine: number): ForeignFile {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  // Excel may name the separator in a line before the heads.
  const [separatorLine, declared] = /^sep=(.)\s*(?:\r\n|\n|\r)/i.exec(text) ?? [];
  const counted = separators.map(([separator, name]) => ({
    separator,
    name,
    count: dsvFormat(separator).parseRows(first)[0]?.length ?? 0,
  }));
  const likeliest = counted.toSorted((a, b) => b.count - a.count);
  const chosen = counted.find(({ separator }) => separator === declared) ?? likeliest[0];
  const read = ({ separator, name, count }: (typeof counted)[number]): ForeignFile => {
    const rows = dsvFormat(separator).parseRows(separatorLine ? text.slice(separatorLine.length) : text);
    const isDivided = count > 1 || separator !== chosen?.separator;
    const form = isDivided ? `its columns separated by ${name}` : "without separated columns";
    return fromRows(rows, form, firstLine + (separatorLine ? 1 : 0));
  };
  // Where a title or a head of several lines comes first, the first line does not tell what separates the columns.
  const faults: unknown[] = [];
  for (const one of new Set([chosen, ...likeliest])) {
    try {
      if (one) return read(one);
    } catch (error) {
      faults.push(error);
    }
  }
  throw faults[0];
}

/**
 * Reads rows of cells, of which the first has the heads, or one of the next after a title. `form` describes the table in
 * messages; `firstLine` is the number of the first row. Throws an Error if there is no head for a title or a text, or none for a date.
 */
export function fromRows(rows: readonly (readonly string[])[], form: string, firstLine = 1): ForeignFile {
  const { found, at, lines, heads, rows: body, remarks: unitRemarks } = dividedTable(rows);
  const { columns, bounds, remarks } = allColumns(heads, body);
  const dated = isDated(heads, columns);
  if (!(columns.has("title") || columns.has("text")) || !dated) {
    const isEntry = found.some((cell) => writtenDate(cell.trim(), "dmy"));
    const [only = "", ...more] = found.map((head) => head.trim());
    const has = isEntry
      ? `is an entry and not the heads: it has ${[only, ...more].join(", ")}`
      : more.length > 0
        ? `has the heads ${[only, ...more].join(", ")}`
        : `has one head only, ${cut(only, 60)}`;
    throw new Error(
      `not a table of events (${form}): its first line ${has}; expected Headline and Year among the heads, or Title and Date`,
    );
  }
  /** The head of a column, followed by the column's number if the head is empty or not unique. */
  const nameOf = (index: number): string => {
    const head = heads[index];
    return head && heads.indexOf(head) === index ? head : [head, `column ${index + 1}`].filter(Boolean).join(", ");
  };
  const timeline = heads.includes("headline") && dated;
  const firstEntry = firstLine + at + lines;
  const all = [
    ...titleRemark(rows.slice(0, at)),
    ...unitRemarks,
    ...remarks,
    ...unevenRows(body, found.length, firstEntry),
  ];
  const under = (column: Column): readonly string[] => {
    const index = heads.indexOf(columns.get(column) ?? "");
    return index < 0 ? [] : body.map((row) => row[index] ?? "");
  };
  const language = languageOfTable(found, [...under("start"), ...under("end")]);
  return {
    ...(language && { language }),
    format: `${timeline ? "a TimelineJS table" : "a table"}, ${form}`,
    ...(all.length > 0 && { remarks: all }),
    entries: body.flatMap((row, index) => {
      const cells = Object.fromEntries(row.map((cell, column) => [nameOf(column), textOf(cell)]));
      return Object.values(cells).some((cell) => cell !== "")
        ? [fromRow(cells, { columns, ...(bounds && { bounds }) }, `row ${index + firstEntry}`)]
        : [];
    }),
  };
}

/** The head of each column, with remarks about those whose heads are not called after what is under them. */
function allColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Omit<Columns, "guessed"> & { remarks: readonly string[] } {
  const { columns, guessed, bounds } = columnsOf(heads, rows);
  const text = columns.has("title") ? undefined : columns.get("text");
  const titles = text ? [`Each title is the beginning of “${text}”: no head is called after a title.`] : [];
  const dates = guessed.map(
    (column) => `The column “${columns.get(column)}” was read as the ${column}: no head over dates is called so.`,
  );
  const within = bounds
    ? [
        `“${bounds.first}” and “${bounds.last}” were read as the first and the last date that something may have, not as the time it lasted${bounds.dating ? `, since “${bounds.dating}” stands beside them` : ""}.`,
      ]
    : [];
  return { columns, ...(bounds && { bounds }), remarks: [...titles, ...dates, ...within] };
}

/** A remark about rows with other numbers of cells than there are heads, but for empty rows; none if all fit. */
function unevenRows(rows: readonly (readonly string[])[], heads: number, firstLine: number): readonly string[] {
  const uneven = rows.flatMap((row, index) =>
    row.length !== heads && row.some((cell) => cell.trim() !== "")
      ? [{ cells: row.length, line: index + firstLine }]
      : [],
  );
  const [first] = uneven;
  if (!first) return [];
  const count = uneven.length === 1 ? "One row has" : `${uneven.length} rows have`;
  return [
    `${count} more or fewer cells than there are heads, such as row ${first.line} with ${first.cells} for ${heads}: see whether their values stand under the right heads.`,
  ];
}
