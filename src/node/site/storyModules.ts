import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Plugin, parseAst } from "vite";
import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import type { Deck } from "../../deck/deck.ts";
import { firstPictures } from "../../views/present/boot/prerender.ts";
import { toColumns } from "../../views/read/columns.ts";
import { countedIn, deferredOf, liteDraft } from "../../views/read/lite.ts";
import { readHtml } from "../../views/read/prerender.ts";
import { frameSheet } from "../../views/shared/frame.ts";
import { always } from "../fonts/cut.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { builtMedia } from "../media/builtMedia.ts";
import { type StoryReader, storyFolder } from "../story.ts";
import { articleFaces, furtherFaces } from "./fonts.ts";
import { sideColours, systemTheme } from "./themes.ts";

/** The module with the deferred part of the event file. */
export const deferredModule = "virtual:deferred";

/** The suffix of the story's modules that are loaded without their words. */
const lite = "?lite";

/** The module that makes known what was measured of a deck's letters and media: it comes with the deck itself. */
export const measuredModule = "virtual:measured";

const deckFile = resolve(storyFolder, "deck.ts");
const eventFile = resolve(storyFolder, "events.ts");
const textModule = resolve(import.meta.dirname, "../../layout/text.ts");
const widthsFile = resolve(import.meta.dirname, "../../../assets/fonts/widths.json");
const dictionariesModule = resolve(import.meta.dirname, "../../language/dictionaries.ts");
const columnsModule = resolve(import.meta.dirname, "../../views/read/columns.ts");
const mediaModule = resolve(import.meta.dirname, "../../deck/mediaFiles.ts");
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * A Vite plug-in with the modules of the story that pages import:
 *
 * - `#story/…`: the story's files.
 * - `virtual:deck`: the deck without the words of its steps and events, which the reading page has already, and without
 *   captions.
 * - `virtual:deferred`: the rest of the event file, for exploring charts and for search.
 * - `virtual:first-pictures`: the first slides as markup.
 * - `virtual:….css`: style sheets made from the deck, such as the frame of a slide and the colours of the sides.
 *
 * In the dev server, the reading page gets the whole deck, and there are no first pictures.
 */
export function storyModules(reader: StoryReader, building: boolean): readonly Plugin[] {
  const part = async (of: typeof liteDraft | typeof deferredOf) =>
    of(await reader.draft(), countedIn(await reader.deck()));
  const written: Readonly<Record<string, () => Promise<string>>> = {
    [deferredModule]: async () => `export const deferred = ${building ? parsed(await part(deferredOf)) : "{}"};`,
    "virtual:first-pictures": async () =>
      `export const firstPictures = ${building ? parsed(firstPictures(await reader.deck())) : "{}"};`,
    [measuredModule]: async () => measuredSource(await reader.deck()),
    "virtual:frame.css": async () => frameSheet(),
    "virtual:fonts.css": async () => furtherFaces(await reader.deck()),
    "virtual:article-fonts.css": async () => {
      const deck = await reader.deck();
      return articleFaces(deck, building ? readHtml(deck) : undefined);
    },
    "virtual:sides.css": async () => sideColours((await reader.deck()).story),
    "virtual:system.css": async () => systemTheme((await reader.deck()).story),
  };
  const plugin: Plugin = {
    name: "story",
    enforce: "pre",
    resolveId: {
      filter: { id: /^(?:#|virtual:|\.{1,2}\/)/ },
      async handler(id, importer) {
        if (id in written) return `\0${id}`;
        if (id === "virtual:deck") return resolve(storyFolder, `deck.ts${building ? lite : ""}`);
        if (id.startsWith("#story/")) return resolve(storyFolder, `${id.slice("#story/".length)}.ts`);
        // The story's modules that a module without words imports are loaded without words too.
        if (!importer?.endsWith(lite)) return undefined;
        const file = resolve(dirname(importer), id);
        if (id.startsWith(".") && file.startsWith(storyFolder) && file.endsWith(".ts")) return `${file}${lite}`;
        return this.resolve(id, importer.slice(0, -lite.length), { skipSelf: true });
      },
    },
    load: {
      filter: { id: /^\0virtual:|\?lite$|\/language\/dictionaries\.ts$|\/fonts\/widths\.json$/ },
      async handler(id) {
        const write = written[id.slice(1)];
        if (write) return write();
        if (id === dictionariesModule) return building ? onlyDictionary((await reader.draft()).language) : undefined;
        if (id === widthsFile) return building ? ownWidths(await reader.deck()) : undefined;
        const file = id.slice(0, -lite.length);
        if (file !== eventFile)
          return { code: await readFile(file, "utf8"), moduleType: "ts", moduleSideEffects: false };
        return [
          'import { readStory } from "#events/read";',
          `import { fromColumns } from ${JSON.stringify(columnsModule)};`,
          `export const draft = fromColumns(${parsed(toColumns(await part(liteDraft)))});`,
          "export const story = readStory(draft);",
        ].join("\n");
      },
    },
    transform: {
      order: "post",
      filter: { id: /\?lite$/, code: /\bdefine(?:Slide|Deck)\b/ },
      handler: (code) => withoutWords(code),
    },
  };
  return [withMeasured, plugin];
}

/** Has the deck bring along what was measured of it, before the dev server looks at what a module imports. */
const withMeasured: Plugin = {
  name: "story:measured",
  enforce: "pre",
  transform: {
    filter: { id: /\/deck\.ts(?:\?lite)?$/ },
    handler(code, id) {
      // The dev server has registered the widths already for modules it loads itself: they are made from the deck.
      if (![deckFile, `${deckFile}${lite}`].includes(id) || this.environment.name === "ssr") return undefined;
      return { code: `import ${JSON.stringify(measuredModule)};\n${code}`, map: null };
    },
  },
};

/** The dictionaries without those of other languages than the deck's. */
function onlyDictionary(tag = "en"): string {
  const { language } = new Intl.Locale(tag);
  return `import { ${language} } from "./${language}.ts";\nexport const dictionaries = { ${language} };`;
}

/** The widths of the shipped fonts without those of letters that a deck does not have: half of the table, and 1 kB on its way. */
async function ownWidths(deck: Deck): Promise<string> {
  const { letters } = await deckFonts(deck);
  const isOwn = (letter: string) => letters.includes(letter) || always.includes(letter) || !/\p{L}|\p{M}/u.test(letter);
  const own = (widths: object) => Object.fromEntries(Object.entries(widths).filter(([letter]) => isOwn(letter)));
  return JSON.stringify(Object.fromEntries(Object.entries(latin).map(([face, widths]) => [face, own(widths)])));
}

async function measuredSource(deck: Deck): Promise<string> {
  const [{ widths }, { known }] = await Promise.all([deckFonts(deck), builtMedia(deck)]);
  const has = (some: object) => Object.keys(some).length > 0;
  return [
    ...(Object.values(widths).some(has)
      ? [`import { addWidths } from ${JSON.stringify(textModule)};`, `addWidths(${parsed(widths)});`]
      : []),
    ...(has(known)
      ? [`import { knowMedia } from ${JSON.stringify(mediaModule)};`, `knowMedia(${parsed(known)});`]
      : []),
  ].join("\n");
}

/**
 * The code of a module as the reading page needs it, whose markup has the words already: every words`…` is an empty list,
 * and slides have neither captions nor what their steps show on the stage.
 */
function withoutWords(code: string): string {
  let kept = "";
  let from = 0;
  const cut = ({ start = 0, end = 0 }: SyntaxNode, put = "") => {
    kept += code.slice(from, start) + put;
    from = end + (put === "" ? (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0) : 0);
  };
  visit(parseAst(code), (node, path) => {
    if (node.type === "TaggedTemplateExpression" && node.tag?.name === "words") cut(node, "[]");
    else if (node.type === "Property" && unread.has([...path, node.key?.name].join("."))) cut(node);
    else return true;
    return false;
  });
  return kept + code.slice(from);
}

/** What the reading page does not need, since its markup has it or only the stage shows it. */
const unread = new Set([
  ...["subtitle", "description", "keywords", "author", "licence", "backup", "minutes", "orders"].map(
    (name) => `defineDeck.${name}`,
  ),
  ...["caption", "figures", "quote", "media", "about", "minutes", "steps.caption", "steps.onStage"].map(
    (name) => `defineSlide.${name}`,
  ),
]);

interface SyntaxNode {
  type?: string;
  start?: number;
  end?: number;
  tag?: { name?: string };
  key?: { name?: string };
  callee?: { name?: string };
}

/**
 * Visits the nodes of a syntax tree in order, each with the names of the functions it is handed to and of the properties
 * it is the value of, outermost first. The children of a node are visited if the visitor returns true for it.
 */
function visit(
  node: SyntaxNode,
  visitor: (node: SyntaxNode, path: readonly string[]) => boolean,
  path: readonly string[] = [],
): void {
  if (node.type !== undefined && !visitor(node, path)) return;
  const name =
    node.type === "CallExpression" ? node.callee?.name : node.type === "Property" ? node.key?.name : undefined;
  const within = name === undefined ? path : [...path, name];
  for (const child of Object.values(node).flat()) if (child && typeof child === "object") visit(child, visitor, within);
}
