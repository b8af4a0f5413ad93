/** `npm run build`: checks the story and writes its site to `dist/`, and the whole site as a single file too. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkStory } from "../../events/check/check.ts";
import { storyReport } from "../locate.ts";
import { buildSite } from "../site/buildSite.ts";
import { story, storyFolder } from "../story.ts";
import { sentence } from "./terminal.ts";

try {
  const { values } = parseArgs({ options: { out: { type: "string" }, quiet: { type: "boolean" } } });
  const { errors, warnings } = checkStory(await story.draft());
  if (errors.length > 0 || (warnings.length > 0 && !values.quiet))
    console.log(storyReport({ errors, warnings }, storyFolder));
  if (errors.length > 0) process.exitCode = 1;
  else await buildSite(story, { outDir: resolve(values.out ?? "dist"), quiet: values.quiet ?? false });
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
