/**
 * `npm run doctor`: builds the site, opens every slide, step, theme and view of it in a browser, and reports what is wrong
 * and where to mend it. Exit code 1 if something is wrong. `--help` lists the options.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import { examine } from "../doctor/examine.ts";
import { type DoctorOptions, doctorOptions } from "../doctor/options.ts";
import { reportOf } from "../doctor/report.ts";
import { buildSite } from "../site/buildSite.ts";
import { checkedDeck, story, storyFolder } from "../story.ts";
import { progress, sentence, stoppable } from "./terminal.ts";

try {
  const deck = await checkedDeck();
  const options = doctorOptions(process.argv.slice(2), deck);
  if ("say" in options) {
    console[options.code === 0 ? "log" : "error"](options.say);
    process.exitCode = options.code;
  } else {
    process.exitCode = await run(deck, options);
  }
} catch (error) {
  console.error(`the deck was not examined: ${sentence(error)}`);
  process.exitCode = 1;
}

async function run(deck: Deck, { json, site, slides, build: builds }: DoctorOptions): Promise<number> {
  const { running, stopped } = stoppable("the deck was not examined: stopped");
  const { say, end } = progress(process.stderr);
  try {
    if (builds) {
      say("building the site");
      await buildSite(story, { outDir: site, quiet: true });
    }
    if (!existsSync(join(site, "index.html"))) throw new Error(`there is no built site in ${site}`);
    const findings = await examine(deck, { folder: storyFolder, site, say, running, ...(slides && { slides }) });
    end();
    console.log(json ? JSON.stringify(findings, null, 2) : reportOf(findings));
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (stopped()) return 130;
    end();
    console.error(`the deck was not examined: ${sentence(error)}`);
    return 1;
  }
}
