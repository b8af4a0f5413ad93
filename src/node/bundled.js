/**
 * Bundles modules of the project, each with what it imports, as files that Node 20 runs.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { BundleFault } from "./bundleFault.js";
import { keptBundle } from "./keptBundle.js";

/** Modules keep knowing where they stand, though they run from the bundle. */
const places = {
  name: "places",
  transform: {
    filter: { id: /\.ts$/, code: /import\.meta\.(?:dirname|url)/ },
    handler: (code, id) =>
      code
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)),
  },
};

/** `#story/deck` is a file of the folder that STORY names, or of `slides/`. */
const story = (root) => ({
  name: "story",
  resolveId: {
    filter: { id: /^#story\// },
    handler: (id) => resolve(root, process.env.STORY || "slides", `${id.slice("#story/".length)}.ts`),
  },
});

/** What a bundle depends on besides the files that it is made of. */
const nameOf = (files, root) => {
  const rolldown = createRequire(import.meta.url).resolve("rolldown/package.json");
  const settings = [rolldown, join(root, "package.json"), import.meta.filename].map((file) =>
    readFileSync(file, "utf8"),
  );
  return JSON.stringify([root, process.env.STORY, files, ...settings]);
};

/** The folders of bundles, which go when the process ends. */
const folders = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Bundles files of the project that lies in `root`; what two of them import is loaded once. Gives the address of each in the same
 * order. The bundles go when the process ends; the next to ask for the same files gets a copy, unless one has changed.
 *
 * @param {readonly string[]} files
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function bundled(files, root) {
  const cache = join(root, "node_modules/.cache/two-border-towns");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "run-"));
  folders.push(folder);
  const kept = keptBundle({ cache, name: nameOf(files, root), root });
  if (!kept.copyTo(folder)) {
    const since = Date.now();
    kept.keep(folder, await bundle({ files, root, folder }), since);
  }
  return files.map((_, nth) => pathToFileURL(join(folder, `${nth}.mjs`)).href);
}

/**
 * Writes the bundle of files into a folder, and gives the files that it is made of. Throws a BundleFault if one is faulty.
 *
 * Packages stay outside it but for d3: to load what is used of its thirty modules takes 35 ms less than to load them all.
 */
async function bundle({ files, root, folder }) {
  // Loading it takes half as long as bundling does.
  const { rolldown } = await import("rolldown");
  const unresolved = [];
  const bundle = await rolldown({
    input: Object.fromEntries(files.map((file, nth) => [`${nth}`, resolve(file)])),
    cwd: root,
    platform: "node",
    external: (id, importer) => /^[^.#/]/.test(id) && !(/^d3\b/.test(id) && importer?.startsWith(root)),
    plugins: [story(root), places],
    // A path such as #charts/timelin only makes it warn.
    onLog: (_, log) => void (log.code === "UNRESOLVED_IMPORT" && unresolved.push(log)),
  });
  const written = bundle.write({
    dir: folder,
    format: "esm",
    sourcemap: true,
    // The sources lie beside it, and half of what would be read and copied would be theirs.
    sourcemapExcludeSources: true,
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
  });
  const faults = await written.then(
    () => unresolved,
    (error) => [...(error.errors ?? [error]), ...unresolved],
  );
  try {
    if (faults.length > 0) throw new BundleFault(faults, root);
    return await bundle.watchFiles;
  } finally {
    await bundle.close();
  }
}
