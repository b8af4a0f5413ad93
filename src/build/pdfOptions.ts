import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Deck } from "../deck/deck.ts";
import { isOneOf, type PrintChoice, type PrintForm, papers, themes } from "../views/print/choice.ts";
import { slideIds } from "./slideIds.ts";

export interface PdfOptions {
  choice: PrintChoice;
  out: string;
  /** False to print the site that stands in dist/. */
  build: boolean;
}

export const usage = `npm run pdf -- [options]

  (no option)         the hand-out: a page for each step that a slide declares for print
  --steps             the click-through: a page for every step, as presented
  --notes             the reader: upright paper, each slide over its words and sources, tables behind
  --paper NAME        the reader's paper: a4 (the default) or letter
  --theme NAME        paper (the default) or night
  --slides A,B..C     only these slides, by id; two dots make a range
  --out FILE          where to write it (dist/<deck>.pdf)
  --no-build          print the site that stands in dist/
  --help              this text`;

/** Reads the command line, or gives the sentence to say and the exit code to end with. */
export function pdfOptions(args: readonly string[], deck: Deck): PdfOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${usage}`, code: 2 });
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: usage, code: 0 };
  const { theme = "paper", paper = "a4" } = values;
  if (!isOneOf(themes, theme)) return wrong(`there is no theme “${theme}”: ${themes.join(" or ")}`);
  if (!isOneOf(papers, paper)) return wrong(`there is no paper “${paper}”: ${papers.join(" or ")}`);
  if (values.steps && values.notes) return wrong("--steps and --notes are two forms: ask for one at a time");
  if (values.paper && !values.notes) return wrong("--paper is for --notes: the other pages have the size of a slide");
  const form: PrintForm = values.steps ? "steps" : values.notes ? "notes" : "handout";
  const slides = values.slides === undefined ? undefined : slideIds(values.slides, deck);
  if (typeof slides === "string") return wrong(slides);
  const out = resolve(values.out ?? `dist/${deck.id}${form === "handout" ? "" : `-${form}`}.pdf`);
  return { choice: { form, theme, paper, ...(slides && { slides }) }, out, build: !values["no-build"] };
}

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      steps: { type: "boolean" },
      notes: { type: "boolean" },
      paper: { type: "string" },
      theme: { type: "string" },
      slides: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
      "no-build": { type: "boolean" },
    },
  }).values;
