/** Rows as lines of text, the first being the head; numbers stand to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const numeric = widths.map((_, column) => cells.slice(1).every((row) => /^[-\d.]*\D?$/.test(row[column] ?? "")));
  const lines = cells.map((row) =>
    row.map((cell, column) =>
      numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  );
  const [head = [], ...rest] = lines.map((line) => `| ${line.join(" | ")} |`);
  return [head, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rest].join("\n");
}

/** Milliseconds to a tenth. */
export const ms = (time: number): string => time.toFixed(1);

/** How many times as much, to two figures. */
export const times = (one: number, other: number): string => (one / other).toPrecision(2);
