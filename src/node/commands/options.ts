import { type ParseArgsConfig, parseArgs } from "node:util";
import { isLanguage, languages } from "../../language/language.ts";

/** Ends a command with a sentence about what is wrong with its options, and exit code 2. */
export function wrongUse(sentence: string, command: string): never {
  console.error(`${sentence}; npm run ${command} -- --help lists the options`);
  process.exit(2);
}

/** Ends a command whose `--language` has no dictionary, with the languages that have one and how another is added. */
export function requireDictionary(tag: string | undefined, command: string): void {
  if (tag === undefined || isLanguage(tag)) return;
  const said = `--language is “${tag}”, for which there is no dictionary: write one of ${languages.join(", ")}`;
  wrongUse(`${said}, or add one (README.md, “Another language”)`, command);
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the options and the other arguments of the command line with `parseArgs` of `node:util`. `--help` prints the
 * command's help and ends it; an unknown option ends it with a sentence and exit code 2.
 */
export function optionsOf<const Known extends Options>({
  command,
  help,
  options,
}: {
  command: string;
  help: string;
  options: Known;
}) {
  const parsed = () => parseArgs({ options, allowPositionals: true });
  if (process.argv.slice(2).includes("--help")) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parsed();
  } catch (error) {
    return wrongUse((error as Error).message.split(/\.(?:\s|$)/)[0] ?? "", command);
  }
}
