import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Deck } from "../../deck/deck.ts";
import { slideIds } from "../slideIds.ts";

export interface DoctorOptions {
  json: boolean;
  /** The folder of the built site. */
  site: string;
  /** False to look at the site that stands there. */
  build: boolean;
  /** The slides to look at, by id; all where absent. */
  slides?: readonly string[];
}

export const doctorUsage = `npm run doctor -- [options]

  (no option)         builds the site, opens every slide, step, theme and view of it, and says what is wrong
  --json              the findings for machines; progress goes to the error output either way
  --slides A,B..C     only these slides, by id; two dots make a range
  --site FOLDER       look at the site that stands in FOLDER
  --no-build          look at the site that stands in dist/
  --help              this text

  Ends with 0 where nothing is wrong, 1 where something is, 2 where it was asked wrongly.
  STORY=my-story npm run doctor looks at another deck.`;

/** Reads the command line, or gives the sentence to say and the exit code to end with. */
export function doctorOptions(args: readonly string[], deck: Deck): DoctorOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${doctorUsage}`, code: 2 });
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: doctorUsage, code: 0 };
  const slides = values.slides === undefined ? undefined : slideIds(values.slides, deck);
  if (typeof slides === "string") return wrong(slides);
  return {
    json: values.json ?? false,
    site: resolve(values.site ?? "dist"),
    build: !values["no-build"] && values.site === undefined,
    ...(slides && { slides }),
  };
}

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      slides: { type: "string" },
      site: { type: "string" },
      "no-build": { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;
