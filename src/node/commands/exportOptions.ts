import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Deck } from "../../deck/deck.ts";
import { noSlide, slideIds } from "../../deck/slideIds.ts";
import { isOneOf, type PrintChoice, type PrintForm, papers, themes } from "../../views/print/choice.ts";

/** The kinds of export: a PDF, PNG or SVG pictures, or a PowerPoint file. */
export const exportKinds = ["pdf", "png", "svg", "pptx"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The options of an export, with their defaults in place. */
export interface ExportOptions {
  choice: PrintChoice;
  /** The path of the file it writes, or of the folder if it writes several. */
  out: string;
  /** The width of a picture in pixels; its height follows. */
  width: number;
  /** Whether one picture shows all pages side by side. */
  isSheet: boolean;
}

/** The options of each command, with their help texts. */
const known: Readonly<Record<string, { takes?: string; says: string; of: readonly ExportKind[] }>> = {
  steps: { says: "every step, as presented, and not only those declared for print", of: ["pdf", "png", "svg"] },
  notes: { says: "the reader: upright paper, each slide over its words and notes, tables behind", of: ["pdf"] },
  paper: { takes: "NAME", says: "the reader's paper: a4 (the default) or letter", of: ["pdf"] },
  sheet: { says: "one picture of them all, side by side", of: ["png"] },
  size: { takes: "WxH", says: "the size of a picture in pixels, 16 by 9 (1280x720)", of: ["png"] },
  theme: { takes: "NAME", says: "paper (the default), night or contrast", of: exportKinds },
  slides: {
    takes: "A,B..C",
    says: "only these slides, by id or number; from one to another: 14..17 or 14-17",
    of: exportKinds,
  },
  out: { takes: "PATH", says: "the file to write, or for pictures the folder (in exports/)", of: exportKinds },
  help: { says: "this text", of: exportKinds },
};

const writes: Readonly<Record<ExportKind, string>> = {
  pdf: "the hand-out as PDF: a page for each step that a slide declares for print",
  png: "a picture of each step that a slide declares for print",
  svg: "a drawing of each step that a slide declares for print, whole without any other file",
  pptx: "a PowerPoint file: a slide for every step, its words as the speaker's notes",
};

/** The help of a command. */
export function usageOf(kind: ExportKind): string {
  const rows = Object.entries(known)
    .filter(([, { of }]) => of.includes(kind))
    .map(([name, { takes, says }]) => [`--${name}${takes ? ` ${takes}` : ""}`, says]);
  const lines = [["(no option)", writes[kind]], ...rows].map(([name = "", says]) => `  ${name.padEnd(18)}${says}`);
  return [`npm run ${kind} -- [options]`, "", ...lines].join("\n");
}

/** Reads the command line of an export; or else returns what to print and the exit code. */
export function exportOptions(
  kind: ExportKind,
  args: readonly string[],
  deck: Deck,
): ExportOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${usageOf(kind)}`, code: 2 });
  let values: Values;
  try {
    values = parsed(kind, args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: usageOf(kind), code: 0 };
  const { theme = "paper", paper = "a4", size = "1280x720" } = values;
  if (!isOneOf(themes, theme)) return wrong(`there is no theme “${theme}”: name one of ${themes.join(", ")}`);
  if (!isOneOf(papers, paper)) return wrong(`there is no paper “${paper}”: ${papers.join(" or ")}`);
  if (values.steps && values.notes) return wrong("--steps and --notes are two forms: ask for one at a time");
  if (values.paper && !values.notes) return wrong("--paper is for --notes: the other pages have the size of a slide");
  const width = widthIn(size);
  if (width === undefined)
    return wrong(`no picture can be “${size}”: a slide is 16 by 9, as 1280x720, 1920x1080 or 3840x2160`);
  const { ids: slides, missing = [] } = values.slides === undefined ? {} : slideIds(values.slides, deck);
  if (missing[0] !== undefined) return wrong(noSlide(missing[0], deck));
  const form: PrintForm = values.notes ? "notes" : values.steps || kind === "pptx" ? "steps" : "handout";
  const choice = { form, theme, paper, ...(slides && { slides }) };
  const out =
    values.out === undefined ? `exports/${nameOf(kind, deck, choice, values.slides)}` : withEnding(kind, values.out);
  if (isInFolder(kind) && extname(out).toLowerCase() === `.${kind}`)
    return wrong(`“${out}” is the name of one file: --out names the folder into which they go, as ${out.slice(0, -4)}`);
  return { choice, out: resolve(out), width, isSheet: values.sheet ?? false };
}

/** The default name of an export. Exports that differ in deck, form, paper, theme or slides have different names. */
function nameOf(kind: ExportKind, { id }: Deck, { form, paper, theme }: PrintChoice, slides = ""): string {
  const parts = [
    ...(form !== "handout" && kind !== "pptx" ? [form] : []),
    ...(paper !== "a4" ? [paper] : []),
    ...(theme !== "paper" ? [theme] : []),
    ...(slides ? [slides.replace(/[^\w.-]+/g, "+")] : []),
  ];
  return isInFolder(kind) ? [id, kind, ...parts].join("-") : `${[id, ...parts].join("-")}.${kind}`;
}

/** Whether an export writes into a folder, and not one file. */
const isInFolder = (kind: ExportKind): boolean => kind === "png" || kind === "svg";

/** The path of a file with the ending by which programs know what it is; that of a folder as it is. */
function withEnding(kind: ExportKind, path: string): string {
  const isFolder = isInFolder(kind) || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder || extname(path).toLowerCase() === `.${kind}` ? path : `${path}.${kind}`;
}

/** The width in a size such as 1920x1080; undefined if the size is not 16 by 9. */
function widthIn(size: string): number | undefined {
  const [width = 0, height = 0] = (/^\d+x\d+$/.test(size) ? size.split("x") : []).map(Number);
  return width >= 160 && width <= 7680 && width * 9 === height * 16 ? width : undefined;
}

interface Values {
  steps?: boolean;
  notes?: boolean;
  sheet?: boolean;
  help?: boolean;
  paper?: string;
  size?: string;
  theme?: string;
  slides?: string;
  out?: string;
}

/** The values of the command line by name. Throws Node's error for an option that the command does not have. */
function parsed(kind: ExportKind, args: readonly string[]): Values {
  const options: ParseArgsConfig["options"] = Object.fromEntries(
    Object.entries(known)
      .filter(([, { of }]) => of.includes(kind))
      .map(([name, { takes }]) => [name, { type: takes ? "string" : "boolean" }]),
  );
  return parseArgs({ args: [...args], options }).values as Values;
}
