import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Deck } from "../../deck/deck.ts";
import { noSlide, slideIds } from "../../deck/slideIds.ts";

export interface DoctorOptions {
  json: boolean;
  /** The folder of the built site. */
  site: string;
  /** Whether to build the site first. */
  build: boolean;
  /** The ids of the slides to examine; all if absent. */
  slides?: readonly string[];
}

export const doctorUsage = `npm run doctor -- [options]

  (no option)         builds the site, opens every slide, step, theme and view of it, and reports what is wrong
  --json              the findings as JSON; progress goes to standard error in either case
  --slides A,B..C     only these slides, by id; A..C is a range
  --site FOLDER       examine the site in FOLDER
  --no-build          examine the site in dist/
  --help              this text

  Exit code: 0 if nothing is wrong, 1 if something is, 2 for wrong options.
  STORY=my-story npm run doctor examines another deck.`;

/** Reads the command line; or else returns what to print and the exit code. */
export function doctorOptions(args: readonly string[], deck: Deck): DoctorOptions | { say: string; code: number } {
  const wrong = (say: string) => ({ say: `${say}\n\n${doctorUsage}`, code: 2 });
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: doctorUsage, code: 0 };
  const { ids: slides, missing = [] } = values.slides === undefined ? {} : slideIds(values.slides, deck);
  if (missing[0] !== undefined) return wrong(noSlide(missing[0], deck));
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
