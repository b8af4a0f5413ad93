import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Deck } from "../../../deck/deck.ts";
import { positionAt } from "../../../views/shared/address.ts";
import type { Fault } from "../finding.ts";
import type { ShownLink } from "../page/shown.ts";
import { quoted } from "./text.ts";

/** The targets that links may have. */
export interface Site {
  deck: Deck;
  /** The folder of the built site. */
  folder: string;
  /** Its address while it is served. */
  url: string;
  /** The ids found on each page, keyed by the page's path, such as `read/`. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Links to something in the site that does not exist, and links with an address other than http(s). */
export function deadLinks(links: readonly ShownLink[], site: Site): readonly Fault[] {
  const reported = new Set<string>();
  return links.flatMap((link): Fault[] => {
    const why = deadness(link.href, site);
    const key = `${link.written} ${link.slide}`;
    if (!why || reported.has(key)) return [];
    reported.add(key);
    const { text, slide, step, written } = link;
    return [
      {
        kind: "link",
        text,
        what: `${quoted({ text })} leads to ${written}, ${why}`,
        ...(slide && { slide }),
        ...(step && { step }),
      },
    ];
  });
}

/** What is wrong with an address; undefined if its target exists or is outside the site. */
function deadness(href: string, { deck, folder, url, ids }: Site): string | undefined {
  if (!URL.canParse(href)) return "which is not an address";
  const { protocol, pathname, hash, origin } = new URL(href);
  if (!/^https?:$/.test(protocol)) return "which is not an http(s) address";
  if (origin !== new URL(url).origin) return undefined;
  const path = decodeURIComponent(pathname)
    .replace(/^\//, "")
    .replace(/index\.html$/, "");
  const file = join(folder, path);
  if (!existsSync(file) || (statSync(file).isDirectory() && !existsSync(join(file, "index.html"))))
    return "and there is no such file in the site";
  if (hash.length < 2) return undefined;
  if (hash.startsWith("#/")) return positionAt(deck, hash) ? undefined : "and there is no such slide";
  const known = ids.get(path);
  return !known || known.has(decodeURIComponent(hash.slice(1))) ? undefined : "and there is no such id on the page";
}
