import { resolve } from "node:path";
import { expect, test } from "vitest";
import { locateIn } from "../../src/node/locate.ts";

const locate = locateIn(resolve(import.meta.dirname, "../../slides"));
const problem = { field: "title", wrong: "is wrong", right: "right" };

test("a record is found by the line it begins on, a slide by the line that says its id", () => {
  expect(locate({ ...problem, part: "places", record: "al-qaim" })).toMatch(/^slides\/events\/places\.ts:\d+$/);
  expect(locate({ ...problem, part: "deck", record: "al-qaim" })).toMatch(/^slides\/al-qaim\.ts:\d+$/);
});

test("whatever a record is called, it is looked for and no more", () => {
  for (const record of ["a(b", "[", "\\", "*", "__proto__", '"', ""])
    expect(locate({ ...problem, part: "places", record })).toBe("slides/events/places.ts");
});
