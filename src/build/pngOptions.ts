import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Deck } from "../deck/deck.ts";
import { isOneOf, type PrintChoice, themes } from "../views/print/choice.ts";
import { slideIds } from "./slideIds.ts";

export interface PngOptions {
  choice: PrintChoice;
  /** The width of each picture in pixels; its height follows. */
  width: number;
  /** One picture of all pages side by side, in place of a picture each. */
  sheet: boolean;
  /** The folder the pictures go to. */
  out: string;
  /** False to take pictures of the site that stands in dist/. */
  build: boolean;
}

export const pngUsage = `npm run png -- [options]

  (no option)         a picture of each step that a slide declares for print
  --steps             a picture of every step
  --sheet             one picture of them all, side by side
  --size WxH          the size of a picture in pixels, 16 by 9 (1280x720)
  --theme NAME        paper (the default) or night
  --slides A,B..C     only these slides, by id; two dots make a range
  --out FOLDER        where to write them (dist/pictures)
  --no-build          take them of the site that stands in dist/
  --help              this text`;

/** Reads the command line, or gives the sentence to say and the exit code to end with. */
export function pngOptions(args: readonly string[], deck: Deck): PngOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${pngUsage}`, code: 2 });
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: pngUsage, code: 0 };
  const { theme = "paper", size = "1280x720" } = values;
  if (!isOneOf(themes, theme)) return wrong(`there is no theme “${theme}”: ${themes.join(" or ")}`);
  const [width = 0, height = 0] = (/^\d+x\d+$/.test(size) ? size.split("x") : []).map(Number);
  if (width < 160 || width > 7680 || width * 9 !== height * 16) {
    return wrong(`no picture can be “${size}”: a slide is 16 by 9, as 1280x720, 1920x1080 or 3840x2160`);
  }
  const slides = values.slides === undefined ? undefined : slideIds(values.slides, deck);
  if (typeof slides === "string") return wrong(slides);
  return {
    choice: { form: values.steps ? "steps" : "handout", theme, paper: "a4", ...(slides && { slides }) },
    width,
    sheet: values.sheet ?? false,
    out: resolve(values.out ?? "dist/pictures"),
    build: !values["no-build"],
  };
}

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      steps: { type: "boolean" },
      sheet: { type: "boolean" },
      size: { type: "string" },
      theme: { type: "string" },
      slides: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
      "no-build": { type: "boolean" },
    },
  }).values;
