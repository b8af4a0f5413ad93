/** `npm run new -- NAME`: writes a small, complete story into a folder of its own beside `slides/`, for an author to go on from. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const pattern = resolve(import.meta.dirname, "new/story");
const [name, ...more] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!name || more.length > 0) fail("Name the folder of the new story: npm run new -- my-story");
if (!/^[a-z][a-z0-9-]*$/.test(name))
  fail(`${name} cannot be the folder's name: use small letters, digits and hyphens.`);
const folder = resolve(root, name);
if (existsSync(folder)) fail(`There is a folder ${name} already: name another.`);

mkdirSync(folder);
for (const file of readdirSync(pattern))
  writeFileSync(
    resolve(folder, file),
    readFileSync(resolve(pattern, file), "utf8").replaceAll('"../../../', '"../src/'),
  );

console.log(`
  ${name}/ is a deck of its own: events.ts holds what happened, deck.ts the running order.

  STORY=${name} npm start        presents it
  STORY=${name} npm run check    says what is wrong with its event file
  STORY=${name} npm run build    writes the site to dist/
  STORY=${name} npm run pdf      writes the PDF
`);
