import { expect, test } from "vitest";
import { cut } from "../../../src/node/import/text.ts";

test.each([
  ["The quay in the morning", 13, "The quay in…"],
  ["abcdefghij", 6, "abcde…"],
  ["abc🌋🌋", 5, "abc…"],
  ["abc🌋🌋", 6, "abc🌋…"],
  ["abc🌋", 5, "abc🌋"],
])("“%s” cut to %i characters is “%s”, which ends with a whole character", (text, length, short) => {
  expect(cut(text, length)).toBe(short);
});
