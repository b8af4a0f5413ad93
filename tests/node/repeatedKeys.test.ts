import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { repeatedKeys } from "../../src/node/repeatedKeys.ts";

const folder = mkdtempSync(join(tmpdir(), "story-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an id that stands twice in a record is told of with the line of the second, so that no copied event is lost", () => {
  writeFileSync(
    join(folder, "events.ts"),
    'export const events = {\n  "ice-breaks": { title: "One" as string },\n  flood: { title: "Two" },\n  "ice-breaks": { title: "Three" },\n};\n',
  );
  writeFileSync(join(folder, "broken.ts"), "export const { = 1;\n");
  expect(repeatedKeys(folder)).toMatchObject([
    { part: `${basename(folder)}/events.ts:4`, record: "ice-breaks", right: expect.stringContaining("another name") },
  ]);
});

test("no key of a story here stands twice", () => {
  const root = resolve(import.meta.dirname, "../..");
  for (const story of ["slides", "src/node/templates/story", "src/node/templates/journey"])
    expect(repeatedKeys(join(root, story))).toEqual([]);
});
