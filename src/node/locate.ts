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
 * Finds records in the files an author edits, as `slides/events/places.ts:120`: the line of the field that a problem names
 * or, if it cannot be found, the line that begins with the record's id. A record is looked for in the file named after
 * its part first and, where several parts have its id, within the braces after the part's name; a slide, by the line
 * that says its id. A record made by code is found by its part alone; a part that is a file is that file.
 */
export function locateIn(folder: string): Locate {
  const files = sourceFiles(folder).map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n") }));
  const name = (file: string) => relative(join(folder, ".."), file);
  return ({ part, record, field }) => {
    if (/\.ts(?::\d+)?$/.test(part)) return part;
    const own = files.filter(({ file }) => file.endsWith(`${part}.ts`));
    const id = record.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    // A slide says its id; a record has it as its name.
    const begins =
      part === "deck"
        ? new RegExp(`\\bid: "${id}"`)
        : new RegExp(`^\\s*(?:"${id}"|${/^\w+$/.test(record) ? record : '"'})\\s*:`);
    const found = (record ? [...new Set([...own, ...files])] : []).flatMap(({ file, lines }) =>
      lines.flatMap((text, at) => (begins.test(text) ? { file, lines, at, inside: nameAround(lines, at) } : [])),
    );
    const best = found.find(({ inside }) => inside === part) ?? found[0];
    if (!best) return name(own[0]?.file ?? join(folder, "events.ts"));
    const line = part === "deck" ? best.at : fieldLine(best.lines, best.at, field);
    return `${name(best.file)}:${line + 1}`;
  };
}

const indent = (line: string): number => line.search(/\S/);

/** The name of the record or list that a line stands in, as the line that opens it says: `places` for `places: {`. */
function nameAround(lines: readonly string[], at: number): string | undefined {
  const depth = indent(lines[at] ?? "");
  const opening = lines.slice(0, at).findLast((line) => line.trim() && indent(line) < depth);
  return /(\w+)"?\s*(?::|=)[^=]*$/.exec(opening ?? "")?.[1];
}

/** The line of a record's field, such as `date` or `changes[1].to`, by its first name; the record's own if there is none. */
function fieldLine(lines: readonly string[], at: number, field: string): number {
  const [first] = /^\w+/.exec(field) ?? [];
  const depth = indent(lines[at] ?? "");
  const within = lines.slice(at + 1).findIndex((line) => line.trim() && indent(line) <= depth);
  const inside = lines.slice(at + 1, within < 0 ? undefined : at + 1 + within);
  const found = first ? inside.findIndex((line) => new RegExp(`^\\s*"?${first}"?\\s*:`).test(line)) : -1;
  return found < 0 ? at : at + 1 + found;
}

/** The report on a story in a folder, with files and lines, and with every date that can be read as EDTF. */
export const storyReport = ({ errors, warnings }: Findings, folder: string): string =>
  report({ errors: withDatesRead(errors), warnings }, locateIn(folder));
