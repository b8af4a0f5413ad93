import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Deck, slidesOf } from "../deck/deck.ts";
import { meant } from "../events/check/near.ts";
import type { PrintForm, PrintTheme } from "../views/print/pages.ts";

export interface PdfOptions {
  form: PrintForm;
  theme: PrintTheme;
  /** The slides to print, by id; all where absent. */
  slides?: readonly string[];
  out: string;
  /** False to print the site that stands in dist/. */
  build: boolean;
}

export const usage = `npm run pdf -- [options]

  (no option)         the hand-out: a page for each step that a slide declares for print
  --steps             the click-through: a page for every step, as presented
  --theme NAME        paper (the default) or night
  --slides A,B..C     only these slides, by id; two dots make a range
  --out FILE          where to write it (dist/<deck>.pdf)
  --no-build          print the site that stands in dist/
  --help              this text`;

/** Reads the command line, or gives the sentence to say and the exit code to end with. */
export function pdfOptions(args: readonly string[], deck: Deck): PdfOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${usage}`, code: 2 });
  let values: { steps?: boolean; theme?: string; slides?: string; out?: string; help?: boolean; "no-build"?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        steps: { type: "boolean" },
        theme: { type: "string" },
        slides: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean" },
        "no-build": { type: "boolean" },
      },
    }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: usage, code: 0 };
  const { theme = "paper" } = values;
  if (theme !== "paper" && theme !== "night") return wrong(`there is no theme “${theme}”: paper or night`);
  const form: PrintForm = values.steps ? "steps" : "handout";
  const slides = values.slides === undefined ? undefined : slideIds(values.slides, deck);
  if (typeof slides === "string") return wrong(slides);
  const out = resolve(values.out ?? `dist/${deck.id}${values.steps ? "-steps" : ""}.pdf`);
  return { form, theme, ...(slides && { slides }), out, build: !values["no-build"] };
}

/** The slides named by `a,b..c`, in the deck's order, or a sentence on what is wrong with that. */
function slideIds(text: string, deck: Deck): readonly string[] | string {
  const ids = slidesOf(deck).map(({ id }) => id);
  const wanted = new Set<string>();
  for (const part of text.split(",")) {
    const [first = "", last = first] = part.trim().split("..");
    for (const id of [first, last]) {
      if (!ids.includes(id)) return `there is no slide “${id}”: ${meant(id, ids, `slides are ${ids.join(", ")}`)}`;
    }
    const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
    for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) wanted.add(id);
  }
  return ids.filter((id) => wanted.has(id));
}
