import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptBundle } from "../../src/node/keptBundle.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-"));
  for (const name of ["cache", "made", "place"]) mkdirSync(join(root, name));
  writeFileSync(join(root, "made/0.mjs"), "bundled");
  source("as it was");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes the one file that the bundle is made of, as if a minute ago. */
function source(text: string): void {
  writeFileSync(join(root, "source.ts"), text);
  const before = new Date(Date.now() - 60_000);
  utimesSync(join(root, "source.ts"), before, before);
}

const bundle = (name = "command") => keptBundle({ cache: join(root, "cache"), name, root });
const made = () => join(root, "made");
const place = () => join(root, "place");
const keep = (name?: string) => bundle(name).keep(made(), ["source.ts"], Date.now() - 1000);

describe("keptBundle(where)", () => {
  test("has nothing to copy at first, and then what was kept under the same name", () => {
    expect(bundle().copyTo(place())).toBe(false);
    keep();
    expect(bundle("another").copyTo(place())).toBe(false);
    expect(bundle().copyTo(place())).toBe(true);
    expect(readFileSync(join(place(), "0.mjs"), "utf8")).toBe("bundled");
  });

  test("has nothing to copy once a file that it is made of holds something else, or is gone", () => {
    keep();
    source("as it is now");
    expect(bundle().copyTo(place())).toBe(false);
    source("as it was");
    expect(bundle().copyTo(place())).toBe(true);
    rmSync(join(root, "source.ts"));
    expect(bundle().copyTo(place())).toBe(false);
  });

  test("keeps nothing that a file was changed under while it was bundled", () => {
    bundle().keep(made(), ["source.ts"], Date.now() - 120_000);
    expect(bundle().copyTo(place())).toBe(false);
  });

  test("keeps the latest alone of very many", () => {
    for (let nth = 0; nth < 15; nth += 1) keep(`command ${nth}`);
    expect(readdirSync(join(root, "cache"))).toHaveLength(12);
    expect(bundle("command 14").copyTo(place())).toBe(true);
  });
});
