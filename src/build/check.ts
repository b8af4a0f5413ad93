/** `npm run check`: lists everything that is wrong with the event file and doubtful about the deck; exit code 1 on errors. */
import { deckWarnings } from "../deck/budget.ts";
import { checkStory, report } from "../events/check/check.ts";
import { locateIn } from "./locate.ts";
import { loadDeck, loadDraft, slidesFolder } from "./story.ts";

const { errors, warnings } = checkStory(await loadDraft());
const doubts = errors.length > 0 ? [] : deckWarnings(await loadDeck());
console.log(report({ errors, warnings: [...warnings, ...doubts] }, locateIn(slidesFolder)));
process.exitCode = errors.length > 0 ? 1 : 0;
