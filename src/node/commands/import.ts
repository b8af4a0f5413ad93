/** `npm run import -- FILE`: makes a deck from a file of another program, and reports what it could not carry over. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { checkStory, report } from "../../events/check/check.ts";
import { counted } from "../../events/check/problem.ts";
import { formatsOf } from "../../language/formats.ts";
import { type LanguageTag, languages } from "../../language/language.ts";
import { carriedReport } from "../import/carried.ts";
import { UnclearDates } from "../import/dayOrder.ts";
import { deckFiles } from "../import/deck.ts";
import { importedDraft } from "../import/draft.ts";
import type { ForeignFile } from "../import/foreign.ts";
import { freeId, slug } from "../import/ids.ts";
import { mediaOnTheWeb } from "../import/media.ts";
import { formats, readForeignFile } from "../import/read.ts";
import { knownHeads } from "../import/readers/knownHeads.ts";
import { yearSpanIn } from "../import/twoDigitYears.ts";
import { moduleOf } from "../import/write.ts";
import { optionsOf, requireDictionary, wrongUse } from "./options.ts";

const root = resolve(import.meta.dirname, "../../..");

const { values, positionals } = optionsOf({
  command: "import",
  help: `npm run import -- FILE [options]

FILE is ${formats}.
It becomes a new folder beside slides/, with an event file and a deck to begin with.

  --out FOLDER        the folder (default: imported-<name of the file>); --out FOLDER/events.ts writes only the event file
  --title TEXT        the story's title (default: that of the file)
  --language TAG      the language of the story and of what the import writes itself: ${languages.join(", ")}, or one with a
                      region: de-AT (default: that of a table's heads and dates if it is clear, or else English)
  --dates dmy|mdy     whether 3/11/2017 is a day of November (dmy) or of March (mdy); default: what other dates of the file show
  --two-digit-years 1950..2049
                      which years two digits stand for, as in 11-Mar-15: at most a hundred
  --force             replaces existing files
  --help              this text

Heads of a table that are known, in capitals or not and with or without accents, and others (…) like them. A date may
also stand in columns Year, Month, Day and Time, and its end in End Year and so on. Other columns are kept in notes.

${knownHeads()}
`,
  options: {
    out: { type: "string" },
    title: { type: "string" },
    language: { type: "string" },
    dates: { type: "string" },
    "two-digit-years": { type: "string" },
    force: { type: "boolean" },
  },
});
const [file, ...more] = positionals;
if (!file || more.length > 0) wrongUse("name one file to import", "import");
const { dates } = values;
if (dates !== undefined && dates !== "dmy" && dates !== "mdy")
  wrongUse(`--dates is “${dates}”: write dmy (day first) or mdy (month first)`, "import");
const twoDigitYears = yearSpanIn(values["two-digit-years"] ?? "");
if (values["two-digit-years"] !== undefined && !twoDigitYears)
  wrongUse(
    `--two-digit-years is “${values["two-digit-years"]}”: write the first and the last of at most a hundred years, such as 1950..2049`,
    "import",
  );
const tag = values.language;
requireDictionary(tag, "import");
const name = slug(basename(file, extname(file))) || "timeline";
const out = resolve(root, values.out ?? `imported-${name}`);
const isEventFile = out.endsWith(".ts");
const folder = isEventFile ? dirname(out) : out;
if (!isEventFile && (relative(root, folder).startsWith("..") || folder === root))
  wrongUse(`--out is “${values.out}”: the folder of a story must be in this project, beside slides/`, "import");

let bytes: Uint8Array;
try {
  bytes = readFileSync(file);
} catch (error) {
  wrongUse(`${file} cannot be read: ${(error as Error).message}`, "import");
}

const read = await attempt(() => readForeignFile(bytes, file));
const language = (tag as LanguageTag | undefined) ?? read.language;
const beside = (path: string) => resolve(dirname(resolve(file)), path);
const {
  draft,
  notes,
  files: media,
} = await attempt(() =>
  importedDraft(read.entries, {
    file: basename(file),
    title: values.title ?? "",
    isBeside: (path) => !relative(dirname(resolve(file)), beside(path)).startsWith("..") && existsSync(beside(path)),
    ...(dates && { dates }),
    ...(twoDigitYears && { twoDigitYears }),
    ...(language && { language }),
  }),
);
const count = Object.keys(draft.events).length;
console.log(`${basename(file)}: read as ${read.format}, ${entriesIn(read)}.`);
for (const remark of read.remarks ?? []) console.log(remark);
if (tag === undefined && read.language) {
  const inEnglish = formatsOf("en").languageName(read.language);
  console.log(
    `Written in ${inEnglish}, since its heads and dates are: --language en, for example, for another language.`,
  );
}
console.log(carriedReport(notes, count));
const elsewhere = mediaOnTheWeb(read.entries);
if (elsewhere.length > 0)
  console.log(["Media on the web, named in notes and not fetched:", ...elsewhere.map((one) => `  ${one}`)].join("\n"));
if (count === 0) {
  console.error(`\nNothing was carried over, so nothing was written: no entry of ${file} has a date that can be read.`);
  process.exit(1);
}

const id = freeId(basename(folder), {});
const files = isEventFile ? { [basename(out)]: moduleOf(draft) } : deckFiles(draft, { id, from: basename(file) });
const toWrite = [...Object.keys(files), ...media.map(({ to }) => to)];
const existing = toWrite.filter((name) => existsSync(resolve(folder, name)));
if (existing.length > 0 && !values.force)
  wrongUse(
    `${relative(root, folder)} already has ${existing.join(", ")}: name another folder with --out, or replace them with --force`,
    "import",
  );
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(resolve(folder, name), content);
for (const { from, to } of media) {
  mkdirSync(dirname(resolve(folder, to)), { recursive: true });
  copyFileSync(beside(from), resolve(folder, to));
}
const written = relative(root, isEventFile ? out : folder);
const names = [...(isEventFile ? [] : Object.keys(files)), ...media.map(({ to }) => to)];
console.log(`\nWritten to ${written}${names.length > 0 ? `: ${names.join(", ")}` : ""}.\n`);
console.log(report(checkStory(draft)));
if (!isEventFile)
  console.log(
    `\nSTORY=${written} npm start        presents it\nSTORY=${written} npm run check    says what is left to write`,
  );

function entriesIn({ entries }: ForeignFile): string {
  const events = entries.filter(({ type }) => type !== "title").length;
  return counted(events, "entry", "entries");
}

/** Ends the command with a message if the function throws: exit code 2 if an option would help, otherwise 1. */
async function attempt<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exit(error instanceof UnclearDates ? 2 : 1);
  }
}
