/**
 * Keeps what was bundled from one command to the next, for as long as no file changes that it was made of.
 */
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

/** How many bundles are kept: those of the commands and stories that were run last. */
const most = 12;

const list = "made-of.json";

/**
 * The bundle kept in the folder `cache` under `name`, which must hold all that it depends on but for the files that it is
 * made of; `root` is the project's folder. Processes work on copies of it, so that it can be replaced at any time.
 *
 * @param {{ cache: string, name: string, root: string }} where
 */
export function keptBundle({ cache, name, root }) {
  const folder = join(cache, `bundle-${hashOf(name)}`);
  return {
    /** Copies it to `place`, and says whether there was one that no file has changed since. */
    copyTo(place) {
      try {
        const { files, content } = JSON.parse(readFileSync(join(folder, list), "utf8"));
        if (contentOf(files, root) !== content) return false;
        cpSync(folder, place, { recursive: true });
        const now = new Date();
        utimesSync(folder, now, now);
        return true;
      } catch {
        return false;
      }
    },
    /** Keeps what is in `place`, which was made of `files` from a time on, in milliseconds; not if one has changed since. */
    keep(place, files, since) {
      if (files.some((file) => statSync(resolve(root, file)).mtimeMs >= since)) return;
      const made = mkdtempSync(join(cache, "bundle-new-"));
      try {
        cpSync(place, made, { recursive: true });
        writeFileSync(join(made, list), JSON.stringify({ files, content: contentOf(files, root) }));
        rmSync(folder, { recursive: true, force: true });
        renameSync(made, folder);
        prune(cache);
      } catch {
        // Another process keeps the same at this moment: whoever comes next finds one, or bundles again.
        rmSync(made, { recursive: true, force: true });
      }
    },
  };
}

const hashOf = (text) => createHash("sha256").update(text).digest("base64url").slice(0, 24);

/** A hash of what files hold. Throws where one is gone. */
function contentOf(files, root) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(resolve(root, file))).update("\n");
  return hash.digest("base64url");
}

/** Removes the bundles beyond those that were used last. */
function prune(cache) {
  const kept = readdirSync(cache)
    .filter((name) => name.startsWith("bundle-"))
    .map((name) => ({ folder: join(cache, name), used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { folder } of kept.slice(most)) rmSync(folder, { recursive: true, force: true });
}
