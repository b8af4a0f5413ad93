/** `npm run check`: reads the event file and lists everything that is wrong with it; exit code 1 if anything is. */
import { checkStory, report } from "../events/check/check.ts";
import { locateIn } from "./locate.ts";
import { loadDraft, slidesFolder } from "./story.ts";

const found = checkStory(await loadDraft());
console.log(report(found, locateIn(slidesFolder)));
process.exitCode = found.errors.length > 0 ? 1 : 0;
