import { basename, posix, resolve } from "node:path";
import { rolldown } from "rolldown";
import type { Rolldown } from "vite";
import { storyFolder } from "../story.ts";
import { deferredModule } from "./storyModules.ts";

/** The views that each page is for, in the order of a build's pages. */
const views = [["present", "speaker"], ["read"], ["print"]] as const;
const entries = ["index.html", "read/index.html", "print/index.html"];
const source = resolve(import.meta.dirname, "../..");

/** The prefix of the names of built scripts while they are bundled. */
const built = "\0built:";

type Built = Awaited<ReturnType<typeof import("vite").build>>;

/**
 * One page that holds all three views, made from a finished build: their styles, fonts and scripts are in it, so that
 * it opens without a server, and its query says which view it is. The first page stands as it is, the others as
 * templates; `pages` begins with these three. `media` has the addresses of media with what each becomes: a data URL, or
 * nothing where it is left out. Throws a RangeError where a style would still fetch something.
 */
export async function singleFile(
  site: Built,
  pages: readonly string[],
  media: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const output = outputOf(site);
  const asset = (url: string): string => {
    const found = output.find(({ fileName }) => basename(fileName) === basename(url));
    if (found?.type !== "asset") throw new RangeError(`missing from the build: ${url}`);
    return Buffer.from(found.source).toString("base64");
  };
  const faces = new Set<string>();
  const [first = "", ...others] = pages.slice(0, views.length).map((html, index) => {
    const { page, css } = withoutStyles(html);
    const style = `<style data-views="${views[index]?.join(" ")}">${withoutFaces(css, faces, asset)}</style>`;
    return index === 0
      ? page.replace("</head>", () => `${style}\n</head>`)
      : templateOf(page, style, views[index]?.[0] ?? "");
  });
  const fonts = `<style>${[...faces].join("")}</style>`;
  const script = withMedia(await scriptOf(output), media)
    .replaceAll(/<\/(script)/gi, "<\\/$1")
    .replaceAll("<!--", "\\x3C!--");
  return withoutLinks(first, asset)
    .replace("</head>", () => `${fonts}\n</head>`)
    .replace("</body>", () => `${others.join("\n")}\n<script type="module">${script}</script>\n</body>`);
}

/**
 * A template with a page's body and style, which is inserted when its view is opened. The article and the print pages
 * are left out, since a script writes them.
 */
function templateOf(html: string, style: string, view: string): string {
  const [, attributes = "", written = ""] = /<body([^>]*)>(.*)<\/body>/s.exec(withoutLinks(html)) ?? [];
  const content = view === "read" ? "" : written.replace(/<main\b.*<\/main>/s, "<main></main>");
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return `<template data-view="${view}" data-title="${title}">${style}<div${attributes}>${content}</div></template>`;
}

/** A page without the scripts and links it would fetch. If `asset` is given, its icon stays, as a data URL. */
const withoutLinks = (html: string, asset?: (url: string) => string): string =>
  html.replace(/\s*<script\b[^>]*src=[^>]*><\/script>/g, "").replace(/\s*<link\b[^>]*>/g, (link) => {
    const [, icon] = /rel="icon" href="([^"]+)"/.exec(link) ?? [];
    return icon && asset ? `\n<link rel="icon" href="data:image/svg+xml;base64,${asset(icon)}">` : "";
  });

const withMedia = (code: string, media: ReadonlyMap<string, string>): string =>
  [...media].reduce((all, [src, inside]) => all.replaceAll(src, () => inside), code);

function withoutStyles(html: string): { page: string; css: string } {
  const style = /\s*<style>(.*?)<\/style>/gs;
  return { page: html.replace(style, ""), css: [...html.matchAll(style)].map(([, css = ""]) => css).join("") };
}

/** A style without its font faces. Each is added to `faces` once, with its font as a data URL. */
function withoutFaces(css: string, faces: Set<string>, asset: (url: string) => string): string {
  const bare = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    faces.add(
      face.replace(/url\(["']?([^"':)]+\.woff2)["']?\)/g, (_, url) => `url(data:font/woff2;base64,${asset(url)})`),
    );
    return "";
  });
  const stray = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(bare);
  if (stray) throw new RangeError(`a style sheet of the single file would fetch ${stray[0]}`);
  return bare;
}

/**
 * The scripts of all three pages as one module, which chooses between them. The lite deck and its deferred part are
 * left out: the whole deck, which presenting needs, is used instead.
 */
async function scriptOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Promise<string> {
  const chunks = output.filter((part) => part.type === "chunk");
  const entry = (id: string) => chunks.find(({ facadeModuleId }) => facadeModuleId === id)?.fileName ?? "";
  const codeOf = (chunk: Rolldown.OutputChunk): string => {
    const [exported] = chunk.exports;
    // The whole deck replaces the lite one, so that nothing remains to be added to it.
    if (chunk.name === "lite-story")
      return `export { deck as ${exported} } from "./${basename(entry(resolve(storyFolder, "deck.ts")))}";`;
    if (chunk.facadeModuleId === `\0${deferredModule}`)
      return `const deferred = {}; export { deferred as ${exported} };`;
    // In a single module, nothing can be preloaded.
    return chunk.code.replace(/const __vite__mapDeps=.*$/m, "const __vite__mapDeps=()=>[];");
  };
  const code = new Map(chunks.map((chunk) => [chunk.fileName, codeOf(chunk)]));
  const bundle = await rolldown({
    input: resolve(source, "views/file/main.ts"),
    onLog: () => undefined,
    plugins: [
      {
        name: "built-scripts",
        resolveId(id, importer) {
          const page = entries.find((file) => id === `virtual:page/${file.replace("index.html", "")}`);
          if (page) return `${built}${entry(resolve(source, page))}`;
          if (id === "#story/deck") return `${built}${entry(resolve(storyFolder, "deck.ts"))}`;
          if (!importer?.startsWith(built)) return undefined;
          return `${built}${posix.join(posix.dirname(importer.slice(built.length)), id)}`;
        },
        load: (id) => (id.startsWith(built) ? code.get(id.slice(built.length)) : undefined),
      },
    ],
  });
  const { output: made } = await bundle.generate({ codeSplitting: false, minify: true, comments: false });
  const [script, ...more] = made.filter((part) => part.type === "chunk");
  if (script === undefined || more.length > 0) throw new Error("the scripts did not become one module");
  return script.code;
}

function outputOf(site: Built): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const [result] = Array.isArray(site) ? site : [site];
  if (!result || !("output" in result)) throw new TypeError("the build is watched, not finished");
  return result.output;
}
