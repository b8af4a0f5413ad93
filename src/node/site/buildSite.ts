import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build, mergeConfig } from "vite";
import { downloadsOf } from "../export/data/downloads.ts";
import { builtMedia } from "../media/builtMedia.ts";
import { inSinglePage, leftOutWords } from "../media/inSinglePage.ts";
import type { StoryReader } from "../story.ts";
import { cardPng } from "./card.ts";
import { type ScriptsAsked, scriptsBehindWords, withStylesInside } from "./finishPage.ts";
import { cutFonts } from "./fonts.ts";
import { otherLicences } from "./licences.ts";
import { type SiteFile, serviceWorkerFile, withServiceWorker, withWayFromDisk } from "./offline.ts";
import { siteAddress } from "./pages.ts";
import { pictureFiles, pictureSources } from "./pictures.ts";
import { headersFile, withPolicy } from "./policy.ts";
import { singleFile } from "./singleFile.ts";
import { buildConfig, sitePages } from "./siteConfig.ts";
import { socialPages } from "./socialPages.ts";

/** When pages ask for their scripts; the others after their words. */
const asks: Readonly<Record<string, ScriptsAsked>> = { "index.html": "first", "read/index.html": "after paint" };

/**
 * Builds the site of a story into a folder: its pages with their scripts, the article's pictures, the downloads, the
 * cards and pages for shared links, the licences, the headers, the service worker, and the whole site as a single file.
 */
export async function buildSite(reader: StoryReader, { outDir, quiet = false }: { outDir: string; quiet?: boolean }) {
  const deck = await reader.deck();
  const files = pictureFiles(deck);
  const [built, pictures, card, social] = await Promise.all([
    cutFonts(deck).then((alias) =>
      build(
        mergeConfig(buildConfig(reader), {
          logLevel: quiet ? "error" : "info",
          resolve: { alias },
          build: { outDir },
        }),
      ),
    ),
    pictureSources(deck, files),
    cardPng(deck),
    socialPages(deck, siteAddress(process.env.SITE_URL)),
  ]);
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), content);
  };
  const read = (file: string) => readFileSync(join(outDir, file), "utf8");
  files.forEach(({ name }, index) => {
    write(`read/${name}`, pictures[index] ?? "");
  });
  for (const { file, content } of downloadsOf(deck)) write(file, content);
  const media = await builtMedia(deck);
  for (const [file, content] of media.files) write(file, content);
  write("card.png", card);
  write("THIRD-PARTY.md", `${read("THIRD-PARTY.md")}${await otherLicences(deck)}`);
  const finished = sitePages.map((page) => {
    const styled = withStylesInside(read(page), (sheet) => read(join(dirname(page), sheet)));
    return scriptsBehindWords(styled, asks[page]);
  });
  const single = `${deck.id}.html`;
  const inSingle = inSinglePage(media);
  for (const line of leftOutWords(inSingle, single)) console.warn(line);
  write(single, withPolicy(await singleFile(built, finished, inSingle.inside)));
  const served = finished.map((html, index) => {
    const page = sitePages[index] ?? "";
    const led = withWayFromDisk(html, page, single, deck.story.language);
    return withPolicy(page === "index.html" ? withServiceWorker(led) : led);
  });
  served.forEach((html, index) => {
    write(sitePages[index] ?? "", html);
  });
  for (const { path, content } of social) write(path, typeof content === "string" ? withPolicy(content) : content);
  const shared = social.flatMap(({ content }) => (typeof content === "string" ? [content] : []));
  write("_headers", headersFile([...served, ...shared]));
  write("sw.js", serviceWorkerFile(deck.id, filesIn(outDir)));
}

/** Every file in a folder and its subfolders, with its path relative to the folder. */
const filesIn = (folder: string): readonly SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).split(sep).join("/"), content: readFileSync(file) };
    });
