import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keep } from "../../../src/node/export/writeWhole.ts";

const folder = mkdtempSync(join(tmpdir(), "keep-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("keep() writes a file whole, in a folder that may not exist yet, over an existing file", () => {
  const file = join(folder, "new", "deck.pdf");
  keep(file, Buffer.from("old"));
  keep(file, Buffer.from("new"));
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(join(folder, "new"))).toEqual(["deck.pdf"]);
});

test("keep() leaves nothing half-written if it fails", () => {
  const taken = join(folder, "taken");
  mkdirSync(join(taken, "inside"), { recursive: true });
  expect(() => keep(taken, Buffer.from("new"))).toThrow();
  expect(readdirSync(folder)).not.toContain("taken.part");
  expect(readdirSync(taken)).toEqual(["inside"]);
});

test("keep() leaves an existing file unchanged if the new one cannot be written", () => {
  const file = join(folder, "kept.pdf");
  writeFileSync(file, "old");
  mkdirSync(`${file}.part`);
  expect(() => keep(file, Buffer.from("new"))).toThrow();
  expect(readFileSync(file, "utf8")).toBe("old");
});
