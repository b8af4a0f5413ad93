/** `npm run import -- FILE`: turns a TimelineJS table (CSV) or JSON into a typed event file, and says what it could not carry over. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkStory, report } from "../events/check/check.ts";
import { carriedReport } from "./import/carried.ts";
import { importedDraft } from "./import/draft.ts";
import { readForeign } from "./import/foreign.ts";
import { moduleOf } from "./import/write.ts";

const help = `npm run import -- FILE [options]

FILE is a TimelineJS table saved as CSV, or TimelineJS JSON.

  --out FILE     the event file to write (slides/imported-<name>.ts)
  --title TEXT   the story's title (the timeline's own)
  --force        replaces a file that is there
  --help         this text
`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const options = {
  out: { type: "string" },
  title: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean" },
} as const;
let asked: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
try {
  asked = parseArgs({ options, allowPositionals: true });
} catch (error) {
  fail(`${(error as Error).message.split(".")[0]}. npm run import -- --help lists the options.`);
}
const { values, positionals } = asked;
if (values.help) {
  console.log(help);
  process.exit(0);
}
const [file, ...more] = positionals;
if (!file || more.length > 0) fail(`Name one file to import.\n\n${help}`);
const name = basename(file, extname(file));
const out = resolve(values.out ?? `slides/imported-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.ts`);
if (existsSync(out) && !values.force)
  fail(`${out} is there already: name another with --out, or replace it with --force.`);
if (!existsSync(dirname(out))) fail(`There is no folder ${dirname(out)} to write to.`);

let text: string;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  fail(`${file} cannot be read: ${(error as Error).message}`);
}
try {
  const { draft, notes } = importedDraft(readForeign(text), {
    file: basename(file),
    ...(values.title && { title: values.title }),
  });
  const events = relative(dirname(out), resolve(import.meta.dirname, "../events")).replaceAll("\\", "/");
  writeFileSync(out, moduleOf(draft, events.startsWith(".") ? events : `./${events}`));
  console.log(carriedReport(notes, Object.keys(draft.events).length));
  console.log(`\nWritten to ${out}.\n`);
  console.log(report(checkStory(draft)));
} catch (error) {
  fail(`${file}: ${(error as Error).message}`);
}
