/**
 * `npm run check`: lists everything that is wrong with the event file and the deck, what the author should judge, and how
 * long each running order takes. Exit code 1 if there are errors.
 */
import { deckWarnings, stepErrors } from "../../deck/check.ts";
import type { Deck } from "../../deck/deck.ts";
import { orderTimes, orderTimesWords } from "../../deck/order.ts";
import { checkStory, type Findings, knownIds } from "../../events/check/check.ts";
import { FaultyStory } from "../../events/check/report.ts";
import type { Draft } from "../../events/story.ts";
import { fontWarnings } from "../fonts/check.ts";
import { storyReport } from "../locate.ts";
import { mediaWarnings } from "../media/check.ts";
import { repeatedKeys } from "../repeatedKeys.ts";
import { isOfEventFile, loadModules, problemOf, slideErrors } from "../slideModules.ts";
import { story, storyFolder } from "../story.ts";
import { leftOver } from "../templates/leftOver.ts";
import { optionsOf, wrongUse } from "./options.ts";

const { positionals } = optionsOf({
  command: "check",
  help: `npm run check

Lists everything that is wrong with a story: first with its event file, then with each of its slides. Exit code 1 if
something is wrong. STORY=my-story npm run check checks another story.`,
  options: {},
});
if (positionals.length > 0)
  wrongUse(`“${positionals[0]}” is not an option: the variable STORY names the story to check`, "check");

const found = await findings();
console.log(storyReport(found, storyFolder));
if (found.errors.length === 0) for (const times of orderTimes(await story.deck())) console.log(orderTimesWords(times));
process.exitCode = found.errors.length > 0 ? 1 : 0;

/** Finds the problems of the event file first: slides are made from it, so it may be what is wrong with them. */
async function findings(): Promise<Findings> {
  let draft: Draft;
  try {
    draft = await story.draft();
  } catch (error) {
    return { errors: [problemOf(error, storyFolder)], warnings: [] };
  }
  const { errors: wrong, warnings } = checkStory(draft);
  const errors = [...wrong, ...repeatedKeys(storyFolder)];
  let deck: Deck;
  try {
    deck = await story.deck();
  } catch (error) {
    if (error instanceof FaultyStory) return { errors: [...errors, ...error.problems], warnings };
    const isKnown = (fault: unknown) => wrong.length > 0 && isOfEventFile(fault);
    const ids = knownIds({ ...draft });
    const { errors: thrown, exported } = await loadModules(storyFolder, ids, isKnown);
    // Modules that are correct one by one may still not fit together.
    const together = thrown.length > 0 || isKnown(error) ? [] : [problemOf(error, storyFolder, ids)];
    const others = await slideErrors(exported, errors.length === 0);
    return { errors: [...errors, ...thrown, ...together, ...others], warnings };
  }
  if (errors.length > 0) return { errors, warnings };
  const undrawn = stepErrors(deck);
  const doubtful =
    undrawn.length > 0 ? [] : [...deckWarnings(deck), ...mediaWarnings(deck), ...(await fontWarnings(deck))];
  return { errors: undrawn, warnings: [...warnings, ...doubtful, ...leftOver(deck)] };
}
