import { extname } from "node:path";
import type { ForeignFile } from "./foreign.ts";
import { decoded } from "./readers/bytes.ts";
import { readCalendar } from "./readers/calendar.ts";
import { readJson } from "./readers/json.ts";
import { readKml } from "./readers/kml.ts";
import { isMarkwhen, readMarkwhen } from "./readers/markwhen.ts";
import { binaryFormat, isBinary, textFormat } from "./readers/otherFormats.ts";
import { dataOfScript, isScript } from "./readers/script.ts";
import { readTable } from "./readers/table.ts";
import { readWorkbook } from "./readers/workbook.ts";

/** The formats that `npm run import` reads, in words. */
export const formats =
  "TimelineJS (JSON of any version, or its table), SIMILE Timeline (JSON), a table (CSV with commas, semicolons or tabs; xlsx), a calendar (ICS), GeoJSON, KML, vis-timeline (JSON), Wikidata query results (JSON), markwhen";

/**
 * Reads a file of another program. The format is recognized by the contents, not by the name. Throws an Error that says
 * what the file is, or what was expected.
 */
export async function readForeignFile(bytes: Uint8Array, name: string): Promise<ForeignFile> {
  const refused = binaryFormat(bytes);
  if (refused) throw new Error(`it is ${refused}`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return withEntries(await readWorkbook(bytes));
  const { text, remark } = decoded(bytes);
  const file = readForeign(text, name);
  return remark ? { ...file, remarks: [remark, ...(file.remarks ?? [])] } : file;
}

/** Reads a text file of another program. Throws an Error that says what was expected. */
export function readForeign(text: string, name = ""): ForeignFile {
  const bare = composed(text)
    .replace(/^\uFEFF/, "")
    .replace(/^\s+(?=\S)/, "")
    .trimEnd();
  return withEntries(readByLooks(bare, extname(name).toLowerCase()));
}

/**
 * A text in which a letter and the accents after it, or the parts of a Korean syllable, are one letter where there is
 * one: macOS writes file names in parts, and many fonts have no accents apart.
 */
const composed = (text: string): string =>
  text.replace(/\p{L}\p{M}+|[\u1100-\u11ff]+/gu, (letter) => letter.normalize("NFC"));

function readByLooks(text: string, extension: string): ForeignFile {
  if (text === "") throw new Error("no entries: the file is empty");
  if (isBinary(text)) throw new Error(`it is no text, but a file for another program; use ${formats}`);
  const data = dataOfScript(text);
  if (data) return readJson(data);
  // A link of Markdown and a section of TOML begin with a bracket too.
  if (/^[{[]/.test(text) && !/^\[[^\]]*\]:|^\[{1,2}[\p{L}_][\w.-]*\]{1,2}[ \t]*\r?\n/u.test(text))
    return readJson(text);
  if (/^BEGIN:VCALENDAR/i.test(text)) return readCalendar(text);
  if (text.startsWith("<")) {
    if (/<kml\b/i.test(text.slice(0, 2000))) return readKml(text);
    const [, element = "no element"] = /<([a-z][\w:-]*)/i.exec(text.replace(/<[?!][^>]*>/g, "")) ?? [];
    throw new Error(`it is XML or HTML that begins with <${element}>, which cannot be imported; use ${formats}`);
  }
  if (extension === ".mw" || extension === ".markwhen") return readMarkwhen(text);
  if (isScript(text, extension))
    throw new Error(
      "it is a script, of which only data in JSON can be read, such as `var data = […]` or `callback({…})`: save what it computes as JSON",
    );
  try {
    return readTable(text);
  } catch (error) {
    // Lines that begin with dates are no table, but may be markwhen.
    if (isMarkwhen(text)) return readMarkwhen(text);
    const what = textFormat(text, extension);
    throw what ? new Error(`it is ${what}`) : error;
  }
}

function withEntries(file: ForeignFile): ForeignFile {
  if (!file.entries.some(({ type }) => type !== "title"))
    throw new Error(`no entries: read as ${file.format}, the file has neither rows nor events`);
  return file;
}
