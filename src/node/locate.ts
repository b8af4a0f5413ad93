import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Findings } from "../events/check/problem.ts";
import { type Locate, report } from "../events/check/report.ts";
import { withDatesRead } from "./writtenDates.ts";

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * Finds records in the files an author edits, as `slides/events/places.ts:120`: the first line that begins with the
 * record's id, looked for in the file named after its part first; slides, by the line that says their id. A record made
 * by code is found by its part alone; a part that is a file is that file.
 */
export function locateIn(folder: string): Locate {
  const files = sourceFiles(folder).map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n") }));
  const name = (file: string) => relative(join(folder, ".."), file);
  return ({ part, record }) => {
    if (/\.ts(?::\d+)?$/.test(part)) return part;
    const own = files.filter(({ file }) => file.endsWith(`${part}.ts`));
    const id = record.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    // A slide says its id; a record has it as its name.
    const begins =
      part === "deck"
        ? new RegExp(`\\bid: "${id}"`)
        : new RegExp(`^\\s*(?:"${id}"|${/^\w+$/.test(record) ? record : '"'})\\s*:`);
    for (const { file, lines } of record ? [...own, ...files] : []) {
      const line = lines.findIndex((text) => begins.test(text));
      if (line >= 0) return `${name(file)}:${line + 1}`;
    }
    return name(own[0]?.file ?? join(folder, "events.ts"));
  };
}

/** The report on a story in a folder, with files and lines, and with every date that can be read as EDTF. */
export const storyReport = ({ errors, warnings }: Findings, folder: string): string =>
  report({ errors: withDatesRead(errors), warnings }, locateIn(folder));
