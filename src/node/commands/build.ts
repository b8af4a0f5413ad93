/** `npm run build`: checks the story and writes its site to `dist/`, and the whole site as a single file too. */
import { resolve } from "node:path";
import { checkStory } from "../../events/check/check.ts";
import { storyReport } from "../locate.ts";
import { buildSite } from "../site/buildSite.ts";
import { story, storyFolder } from "../story.ts";
import { optionsOf, wrongUse } from "./options.ts";
import { sentence } from "./terminal.ts";

const { values, positionals } = optionsOf({
  command: "build",
  help: `npm run build -- [options]

Checks the story and writes its site to dist/, and the whole site as a single file too. Exit code 1 if something is
wrong. STORY=my-story npm run build builds another story; SITE_URL=https://example.org/towns/ writes that address into
its pages.

  --out FOLDER   the folder to write to, in place of dist/
  --quiet        say only what is wrong
  --help         this text`,
  options: { out: { type: "string" }, quiet: { type: "boolean" } },
});
if (positionals.length > 0)
  wrongUse(`“${positionals[0]}” is not an option: the variable STORY names the story to build`, "build");

try {
  const { errors, warnings } = checkStory(await story.draft());
  if (errors.length > 0 || (warnings.length > 0 && !values.quiet))
    console.log(storyReport({ errors, warnings }, storyFolder));
  if (errors.length > 0) process.exitCode = 1;
  else await buildSite(story, { outDir: resolve(values.out ?? "dist"), quiet: values.quiet ?? false });
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
