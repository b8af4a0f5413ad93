import { expect, test } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import { stageName } from "../../../../src/views/present/sync/stageId.ts";

test("a stage is told by the time at which it was opened, as the language of the deck writes it", () => {
  const afternoon = `${new Date(2017, 10, 3, 16, 4, 31).getTime()}-a`;
  expect(stageName(languageOf("de"), afternoon)).toBe("die um 16:04:31 Uhr geöffneten Folien");
  expect(stageName(languageOf("en-US"), afternoon)).toMatch(/4:04:31\sPM$/);
});

test("a stage whose name does not say when it was opened is told without a time", () => {
  expect(stageName(languageOf("de"), "unknown")).toBe("die Folien");
});
