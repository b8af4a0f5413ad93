/** `npm run new -- NAME`: writes a small, complete story into a new folder beside `slides/`, for an author to build on. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { languages } from "../../language/language.ts";
import { translated, translations } from "../templates/translated.ts";
import { optionsOf, requireDictionary, wrongUse } from "./options.ts";

const root = resolve(import.meta.dirname, "../../..");

const { values, positionals } = optionsOf({
  command: "new",
  help: `npm run new -- NAME [--language TAG] [--map]

Writes a small story into the new folder NAME beside slides/, to build on.

  --language TAG   the language of the story and of all its views: ${languages.join(", ")}, or one with a region: de-AT
  --map            a story with a map of places; without it, a story with timelines only
  --help           this text
`,
  options: { language: { type: "string" }, map: { type: "boolean" } },
});
const [name, ...more] = positionals;
if (!name || more.length > 0) wrongUse("name the folder of the new story: npm run new -- my-story", "new");
if (!/^[a-z][a-z0-9-]*$/.test(name))
  wrongUse(`“${name}” cannot be the folder's name: use lower-case letters, digits and hyphens`, "new");
const folder = resolve(root, name);
if (existsSync(folder)) wrongUse(`there is already a folder ${name}: choose another name`, "new");

const { language: tag } = values;
requireDictionary(tag, "new");
const texts = tag === undefined ? undefined : (translations[new Intl.Locale(tag).language] ?? {});

cpSync(resolve(import.meta.dirname, "../templates", values.map ? "journey" : "story"), folder, { recursive: true });
if (tag !== undefined && texts) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts")))
    writeFileSync(resolve(folder, file), translated(readFileSync(resolve(folder, file), "utf8"), tag, texts));
}

console.log(`
  ${name}/ is a complete deck: events.ts has the events, deck.ts the running order.

  STORY=${name} npm start        presents it
  STORY=${name} npm run check    says what is wrong with it, and what is left to write
  STORY=${name} npm run build    writes the site to dist/
  STORY=${name} npm run pdf      writes the PDF

  src/node/templates/README.md shows what a slide and a chart can say.
`);
