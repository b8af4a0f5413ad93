import { rollup } from "d3";
import { counted, type Problem } from "../../events/check/problem.ts";

/** What the report says of a field that went to the note of its event. */
export const keptInNote = "kept in its note";

/**
 * The report of an import, entry by entry in the order of the file: first the entries that were left out, then what was
 * changed in those carried over, or did not fit.
 */
export function carriedReport(notes: readonly Problem[], events: number): string {
  const omitted = notes.filter(({ part }) => part === "left out");
  const changed = notes.filter(({ part }) => part !== "left out");
  const entries = new Set(omitted.map(({ record }) => record)).size;
  const counts = rollup(
    changed,
    ({ length }) => length,
    ({ field }) => field,
  );
  const lines = [
    `${counted(events, "event")} carried over, ${entries} left out, ${counted(changed.length, "remark")}.`,
    ...omitted.map(({ record, field, wrong, right }) => `  LEFT OUT ${record} › ${field}: ${wrong}; ${right}`),
    ...byRecord(changed),
    ...(changed.some(({ right }) => right.endsWith(keptInNote))
      ? [`What an event has ${keptInNote} is read on its card and where it is cited: see whether it should be.`]
      : []),
    ...(changed.length > 0
      ? [`Remarks by field: ${[...counts].map(([field, count]) => `${field} ${count}`).join(", ")}.`]
      : []),
  ];
  // A value may contain line breaks, but each remark must stay on one line.
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
