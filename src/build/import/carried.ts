import { rollup } from "d3";
import type { Problem } from "../../events/check/problem.ts";

/**
 * What an import did, entry by entry in the order of the file: first the entries that were left out, then, for those
 * carried over, what was changed or has no room.
 */
export function carriedReport(notes: readonly Problem[], events: number): string {
  const left = notes.filter(({ part }) => part === "left out");
  const changed = notes.filter(({ part }) => part !== "left out");
  const entries = new Set(left.map(({ record }) => record)).size;
  const counts = rollup(
    changed,
    (some) => some.length,
    ({ field }) => field,
  );
  const lines = [
    `${events} events carried over, ${entries} left out, ${changed.length} remarks.`,
    ...left.map(({ record, field, wrong, right }) => `  LEFT OUT ${record} › ${field}: ${wrong}; ${right}`),
    ...byRecord(changed),
    `Remarks by field: ${[...counts].map(([field, count]) => `${field} ${count}`).join(", ")}.`,
  ];
  // What stood on several lines is told on one.
  return lines.map((line) => line.replace(/(?<=\S)\s+/g, " ")).join("\n");
}

function byRecord(notes: readonly Problem[]): readonly string[] {
  const records = [...new Set(notes.map(({ record }) => record))];
  return records.flatMap((record) => [
    `  ${record}`,
    ...notes
      .filter((note) => note.record === record)
      .map(({ field, wrong, right }) => `    ${field} ${wrong}: ${right}`),
  ]);
}
