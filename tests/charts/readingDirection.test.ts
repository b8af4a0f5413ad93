import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const charts = resolve(import.meta.dirname, "../../src/charts");

/** Maps look the same in every language, and two charts in one are each mirrored by itself. */
const unmirrored = ["compare", "districts", "frontMap", "placesMap"];

test("every chart but maps is mirrored for a language read from right to left: it is made by inReadingDirection", () => {
  const folders = readdirSync(charts, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const source = (name: string) => readFileSync(join(charts, name, `${name}.ts`), "utf8");
  const plain = folders.map(({ name }) => name).filter((name) => !source(name).includes("inReadingDirection(story, "));
  expect(plain.sort()).toEqual(unmirrored);
});
