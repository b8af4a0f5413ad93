import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

test("an id that several parts have is found in its part, and a field by its own line", () => {
  const folder = mkdtempSync(join(tmpdir(), "located-"));
  try {
    const lines = [
      "export const draft = {",
      "  theatres: {",
      '    "moon": { name: "Moon" },',
      "  },",
      "  events: {",
      "    moon: {",
      '      title: "To the Moon",',
      '      date: "1969-07-20",',
      "    },",
      "  },",
      "};",
    ];
    writeFileSync(join(folder, "events.ts"), lines.join("\n"));
    const line = (part: string, field: string) =>
      Number(locateIn(folder)({ ...problem, part, record: "moon", field }).split(":")[1]);
    expect([line("theatres", "name"), line("events", "date"), line("events", "place")]).toEqual([3, 8, 6]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
