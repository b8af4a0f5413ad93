/**
 * `npm run doctor`: builds the site, opens every slide, step, theme and view of it with the browser that is found, and
 * says what is wrong and where to mend it. Exit code 1 where something is. `--help` lists the options.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { Deck } from "../deck/deck.ts";
import { examine } from "./doctor/examine.ts";
import { type DoctorOptions, doctorOptions } from "./doctor/options.ts";
import { reportOf } from "./doctor/report.ts";
import { progress } from "./progress.ts";
import { sentence } from "./sentence.ts";
import { stoppable } from "./stoppable.ts";
import { loadDeck, slidesFolder } from "./story.ts";

const deck = await loadDeck();
const options = doctorOptions(process.argv.slice(2), deck);
if ("say" in options) {
  console[options.code === 0 ? "log" : "error"](options.say);
  process.exitCode = options.code;
} else {
  process.exitCode = await run(deck, options);
}

async function run(deck: Deck, { json, site, slides, build: builds }: DoctorOptions): Promise<number> {
  const { running, stopped } = stoppable("the deck was not looked at: stopped");
  const { say, end } = progress(process.stderr);
  try {
    if (builds) {
      say("building the site");
      await build({ logLevel: "error" });
    }
    if (!existsSync(join(site, "index.html"))) throw new Error(`there is no built site in ${site}`);
    const findings = await examine(deck, { folder: slidesFolder, site, say, running, ...(slides && { slides }) });
    end();
    console.log(json ? JSON.stringify(findings, null, 2) : reportOf(findings));
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (stopped()) return 130;
    end();
    console.error(`the deck was not looked at: ${sentence(error)}`);
    return 1;
  }
}
