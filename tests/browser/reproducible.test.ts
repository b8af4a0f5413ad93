import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** The files that a build needs, beside the packages. */
const tree = ["package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "src", "slides", "assets"];

/** Makes every attempt to reach another machine fail. */
const offline = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("the build asked for the network"); };',
)}`;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

test("the same tree in a folder of another name, without a network, builds the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere and of another name "));
  try {
    for (const name of tree) cpSync(resolve(root, name), join(folder, name), { recursive: true });
    symlinkSync(resolve(root, "node_modules"), join(folder, "node_modules"), "junction");
    const { STORY: _, SITE_URL: __, ...env } = process.env;
    execFileSync(
      process.execPath,
      ["--preserve-symlinks", "--import", offline, "src/node/run.js", "src/node/commands/build.ts", "--quiet"],
      { cwd: folder, env, stdio: "pipe" },
    );
    const built = filesIn(join(folder, "dist"));
    // Other tests may have added files to the shared site.
    expect(filesIn(resolve(root, "dist")).filter((file) => !/\.(?:pdf|part)$/.test(file))).toEqual(built);
    const differ = built.filter(
      (file) => !readFileSync(join(folder, "dist", file)).equals(readFileSync(resolve(root, "dist", file))),
    );
    expect(differ).toEqual([]);
    expect(built.length).toBeGreaterThan(40);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
