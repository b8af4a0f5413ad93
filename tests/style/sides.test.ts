import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the style sheet of slides names no left or right, so that slides are mirrored in Arabic", () => {
  const sheet = readFileSync("src/style/slide.css", "utf8").replace(/\/\*.*?\*\//gs, "");
  expect(sheet.match(/[^\n]*(?<![\w-])(?:left|right|(?:margin|padding|border)-(?:left|right))\s*:[^\n]*/g)).toBeNull();
  const uneven = [...sheet.matchAll(/(?:margin|padding|inset):\s*([^;]+);/g)].filter(([, sides = ""]) => {
    const [, right, , left] = sides.split(/\s+(?![^(]*\))/);
    return left !== undefined && left !== right;
  });
  expect(uneven.map(([rule]) => rule)).toEqual([]);
});
