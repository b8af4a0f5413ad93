import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../language/language.ts";

/** A file of a built site, with its path from the root. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

/** Whether a view needs the file: pages, scripts, styles, fonts and pictures, but no downloads, sounds or films. */
const isNeeded = ({ path }: SiteFile): boolean =>
  /^(?:index\.html|(?:read|print|assets)\/.*|media\/.*\.(?:webp|svg|vtt))$/.test(path);

/**
 * The order of caching: the stage's page, then all scripts, styles and fonts, then the other views with their pictures.
 */
const rank = ({ path }: SiteFile): number => (path === "index.html" ? 0 : path.startsWith("assets/") ? 1 : 2);

/**
 * The source of the service worker that caches a built site for use without a network. It depends only on the files.
 */
export function serviceWorkerFile(deck: string, files: readonly SiteFile[]): string {
  const kept = files.filter(isNeeded).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const hash = createHash("sha256");
  for (const { path, content } of kept) hash.update(`${path}\n`).update(content);
  const build = {
    deck,
    version: hash.digest("hex").slice(0, 16),
    files: kept.map(({ path }) => path.replace(/index\.html$/, "") || "./"),
  };
  return `const build = ${JSON.stringify(build)};\n${readFileSync(join(import.meta.dirname, "serviceWorker.js"), "utf8")}`;
}

/** The relative path from a page to the root of its site. */
const rootFrom = (page: string): string => "../".repeat(page.split("/").length - 1);

/**
 * The stage's page with a script that registers the service worker once its slides can be walked and the browser is
 * idle. The other pages do not have it, nor does the stage while it offers them: a reader on a phone need not download
 * views that were not asked for.
 */
export function withServiceWorker(html: string): string {
  const script = `if ("serviceWorker" in navigator && /^https?:$/.test(location.protocol))
      addEventListener("hydrated", () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(() => {
        try { navigator.serviceWorker.register("sw.js").catch(() => {}); } catch {}
      }), 2000));`;
  return beforeEnd(html, `<script>${script}</script>`);
}

/**
 * A page with a script for when it is opened from a disk, where browsers do not run scripts from other files: it says
 * so and links to the single file, which works there.
 */
export function withWayFromDisk(html: string, page: string, singleFile: string, { fromDisk }: Language): string {
  const [view = ""] = page.split("/").slice(0, -1);
  const href = `${rootFrom(page)}${singleFile}${view && `?${view}`}`;
  const script = `if (location.protocol === "file:") {
      const note = document.createElement("p");
      note.className = "without-scripts";
      note.setAttribute("role", "alert");
      note.textContent = ${JSON.stringify(fromDisk.text)};
      const link = document.createElement("a");
      link.href = "${href}" + location.hash;
      link.textContent = ${JSON.stringify(fromDisk.open(singleFile))};
      note.append(link, ${JSON.stringify(fromDisk.after)});
      document.body.prepend(note);
      link.focus();
    }`;
  return beforeEnd(html, `<script>${script}</script>`);
}

const beforeEnd = (html: string, more: string): string => html.replace(/\s*<\/body>/, (end) => `\n    ${more}${end}`);
