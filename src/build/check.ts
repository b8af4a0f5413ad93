/** `npm run check`: lists everything that is wrong with the event file and doubtful about the deck; exit code 1 on errors. */
import { deckWarnings } from "../deck/budget.ts";
import { strayMentions } from "../deck/mentions.ts";
import { checkStory, type Findings, report } from "../events/check/check.ts";
import { locateIn } from "./locate.ts";
import { sentence } from "./sentence.ts";
import { loadDeck, loadDraft, slidesFolder } from "./story.ts";

try {
  const { errors, warnings } = await findings();
  console.log(report({ errors, warnings }, locateIn(slidesFolder)));
  process.exitCode = errors.length > 0 ? 1 : 0;
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

/** The slides are looked at once the event file is in order, since they are made from it. */
async function findings(): Promise<Findings> {
  const { errors, warnings } = checkStory(await loadDraft());
  if (errors.length > 0) return { errors, warnings };
  const deck = await loadDeck();
  const stray = strayMentions(deck);
  return { errors: stray, warnings: [...warnings, ...(stray.length > 0 ? [] : deckWarnings(deck))] };
}
